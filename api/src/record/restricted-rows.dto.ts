import { Day } from '../personnel';
import { Chosen, Coded, Figure, LongText, On, Since, Text, Tick } from './record-column';

/** Tables of the restricted items; their rows are seen only while the account has the section unlocked. */

/** Item 31. */
export class HealthFields {
  @Since('Ngày khám') readonly checkedOn?: string | null;
  @Text('Tình trạng sức khỏe') readonly status?: string | null;
  @Figure('Chiều cao (cm)', 3) readonly heightCm?: string | null;
  @Figure('Cân nặng (kg)', 3) readonly weightKg?: string | null;
  @Text('Nhóm máu', 3) readonly bloodGroup?: string | null;
  @Text('Khuyết tật', 500) readonly disability?: string | null;
}

export const HISTORY_KINDS = {
  ARREST: '34.1. Bị bắt, bị tù',
  OLD_REGIME: '34.2. Làm việc cho chế độ cũ',
  FOREIGN: '34.3. Quan hệ với tổ chức nước ngoài',
} as const;

/** Items 34.1 to 34.3. */
export class HistoryStatementFields {
  @Chosen('Mục', HISTORY_KINDS, 'required') readonly kind: keyof typeof HISTORY_KINDS;
  @Since('Từ') readonly startedOn?: string | null;
  @Since('Đến') readonly endedOn?: string | null;
  @Text('Cơ quan, tổ chức, đơn vị') readonly organisationName?: string | null;
  @Text('Chức danh, công việc') readonly title?: string | null;
  @Text('Nơi, trụ sở') readonly place?: string | null;
  @LongText('Nội dung khai') readonly statement?: string | null;
  @Text('Đã khai báo cho ai, những vấn đề gì', 1000) readonly declaredTo?: string | null;
}

/** Item 35.2. */
export class DisciplineFields {
  @Coded('Hình thức kỷ luật', 'disciplines', 'required') readonly formCode: string;
  @Text('Hành vi vi phạm chính', 1000) readonly behaviour?: string | null;
  @Text('Cơ quan quyết định') readonly issuer?: string | null;
  @Text('Số quyết định', 100) readonly number?: string | null;
  @On('Ngày quyết định') readonly decidedOn?: string | null;
  @Day('Từ ngày', 'required') readonly from: string;
  @Day('Đến hết ngày') readonly to?: string | null;
  @Tick('Bị kỷ luật oan, sai') readonly isWrongful?: boolean;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

export const FAMILY_SIDES = { SELF: '36.1. Bản thân', SPOUSE: '36.2. Bên vợ hoặc chồng' } as const;

/** Items 36.1 and 36.2. */
export class FamilyMemberFields {
  @Chosen('Bên', FAMILY_SIDES, 'required') readonly side: keyof typeof FAMILY_SIDES;
  @Coded('Mối quan hệ', 'family_relations', 'required') readonly relationCode: string;
  @Text('Họ và tên', 100, 'required') readonly fullName: string;
  @Chosen('Giới tính', { M: 'Nam', F: 'Nữ' }) readonly sex?: 'M' | 'F' | null;
  @Since('Năm sinh') readonly birthDate?: string | null;
  @Tick('Đã mất') readonly isDeceased?: boolean;
  @Tick('Đã ly hôn') readonly isFormer?: boolean;
  @Text('Quê quán') readonly homePlace?: string | null;
  @Text('Nghề nghiệp') readonly occupation?: string | null;
  @Text('Chức danh, chức vụ') readonly post?: string | null;
  @Text('Đơn vị công tác, học tập') readonly workplace?: string | null;
  @Text('Nơi ở') readonly residence?: string | null;
  @Text('Nước', 100) readonly country?: string | null;
  @Tick('Thân nhân ở nước ngoài') readonly isAbroad?: boolean;
  @Text('Thành viên các tổ chức chính trị - xã hội', 500) readonly memberships?: string | null;
  @Text('Làm việc cho chế độ cũ', 500) readonly oldRegime?: string | null;
  @Text('Tiền án, tiền sự', 500) readonly convictions?: string | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Item 37.3, once for each declaration. */
export class FamilyEconomyFields {
  @On('Ngày khai', 'required') readonly declaredOn: string;
  @Text('Nguồn thu nhập: lương', 500) readonly salaryIncome?: string | null;
  @Text('Nguồn thu nhập khác', 500) readonly otherIncome?: string | null;
  @Text('Nhà được cấp, thuê (loại, diện tích, giấy tờ)', 500) readonly houseGranted?: string | null;
  @Text('Nhà tự mua, xây (loại, diện tích, giấy tờ)', 500) readonly houseBought?: string | null;
  @Text('Đất được cấp (diện tích, giấy tờ)', 500) readonly landGranted?: string | null;
  @Text('Đất tự mua (diện tích, giấy tờ)', 500) readonly landBought?: string | null;
  @Text('Đất sản xuất, kinh doanh', 500) readonly businessLand?: string | null;
}
