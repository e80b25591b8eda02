import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { fieldProblem, notFound } from '../platform/problem';
import type {
  Movement,
  MovementPeople,
  MovementPeopleQuery,
  MovementPerson,
  MovementQuery,
  MovementReason,
  MovementSide,
} from './movement.dto';

/** Where neither a decision nor an exit kind says why. */
const UNEXPLAINED: Readonly<Record<string, string>> = {
  KHAC_VAO: 'Bắt đầu làm việc, chưa ghi quyết định',
  KHAC_DEN: 'Từ đơn vị khác đến, chưa ghi quyết định',
  KHAC_DI: 'Sang đơn vị khác, chưa ghi quyết định',
  KHAC_THOI: 'Thôi làm việc, chưa ghi lý do',
};

interface Counted {
  readonly side: MovementSide;
  readonly reason: string | null;
  readonly classCode: string;
  readonly people: number;
}

@Injectable()
export class MovementService {
  constructor(private readonly database: Database) {}

  /** @throws 404 unit out of scope, 422 the days in the wrong order */
  between(actor: Actor, { organisationId, from, to }: MovementQuery): Promise<Movement> {
    refuseReversed(from, to);
    return this.database.as(actor, async (tx) => {
      const organisationName = await unitName(tx, organisationId, to);
      const rows = (await tx.query(
        `select side, reason, class_code as "classCode", count(*)::int as people
         from movement_rows($1, $2, $3, '{A,B,C,D}') group by side, reason, class_code`,
        [organisationId, from, to],
      )) as Counted[];
      const names = await namesOf(tx, rows);
      const of = (side: MovementSide): Counted[] => rows.filter((row) => row.side === side);
      const classes = [...new Set([...of('A'), ...of('D')].map(({ classCode }) => classCode))].sort();
      return {
        organisationId,
        organisationName,
        from,
        to,
        opening: total(of('A')),
        increase: total(of('B')),
        decrease: total(of('C')),
        closing: total(of('D')),
        increases: byReason(of('B'), names),
        decreases: byReason(of('C'), names),
        classes: classes.map((code) => ({
          code,
          name: names.get(`subject_classes|${code}`) ?? code,
          opening: total(of('A').filter(({ classCode }) => classCode === code)),
          closing: total(of('D').filter(({ classCode }) => classCode === code)),
        })),
      };
    });
  }

  /** The people behind one of the figures. @throws as `between` */
  people(actor: Actor, query: MovementPeopleQuery): Promise<MovementPeople> {
    const { organisationId, from, to, side, reason = null, page, pageSize } = query;
    refuseReversed(from, to);
    return this.database.as(actor, async (tx) => {
      await unitName(tx, organisationId, to);
      const rows = (await tx.query(
        `with mine as (select * from movement_rows($1, $2, $3, array[$4]) where $5::text is null or reason = $5),
         paged as (select m.*, count(*) over ()::int as total from mine m order by happened, person_id limit $6 offset $7)
         select m.person_id as "personId", w.full_name as "fullName", w.employee_code as "employeeCode", m.happened::text as "on",
           coalesce(k.name_vi, x.name_vi, m.reason) as "reasonName", ${nameOn('m.from_organisation', 'm.happened - 1')} as "fromName",
           ${nameOn('m.to_organisation', 'm.happened')} as "toName", m.total,
           exists (select from person p where p.id = m.person_id) as "mayOpen"
         from paged m left join person_names(array(select person_id from paged), $1) w on w.person_id = m.person_id
         left join code_entry k on k.list = 'event_kinds' and k.code = m.reason
         left join code_entry x on x.list = 'exit_kinds' and x.code = m.reason
         order by m.happened, m.person_id`,
        [organisationId, from, to, side, reason, pageSize, (page - 1) * pageSize],
      )) as (MovementPerson & { total: number })[];
      return {
        items: rows.map(({ total: _total, ...row }) => ({
          ...row,
          fullName: row.fullName ?? 'Ngoài phạm vi',
          reasonName: row.reasonName === null ? null : (UNEXPLAINED[row.reasonName] ?? row.reasonName),
        })),
        total: rows[0]?.total ?? 0,
        page,
        pageSize,
      };
    });
  }
}

const nameOn = (unit: string, day: string): string =>
  `(select n.name from organisation_name n where n.organisation_id = ${unit} order by n.valid @> (${day})::date desc, lower(n.valid) desc limit 1)`;

function refuseReversed(from: string, to: string): void {
  if (to < from) throw fieldProblem('to', 'DATES_OUT_OF_ORDER', 'Ngày cuối kỳ trước ngày đầu kỳ.');
}

/** A unit that the actor covers. */
async function unitName(tx: EntityManager, id: string, day: string): Promise<string> {
  const [row] = (await tx.query(
    `select ${nameOn('o.id', '$2')} as name from organisation o where o.id = $1
     and (current_setting('role') = 'whole_register' or o.id = any (actor_organisations()))`,
    [id, day],
  )) as { name: string }[];
  if (!row) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  return row.name;
}

async function namesOf(tx: EntityManager, rows: readonly Counted[]): Promise<ReadonlyMap<string, string>> {
  const codes = [
    ...new Set(
      rows.flatMap(({ reason, classCode }) => (reason === null ? [classCode] : [reason, classCode])),
    ),
  ];
  const names = (await tx.query(
    `select list || '|' || code as key, name_vi as name from code_entry where code = any ($1) and list in ('event_kinds', 'exit_kinds', 'subject_classes')`,
    [codes],
  )) as { key: string; name: string }[];
  return new Map(names.map(({ key, name }) => [key, name]));
}

const total = (rows: readonly Counted[]): number => rows.reduce((sum, { people }) => sum + people, 0);

function byReason(rows: readonly Counted[], names: ReadonlyMap<string, string>): MovementReason[] {
  const reasons = [...new Set(rows.map(({ reason }) => reason ?? ''))];
  return reasons
    .map((code) => ({
      code,
      name: names.get(`event_kinds|${code}`) ?? names.get(`exit_kinds|${code}`) ?? UNEXPLAINED[code] ?? code,
      people: total(rows.filter(({ reason }) => (reason ?? '') === code)),
    }))
    .sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
}
