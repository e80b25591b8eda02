import { asClassInput, draftOf } from './class-draft';

describe('a class as it is sent', () => {
  const draft = {
    ...draftOf(undefined),
    programmeId: 'p1',
    code: ' CV-01 ',
    name: 'Bồi dưỡng chuyên viên',
    startsOn: '2027-01-04',
    endsOn: '2027-01-08',
  };

  it('leaves out what was not chosen and says nothing with null', () => {
    const input = asClassInput(draft, [], []);
    expect(input).not.toHaveProperty('schoolId');
    expect(input).toMatchObject({ code: 'CV-01', decisionNumber: null, organisationId: null, capacity: 40 });
  });

  it('sends no day until which people sign up when they do not', () => {
    const input = asClassInput({ ...draft, signUpUntil: '2026-12-20' }, [], []);
    expect(input.signUpUntil).toBeNull();
  });

  it('drops amounts of nothing', () => {
    const rows = [
      { code: 'HOC_PHI', amount: 5_000_000 },
      { code: 'AN', amount: 0 },
    ];
    expect(asClassInput(draft, rows, [{ code: 'NSNN_TINH', amount: 5_000_000 }])).toMatchObject({
      costs: [{ line: 'HOC_PHI', amount: 5_000_000 }],
      funding: [{ source: 'NSNN_TINH', amount: 5_000_000 }],
    });
  });
});
