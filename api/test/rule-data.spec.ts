import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const count = async (text: string): Promise<number> =>
  Number((await office.database.owner.query<{ count: string }>(text)).rows[0].count);

describe('the data of the rules', () => {
  it('is loaded whole', async () => {
    expect(await count('select count(*) from holiday')).toBe(41);
    // 3 more belong to declarations and transfers, 6 to positions of a higher grade and commitments, 1 to career levels, 5 to appointments.
    expect(await count('select count(*) from rule_parameter')).toBe(73 + 11 + 25 + 3 + 3 + 6 + 1 + 5);
    expect(await count('select count(*) from base_salary')).toBe(16);
  });

  it('has one value of a key on a day', async () => {
    await expect(
      office.database.owner.query(
        `insert into rule_parameter (key, valid, value, unit, basis) values ('appointment.term', '[2026-01-01,)', '36', 'months', 'x')`,
      ),
    ).rejects.toMatchObject({ constraint: 'rule_parameter_key_valid_key' });
  });

  it('gives the value of a day: 90 calendar days until 31/07/2026, working days from then', async () => {
    const { rows } = await office.database.owner.query(
      `select unit from rule_parameter where key = 'appointment.reappointment_notice' and valid @> any (array['2026-07-31', '2026-08-01']::date[]) order by valid`,
    );
    expect(rows).toEqual([{ unit: 'calendar days' }, { unit: 'working days' }]);
  });
});
