import { type ReportDefinition, definitionFaults, nextDue, periodFrom } from './report-definition';
import { readSettings } from './report-settings';

const definition: ReportDefinition = {
  id: 'R1',
  form: 'BM01/BNV',
  title: 'Báo cáo',
  purpose: '.',
  basis: '.',
  source: '.',
  isUncertain: false,
  valid: { from: '2013-02-15' },
  due: { rule: '.', asOfRule: '.', month: 6, day: 30, asOf: 'PREVIOUS_YEAR_END' },
  kind: 'TABLE',
  counts: 'PEOPLE',
  population: { count: 'class:CC', text: '.' },
  rows: 'UNITS',
  lead: ['A', 'B'],
  columns: [
    { number: 1, label: ['Tổng'], count: 'all' },
    { number: 2, label: ['Nữ'], count: 'F' },
  ],
  checks: [{ rule: 'c2 <= c1', label: '.' }],
  footer: ['.'],
  paper: 'A3',
};

describe('a definition', () => {
  it('has no fault', () => {
    expect(definitionFaults(definition)).toEqual([]);
  });
  it.each<[string, Partial<ReportDefinition>, string]>([
    [
      'an unknown predicate',
      { columns: [{ number: 1, label: ['x'], count: 'edu:PHD' }] },
      '/columns/0/count',
    ],
    [
      'a column that says two things',
      { columns: [{ number: 1, label: ['x'], count: 'F', sum: 'c1' }] },
      '/columns/0',
    ],
    [
      'an empty column that counts',
      { columns: [{ number: 1, label: ['x'], count: 'F', empty: true }] },
      '/columns/0',
    ],
    ['a column that says nothing', { columns: [{ number: 1, label: ['x'] }] }, '/columns/0'],
    [
      'a number given twice',
      { columns: [definition.columns[0], definition.columns[0]] },
      '/columns/1/number',
    ],
    [
      'a check of a column that is not there',
      { checks: [{ rule: 'c9 = c1', label: '.' }] },
      '/checks/0/rule',
    ],
    [
      'a check of a row that is not there',
      { checks: [{ rule: 'D = A', label: '.', over: 'ROWS' }] },
      '/checks/0/rule',
    ],
    ['a setting that does not exist', { settings: { ageMethod: 'MOON' } }, '/settings/ageMethod'],
    ['an end before the beginning', { valid: { from: '2013-02-15', until: '2012-01-01' } }, '/valid/until'],
    [
      'decisions where people are counted',
      { population: { count: 'event:BO_NHIEM', text: '.' } },
      '/population/count',
    ],
  ])('names %s', (_, change, pointer) => {
    expect(definitionFaults({ ...definition, ...change }).map((fault) => fault.pointer)).toContain(pointer);
  });

  it('may have a column of the form that the register cannot fill', () => {
    const columns = [...definition.columns, { number: 3, label: ['Cờ'], empty: true }] as const;
    expect(definitionFaults({ ...definition, columns })).toEqual([]);
  });

  it('may add what is not known to its rows', () => {
    const rows = [
      { key: 'all', label: 'Tổng', count: 'all' },
      { key: 'young', label: 'Trẻ', count: 'age<=30' },
      { key: 'old', label: 'Già', count: 'age>=31' },
    ];
    const missing = [{ label: 'Ngày sinh', count: 'missing:birth' }];
    const faultsOf = (rule: string) =>
      definitionFaults({ ...definition, rows, missing, checks: [{ rule, label: '.', over: 'ROWS' }] });
    expect(faultsOf('all = young + old + m1')).toEqual([]);
    expect(faultsOf('all = young + old + m2')).toHaveLength(1);
    expect(faultsOf('all = young + c1')).toHaveLength(1);
  });

  it('is due on 30 June with the figures of 31 December before (BM01/BNV)', () => {
    expect(nextDue(definition, '2026-06-30')).toEqual({ dueOn: '2026-06-30', asOf: '2025-12-31' });
    expect(nextDue(definition, '2026-07-01')).toEqual({ dueOn: '2027-06-30', asOf: '2026-12-31' });
    expect(nextDue({ due: { rule: '.', asOfRule: '.' } }, '2026-07-01')).toBeNull();
  });
  it('counts by the piece from the first day of the year', () => {
    expect(periodFrom({ counts: 'EVENTS', kind: 'TABLE' }, '2026-11-26')).toBe('2026-01-01');
    expect(periodFrom({ counts: 'PEOPLE', kind: 'TABLE' }, '2026-11-26')).toBeNull();
    expect(periodFrom({ counts: 'PEOPLE', kind: 'MOVEMENT' }, '2026-11-26')).toBe('2025-12-31');
  });
  it('reads settings over its own defaults and names what it does not know', () => {
    expect(readSettings('ageMethod:YEAR_DIFFERENCE').settings.ageMethod).toBe('YEAR_DIFFERENCE');
    expect(readSettings('ageMethod:MOON').unknown).toBe('ageMethod:MOON');
    expect(readSettings('').unknown).toBeNull();
  });
});
