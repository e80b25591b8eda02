import {
  CV_FIELDS,
  CV_LISTS,
  DECISION_FIELDS,
  DECISION_LISTS,
  type Field,
  type RowList,
} from './dataset-fields';
import { TRAINING_FIELDS, TRAINING_LISTS } from './training-fields';

interface PrintForm {
  readonly name: string;
  /** First part of the file's name. */
  readonly file: string;
  readonly about: 'person' | 'salary' | 'training';
  readonly source: string;
}

/** The forms by the name they have in addresses. */
export const PRINT_FORMS = {
  'so-yeu-ly-lich': {
    name: 'Sơ yếu lý lịch (TT 06/2023/TT-BNV)',
    file: 'So-yeu-ly-lich',
    about: 'person',
    source: 'TT 06/2023/TT-BNV',
  },
  'so-yeu-ly-lich-2c': {
    name: 'Sơ yếu lý lịch (mẫu 2C-BNV/2008)',
    file: 'So-yeu-ly-lich-2C',
    about: 'person',
    source: 'QĐ 02/2008/QĐ-BNV',
  },
  'tieu-su-tom-tat': {
    name: 'Tiểu sử tóm tắt',
    file: 'Tieu-su-tom-tat',
    about: 'person',
    source: 'QĐ 06/2007/QĐ-BNV, mẫu 3a-BNV/2007',
  },
  'phieu-bo-sung-ly-lich': {
    name: 'Phiếu bổ sung lý lịch',
    file: 'Phieu-bo-sung-ly-lich',
    about: 'person',
    source: 'QĐ 06/2007/QĐ-BNV, mẫu 4a-BNV/2007',
  },
  'quyet-dinh-luong': {
    name: 'Quyết định về lương',
    file: 'Quyet-dinh-luong',
    about: 'salary',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục III',
  },
  'chung-chi-boi-duong': {
    name: 'Chứng chỉ đào tạo, bồi dưỡng',
    file: 'Chung-chi',
    about: 'training',
    source: 'NĐ 171/2025/NĐ-CP Điều 22',
  },
  'danh-sach-lop': {
    name: 'Danh sách học viên của lớp',
    file: 'Danh-sach-lop',
    about: 'training',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I',
  },
} as const satisfies Record<string, PrintForm>;
export type FormCode = keyof typeof PRINT_FORMS;
export const FORM_CODES = Object.keys(PRINT_FORMS) as FormCode[];
export const PERSON_FORMS = FORM_CODES.filter((form) => PRINT_FORMS[form].about === 'person');

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
export const FORMAT_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The tags that a form's template may use. */
export function tagsOf(form: FormCode): {
  readonly fields: Readonly<Record<string, Field>>;
  readonly lists: Readonly<Record<string, RowList>>;
} {
  switch (PRINT_FORMS[form].about) {
    case 'person':
      return { fields: CV_FIELDS, lists: CV_LISTS };
    case 'salary':
      return { fields: DECISION_FIELDS, lists: DECISION_LISTS };
    case 'training':
      return { fields: TRAINING_FIELDS, lists: TRAINING_LISTS };
  }
}
