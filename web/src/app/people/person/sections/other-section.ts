import { Component } from '@angular/core';
import { FieldSpec } from '../../../fields/field-spec';
import { SectionPanel } from '../section-panel';
import { SectionWork } from '../section-work';

const fields: readonly FieldSpec[] = [
  { key: 'strength', label: 'Sở trường công tác', kind: 'text' },
  { key: 'longestJob', label: 'Công việc làm lâu nhất', kind: 'text' },
  { key: 'note', label: 'Ghi chú', kind: 'long', isWide: true },
];

@Component({
  selector: 'hr-other-section',
  imports: [SectionPanel],
  template: `<hr-section-panel [work]="work" note="mục 29" />`,
})
export class OtherSection {
  protected readonly work = new SectionWork('Thông tin khác', fields);
}
