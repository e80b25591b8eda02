import type { Enrolment, ResultCandidate, ResultInput } from './training-types';

/** A row of the grid as it is being filled in; no state means no result yet. */
export interface ResultDraft {
  readonly state: ResultInput['state'] | '';
  readonly score: string;
  readonly classification: string;
  readonly note: string;
}

export const resultStates: Readonly<Record<ResultInput['state'], string>> = {
  FINISHED: 'Hoàn thành',
  FAILED: 'Không đạt',
  DROPPED: 'Bỏ học',
};

const isResult = (state: string): state is ResultInput['state'] => state in resultStates;

export function draftOfResult(row: Enrolment): ResultDraft {
  return {
    state: isResult(row.state) ? row.state : '',
    score: row.score?.replace('.', ',') ?? '',
    classification: row.classification ?? '',
    note: row.note ?? '',
  };
}

export const isSame = (a: ResultDraft, b: ResultDraft): boolean =>
  a.state === b.state && a.score === b.score && a.classification === b.classification && a.note === b.note;

/** What is sent for a row; a score or a class alone means that it was finished. */
export function asResult(enrolmentId: string, draft: ResultDraft): ResultInput {
  return {
    enrolmentId,
    state: draft.state || 'FINISHED',
    score: draft.score.trim().replace(',', '.') || null,
    classification: (draft.classification || null) as ResultInput['classification'],
    note: draft.note.trim() || null,
  };
}

/** The lines of an Excel list that may be written. */
export function goodResults(candidates: readonly ResultCandidate[]): ResultInput[] {
  return candidates.flatMap(({ enrolmentId, state, score, classification, note, reason }) =>
    enrolmentId !== null && state !== null && reason === ''
      ? [{ enrolmentId, state, score, classification, note }]
      : [],
  );
}
