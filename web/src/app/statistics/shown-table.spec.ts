import type { ReportColumn, ReportRow } from '@hr/contracts';
import { blocksOf, sayChange, shownTable } from './shown-table';

const column = (key: string, path: string[], over: Partial<ReportColumn> = {}): ReportColumn => ({
  key,
  number: Number(key.slice(1)),
  path,
  expression: '',
  kind: 'COUNT',
  explanation: '',
  ...over,
});
const row = (key: string, over: Partial<ReportRow> = {}): ReportRow => ({
  key,
  label: key,
  number: '',
  depth: 0,
  kind: 'UNIT',
  organisationId: null,
  isUnmapped: false,
  cells: [40, 1843, 0, 29],
  missing: [159],
  compared: null,
  ...over,
});
const columns = [
  column('c1', ['Biên chế được giao'], { kind: 'QUOTA' }),
  column('c2', ['Tổng số']),
  column('c3', ['Chuyên môn', 'Tiến sĩ']),
  column('c4', ['Chuyên môn', 'Thạc sĩ']),
];
const missing = [column('m1', ['Chuyên môn', 'Chưa có dữ liệu'], { number: null })];

describe('a report as it stands on screen', () => {
  it('puts what is not known at the end of its own block, marked as not on the form', () => {
    const shown = shownTable({
      lead: ['TT', 'Tên đơn vị'],
      columns: [...columns, column('c5', ['Tuổi', 'Dưới 30'])],
      missing,
      rows: [],
    });
    expect(shown.columns.map(({ key, isExtra, number }) => [key, isExtra, number])).toEqual([
      ['c1', false, '1'],
      ['c2', false, '2'],
      ['c3', false, '3'],
      ['c4', false, '4'],
      ['m1', true, ''],
      ['c5', false, '5'],
    ]);
  });

  it('leaves nothing empty, shows figures in Vietnamese, opens only what has people behind it', () => {
    const [first] = shownTable({
      lead: ['TT', 'Tên đơn vị'],
      columns,
      missing,
      rows: [row('Ninh Kiều')],
    }).rows;
    expect(first?.cells).toEqual([
      { text: '40', opens: false },
      { text: '1.843', opens: true },
      { text: '', opens: false },
      { text: '29', opens: true },
      { text: '159', opens: true },
    ]);
  });

  it('says beside a figure how it differs from the other day, also when it fell to nothing', () => {
    const [first] = shownTable({
      lead: ['TT', 'Tên đơn vị'],
      columns,
      missing,
      rows: [row('a', { compared: [40, 1840, 2, 29] })],
    }).rows;
    expect(first?.cells.map(({ text, change, opens }) => [text, change, opens])).toEqual([
      ['40', undefined, false],
      ['1.843', '+3', true],
      ['0', '−2', true],
      ['29', undefined, true],
      ['159', undefined, true],
    ]);
  });

  it('puts blocks away as a whole and never single columns', () => {
    expect(blocksOf({ columns, missing })).toEqual(['Chuyên môn']);
    const shown = shownTable({ lead: [], columns, missing, rows: [row('a')] }, new Set(['Chuyên môn']));
    expect(shown.columns.map(({ key }) => key)).toEqual(['c1', 'c2']);
    expect(shown.rows[0]?.cells).toHaveLength(2);
  });

  it('leaves out units without anybody when asked to, says how many, and starts at the margin', () => {
    const rows = [
      row('a', { depth: 1 }),
      row('b', { depth: 2, cells: [null, 0, 0, 0], missing: [0] }),
      row('total', { kind: 'TOTAL', depth: 0, cells: [0, 0, 0, 0], missing: [0] }),
    ];
    const all = shownTable({ lead: [], columns, missing, rows });
    expect([all.rows.length, all.emptyRows]).toEqual([3, 1]);
    const short = shownTable({ lead: [], columns, missing, rows }, new Set(), true);
    expect(short.rows.map(({ key }) => key)).toEqual(['a', 'total']);
    const units = shownTable({ lead: [], columns, missing, rows: rows.slice(0, 2) });
    expect(units.rows.map(({ level }) => level)).toEqual([0, 1]);
  });

  it('opens no heading of a list of rows', () => {
    const [heading] = shownTable({
      lead: ['TT', 'Tên đơn vị'],
      columns,
      missing,
      rows: [row('h', { kind: 'HEADING' })],
    }).rows;
    expect(heading?.cells.some(({ opens }) => opens)).toBe(false);
  });

  it.each([
    [null, 3, '+3'],
    [1.5, 1.25, '−0,25'],
    [7, 7, ''],
    [1200, null, '−1.200'],
  ])('from %s to %s is "%s"', (before, now, said) => expect(sayChange(before, now)).toBe(said));
});
