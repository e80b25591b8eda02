import type { ClassState, EnrolmentState, MaterialState, PlanState } from '@hr/domain';
import type { Tone } from '../ui';

export const planTones: Readonly<Record<PlanState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'due',
  CONSOLIDATED: 'info',
  APPROVED: 'ok',
};

export const classTones: Readonly<Record<ClassState, Tone>> = {
  PLANNED: 'neutral',
  OPEN: 'info',
  RUNNING: 'due',
  FINISHED: 'ok',
  CANCELLED: 'late',
};

export const enrolmentTones: Readonly<Record<EnrolmentState, Tone>> = {
  REGISTERED: 'neutral',
  SELECTED: 'info',
  SENT: 'info',
  ATTENDING: 'due',
  FINISHED: 'ok',
  FAILED: 'late',
  DROPPED: 'late',
  CANCELLED: 'neutral',
};

export const materialTones: Readonly<Record<MaterialState, Tone>> = {
  DRAFT: 'neutral',
  APPRAISED: 'info',
  APPROVED: 'ok',
  REPLACED: 'neutral',
};

/** Results of a check or of a duty: a word, and a tone beside it. */
export const checkLook: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  MET: { text: 'Đạt', tone: 'ok' },
  NOT_MET: { text: 'Chưa đạt', tone: 'late' },
  UNKNOWN: { text: 'Chưa rõ', tone: 'due' },
  EXEMPT: { text: 'Được miễn', tone: 'info' },
};
