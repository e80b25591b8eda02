import { declarableSection } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { READS } from '../personnel/person-history.service';
import { sectionOf } from '../personnel/history-words';
import { Database, Row } from '../platform/database';
import { PageQuery } from '../platform/page';
import { notFound } from '../platform/problem';
import { ADDRESS_KIND } from './declaration-draft';
import { currentState } from './file-state.query';
import { inWords } from './file-words';
import type {
  EditableSection,
  EditableTable,
  OwnFile,
  OwnFileSection,
  OwnReader,
  OwnReaders,
} from './own.dto';

/** Said to the person himself; the rest as officers read it. */
const OWN_READS: Readonly<Record<string, string>> = {
  ...READS,
  export: 'Xuất danh sách có tên bạn',
  declaration: 'Xem tờ khai của bạn',
  link: 'Nối tài khoản với hồ sơ',
};
const UNLOCKED: Readonly<Record<string, string>> = {
  HEALTH: 'sức khỏe',
  HISTORY: 'lịch sử bản thân',
  DISCIPLINE: 'kỷ luật',
  FAMILY: 'quan hệ gia đình',
  ECONOMY: 'hoàn cảnh kinh tế',
};

/** @throws 404 where the account is linked to nobody */
export async function ownPerson(
  tx: EntityManager,
): Promise<{ readonly id: string; readonly version: number }> {
  const [person] = (await tx.query('select id, version from person where id = actor_person()')) as {
    id: string;
    version: number;
  }[];
  if (!person) throw notFound('Tài khoản này chưa được nối với hồ sơ nào. Hãy hỏi người quản trị hệ thống.');
  return person;
}

/** The own file, all of it: the restricted items are the person's own. */
/** Locking one of several sections keeps the others open by a row of their own, which is no further opening. */
const IS_FIRST = `not exists (select from file_unlock e where e.person_id = u.person_id and e.account_id = u.account_id
  and e.opened_at = u.opened_at and e.id < u.id)`;

@Injectable()
export class OwnFileService {
  constructor(private readonly database: Database) {}

  file(actor: Actor): Promise<OwnFile> {
    return this.database.asSelf(actor, async (tx) => {
      const { id, version } = await ownPerson(tx);
      const rows = [...(await currentState(tx, id)).values()];
      const said = await inWords(
        tx,
        rows.map(({ table, row }) => ({ table, operation: 'insert' as const, old: null, new: row })),
      );
      const sections = new Map<
        string,
        { name: string; values: OwnFileSection['values']; rows: OwnFileSection['rows'] }
      >();
      const into = (name: string): { values: OwnFileSection['values']; rows: OwnFileSection['rows'] } => {
        const found = sections.get(name) ?? { name, values: [], rows: [] };
        sections.set(name, found);
        return found;
      };
      for (const { change, said: one } of said) {
        const values = one.changes.flatMap(({ label, to }) => (to === null ? [] : [{ label, value: to }]));
        if (change.table === 'person') {
          for (const value of one.changes)
            if (value.to !== null)
              into(sectionOfColumn(value.column)).values.push({ label: value.label, value: value.to });
        } else into(one.section).rows.push({ row: one.row, title: one.title, values });
      }
      return { version, sections: [...sections.values()] };
    });
  }

  /** A section as the form needs it. @throws 404 for a section that nobody may propose */
  section(actor: Actor, code: string): Promise<EditableSection> {
    return this.database.asSelf(actor, async (tx) => {
      const { id, version } = await ownPerson(tx);
      const section = declarableSection(code);
      if (!section) throw notFound('Không có mục này, hoặc mục này không đề nghị sửa được.');
      const [person] = (await tx.query('select to_jsonb(p) as row from person p where id = $1', [id])) as {
        row: Row;
      }[];
      const addresses = (await tx.query(
        `select kind, scheme, province_code as "provinceCode", district_code as "districtCode", commune_code as "communeCode",
           detail, as_declared as "asDeclared" from person_address where person_id = $1`,
        [id],
      )) as { kind: string }[];
      const tables: EditableTable[] = [];
      for (const { table, fields } of section.tables) {
        const rows = (await tx.query(
          `select to_jsonb(r) as row from ${table} r where person_id = $1 order by id`,
          [id],
        )) as { row: Row }[];
        const said = await inWords(
          tx,
          rows.map(({ row }) => ({ table, operation: 'insert' as const, old: null, new: row })),
        );
        tables.push({
          table,
          rows: rows.map(({ row }, at) => ({
            id: String(row['id']),
            title: said[at]?.said.title ?? '',
            values: Object.fromEntries(fields.map(({ key, column }) => [key, row[column] ?? null])),
          })),
        });
      }
      return {
        section: code,
        version,
        fields: Object.fromEntries(
          section.fields.map(({ key, column }) => [key, person.row[column] ?? null]),
        ),
        addresses: Object.fromEntries(
          section.addresses.map(({ key }) => [
            key,
            addresses.find(({ kind }) => kind === ADDRESS_KIND[key as keyof typeof ADDRESS_KIND]) ?? null,
          ]),
        ),
        tables,
      };
    });
  }

  /** Who looked into my file, and on what ground its restricted parts were opened. */
  readers(actor: Actor, { page, pageSize }: PageQuery): Promise<OwnReaders> {
    return this.database.asSelf(actor, async (tx) => {
      const { id } = await ownPerson(tx);
      const both = `(select r.happened_at as at, r.account_id, r.what, r.ground, null::text[] as sections, null::text as document from read_log r where r.person_id = $1 and r.what <> 'restricted'
        union all select u.opened_at, u.account_id, 'unlock', u.ground, u.sections, u.document from file_unlock u where u.person_id = $1
          and ${IS_FIRST}) x`;
      const rows = (await tx.query(
        `select to_char(x.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, coalesce(a.display_name, 'Hệ thống') as by, x.what,
           nullif(concat_ws(' · ', x.ground, x.document), '') as ground, x.sections
         from ${both} left join account_name a on a.id = x.account_id order by x.at desc limit $2 offset $3`,
        [id, pageSize, (page - 1) * pageSize],
      )) as (OwnReader & { readonly sections: readonly string[] | null })[];
      const [{ total }] = (await tx.query(`select count(*)::int as total from ${both}`, [id])) as {
        total: number;
      }[];
      return {
        total,
        items: rows.map(({ at, by, what, ground, sections }) => ({
          at,
          by,
          ground,
          what: sections
            ? `Mở phần hạn chế: ${sections.map((one) => UNLOCKED[one] ?? one).join(', ')}`
            : (OWN_READS[what] ?? what),
        })),
      };
    });
  }
}

/** Of a column of person the name of its section. */
function sectionOfColumn(column: string | null): string {
  return column === null ? 'Bản thân' : sectionOf(column);
}
