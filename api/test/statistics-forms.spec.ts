import { aPerson, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** What single forms print and how they add up, each on a day of its own so that nobody else is in it. */
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

interface Table {
  readonly columns: readonly { key: string }[];
  readonly rows: readonly { key: string; number: string; label: string; cells: (number | null)[] }[];
  readonly checks: readonly { expression: string; isPassed: boolean }[];
}
const tableOf = async (report: string, query: object = {}): Promise<Table> =>
  (await office.kiemtra.get(`/api/reports/${report}/table`).query(query).expect(200)).body as Table;
const cell = ({ rows, columns }: Table, row: string, column: string): number | null => {
  const found = rows.find(({ key, label }) => key === row || label === row);
  expect([row, found === undefined]).toEqual([row, false]);
  return found?.cells[columns.findIndex(({ key }) => key === column)] ?? null;
};
const failed = ({ checks }: Table): unknown[] => checks.filter(({ isPassed }) => !isPassed);

describe('R7 and R8', () => {
  it('add up with people who are part-time at a commune', async () => {
    const { owner } = office.database;
    const party = await anOrganisation(owner, {
      name: 'Đảng ủy phường Cái Khế',
      parentId: office.province,
      kind: 'DANG_UY_XA',
    });
    await aPerson(owner, { organisationId: party, classCode: 'KCT_XA', from: '2024-05-01' });
    const r7 = await tableOf('R7', { asOf: '2024-12-31' });
    expect([cell(r7, 'all', 'c3'), cell(r7, 'all_kct', 'c9'), failed(r7)]).toEqual([1, 1, []]);
    const came = await tableOf('R8', { asOf: '2024-12-31' });
    expect(['A5', 'B3', 'B4', 'D5'].map((row) => cell(came, row, 'c1'))).toEqual([0, 0, 1, 1]);
    expect(failed(came)).toEqual([]);
    const stayed = await tableOf('R8', { asOf: '2025-12-31' });
    expect(['A5', 'B4', 'D5'].map((row) => cell(stayed, row, 'c1'))).toEqual([1, 0, 1]);
    expect(failed(stayed)).toEqual([]);
  });

  it('print the grounds of admission, which no file tells, as empty rows', async () => {
    const table = await tableOf('R8');
    expect(
      table.rows.filter(({ label }) => label.startsWith('Tiếp nhận: ')).map(({ cells }) => cells),
    ).toEqual(Array(4).fill([null, null, null]));
  });
});

describe('0603.N', () => {
  it('prints its seventeen rows, counts those that files tell, and no flags', async () => {
    const awards = [
      ['BK_TINH', 'CH'],
      ['BK_TINH', 'NH'],
      ['KNC', 'KC'],
      ['CSTD_TINH', 'TX'],
    ];
    for (const [award, method] of awards)
      await office.database.owner.query(
        `insert into award (person_id, year, award_code, method_code, decided_on) values ($1, 2024, $2, $3, '2024-03-01')`,
        [office.clerk, award, method],
      );
    const table = await tableOf('R14B', { asOf: '2024-12-15' });
    expect(table.rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 17 }, (_, at) => String(at + 1).padStart(2, '0')),
    );
    expect(table.rows.find(({ key }) => key === 'r05')?.cells).toEqual([4, 2, 1, null, 1]);
    expect(['r11', 'r15', 'r16', 'r17'].map((row) => cell(table, row, 'c1'))).toEqual([1, 1, 1, 1]);
    for (const key of ['r01', 'r02', 'r03', 'r04', 'r06', 'r08'])
      expect([key, ...(table.rows.find((row) => row.key === key)?.cells ?? [])]).toEqual([
        key,
        ...Array<null>(5).fill(null),
      ]);
    expect(failed(table)).toEqual([]);
  });
});
