import type { Agent } from './harness/app';
import type { TrainingOffice } from './training-office';

/** A report as far as specs of training look at it. */
export interface Table {
  readonly columns: readonly { key: string; kind: string }[];
  readonly rows: readonly { key: string; kind: string; cells: (number | null)[] }[];
  readonly checks: readonly { expression: string; isPassed: boolean }[];
  readonly settings: readonly { key: string; valueLabel: string }[];
  readonly peopleCounted: number;
  readonly periodFrom: string;
}
export const tableOf = async (agent: Agent, report: string, query: object): Promise<Table> =>
  (await agent.get(`/api/reports/${report}/table`).query(query).expect(200)).body as Table;
export const cell = ({ rows, columns }: Table, row: string, column: string): number | null =>
  rows.find(({ key }) => key === row)?.cells[columns.findIndex(({ key }) => key === column)] ?? null;

export interface Seat {
  readonly person: string;
  readonly unit: string;
  readonly level?: string | null;
  readonly isLeader?: boolean;
  readonly classCode?: string;
  readonly state?: string;
  readonly cost?: number;
}
export interface ClassOf {
  readonly kindCode: string;
  readonly endsOn: string;
  readonly form?: string;
  readonly place?: string;
  readonly organiser?: string;
  readonly periods?: number;
  readonly degree?: string;
}
let codes = 0;
/** A finished class straight in the database, with who sat in it. */
export async function held(
  { database: { owner } }: TrainingOffice,
  of: ClassOf,
  seats: readonly Seat[],
): Promise<string> {
  const code = `LOP-${(codes += 1)}`;
  const { rows } = await owner.query<{ id: string }>(
    `with g as (insert into training_programme (kind_code, code, name, periods, valid, credential_kind, credential_level)
       values ($1, $2, $2, 40, '[2000-01-01,)', $3, $4) returning id)
     insert into training_class (programme_id, code, name, starts_on, ends_on, periods, capacity, state, form, place, organiser_level)
     select id, $2, $2, $5::date - 3, $5, $6, 5000, 'FINISHED', $7, $8, $9 from g returning id`,
    [
      of.kindCode,
      code,
      of.degree ? 'EDUCATION' : null,
      of.degree ?? null,
      of.endsOn,
      of.periods ?? 40,
      of.form ?? 'TAP_TRUNG',
      of.place ?? 'TRONG_NUOC',
      of.organiser ?? 'TINH',
    ],
  );
  for (const seat of seats) {
    await owner.query(
      `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name, class_code, level, is_leader, cost)
       values ($1, $2, $3, $4, 'Người học', $5, $6, $7, $8)`,
      [
        rows[0].id,
        seat.person,
        seat.state ?? 'FINISHED',
        seat.unit,
        seat.classCode ?? 'VC',
        seat.level === undefined ? 'TINH' : seat.level,
        seat.isLeader ?? false,
        seat.cost ?? 0,
      ],
    );
  }
  return rows[0].id;
}
export async function staff({ database }: TrainingOffice, count: number, unit: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into person (owner_organisation_id, full_name) select $1, 'Học viên ' || n from generate_series(1, $2::int) n returning id`,
    [unit, count],
  );
  return rows.map(({ id }) => id);
}
export const seated = (people: readonly string[], unit: string): Seat[] =>
  people.map((person) => ({ person, unit }));
