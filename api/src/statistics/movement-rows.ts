import { type ReportDefinition, type RowDefinition, addMonths } from '@hr/domain';
import type { CountStatement } from './count-statement';

/** Whom a row of a movement counts. */
export interface MovementFilter {
  readonly side: 'A' | 'B' | 'C' | 'D';
  readonly classes?: readonly string[];
  readonly types?: readonly string[];
  readonly notTypes?: readonly string[];
  readonly reasons?: readonly string[];
  readonly notReasons?: readonly string[];
}
interface Moved {
  readonly side: string;
  readonly reason: string | null;
  readonly classCode: string;
  readonly typeCode: string | null;
  readonly people: number;
}
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The period of a movement, and the same a year before. */
export const periodsOf = (asOf: string): { readonly now: Period; readonly last: Period } => {
  const now = { from: `${Number(asOf.slice(0, 4)) - 1}-12-31`, to: asOf };
  return { now, last: { from: addMonths(now.from, -12), to: addMonths(now.to, -12) } };
};

/** What nobody else of the side (and classes) names is the rest. */
export function movementFilter(
  { rows }: ReportDefinition,
  { movement, key }: RowDefinition,
): MovementFilter | null {
  if (!movement || rows === 'UNITS') return null;
  const { side, classes, types, notTypes, reasons, rest } = movement;
  if (!rest) return { side, classes, types, notTypes, reasons };
  const others = rows.filter(
    (row) => row.key !== key && row.movement?.side === side && same(row.movement.classes, classes),
  );
  return { side, classes, notReasons: others.flatMap((row) => row.movement?.reasons ?? []) };
}
const same = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  (a ?? []).join() === (b ?? []).join();

/** The state in which somebody came, left or stood there. */
const STATE = `left join person_state s on s.person_id = m.person_id and s.valid @> case m.side when 'A' then $2::date when 'D' then $3::date
    when 'C' then m.happened - 1 else m.happened end`;

export const movementStatement = (unit: string, { from, to }: Period): CountStatement => ({
  text: `select m.side, m.reason, m.class_code, s.type_code, count(*)::int from movement_rows($1::uuid, $2::date, $3::date, '{A,B,C,D}') m ${STATE}
    group by 1, 2, 3, 4`,
  values: [unit, from, to],
});

export const movedOf = (rows: readonly (readonly unknown[])[]): Moved[] =>
  rows.map(([side, reason, classCode, typeCode, people]) => ({
    side: String(side),
    reason: reason as string | null,
    classCode: String(classCode),
    typeCode: typeCode as string | null,
    people: Number(people),
  }));

export function countMoved(moved: readonly Moved[], filter: MovementFilter): number {
  const within = (list: readonly string[] | undefined, value: string | null): boolean =>
    list === undefined || (value !== null && list.includes(value));
  const outside = (list: readonly string[] | undefined, value: string | null): boolean =>
    list === undefined || value === null || !list.includes(value);
  return moved
    .filter(
      (row) =>
        row.side === filter.side &&
        within(filter.classes, row.classCode) &&
        within(filter.types, row.typeCode) &&
        outside(filter.notTypes, row.typeCode) &&
        within(filter.reasons, row.reason) &&
        outside(filter.notReasons, row.reason),
    )
    .reduce((sum, { people }) => sum + people, 0);
}

/** The people of a row; `window` cuts a page. */
export function movedPeople(
  units: readonly string[],
  { from, to }: Period,
  filter: MovementFilter,
  window: string,
): CountStatement {
  return {
    text: `with m as (select m.* from unnest($1::uuid[]) u(unit), movement_rows(u.unit, $2::date, $3::date, array[$4::text]) m),
      mine as (select m.person_id, m.happened, m.reason, s.organisation_id, s.title, s.class_code, s.type_code, s.grade_code, s.step,
          s.coefficient::text as coefficient, s.education_code, s.political_code, coalesce(s.is_party, false) as is_party, s.sex, s.valid, null::text as known_name
        from m ${STATE} where ($5::text[] is null or m.class_code = any ($5)) and ($6::text[] is null or s.type_code = any ($6))
          and ($7::text[] is null or coalesce(s.type_code <> all ($7), true)) and ($8::text[] is null or m.reason = any ($8))
          and ($9::text[] is null or coalesce(m.reason <> all ($9), true)))
    select mine.*, person_id as row_id,
      coalesce((select k.name_vi from code_entry k where k.list in ('event_kinds', 'exit_kinds') and k.code = mine.reason limit 1),
        case mine.reason when 'KHAC_VAO' then 'Bắt đầu làm việc' when 'KHAC_DEN' then 'Từ đơn vị khác đến' when 'KHAC_DI' then 'Sang đơn vị khác'
          when 'KHAC_THOI' then 'Thôi làm việc' end) || ', ' || to_char(happened, 'DD/MM/YYYY') as what
    from mine order by happened, person_id ${window}`,
    values: [
      units,
      from,
      to,
      filter.side,
      filter.classes ?? null,
      filter.types ?? null,
      filter.notTypes ?? null,
      filter.reasons ?? null,
      filter.notReasons ?? null,
    ],
  };
}

export function percentOf(now: number | null, last: number | null): number | null {
  return now === null || last === null || last === 0 ? null : Math.round((now * 10_000) / last) / 100;
}
