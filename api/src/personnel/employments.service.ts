import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Problem, notFound } from '../platform/problem';
import { refuseReversed } from './assignments.service';
import { saveDecision } from './decision.query';
import { editCareer } from './edit-career';
import { refuseForeignUnits, refuseUnknownCodes } from './payload-checks.query';
import { PeopleWritingService } from './people-writing.service';
import type { PersonFile } from './person-file.dto';
import type { EmploymentChange, EmploymentFields, EmploymentInput } from './person-rows.dto';

/** One row of an employment's chain as it is stored. */
interface StoredEmployment extends Required<Omit<EmploymentFields, 'decision'>> {
  readonly decisionId: string | null;
}

@Injectable()
export class EmploymentsService {
  constructor(private readonly people: PeopleWritingService) {}

  /** Begins an employment. @throws 404 person or unit, 409 stale, overlap, unit closed; 422 */
  add(
    actor: Actor,
    personId: string,
    { version, decision, closePrevious, ...input }: EmploymentInput,
  ): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      const row: StoredEmployment = {
        ...input,
        typeCode: input.typeCode ?? null,
        statusCode: input.statusCode ?? 'DANG_LV',
        managingOrganisationId: input.managingOrganisationId ?? input.usingOrganisationId,
        payingOrganisationId: input.payingOrganisationId ?? input.usingOrganisationId,
        to: input.to ?? null,
        exitKindCode: input.exitKindCode ?? null,
        contractNumber: input.contractNumber ?? null,
        contractEndsOn: input.contractEndsOn ?? null,
        decisionId: await saveDecision(tx, decision, input.from, personId),
      };
      await check(tx, row, null);
      await editCareer(tx, personId, null, async () => {
        if (closePrevious) await endOngoing(tx, personId, input.from);
        await insertRow(tx, personId, null, row);
      });
    });
  }

  /**
   * Changes an employment from a day on (`from`), puts its last row right (without `from`), or ends it (`to`), and with
   * it the posts held in it.
   */
  change(
    actor: Actor,
    personId: string,
    id: string,
    { version, decision, ...input }: EmploymentChange,
  ): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await rowOn(tx, personId, id, null);
      await editCareer(tx, personId, { table: 'employment', id, day: input.from ?? null }, () =>
        changeEmployment(tx, personId, id, input, decision),
      );
    });
  }

  /** Takes out an employment that was entered by mistake, with all its stretches. @throws 409 while posts stand on it */
  remove(actor: Actor, personId: string, id: string, version: number): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await rowOn(tx, personId, id, null);
      const [{ posts }] = (await tx.query(
        'select count(*)::int as posts from assignment where employment_id = $1',
        [id],
      )) as { posts: number }[];
      if (posts > 0)
        throw new Problem('rule', `Quá trình này còn ${posts} dòng công tác. Hãy xóa các dòng đó trước.`);
      await editCareer(tx, personId, { table: 'employment', id, day: null }, async () => {
        await tx.query('delete from employment where id = $1 and person_id = $2', [id, personId]);
      });
    });
  }
}

async function changeEmployment(
  tx: EntityManager,
  personId: string,
  id: string,
  input: Omit<EmploymentChange, 'version' | 'decision'>,
  decision: EmploymentChange['decision'],
): Promise<void> {
  const before = await rowOn(tx, personId, id, input.from ?? null);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const merged = { ...before, ...given };
  const after: StoredEmployment = {
    ...merged,
    managingOrganisationId: merged.managingOrganisationId ?? merged.usingOrganisationId,
    payingOrganisationId: merged.payingOrganisationId ?? merged.usingOrganisationId,
    decisionId:
      decision === undefined ? before.decisionId : await saveDecision(tx, decision, merged.from, personId),
  };
  await check(tx, after, before);
  if (after.to && after.to !== before.to) await endPosts(tx, personId, id, after.to);
  if (after.from > before.from && input.from !== undefined) await splitRow(tx, personId, id, before, after);
  else await updateRow(tx, id, before, after);
}

const COLUMNS = `class_code as "classCode", type_code as "typeCode", status_code as "statusCode",
  using_organisation_id as "usingOrganisationId", managing_organisation_id as "managingOrganisationId",
  paying_organisation_id as "payingOrganisationId", lower(valid)::text as "from", (upper(valid) - 1)::text as "to",
  exit_kind_code as "exitKindCode", decision_id as "decisionId", contract_number as "contractNumber",
  contract_ends_on::text as "contractEndsOn"`;

/** The row of the chain that holds on the day; the last one without a day or when none holds. */
async function rowOn(
  tx: EntityManager,
  personId: string,
  id: string,
  day: string | null,
): Promise<StoredEmployment> {
  const [row] = (await tx.query(
    `select ${COLUMNS} from employment where id = $1 and person_id = $2
     order by coalesce(valid @> $3::date, false) desc, lower(valid) desc limit 1`,
    [id, personId, day],
  )) as StoredEmployment[];
  if (!row) throw notFound('Không có quá trình làm việc này trong hồ sơ.');
  return row;
}

async function check(
  tx: EntityManager,
  row: StoredEmployment,
  before: StoredEmployment | null,
): Promise<void> {
  refuseReversed(row.from, row.to);
  const news = (['usingOrganisationId', 'managingOrganisationId', 'payingOrganisationId'] as const).filter(
    (field) => row[field] !== before?.[field],
  );
  await refuseForeignUnits(
    tx,
    news.map((field) => ({ pointer: `#/${field}`, id: row[field] })),
  );
  await refuseUnknownCodes(tx, [
    { pointer: '#/classCode', list: 'subject_classes', code: row.classCode },
    { pointer: '#/typeCode', list: 'employment_types', code: row.typeCode },
    { pointer: '#/statusCode', list: 'work_statuses', code: row.statusCode },
    { pointer: '#/exitKindCode', list: 'exit_kinds', code: row.exitKindCode },
  ]);
}

const valuesOf = (row: StoredEmployment): unknown[] => [
  row.classCode,
  row.typeCode,
  row.statusCode,
  row.usingOrganisationId,
  row.managingOrganisationId,
  row.payingOrganisationId,
  row.from,
  row.to,
  row.exitKindCode,
  row.decisionId,
  row.contractNumber,
  row.contractEndsOn,
];
const INSERTED = `(id, person_id, class_code, type_code, status_code, using_organisation_id, managing_organisation_id,
  paying_organisation_id, valid, exit_kind_code, decision_id, contract_number, contract_ends_on)`;

async function insertRow(
  tx: EntityManager,
  personId: string,
  id: string | null,
  row: StoredEmployment,
): Promise<void> {
  await tx.query(
    `insert into employment ${INSERTED}
     values (coalesce($1::uuid, uuidv7()), $2, $3, $4, $5, $6, $7, $8, daterange($9::date, $10::date + 1), $11, $12, $13, $14)`,
    [id, personId, ...valuesOf(row)],
  );
}

async function updateRow(
  tx: EntityManager,
  id: string,
  before: StoredEmployment,
  after: StoredEmployment,
): Promise<void> {
  await tx.query(
    `update employment set class_code = $3, type_code = $4, status_code = $5, using_organisation_id = $6,
       managing_organisation_id = $7, paying_organisation_id = $8, valid = daterange($9::date, $10::date + 1),
       exit_kind_code = $11, decision_id = $12, contract_number = $13, contract_ends_on = $14 where id = $1 and lower(valid) = $2::date`,
    [id, before.from, ...valuesOf(after)],
  );
}

/** One statement, so that the posts standing on the employment are at no moment without it; the update comes first. */
async function splitRow(
  tx: EntityManager,
  personId: string,
  id: string,
  before: StoredEmployment,
  after: StoredEmployment,
): Promise<void> {
  await tx.query(
    `with ended as (
       update employment set valid = daterange(lower(valid), $9::date) where id = $1 and lower(valid) = $15::date returning id)
     insert into employment ${INSERTED}
     select ended.id, $2, $3, $4, $5, $6::uuid, $7::uuid, $8::uuid, daterange($9::date, $10::date + 1), $11, $12::uuid, $13, $14::date from ended`,
    [id, personId, ...valuesOf(after), before.from],
  );
}

/** The employment going on that day ends the day before, with its posts. */
async function endOngoing(tx: EntityManager, personId: string, day: string): Promise<void> {
  const [ongoing] = (await tx.query(
    `select id, ($2::date - 1)::text as last from employment where person_id = $1 and valid @> $2::date and lower(valid) < $2::date`,
    [personId, day],
  )) as { id: string; last: string }[];
  if (!ongoing) return;
  await endPosts(tx, personId, ongoing.id, ongoing.last);
  await tx.query(
    `update employment set valid = daterange(lower(valid), $2::date) where id = $1 and valid @> $2::date`,
    [ongoing.id, day],
  );
}

async function endPosts(
  tx: EntityManager,
  personId: string,
  employmentId: string,
  last: string,
): Promise<void> {
  await tx.query(
    `update assignment set valid = daterange(lower(valid), $3::date + 1)
     where person_id = $1 and employment_id = $2 and lower(valid) <= $3::date and coalesce(upper(valid) > $3::date + 1, true)`,
    [personId, employmentId, last],
  );
}
