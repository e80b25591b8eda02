import type { DatasetOf, Field, RowList } from './dataset-fields';

/** What a certificate and the list of a class say. @source NĐ 171/2025/NĐ-CP, Điều 22; the Ministry's form was not found */
export const TRAINING_FIELDS = {
  parentBody: ['Cơ quan cấp trên', 'long'],
  issuer: ['Cơ quan cấp', 'long'],
  place: ['Địa danh', 'short'],
  className: ['Tên lớp', 'long'],
  classCode: ['Mã lớp', 'short'],
  programme: ['Chương trình', 'long'],
  school: ['Cơ sở đào tạo', 'long'],
  period: ['Thời gian học', 'long'],
  periods: ['Số tiết', 'short'],
  decision: ['Quyết định mở lớp', 'long'],
  count: ['Số học viên', 'short'],
  printedDay: ['Ngày in', 'short'],
  printedMonth: ['Tháng in', 'short'],
  printedYear: ['Năm in', 'short'],
} as const satisfies Record<string, Field>;

const CERTIFICATE = {
  number: 'Số hiệu',
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  post: 'Chức vụ, chức danh',
  organisation: 'Đơn vị công tác',
  course: 'Khóa học',
  time: 'Thời gian học',
  classification: 'Xếp loại',
  signedOn: 'Ngày, tháng, năm cấp',
  signerPost: 'Chức vụ người ký',
  signer: 'Người ký',
  issuerName: 'Nơi cấp',
  until: 'Thời hạn giá trị',
} as const;

export const TRAINING_LISTS = {
  // Each of the others begins a page of its own.
  first: { label: 'Chứng chỉ thứ nhất', columns: CERTIFICATE },
  others: { label: 'Các chứng chỉ tiếp theo', columns: CERTIFICATE },
  people: {
    label: 'Danh sách học viên',
    columns: {
      order: 'Số thứ tự',
      fullName: 'Họ và tên',
      birthDate: 'Ngày sinh',
      post: 'Chức vụ, chức danh',
      organisation: 'Đơn vị',
      attendance: 'Chuyên cần',
      result: 'Kết quả',
      note: 'Ghi chú',
    },
  },
} as const satisfies Record<string, RowList>;

export type TrainingDataset = DatasetOf<typeof TRAINING_FIELDS, typeof TRAINING_LISTS>;
