import fc from 'fast-check';
import { DEMO_UNITS } from '../src/demo/demo-units';
import { fillDemo } from '../src/demo/fill-demo';
import { type Agent, type TestApp, openApp } from './harness/app';
import { anAccount } from './harness/builders';
import { FORMS, exported, lineOf, peopleOn, treeOn } from './statistics-oracle';
import { R15, isOnR7, tableR7 } from './statistics-oracle-blocks';

/** The demo province counted twice: by the engine over HTTP, and by plain TypeScript over exported rows. */
let test: TestApp;
let auditor: Agent;
let rows: Awaited<ReturnType<typeof exported>>;

beforeAll(async () => {
  test = await openApp();
  await fillDemo(test.database.ownerUrl, { people: 700, seed: 11 });
  const { rows: roots } = await test.database.owner.query<{ id: string }>(
    'select id from organisation where code = $1',
    [DEMO_UNITS.root],
  );
  await anAccount(test.database.owner, { username: 'kiemtra', role: 'AUDITOR', organisationId: roots[0].id });
  auditor = await test.signIn('kiemtra');
  rows = await exported(test.database.owner);
}, 120_000);
afterAll(() => test.close());

interface Table {
  readonly rows: readonly {
    key: string;
    kind: string;
    organisationId: string | null;
    cells: (number | null)[];
  }[];
  readonly checks: readonly { expression: string; isPassed: boolean }[];
  readonly peopleCounted: number;
}

const day = fc
  .tuple(
    fc.integer({ min: 2012, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

it.each(Object.entries({ ...FORMS, R15 }))(
  '%s: every cell of every row is what plain counting gives, on any day, for any unit',
  async (report, { isIn, columns }) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(day, fc.nat(), fc.constantFrom(1, 2, 4), async (asOf, pick, depth) => {
        const tree = treeOn(rows, asOf);
        const people = peopleOn(rows, asOf).filter((person) => isIn(person, tree));
        const units = [undefined, ...tree.keys()];
        const organisationId = units[pick % units.length];
        const { body } = await auditor
          .get(`/api/reports/${report}/table`)
          .query({ asOf, organisationId, depth })
          .expect(200);
        const table = body as Table;
        const within = (unit: string): boolean =>
          organisationId === undefined || lineOf(tree, unit).includes(organisationId);
        expect(table.peopleCounted).toBe(people.filter(({ unit }) => within(unit)).length);
        for (const row of table.rows) {
          const mine = people.filter(({ unit }) =>
            row.kind === 'TOTAL'
              ? within(unit)
              : row.key.endsWith(':own')
                ? unit === row.organisationId
                : lineOf(tree, unit).includes(row.organisationId ?? ''),
          );
          const expected = columns.map((holds, at) =>
            holds === null ? row.cells[at] : mine.filter(holds).length,
          );
          expect({ asOf, key: row.key, cells: row.cells }).toEqual({ asOf, key: row.key, cells: expected });
          compared += columns.length;
        }
        // What the forms say must add up does, once people of whom nothing is known have a column of their own.
        expect(table.checks.filter(({ isPassed }) => !isPassed)).toEqual([]);
      }),
      {
        numRuns: 14,
        examples: [
          ['2024-12-31', 0, 2],
          ['2026-11-26', 0, 2],
          ['2025-06-30', 0, 1],
          ['2025-07-01', 0, 1],
        ],
      },
    );
    expect(compared).toBeGreaterThan(1000);
  },
  120_000,
);

it('R7: every row and column is what plain counting gives, on any day, for any unit', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(day, fc.nat(), async (asOf, pick) => {
      const tree = treeOn(rows, asOf);
      const units = [undefined, ...tree.keys()];
      const organisationId = units[pick % units.length];
      const people = peopleOn(rows, asOf).filter(
        (person) =>
          isOnR7(person, tree) &&
          (organisationId === undefined || lineOf(tree, person.unit).includes(organisationId)),
      );
      const { body } = await auditor.get('/api/reports/R7/table').query({ asOf, organisationId }).expect(200);
      const table = body as Table;
      const expected = tableR7(people, tree);
      for (const { key, kind, cells } of table.rows)
        if (kind !== 'HEADING') expect({ asOf, key, cells }).toEqual({ asOf, key, cells: expected.get(key) });
      expect(table.rows.filter(({ kind }) => kind !== 'HEADING')).toHaveLength(expected.size);
      expect(table.peopleCounted).toBe(people.length);
      expect(table.checks.filter(({ isPassed }) => !isPassed)).toEqual([]);
      counted += people.length;
    }),
    {
      numRuns: 14,
      examples: [
        ['2024-12-31', 0],
        ['2026-11-26', 0],
        ['2025-06-30', 0],
      ],
    },
  );
  expect(counted).toBeGreaterThan(50);
}, 120_000);
