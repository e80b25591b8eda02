import { comingVacancies, leavesOn, overIn, overQuota, surplusOf, vacantIn } from './position-gap';

describe('gaps of one position', () => {
  it.each([
    [{ planned: 5, allocated: 4, incumbents: 3 }, 1, 0],
    [{ planned: 4, allocated: 4, incumbents: 5 }, 0, 1],
    [{ planned: 1, allocated: 1, incumbents: 1 }, 0, 0],
    [{ planned: 2, allocated: 0, incumbents: 0 }, 0, 0],
  ])('%o: %i vacant, %i over', (numbers, vacant, over) => {
    expect([vacantIn(numbers), overIn(numbers)]).toEqual([vacant, over]);
  });
});

it('agency with quota 40 and 41 people is one over quota (worked example of section 9)', () => {
  expect(overQuota(40, 41)).toBe(1);
  expect(overQuota(40, 38)).toBe(0);
});

it('surplus after a reorganisation is counted against the target of the year', () => {
  expect([surplusOf(52, 40), surplusOf(52, 52), surplusOf(38, 40)]).toEqual([12, 0, 0]);
});

describe('coming vacancies', () => {
  const stays = { pensionFrom: null, contractEndsOn: null, termEndsOn: null };
  it('take the earliest of pension, contract end and term end', () => {
    expect(leavesOn({ pensionFrom: '2028-05-01', contractEndsOn: null, termEndsOn: '2026-12-15' })).toEqual({
      day: '2026-12-15',
      why: 'termEndsOn',
    });
    expect(leavesOn(stays)).toBeNull();
  });
  it('are counted within 12, 24 and 60 months, each stretch holding the ones before', () => {
    const people = [
      { ...stays, pensionFrom: '2027-01-01' },
      { ...stays, termEndsOn: '2028-06-30' },
      { ...stays, pensionFrom: '2031-11-26' },
      { ...stays, pensionFrom: '2031-11-27' },
      stays,
    ];
    expect(comingVacancies(people, ['2027-11-26', '2028-11-26', '2031-11-26'])).toEqual([1, 2, 3]);
  });
});
