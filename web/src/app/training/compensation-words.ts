import type { Tone } from '../ui';
import type { CompensationInput, CompensationItem } from './training-types';

export const compensationStates: Readonly<
  Record<CompensationItem['state'], { readonly text: string; readonly tone: Tone }>
> = {
  OPEN: { text: 'Đang lập hồ sơ', tone: 'neutral' },
  PROPOSED: { text: 'Đã đề nghị', tone: 'info' },
  DECIDED: { text: 'Đã có quyết định', tone: 'due' },
  PAID: { text: 'Đã nộp đủ', tone: 'ok' },
  EXEMPT: { text: 'Không phải đền bù', tone: 'ok' },
};

/** @source NĐ 171/2025/NĐ-CP, Điều 6 */
export const compensationCases: readonly {
  readonly no: CompensationInput['caseNo'];
  readonly name: string;
}[] = [
  { no: 1, name: 'Bỏ học, bỏ việc hoặc đơn phương chấm dứt trong thời gian đào tạo' },
  { no: 2, name: 'Bị buộc thôi việc' },
  { no: 3, name: 'Không được cấp văn bằng tốt nghiệp' },
  { no: 4, name: 'Có văn bằng nhưng chưa phục vụ đủ thời gian cam kết' },
];

export const exemptions: Readonly<Record<NonNullable<CompensationInput['exemption']>, string>> = {
  ILLNESS: 'Ốm đau nghiêm trọng, thiên tai, dịch bệnh',
  MOVED: 'Điều động, luân chuyển trong hệ thống chính trị',
  ND178: 'Nghỉ theo NĐ 178/2024/NĐ-CP (NĐ 67/2025/NĐ-CP)',
  ND154: 'Nghỉ theo NĐ 154/2025/NĐ-CP',
};
