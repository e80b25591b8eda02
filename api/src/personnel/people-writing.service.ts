import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { saveDecision } from './decision.query';
import { NamedCode, refuseForeignUnits, refusePayload, refuseUnknownCodes } from './payload-checks.query';
import { saveAddresses } from './person-addresses.query';
import { newErrors, warningsAbout } from './person-checks';
import { refuseTakenNumbers } from './person-clashes.query';
import { CODE_LISTS, PERSON_COLUMNS, PERSON_FIELDS, PersonField } from './person-columns';
import type { PersonFile } from './person-file.dto';
import type { PersonChange, PersonCreated, PersonInput, PersonScalars } from './person-input.dto';
import { readFile, takePerson } from './person-lock.query';

@Injectable()
export class PeopleWritingService {
  constructor(private readonly database: Database) {}

  /** A new person with his first employment and post. @throws 404 unit not the actor's to write, 409 number taken, 422 */
  enter(actor: Actor, input: PersonInput): Promise<PersonCreated> {
    return this.database.as(actor, async (tx) => {
      await refuseForeignUnits(tx, [
        { pointer: '#/managingOrganisationId', id: input.managingOrganisationId },
        { pointer: '#/payingOrganisationId', id: input.payingOrganisationId },
      ]);
      const created = await this.enterWithin(tx, input, [
        { pointer: '#/classCode', list: 'subject_classes', code: input.classCode },
        { pointer: '#/typeCode', list: 'employment_types', code: input.typeCode },
      ]);
      await startWork(tx, created.id, input);
      return created;
    });
  }

  /**
   * The file alone, kept by the unit and without any employment: what he works as is for the caller to write.
   *
   * @param codes what else the payload names of code lists
   * @throws as `enter`
   */
  async enterWithin(
    tx: EntityManager,
    input: PersonScalars & Pick<PersonInput, 'organisationId'>,
    codes: readonly NamedCode[] = [],
  ): Promise<PersonCreated> {
    refusePayload(newErrors(null, input, today()));
    await refuseForeignUnits(tx, [{ pointer: '#/organisationId', id: input.organisationId }]);
    await refuseUnknownCodes(tx, [...codesOf(input), ...codes]);
    await refuseTakenNumbers(tx, input, null);
    const id = await insertPerson(tx, input);
    if (input.addresses) await saveAddresses(tx, id, input.addresses);
    return { id, warnings: warningsAbout(input, today(), await provinceCodes(tx)) };
  }

  /** Single-valued facts and addresses of one file. @throws 404, 409 stale or number taken, 422 */
  async change(actor: Actor, id: string, { version, ...change }: PersonChange): Promise<PersonFile> {
    return this.edit(actor, id, version, (tx) => this.changeWithin(tx, actor, id, change));
  }

  /** The same as a part of a larger change, whose transaction has taken the person. */
  async changeWithin(
    tx: EntityManager,
    actor: Actor,
    id: string,
    { addresses, ...scalars }: Omit<PersonChange, 'version'>,
  ): Promise<void> {
    const before = await readFile(tx, actor, id);
    if (!before) throw notFound();
    const changed = PERSON_FIELDS.filter(
      (field) => scalars[field] !== undefined && scalars[field] !== before[field],
    );
    const after = { ...before, ...Object.fromEntries(changed.map((field) => [field, scalars[field]])) };
    refusePayload(newErrors(before, after, today()));
    const news = Object.fromEntries(changed.map((field) => [field, scalars[field]])) as Partial<PersonChange>;
    await refuseUnknownCodes(tx, codesOf(news));
    await refuseTakenNumbers(tx, news, id);
    await updatePerson(tx, id, changed, news);
    if (addresses) await saveAddresses(tx, id, addresses);
  }

  /**
   * One change of a file: takes the person, works, and answers the file as it stands afterwards. The derived state is
   * rebuilt at commit, so the file is read after it.
   */
  async edit(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: EntityManager) => Promise<void>,
  ): Promise<PersonFile> {
    await this.database.as(actor, async (tx) => {
      await takePerson(tx, actor, id, version);
      await work(tx);
    });
    const file = await this.database.as(actor, (tx) => readFile(tx, actor, id));
    if (!file) throw notFound('Đã ghi. Hồ sơ nay thuộc đơn vị ngoài phạm vi của bạn.');
    return file;
  }
}

const codesOf = (input: Partial<PersonScalars>): NamedCode[] =>
  (Object.keys(CODE_LISTS) as (keyof typeof CODE_LISTS)[]).map((field) => ({
    pointer: `#/${field}`,
    list: CODE_LISTS[field],
    code: input[field],
  }));

async function insertPerson(
  tx: EntityManager,
  input: PersonScalars & Pick<PersonInput, 'organisationId'>,
): Promise<string> {
  const given = PERSON_FIELDS.filter((field) => input[field] !== undefined && input[field] !== null);
  const columns = given.map((field) => PERSON_COLUMNS[field][0]);
  const [{ id }] = (await tx.query(
    `insert into person (owner_organisation_id, ${columns.join(', ')})
     values ($1, ${columns.map((_, at) => `$${at + 2}`).join(', ')}) returning id`,
    [input.organisationId, ...given.map((field) => input[field])],
  )) as { id: string }[];
  return id;
}

async function updatePerson(
  tx: EntityManager,
  id: string,
  fields: readonly PersonField[],
  values: Partial<PersonChange>,
): Promise<void> {
  if (fields.length === 0) return;
  const assignments = fields.map((field, at) => `${PERSON_COLUMNS[field][0]} = $${at + 2}`);
  await tx.query(`update person set ${assignments.join(', ')} where id = $1`, [
    id,
    ...fields.map((field) => values[field]),
  ]);
}

async function startWork(tx: EntityManager, personId: string, input: PersonInput): Promise<void> {
  const decisionId = await saveDecision(tx, input.decision, input.startsOn, personId);
  const [{ id: employmentId }] = (await tx.query(
    `insert into employment (person_id, class_code, type_code, using_organisation_id, managing_organisation_id,
       paying_organisation_id, valid, decision_id)
     values ($1, $2, $3, $4, coalesce($5::uuid, $4), coalesce($6::uuid, $4), daterange($7::date, null), $8) returning id`,
    [
      personId,
      input.classCode,
      input.typeCode ?? null,
      input.organisationId,
      input.managingOrganisationId ?? null,
      input.payingOrganisationId ?? null,
      input.startsOn,
      decisionId,
    ],
  )) as { id: string }[];
  if (!input.title) return;
  await tx.query(
    `insert into assignment (person_id, employment_id, organisation_id, title, is_leader, valid, decision_id)
     values ($1, $2, $3, $4, $5, daterange($6::date, null), $7)`,
    [
      personId,
      employmentId,
      input.organisationId,
      input.title,
      input.isLeader ?? false,
      input.startsOn,
      decisionId,
    ],
  );
}

async function provinceCodes(tx: EntityManager): Promise<ReadonlySet<string>> {
  const rows = (await tx.query(`select code from code_entry where list = 'cccd_province_codes'`)) as {
    code: string;
  }[];
  return new Set(rows.map(({ code }) => code));
}
