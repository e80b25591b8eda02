import type { AmountRow } from './amount-list';
import type { ClassInput, TrainingClass } from './training-types';

export interface ClassDraft {
  readonly programmeId: string;
  readonly code: string;
  readonly name: string;
  readonly schoolId: string;
  readonly materialVersionId: string;
  readonly organisationId: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly form: string;
  readonly place: string;
  readonly organiserLevel: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly periods: number | null;
  readonly capacity: number | null;
  readonly isOpenToSignUp: boolean;
  readonly signUpUntil: string;
  readonly note: string;
}

/** What the form starts with. */
export function draftOf(existing: TrainingClass | undefined): ClassDraft {
  return {
    programmeId: existing?.programmeId ?? '',
    code: existing?.code ?? '',
    name: existing?.name ?? '',
    schoolId: existing?.schoolId ?? '',
    materialVersionId: existing?.materialVersionId ?? '',
    organisationId: existing?.organisationId ?? '',
    decisionNumber: existing?.decisionNumber ?? '',
    decidedOn: existing?.decidedOn ?? '',
    form: existing?.form ?? 'TAP_TRUNG',
    place: existing?.place ?? 'TRONG_NUOC',
    organiserLevel: existing?.organiserLevel ?? 'TINH',
    startsOn: existing?.startsOn ?? '',
    endsOn: existing?.endsOn ?? '',
    periods: existing?.periods ?? null,
    capacity: existing?.capacity ?? 40,
    isOpenToSignUp: existing?.isOpenToSignUp ?? false,
    signUpUntil: existing?.signUpUntil ?? '',
    note: existing?.note ?? '',
  };
}

/** What is sent: empty fields are left out or null, amounts of nothing are dropped. */
export function asClassInput(
  draft: ClassDraft,
  costs: readonly AmountRow[],
  funding: readonly AmountRow[],
): ClassInput {
  const given = (rows: readonly AmountRow[]): readonly AmountRow[] => rows.filter(({ amount }) => amount > 0);
  return {
    programmeId: draft.programmeId,
    code: draft.code.trim(),
    name: draft.name.trim(),
    ...(draft.schoolId ? { schoolId: draft.schoolId } : {}),
    ...(draft.materialVersionId ? { materialVersionId: draft.materialVersionId } : {}),
    organisationId: draft.organisationId || null,
    decisionNumber: draft.decisionNumber.trim() || null,
    decidedOn: draft.decidedOn || null,
    form: draft.form as ClassInput['form'],
    place: draft.place as ClassInput['place'],
    organiserLevel: draft.organiserLevel as ClassInput['organiserLevel'],
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    periods: draft.periods,
    capacity: draft.capacity ?? 0,
    isOpenToSignUp: draft.isOpenToSignUp,
    signUpUntil: draft.isOpenToSignUp ? draft.signUpUntil || null : null,
    note: draft.note.trim() || null,
    costs: given(costs).map(({ code, amount }) => ({ line: code, amount })) as ClassInput['costs'],
    funding: given(funding).map(({ code, amount }) => ({ source: code, amount })) as ClassInput['funding'],
  };
}
