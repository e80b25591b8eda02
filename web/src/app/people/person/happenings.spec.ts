import type { Decision, PersonDecision, PersonFile } from '@hr/contracts';
import { happeningsOf } from './happenings';

const appointment: Decision = {
  id: 'd1',
  kind: 'BO_NHIEM',
  kindName: 'Bổ nhiệm',
  number: '12/QĐ-SNV',
  signedOn: '2024-05-01',
  signer: null,
  issuer: null,
  effectiveOn: '2024-05-15',
};
const file = {
  assignments: [
    {
      from: '2024-05-15',
      title: 'Trưởng phòng',
      organisationName: 'Sở Nội vụ',
      isPrimary: true,
      decision: appointment,
    },
    {
      from: '2019-01-01',
      title: 'Chuyên viên',
      organisationName: 'Sở Nội vụ',
      isPrimary: true,
      decision: null,
    },
  ],
  credentials: [],
  salaryPositions: [],
  partyJoinedOn: null,
  firstRecruitedOn: null,
} as unknown as PersonFile;

function decision(over: Partial<PersonDecision>): PersonDecision {
  return {
    ...appointment,
    kindName: 'Bổ nhiệm',
    family: 'POST',
    endsOn: null,
    state: 'IN_FORCE',
    isUpcoming: false,
    isDocumentOnly: false,
    peopleCount: 1,
    firstPeople: [],
    enteredBy: null,
    enteredAt: null,
    payload: null,
    sentence: 'Bổ nhiệm Trưởng phòng',
    ...over,
  } as PersonDecision;
}

describe('happeningsOf', () => {
  const wordsOf = (decisions: readonly PersonDecision[]): string[] =>
    happeningsOf(file, decisions, '2026-11-26').map(({ on, what }) => `${on} ${what}`);

  it('tells a decision once, not again by the row it made', () => {
    expect(wordsOf([decision({})])).toEqual([
      '2024-05-15 Bổ nhiệm Trưởng phòng',
      '2019-01-01 Chuyên viên, Sở Nội vụ',
    ]);
  });

  it('tells the row where the decision is only its document', () => {
    expect(wordsOf([decision({ isDocumentOnly: true })])[0]).toBe('2024-05-15 Trưởng phòng, Sở Nội vụ');
  });

  it('marks what is to come, what waits and what no longer counts', () => {
    const [waiting, coming, withdrawn] = happeningsOf(
      { ...file, assignments: [] },
      [
        decision({ id: 'd4', state: 'WITHDRAWN', effectiveOn: '2020-01-01' }),
        decision({ id: 'd3', isUpcoming: true, effectiveOn: '2027-01-01' }),
        decision({ id: 'd2', state: 'WAITING', effectiveOn: '2027-02-01' }),
      ],
      '2026-11-26',
    );
    expect(waiting).toMatchObject({ mark: 'chờ xác nhận', isComing: true, isStruck: false });
    expect(coming).toMatchObject({ mark: '', isComing: true, decisionId: 'd3' });
    expect(withdrawn).toMatchObject({ mark: 'đã thu hồi', isComing: false, isStruck: true });
  });
});
