import type { LineGround, PlanAct } from './training-types';

export const planActWords: Readonly<Record<PlanAct, string>> = {
  SUBMIT: 'Trình kế hoạch',
  RETURN: 'Trả lại',
  CONSOLIDATE: 'Tổng hợp',
  APPROVE: 'Phê duyệt',
};

export const lineGrounds: Readonly<Record<LineGround, string>> = {
  POSITION: 'Yêu cầu vị trí việc làm',
  LEADER_COURSE: 'Bồi dưỡng lãnh đạo, quản lý',
  DEFENCE: 'Quốc phòng và an ninh',
  YEARLY_PERIODS: '40 tiết hằng năm',
  OTHER: 'Nhu cầu khác',
};
