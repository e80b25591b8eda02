import { Component } from '@angular/core';
import { FieldSpec } from '../../../fields/field-spec';
import { SectionPanel } from '../section-panel';
import { SectionWork } from '../section-work';

const fields: readonly FieldSpec[] = [
  { key: 'firstRecruitedOn', label: 'Ngày tuyển dụng lần đầu', kind: 'date' },
  { key: 'recruitingBody', label: 'Cơ quan tuyển dụng', kind: 'text' },
  { key: 'joinedBodyOn', label: 'Ngày vào cơ quan hiện nay', kind: 'date' },
  { key: 'priorOccupation', label: 'Nghề nghiệp trước khi tuyển dụng', kind: 'text' },
  { key: 'familyClass', label: 'Thành phần gia đình xuất thân', kind: 'text' },
  { key: 'mainDuty', label: 'Công việc chính được giao', kind: 'text', isWide: true },
];

@Component({
  selector: 'hr-recruitment-section',
  imports: [SectionPanel],
  template: `<hr-section-panel [work]="work" note="mục 11–14, 28" />`,
})
export class RecruitmentSection {
  protected readonly work = new SectionWork('Tuyển dụng', fields);
}
