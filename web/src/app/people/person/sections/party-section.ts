import { Component } from '@angular/core';
import { FieldSpec } from '../../../fields/field-spec';
import { SectionPanel } from '../section-panel';
import { SectionWork } from '../section-work';

const fields: readonly FieldSpec[] = [
  { key: 'partyJoinedOn', label: 'Ngày vào Đảng', kind: 'date' },
  { key: 'partyOfficialOn', label: 'Ngày chính thức', kind: 'date' },
  { key: 'partyLeftOn', label: 'Ngày ra khỏi Đảng', kind: 'date' },
  { key: 'partyCardNo', label: 'Số thẻ đảng viên', kind: 'text' },
  { key: 'firstUnionJoinedOn', label: 'Ngày tham gia tổ chức chính trị - xã hội đầu tiên', kind: 'date' },
  { key: 'revolutionJoinedOn', label: 'Ngày tham gia cách mạng', kind: 'date' },
  { key: 'enlistedOn', label: 'Ngày nhập ngũ', kind: 'date' },
  { key: 'dischargedOn', label: 'Ngày xuất ngũ', kind: 'date' },
  { key: 'topMilitaryRank', label: 'Quân hàm cao nhất', kind: 'text' },
  { key: 'policyCategoryCode', label: 'Đối tượng chính sách', kind: 'code', list: 'policy_categories' },
  { key: 'warInvalidClassCode', label: 'Hạng thương binh', kind: 'code', list: 'war_invalid_classes' },
];

@Component({
  selector: 'hr-party-section',
  imports: [SectionPanel],
  template: `<hr-section-panel [work]="work" note="mục 15–18" />`,
})
export class PartySection {
  protected readonly work = new SectionWork('Đảng, đoàn thể, quân đội', fields);
}
