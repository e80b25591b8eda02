import { Component } from '@angular/core';
import { FieldSpec } from '../../../fields/field-spec';
import { SectionPanel } from '../section-panel';
import { SectionWork } from '../section-work';

const fields: readonly FieldSpec[] = [
  { key: 'phone', label: 'Điện thoại', kind: 'text' },
  { key: 'email', label: 'Thư điện tử', kind: 'text' },
  { key: 'socialInsuranceNo', label: 'Số bảo hiểm xã hội', kind: 'text' },
  { key: 'healthInsuranceNo', label: 'Số thẻ bảo hiểm y tế', kind: 'text' },
  { key: 'current', label: 'Nơi ở hiện nay', kind: 'address' },
  { key: 'permanent', label: 'Hộ khẩu thường trú', kind: 'address' },
];

@Component({
  selector: 'hr-contact-section',
  imports: [SectionPanel],
  template: `<hr-section-panel [work]="work" note="mục 8–10" />`,
})
export class ContactSection {
  protected readonly work = new SectionWork('Liên hệ, nơi ở', fields);
}
