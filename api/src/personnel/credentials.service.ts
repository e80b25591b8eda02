import { comparePartial } from '@hr/domain';
import { FieldError } from '@hr/contracts';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { notFound } from '../platform/problem';
import { refusePayload, refuseUnknownCodes } from './payload-checks.query';
import { PeopleWritingService } from './people-writing.service';
import type { PersonFile } from './person-file.dto';
import type { CredentialChange, CredentialFields, CredentialInput } from './person-rows.dto';

const LEVEL_LISTS: Readonly<Record<CredentialFields['kind'], string>> = {
  EDUCATION: 'education_levels',
  POLITICAL: 'political_theory_levels',
  STATE_MANAGEMENT: 'state_management_levels',
  LANGUAGE: 'foreign_language_levels',
  IT: 'it_levels',
  DEFENCE: 'defence_training_groups',
};

const COLUMNS = {
  kind: 'kind',
  levelCode: 'level_code',
  language: 'language',
  major: 'major',
  institution: 'institution',
  formCode: 'form_code',
  country: 'country',
  number: 'number',
  score: 'score',
  decisionNumber: 'decision_number',
  funding: 'funding',
  startedOn: 'started_on',
  earnedOn: 'earned_on',
  expiresOn: 'expires_on',
  isVerified: 'is_verified',
} as const satisfies Record<keyof CredentialFields, string>;
const FIELDS = Object.keys(COLUMNS) as (keyof CredentialFields)[];

@Injectable()
export class CredentialsService {
  constructor(private readonly people: PeopleWritingService) {}

  /** @throws 404, 409 stale, 422 for a level that its kind does not have and for dates out of order */
  add(actor: Actor, personId: string, { version, ...input }: CredentialInput): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await checkCredential(tx, input);
      const given = FIELDS.filter((field) => input[field] !== undefined && input[field] !== null);
      await tx.query(
        `insert into credential (person_id, ${given.map((field) => COLUMNS[field]).join(', ')})
         values ($1, ${given.map((_, at) => `$${at + 2}`).join(', ')})`,
        [personId, ...given.map((field) => input[field])],
      );
    });
  }

  change(
    actor: Actor,
    personId: string,
    id: string,
    { version, ...input }: CredentialChange,
  ): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      const before = await credential(tx, personId, id);
      const given = FIELDS.filter((field) => input[field] !== undefined);
      await checkCredential(tx, {
        ...before,
        ...Object.fromEntries(given.map((field) => [field, input[field]])),
      });
      if (given.length === 0) return;
      await tx.query(
        `update credential set ${given.map((field, at) => `${COLUMNS[field]} = $${at + 2}`).join(', ')} where id = $1`,
        [id, ...given.map((field) => input[field])],
      );
    });
  }

  remove(actor: Actor, personId: string, id: string, version: number): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await credential(tx, personId, id);
      await tx.query('delete from credential where id = $1', [id]);
    });
  }
}

async function credential(tx: EntityManager, personId: string, id: string): Promise<CredentialFields> {
  const [row] = (await tx.query(
    `select ${FIELDS.map((field) => `${COLUMNS[field]} as "${field}"`).join(', ')} from credential where id = $1 and person_id = $2`,
    [id, personId],
  )) as CredentialFields[];
  if (!row) throw notFound('Không có văn bằng, chứng chỉ này trong hồ sơ.');
  return row;
}

/** Dates in order, level and form from their lists. @throws 422 */
export async function checkCredential(tx: EntityManager, fields: CredentialFields): Promise<void> {
  const errors: FieldError[] = [];
  const inOrder = (early: 'startedOn' | 'earnedOn', late: 'earnedOn' | 'expiresOn', detail: string): void => {
    const [from, to] = [fields[early], fields[late]];
    if (from && to && comparePartial(to, from) === 'before')
      errors.push({ pointer: `#/${late}`, code: 'DATES_OUT_OF_ORDER', detail });
  };
  inOrder('startedOn', 'earnedOn', 'Ngày cấp trước ngày bắt đầu học.');
  inOrder('earnedOn', 'expiresOn', 'Ngày hết hạn trước ngày cấp.');
  refusePayload(errors);
  await refuseUnknownCodes(tx, [
    { pointer: '#/levelCode', list: LEVEL_LISTS[fields.kind], code: fields.levelCode },
    { pointer: '#/formCode', list: 'training_forms', code: fields.formCode },
  ]);
}
