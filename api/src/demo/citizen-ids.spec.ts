import { checkCitizenId } from '@hr/domain';
import { CitizenIds } from './citizen-ids';

describe('citizen IDs of invented people', () => {
  it('fit the structure and begin their serial with 9', () => {
    const id = new CitizenIds().next('94', 'F', 2001);
    expect(id).toMatch(/^0943019\d{5}$/);
    expect(checkCitizenId(id, { sex: 'F', birthDate: '2001-02-03' })).toEqual([]);
  });

  it('are all different, a hundred thousand for a province, sex and year', () => {
    const ids = new CitizenIds();
    const made = new Set(Array.from({ length: 100_000 }, () => ids.next('92', 'M', 1980)));
    expect(made.size).toBe(100_000);
    expect(() => ids.next('92', 'M', 1980)).toThrow('no citizen IDs left');
  });
});
