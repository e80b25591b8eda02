import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CLASS_FORMS, STAFF_LEVELS } from '@hr/domain';
import { CodeLists } from '../fields/code-lists';
import {
  type CodeOption,
  CodePicker,
  DateInput,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentForm,
  whenSaved,
} from '../ui';
import { CatalogueApi } from './catalogue-api';
import type { MaterialSets, Programme, ProgrammeInput, TrainingKind } from './training-types';

/** What a certificate may be written into the file as, with the code list of its levels. */
const credentials = [
  { code: 'EDUCATION', name: 'Trình độ chuyên môn', list: 'education_levels' },
  { code: 'POLITICAL', name: 'Lý luận chính trị', list: 'political_theory_levels' },
  { code: 'STATE_MANAGEMENT', name: 'Quản lý nhà nước', list: 'state_management_levels' },
  { code: 'LANGUAGE', name: 'Ngoại ngữ', list: 'foreign_language_levels' },
  { code: 'IT', name: 'Tin học', list: 'it_levels' },
  { code: 'DEFENCE', name: 'Quốc phòng và an ninh', list: 'defence_training_groups' },
] as const;

/** One programme: read by everybody, written by those who may. */
@Component({
  selector: 'hr-programme-drawer',
  imports: [
    CodePicker,
    DateInput,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    SaveKey,
  ],
  templateUrl: './programme-drawer.html',
  styleUrl: './training-page.scss',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12px;
      align-items: end;
    }
  `,
})
export class ProgrammeDrawer {
  readonly programme = input.required<Programme | null>();
  readonly kinds = input.required<readonly TrainingKind[]>();
  readonly mayWrite = input.required<boolean>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(CatalogueApi);
  private readonly lists = inject(CodeLists);
  private readonly materialSets = httpResource<MaterialSets>(() => '/api/training/material-sets');
  protected readonly materials = computed<CodeOption[]>(() =>
    (this.materialSets.hasValue() ? this.materialSets.value().items : []).flatMap(({ title, versions }) =>
      versions
        .filter(({ state }) => state === 'APPROVED')
        .map(({ id, no }) => ({ code: id, label: `${title}, bản ${no}` })),
    ),
  );
  /** New programmes are of a kind that still opens classes. */
  protected readonly kindOptions = computed<CodeOption[]>(() =>
    this.kinds().map(({ code, name, isCurrent }) => ({
      code,
      label: name,
      note: isCurrent ? code : 'không mở lớp mới',
      disabled: !isCurrent && code !== this.programme()?.kindCode,
    })),
  );
  protected readonly forms = Object.entries(CLASS_FORMS).map(([code, name]) => ({ code, name }));
  protected readonly levels = Object.entries(STAFF_LEVELS).map(([code, name]) => ({ code, name }));
  protected readonly credentials = credentials;
  protected readonly credentialLevels = computed(() => {
    const list = credentials.find(({ code }) => code === this.draft().credentialKind)?.list;
    return list ? this.lists.options(list)() : [];
  });
  protected readonly draft = linkedSignal(() => {
    const programme = this.programme();
    return {
      kindCode: programme?.kindCode ?? '',
      code: programme?.code ?? '',
      name: programme?.name ?? '',
      targetGroup: programme?.targetGroup ?? '',
      positions: programme?.positions.join('\n') ?? '',
      level: (programme?.level ?? '') as string,
      periods: programme?.periods ?? null,
      weeks: programme?.weeks?.replace('.', ',') ?? '',
      form: (programme?.form ?? '') as string,
      credentialKind: (programme?.credentialKind ?? '') as string,
      credentialLevel: programme?.credentialLevel ?? '',
      validityMonths: programme?.validityMonths ?? null,
      issuer: programme?.issuer ?? '',
      decisionNumber: programme?.decisionNumber ?? '',
      validFrom: programme?.validFrom ?? '',
      validTo: programme?.validTo ?? '',
      materialVersionId: programme?.materialVersionId ?? '',
    };
  });
  protected readonly programmeForm = sentForm(
    this.draft,
    (path) => {
      required(path.kindCode, { message: 'Hãy chọn loại hình.' });
      required(path.code, { message: 'Hãy ghi mã.' });
      required(path.name, { message: 'Hãy ghi tên chương trình.' });
      required(path.periods, { message: 'Hãy ghi số tiết.' });
      min(path.periods, 1, { message: 'Số tiết ít nhất là 1.' });
      required(path.validFrom, { message: 'Hãy ghi ngày bắt đầu có hiệu lực.' });
    },
    {
      send: () =>
        this.api.saveProgramme(this.programme()?.id ?? null, this.programme()?.version ?? 0, this.asInput()),
      done: whenSaved('Đã lưu chương trình', this.saved),
    },
  );

  private asInput(): ProgrammeInput {
    const { periods, positions, weeks, materialVersionId, ...rest } = this.draft();
    const texts = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.trim() || null : value,
      ]),
    );
    return {
      ...texts,
      kindCode: rest.kindCode,
      code: rest.code.trim(),
      name: rest.name.trim(),
      validFrom: rest.validFrom,
      periods: periods ?? 0,
      weeks: weeks.trim().replace(',', '.') || null,
      positions: positions
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      ...(materialVersionId ? { materialVersionId } : {}),
    } as ProgrammeInput;
  }
}
