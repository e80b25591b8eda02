import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { DEMO_UNITS } from '../src/demo/demo-units';
import { fillDemo } from '../src/demo/fill-demo';
import { type Agent, type TestApp, openApp } from './harness/app';
import { anAccount } from './harness/builders';
import { type Sum, workedOut } from './statistics-attack';

/** Files of a report that leave the house: for the public, one for each unit, for other programs; and whether they are true. */
let test: TestApp;
let auditor: Agent;
let folder: string;
/** The one with most people in several rooms. */
let department: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hr-files-'));
  test = await openApp({ dataDir: folder });
  await fillDemo(test.database.ownerUrl, { people: 400, seed: 5 });
  const { rows } = await test.database.owner.query<{ id: string }>(
    'select id from organisation where code = $1',
    [DEMO_UNITS.root],
  );
  await anAccount(test.database.owner, { username: 'soatxet', role: 'AUDITOR', organisationId: rows[0].id });
  auditor = await test.signIn('soatxet');
  const { rows: largest } = await test.database.owner.query<{ id: string }>(
    `select p.parent_id as id from person_state s join organisation_place p on p.organisation_id = s.organisation_id and p.valid @> $1::date
     join organisation_place up on up.organisation_id = p.parent_id and up.valid @> $1::date and up.kind = 'SO'
     where s.valid @> $1::date and s.class_code = 'CC' group by 1 order by count(*) desc limit 1`,
    [DAY],
  );
  department = largest[0].id;
}, 120_000);
afterAll(() => test.close());

const DAY = '2025-12-31';
const THRESHOLD = 5;
type Cells = (number | null)[];
interface Table {
  readonly columns: readonly { key: string; number: number; kind: string; path: string[] }[];
  readonly rows: readonly {
    key: string;
    label: string;
    kind: string;
    depth: number;
    organisationId: string | null;
    cells: Cells;
  }[];
}
const tableOf = async (report: string, query: object = {}): Promise<Table> =>
  (
    await auditor
      .get(`/api/reports/${report}/table`)
      .query({ asOf: DAY, ...query })
      .expect(200)
  ).body as Table;
const fileOf = async (report: string, query: object): Promise<Buffer> => {
  const answer = await auditor
    .get(`/api/reports/${report}/file`)
    .query({ asOf: DAY, ...query })
    .responseType('blob')
    .expect(200);
  return answer.body as Buffer;
};
interface Description {
  readonly columns: readonly { key: string; number: number; heading: string; meaning: string }[];
  readonly rows: readonly { label: string; kind: string; cells: Cells }[];
}
const described = async (report: string, query: object): Promise<Description> =>
  JSON.parse((await fileOf(report, { ...query, format: 'json' })).toString('utf8')) as Description;

async function partsOf(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}

/** Rows of a workbook by their label; an empty cell is null. */
async function rowsOf(book: Buffer): Promise<Map<string, (string | number | null)[]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(book as unknown as ArrayBuffer);
  const rows = new Map<string, (string | number | null)[]>();
  workbook.worksheets[0].eachRow((row) => {
    const values = row.values as (string | number | null | undefined)[];
    rows.set(
      String(values[2]),
      values.slice(3).map((value) => (value === undefined || value === '' ? null : value)),
    );
  });
  return rows;
}

/** Sums of BM01 down the units, and across the columns as the form numbers them; blocks leave something over. */
function sumsOfR1({ rows }: Table): Sum[] {
  const at = (row: number, column: number): string => `${row}|c${column}`;
  const columns = Array.from({ length: 37 }, (_, index) => index + 2);
  const across: readonly (readonly [number, readonly number[]])[] = [
    [2, [7, 8, 9, 10, 11]],
    [2, [12, 13, 14, 15, 16, 17]],
    [2, [18, 19, 20, 21]],
    [2, [32, 33, 34, 35]],
    [35, [36, 37]],
    ...columns.slice(1).map((column) => [2, [column]] as const),
  ];
  const sums: Sum[] = rows.flatMap((_, row) =>
    across.map(([whole, parts]) => ({
      whole: at(row, whole),
      parts: parts.map((column) => at(row, column)),
      isExact: false,
    })),
  );
  rows.forEach(({ kind, depth }, row) => {
    const isTotal = kind === 'TOTAL';
    const below: number[] = [];
    for (
      let next = isTotal ? 0 : row + 1;
      next < rows.length && (isTotal || rows[next].depth > depth);
      next += 1
    ) {
      const top = isTotal
        ? Math.min(...rows.filter((one) => one.kind !== 'TOTAL').map((one) => one.depth))
        : depth + 1;
      if (rows[next].kind !== 'TOTAL' && rows[next].depth === top) below.push(next);
    }
    if (below.length > 0)
      for (const column of columns)
        sums.push({ whole: at(row, column), parts: below.map((one) => at(one, column)), isExact: true });
  });
  return sums;
}

/** Sums of Biểu 8B: levels and blocks of bodies across, classes and blocks of qualities down. */
function sumsOfR7({ rows }: Table): Sum[] {
  const COLUMNS = [3, 4, 5, 6, 7, 8, 9, 10, 11];
  const across: readonly (readonly [number, readonly number[]])[] = [
    [3, [4, 8]],
    [4, [5, 6, 7]],
    [8, [9, 10, 11]],
  ];
  const keys = rows.map(({ key }) => key);
  const at = (key: string, column: number): string => `${keys.indexOf(key)}|c${column}`;
  const CLASSES = ['all_cbcc', 'all_vc', 'all_68', 'all_hdk', 'all_kct'];
  const blocks: readonly (readonly string[])[] = [
    ['a30', 'a35', 'a40', 'a45', 'a50', 'a55', 'a60', 'a61'],
    ['cvcc', 'cvc', 'cv', 'cs', 'nv', 'v1', 'v2', 'v3', 'v4', 'v5'],
    ['e0', 'e1', 'e2', 'e3', 'e4'],
    ['pgs', 'gs'],
    ['p1', 'p2', 'p3'],
    ['f'],
    ['minority'],
    ['party'],
  ];
  const counted = rows.filter(({ kind, key }) => kind !== 'HEADING' && key !== 'mean').map(({ key }) => key);
  return [
    ...counted.flatMap((key) =>
      across.map(([whole, parts]) => ({
        whole: at(key, whole),
        parts: parts.map((column) => at(key, column)),
        isExact: true,
      })),
    ),
    ...COLUMNS.flatMap((column) => [
      { whole: at('all', column), parts: CLASSES.map((key) => at(key, column)), isExact: true },
      ...blocks.map((block) => ({
        whole: at('all', column),
        parts: block.map((key) => at(key, column)),
        isExact: false,
      })),
    ]),
  ];
}

describe('a public version', () => {
  it.each([
    ['R1', 'the province', sumsOfR1],
    ['R1', 'a department', sumsOfR1],
    ['R7', 'the province', sumsOfR7],
  ] as const)(
    'of %s for %s prints no small figure, and none can be worked out from what it prints',
    async (report, whom, sumsOf) => {
      const query = whom === 'the province' ? { depth: 1 } : { depth: 2, organisationId: department };
      const table = await tableOf(report, query);
      const open = await described(report, { ...query, isPublic: true, threshold: THRESHOLD });
      // The description leaves headings out, the table keeps them.
      const rows = table.rows.filter(({ kind }) => kind !== 'HEADING');
      expect(open.rows.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
      const printed = new Map<string, number>();
      const small = new Map<string, number>();
      let hidden = 0;
      rows.forEach(({ key, cells }, row) =>
        cells.forEach((value, column) => {
          const name = `${row}|${table.columns[column].key}`;
          const shown = open.rows[row].cells[column];
          if (shown !== null) expect([name, shown]).toEqual([name, value]);
          if (key === 'mean' || table.columns[column].kind === 'QUOTA' || value === null) return;
          if (shown === null) hidden += 1;
          else printed.set(name, shown);
          if (value > 0 && value < THRESHOLD) small.set(name, value);
        }),
      );
      expect(small.size).toBeGreaterThan(5);
      expect(hidden).toBeGreaterThanOrEqual(small.size);
      expect([...small.keys()].filter((name) => printed.has(name))).toEqual([]);
      const known = workedOut(sumsOf({ ...table, rows }), printed);
      for (const [name, value] of small)
        expect([name, value, known.get(name)]).toEqual([name, value, undefined]);
      // It is no empty sheet either.
      expect(printed.size).toBeGreaterThan(10);
    },
  );

  it('says in the workbook that a cell was left out', async () => {
    const rows = await rowsOf(await fileOf('R7', { isPublic: true, format: 'xlsx' }));
    expect([...rows.values()].flat()).toContain('*');
    expect([...(await rowsOf(await fileOf('R7', { format: 'xlsx' }))).values()].flat()).not.toContain('*');
  });
});

describe('one file for each unit', () => {
  it('has the units of the table, and in each total the row of the unit', async () => {
    const table = await tableOf('R1', { depth: 1 });
    const units = table.rows.filter(
      ({ kind, key, organisationId }) => kind !== 'TOTAL' && key === organisationId,
    );
    const files = await partsOf(await fileOf('R1', { depth: 1, format: 'zip' }));
    expect([...files.keys()].map((name) => name.replace(/^\d{3} (.*)\.xlsx$/, '$1'))).toEqual(
      units.map(({ label }) => label),
    );
    const contents = [...files.values()];
    for (const [at, { label, cells }] of units.entries())
      expect([label, (await rowsOf(contents[at])).get('Tổng cộng')]).toEqual([label, cells]);
  }, 120_000);
});

describe('the same report for other programs', () => {
  it('has the cells of the workbook in the OpenDocument sheet', async () => {
    for (const report of ['R1', 'R7']) {
      const table = await tableOf(report);
      const [excel, parts] = [
        await rowsOf(await fileOf(report, { format: 'xlsx' })),
        await partsOf(await fileOf(report, { format: 'ods' })),
      ];
      expect(parts.get('mimetype')?.toString()).toBe('application/vnd.oasis.opendocument.spreadsheet');
      const lines = (parts.get('content.xml')?.toString('utf8') ?? '').match(
        /<table:table-row>.*?<\/table:table-row>/gs,
      );
      const sheet = new Map(
        (lines ?? []).map((line) => {
          const cells = [...line.matchAll(/<table:table-cell([^>]*)><text:p>(.*?)<\/text:p>/gs)];
          const values = cells.map(([, attributes, text]) => {
            const figure = /office:value="([^"]+)"/.exec(attributes)?.[1];
            return figure !== undefined ? Number(figure) : text === '' ? null : text.replaceAll('&amp;', '&');
          });
          return [String(values[1]), values.slice(2)];
        }),
      );
      let figures = 0;
      for (const { label, cells } of table.rows) {
        const [there, here] = [sheet.get(label) ?? [], excel.get(label) ?? []];
        expect({ report, label, cells: there }).toEqual({
          report,
          label,
          cells: cells.map((_, at) => here[at] ?? null),
        });
        figures += there.filter((value) => typeof value === 'number').length;
      }
      expect(figures).toBeGreaterThan(50);
    }
  });

  it('describes the columns of the CSV in JSON, with their figures', async () => {
    const [open, csv] = [
      await described('R1', { isPublic: true, depth: 1 }),
      await fileOf('R1', { isPublic: true, depth: 1, format: 'csv' }),
    ];
    const [headings, ...lines] = parse(csv, { bom: true }) as string[][];
    expect(headings.slice(2)).toEqual(open.columns.map(({ number, heading }) => `${number}. ${heading}`));
    expect(open.columns.every(({ meaning }) => meaning !== '')).toBe(true);
    expect(lines.map((line) => line.slice(2))).toEqual(
      open.rows.map(({ cells }) => cells.map((value) => (value === null ? '' : String(value)))),
    );
  });
});

describe('the command that verifies a file', () => {
  const COMMAND = join(import.meta.dirname, '../../dist/node/api/src/statistics/verify-command.js');
  const verdictOn = (path: string): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [COMMAND, path],
        { env: { ...process.env, DATABASE_URL: test.database.ownerUrl, DATA_DIR: folder } },
        (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), said: `${out}${err}` }),
      );
    });

  it('ends well for what was frozen and badly, with the place, for what was changed', async () => {
    const { body } = await auditor
      .post('/api/frozen-reports')
      .send({ reportId: 'R1', asOf: DAY })
      .expect(201);
    const answer = await auditor
      .get(`/api/frozen-reports/${body.id}/file?format=xlsx`)
      .responseType('blob')
      .expect(200);
    const book = answer.body as Buffer;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(book as unknown as ArrayBuffer);
    let changed = '';
    workbook.worksheets[0].eachRow((row) => {
      if (row.getCell(2).value !== 'Tổng cộng') return;
      row.getCell(4).value = Number(row.getCell(4).value) + 1;
      changed = row.getCell(4).address;
    });
    const [good, bad] = [join(folder, 'r1.xlsx'), join(folder, 'r1-khac.xlsx')];
    await writeFile(good, book);
    await writeFile(bad, Buffer.from(await workbook.xlsx.writeBuffer()));
    const first = await verdictOn(good);
    expect([first.code, first.said]).toEqual([0, expect.stringContaining('chốt số 1')]);
    expect(first.said).not.toContain('≠');
    const second = await verdictOn(bad);
    expect([second.code, second.said]).toEqual([
      1,
      expect.stringContaining(`≠ ô ${changed} (dòng “Tổng cộng”, cột 2)`),
    ]);
    expect((await verdictOn(join(folder, 'khong-co.xlsx'))).code).toBe(1);
  }, 120_000);
});
