import { KINDS_FOR_YEAR, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { notFound } from '../../platform/problem';
import { oneOf, patterns, rowsOf, setList, takeVersion } from '../training-rows';
import type {
  Programme,
  ProgrammeChange,
  ProgrammeInput,
  ProgrammePage,
  ProgrammesQuery,
  TrainingKind,
  TrainingKinds,
} from './catalogue.dto';

const CREDENTIAL_LIST = `case g.credential_kind when 'EDUCATION' then 'education_levels' when 'POLITICAL' then 'political_theory_levels'
  when 'STATE_MANAGEMENT' then 'state_management_levels' when 'LANGUAGE' then 'foreign_language_levels'
  when 'IT' then 'it_levels' else 'defence_training_groups' end`;
const SELECT = `select g.id, g.version, g.kind_code as "kindCode", k.name_vi as "kindName", g.code, g.name, g.target_group as "targetGroup",
    g.positions, g.level, g.periods, g.weeks::text, g.form, g.credential_kind as "credentialKind", g.credential_level as "credentialLevel",
    (select l.name_vi from code_entry l where l.list = ${CREDENTIAL_LIST} and l.code = g.credential_level) as "credentialLevelName",
    g.validity_months as "validityMonths", g.issuer, g.decision_number as "decisionNumber", lower(g.valid)::text as "validFrom",
    (upper(g.valid) - 1)::text as "validTo", g.valid @> current_date as "isCurrent", g.material_version_id as "materialVersionId",
    (select s.title || ' – bản ' || v.no from training_material_version v join training_material_set s on s.id = v.set_id
      where v.id = g.material_version_id) as "materialName",
    (select count(*)::int from training_class c where c.programme_id = g.id) as classes
  from training_programme g join code_entry k on k.list = 'training_kinds' and k.code = g.kind_code`;

@Injectable()
export class ProgrammesService {
  constructor(private readonly database: Database) {}

  async kinds(actor: Actor): Promise<TrainingKinds> {
    const [rows = []] = await this.database.read(actor, {
      name: 'training_kinds',
      text: `select code, name_vi as name, attributes ->> 'form_vi' as form, (attributes ->> 'default_periods')::int as "defaultPeriods",
          attributes ->> 'target_group_vi' as "targetGroup", valid @> current_date as "isCurrent", source as basis
        from code_entry where list = 'training_kinds' order by position`,
    });
    return {
      items: (rows as unknown as Omit<TrainingKind, 'countsForYear'>[]).map((kind) => ({
        ...kind,
        countsForYear: KINDS_FOR_YEAR.includes(kind.code),
      })),
    };
  }

  list(actor: Actor, { q, kindCode, state, page, pageSize }: ProgrammesQuery): Promise<ProgrammePage> {
    const where = `where ($1::text is null or g.kind_code = $1) and ($2 = 'all' or g.valid @> current_date) and g.name_key like all ($3::text[])`;
    const values = [kindCode ?? null, state, patterns(searchKey(q ?? ''))];
    return this.database.as(actor, async (tx) => {
      const items = await rowsOf<Programme>(
        tx,
        `${SELECT} ${where} order by k.position, g.name collate "vi-VN-x-icu", g.id limit $4 offset $5`,
        [...values, pageSize, (page - 1) * pageSize],
      );
      const total = await oneOf<{ total: number }>(
        tx,
        `select count(*)::int as total from training_programme g ${where}`,
        values,
      );
      return { total: total?.total ?? 0, items };
    });
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<Programme> {
    return this.database.as(actor, (tx) => readProgramme(tx, id));
  }

  /** @throws 409 code taken, unknown kind or level; 403 who does not keep the province's catalogue */
  add(actor: Actor, input: ProgrammeInput): Promise<Programme> {
    return this.database.as(actor, async (tx) => {
      const columns = columnsOf(input);
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        `insert into training_programme (${columns.map(([name]) => name).join(', ')})
         values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning id`,
        columns.map(([, value]) => value),
      );
      return readProgramme(tx, id);
    });
  }

  /** @throws 404, 409 stale */
  change(actor: Actor, id: string, { version, ...input }: ProgrammeChange): Promise<Programme> {
    return this.database.as(actor, async (tx) => {
      await takeVersion(tx, 'training_programme', id, version, 'chương trình');
      const columns = columnsOf(input);
      await tx.query(
        `update training_programme set ${setList(
          columns.map(([name]) => name),
          2,
        )} where id = $1`,
        [id, ...columns.map(([, value]) => value)],
      );
      return readProgramme(tx, id);
    });
  }
}

async function readProgramme(tx: EntityManager, id: string): Promise<Programme> {
  const row = await oneOf<Programme>(tx, `${SELECT} where g.id = $1`, [id]);
  if (!row) throw notFound('Không có chương trình này.');
  return row;
}

const columnsOf = (input: ProgrammeInput): [string, unknown][] => [
  ['kind_code', input.kindCode],
  ['code', input.code],
  ['name', input.name],
  ['target_group', input.targetGroup ?? null],
  ['positions', input.positions ?? []],
  ['level', input.level ?? null],
  ['periods', input.periods],
  ['weeks', input.weeks ?? null],
  ['form', input.form ?? null],
  ['credential_kind', input.credentialKind ?? null],
  ['credential_level', input.credentialLevel ?? null],
  ['validity_months', input.validityMonths ?? null],
  ['issuer', input.issuer ?? null],
  ['decision_number', input.decisionNumber ?? null],
  // An end before the beginning is an empty range and refused by the table.
  [
    'valid',
    input.validTo && input.validTo < input.validFrom
      ? 'empty'
      : `[${input.validFrom},${input.validTo ?? ''}${input.validTo ? ']' : ')'}`,
  ],
  ['material_version_id', input.materialVersionId ?? null],
];
