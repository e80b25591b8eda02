import { comparedDay, fileLink, newRunName, runQuery, settingsIn, settingsText } from './report-query';

const settings = [
  { key: 'ageMethod', default: 'FULL_YEARS' },
  { key: 'partyIncludesProbationary', default: 'true' },
];

describe('what a run asks for', () => {
  it('leaves out what is as usual', () => {
    expect(runQuery('2024-12-31', { map: 'AT_DATE', settings: '', depth: '' })).toEqual({
      asOf: '2024-12-31',
    });
  });

  it('takes unit, map, depth and settings from the address, and nothing it does not know', () => {
    expect(
      runQuery('2024-12-31', { organisationId: 'u1', map: 'NEW', depth: '2', settings: 'ageMethod:YEAR' }),
    ).toEqual({ asOf: '2024-12-31', organisationId: 'u1', map: 'NEW', depth: 2, settings: 'ageMethod:YEAR' });
    expect(runQuery('2024-12-31', { map: 'MARS', depth: '9' })).toEqual({ asOf: '2024-12-31' });
  });

  it('compares with another day only', () => {
    expect(comparedDay('2024-12-31', '2023-12-31')).toBe('2023-12-31');
    expect(comparedDay('2024-12-31', '2024-12-31')).toBeNull();
    expect(comparedDay('2024-12-31', 'hôm qua')).toBeNull();
    expect(comparedDay('2024-12-31', undefined)).toBeNull();
  });

  it('reads settings and says only those that differ', () => {
    const values = settingsIn('ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:true,rubbish');
    expect(values).toEqual({ ageMethod: 'YEAR_DIFFERENCE', partyIncludesProbationary: 'true' });
    expect(settingsText(settings, values)).toBe('ageMethod:YEAR_DIFFERENCE');
    expect(settingsText(settings, {})).toBe('');
  });

  it('makes the address of a file', () => {
    expect(fileLink('R1', { asOf: '2024-12-31', map: 'NEW' }, 'xlsx', { isPublic: 'true' })).toBe(
      '/api/reports/R1/file?isPublic=true&format=xlsx&asOf=2024-12-31&map=NEW',
    );
  });
});

it('names each run anew, as a UUID', () => {
  const [a, b] = [newRunName(), newRunName()];
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(a).not.toBe(b);
});
