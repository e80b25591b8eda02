import { DEFAULT_PARAMETERS } from './rule-parameter-defaults';
import { REGULATION_PARAMETERS, ruleParameters } from './rule-parameters';

describe('ruleParameters', () => {
  it('gives the value of a day', () => {
    const unitOn = (day: string) => REGULATION_PARAMETERS.on('appointment.reappointment_notice', day).unit;
    expect([unitOn('2026-07-31'), unitOn('2026-08-01')]).toEqual(['calendar days', 'working days']);
  });

  it('reckons what is older than the first value with that one', () => {
    expect(REGULATION_PARAMETERS.on('secondment.max', '2019-01-01').value).toBe('36');
  });

  it('takes the values of the register, and the regulation where it has none', () => {
    const mine = {
      key: 'secondment.max',
      from: '2026-01-01',
      until: null,
      value: '24',
      unit: 'months',
      basis: 'NQ',
    };
    const parameters = ruleParameters([mine]);
    expect(parameters.on('secondment.max', '2026-06-01')).toBe(mine);
    expect(parameters.on('suspension.max', '2026-09-01').value).toBe('30');
  });

  it('holds no two values of a key on a day', () => {
    for (const row of DEFAULT_PARAMETERS) {
      const others = DEFAULT_PARAMETERS.filter(
        (one) => one.key === row.key && one !== row && one.from >= row.from,
      );
      expect(others.every((one) => row.until !== null && one.from >= row.until)).toBe(true);
    }
  });
});
