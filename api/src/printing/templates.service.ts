import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { defaultTemplate } from './drawing';
import type { Field, RowList } from './dataset-fields';
import { FORM_CODES, type FormCode, PRINT_FORMS, tagsOf } from './print-forms';
import { TemplateRefusal, checkedTemplate } from './template-tags';
import type { OwnTemplate, TemplateForms, TemplateTag, TemplateTagList } from './templates.dto';

interface StoredTemplate {
  readonly form: FormCode;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly file_name: string;
  readonly bytes: number;
  readonly uploaded_at: Date;
  readonly uploaded_by: string | null;
}

/** The templates of printed forms: those delivered, and those that an office put in their place for its people. */
@Injectable()
export class TemplatesService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<TemplateForms> {
    const own = await this.database.as(actor, (tx) =>
      tx.query<StoredTemplate[]>(
        `select t.form, t.organisation_id, t.file_name, t.bytes, t.uploaded_at,
           (select display_name from account_name a where a.id = t.account_id) as uploaded_by,
           (select name from organisation_name n where n.organisation_id = t.organisation_id
            order by n.valid @> current_date desc, lower(n.valid) desc limit 1) as organisation_name
         from print_template t order by organisation_name, t.id`,
      ),
    );
    const items = FORM_CODES.map((form) => {
      const { fields, lists } = tagsOf(form);
      const { name, source } = PRINT_FORMS[form];
      return {
        form,
        name,
        source,
        own: own.filter((one) => one.form === form).map(viewOf),
        fields: fieldTags(fields),
        lists: listTags(lists),
      };
    });
    return { items };
  }

  /** @throws 422 with the tags it does not know, 404 for a unit that does not exist */
  async put(
    actor: Actor,
    form: FormCode,
    organisationId: string | undefined,
    file: { readonly fileName: string; readonly content: Buffer },
  ): Promise<TemplateForms> {
    const { fields, lists } = tagsOf(form);
    await checkedTemplate(file.content, fields, lists).catch((error: unknown) => {
      if (!(error instanceof TemplateRefusal)) throw error;
      throw new Problem(
        'payload',
        error.sentence,
        [{ pointer: '#/file', code: 'template', detail: error.sentence }],
        {
          unknownTags: error.unknownTags,
        },
      );
    });
    const sha256 = createHash('sha256').update(file.content).digest('hex');
    await this.database.as(actor, async (tx) => {
      const unit = await unitFor(tx, organisationId);
      const rows = await tx.query<{ id: string }[]>(
        `insert into print_template (form, organisation_id, file_name, sha256, bytes) values ($1, $2, $3, $4, $5)
         on conflict (form, organisation_id) do update set file_name = excluded.file_name, sha256 = excluded.sha256,
           bytes = excluded.bytes, account_id = actor_account(), uploaded_at = now() returning id`,
        [form, unit, file.fileName, sha256, file.content.length],
      );
      await tx.query(
        `insert into print_template_file (template_id, content) values ($1, $2)
         on conflict (template_id) do update set content = excluded.content`,
        [rows[0].id, file.content],
      );
    });
    return this.list(actor);
  }

  /** The template in use: the unit's own, else the one delivered. */
  async file(actor: Actor, form: FormCode, organisationId: string | undefined): Promise<Buffer> {
    const rows = await this.database.as(actor, async (tx) =>
      tx.query<{ content: Buffer }[]>(
        `select f.content from print_template t join print_template_file f on f.template_id = t.id
         where t.form = $1 and t.organisation_id = $2`,
        [form, await unitFor(tx, organisationId)],
      ),
    );
    return rows[0]?.content ?? defaultTemplate(form);
  }

  /** Back to the template delivered. @throws 404 when the unit has none of its own */
  async remove(actor: Actor, form: FormCode, organisationId: string | undefined): Promise<void> {
    await this.database.as(actor, async (tx) => {
      const [, count] = await tx.query<[unknown[], number]>(
        'delete from print_template where form = $1 and organisation_id = $2',
        [form, await unitFor(tx, organisationId)],
      );
      if (count === 0) throw notFound('Đơn vị này đang dùng mẫu mặc định.');
    });
  }
}

/** The unit named, or the whole register: the unit above all others. */
async function unitFor(tx: EntityManager, organisationId: string | undefined): Promise<string> {
  const rows = await tx.query<{ id: string }[]>(
    `select organisation_id as id from organisation_place where valid @> current_date
       and case when $1::uuid is null then parent_id is null else organisation_id = $1 end limit 1`,
    [organisationId ?? null],
  );
  if (!rows[0]) throw notFound('Không có đơn vị này, hoặc đơn vị đã kết thúc.');
  return rows[0].id;
}

const viewOf = (one: StoredTemplate): OwnTemplate => ({
  organisationId: one.organisation_id,
  organisationName: one.organisation_name,
  fileName: one.file_name,
  bytes: one.bytes,
  uploadedAt: one.uploaded_at.toISOString(),
  uploadedBy: one.uploaded_by,
});

const fieldTags = (fields: Readonly<Record<string, Field>>): TemplateTag[] =>
  Object.entries(fields).map(([tag, [label]]) => ({ tag, label }));

const listTags = (lists: Readonly<Record<string, RowList>>): TemplateTagList[] =>
  Object.entries(lists).map(([tag, { label, columns }]) => ({
    tag,
    label,
    columns: Object.entries(columns).map(([column, name]) => ({ tag: column, label: name })),
  }));
