import { Component, computed, inject } from '@angular/core';
import { checkCitizenId, sexNames } from '@hr/domain';
import { FieldSpec } from '../../../fields/field-spec';
import { OpenFile } from '../open-file';
import { SectionPanel } from '../section-panel';
import { SectionWork } from '../section-work';
import { WhyNote } from '../why-note';

const fields: readonly FieldSpec[] = [
  { key: 'fullName', label: 'Họ và tên khai sinh', kind: 'text', required: true },
  { key: 'otherNames', label: 'Tên gọi khác', kind: 'text' },
  {
    key: 'sex',
    label: 'Giới tính',
    kind: 'choice',
    choices: Object.entries(sexNames).map(([code, label]) => ({ code, label })),
  },
  { key: 'birthDate', label: 'Ngày sinh', kind: 'date', tellsVague: true },
  { key: 'citizenId', label: 'Định danh cá nhân', kind: 'text' },
  {
    key: 'citizenIdNote',
    label: 'Lý do số định danh khác cấu trúc',
    kind: 'text',
    hint: 'Ghi lý do nếu số này đúng như trên thẻ',
    isAsked: (values) => isOdd(values) || Boolean(values['citizenIdNote']),
  },
  { key: 'citizenIdIssuedOn', label: 'Ngày cấp', kind: 'date', exact: true },
  { key: 'oldIdNo', label: 'Số CMND cũ', kind: 'text' },
  { key: 'employeeCode', label: 'Số hiệu CBCCVC', kind: 'text' },
  { key: 'nationalDbCode', label: 'Mã số định danh (CSDL quốc gia)', kind: 'text' },
  { key: 'ethnicCode', label: 'Dân tộc', kind: 'code', list: 'ethnic_groups' },
  { key: 'religionCode', label: 'Tôn giáo', kind: 'code', list: 'religions' },
  {
    key: 'generalEducationCode',
    label: 'Giáo dục phổ thông',
    kind: 'code',
    list: 'general_education_levels',
  },
  { key: 'birthPlace', label: 'Nơi sinh', kind: 'address' },
  { key: 'homePlace', label: 'Quê quán', kind: 'address' },
];

@Component({
  selector: 'hr-identity-section',
  imports: [SectionPanel, WhyNote],
  template: `
    <hr-section-panel [work]="work" note="mục 1–9 của mẫu TT 06/2023">
      @for (level of highest(); track level.label) {
        <div>
          <dt>{{ level.label }}</dt>
          @if (level.found; as found) {
            <dd>{{ found.text }} <hr-why-note [of]="level.label" [lines]="found.why" /></dd>
          } @else {
            <dd class="hr-missing">chưa có</dd>
          }
        </div>
      }
    </hr-section-panel>
  `,
})
export class IdentitySection {
  private readonly file = inject(OpenFile).file;
  protected readonly work = new SectionWork('Bản thân', fields);
  protected readonly highest = computed(() => {
    const highest = this.file()?.highest;
    return highest
      ? [
          { label: 'Trình độ chuyên môn cao nhất', found: highest.education },
          { label: 'Lý luận chính trị', found: highest.political },
          { label: 'Quản lý nhà nước', found: highest.stateManagement },
        ]
      : [];
  });
}

/** The number does not fit sex and birth date as it was built until 01/07/2024; then a reason is asked. */
function isOdd(values: Readonly<Record<string, string>>): boolean {
  const { citizenId = '', sex, birthDate } = values;
  if (!citizenId) return false;
  const facts = { sex: sex === 'M' || sex === 'F' ? sex : null, birthDate: birthDate || null } as const;
  return checkCitizenId(citizenId, facts).some(({ severity }) => severity === 'warning');
}
