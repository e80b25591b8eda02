import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database, type Row, type Statement } from '../platform/database';
import { fieldProblem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { DefinitionsService, moment } from './definitions.service';
import { type FrozenContent, FROZEN_SCHEMA, canonicalContent } from './frozen-content';
import type {
  FreezeInput,
  FrozenFile,
  FrozenList,
  FrozenQuery,
  FrozenReport,
  FrozenSummary,
} from './frozen.dto';
import { OfficeKey, sha256 } from './office-key';
import { RunPreparation } from './run-context';
import { ReportsService } from './reports.service';
import { VerifyService } from './verify.service';

const SUMMARY = `f.id, f.no::int, f.report_id as "reportId", f.form, f.title, f.as_of::text as "asOf", f.organisation_name as "organisationName",
  f.people_counted as "peopleCounted", f.frozen_at as "frozenAt", coalesce(a.display_name, '') as "frozenByName", f.sha256, f.note`;
const FROM = 'frozen_report f left join account_name a on a.id = f.frozen_by';

export const frozenStatement = (reportId: string | null, limit: number, offset: number): Statement => ({
  name: 'frozen_reports',
  text: `select ${SUMMARY}, count(*) over ()::int as total from ${FROM} where $1::text is null or f.report_id = $1 order by f.no desc limit $2 offset $3`,
  values: [reportId, limit, offset],
});

type CountedSummary = FrozenSummary & { readonly total?: number };
export const summaryOf = (row: Row): FrozenSummary => withoutTotal(row as unknown as CountedSummary);
const withoutTotal = ({ total: _total, ...summary }: CountedSummary): FrozenSummary => ({
  ...summary,
  frozenAt: moment(summary.frozenAt),
});

@Injectable()
export class FrozenService {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionsService,
    private readonly preparation: RunPreparation,
    private readonly reports: ReportsService,
    private readonly key: OfficeKey,
    private readonly verifying: VerifyService,
  ) {}

  /** Counts anew, signs and adds to the chain. @throws 404, 409, 422 as a run does */
  async freeze(actor: Actor, input: FreezeInput, stop: AbortSignal | null): Promise<FrozenReport> {
    const asOf = input.asOf ?? today();
    if (asOf > today()) throw fieldProblem('asOf', 'future', 'Chưa đến ngày này nên chưa chốt được.');
    const found = await this.definitions.inForce(actor, input.reportId, asOf);
    if (found.definition.kind === 'LIST')
      throw fieldProblem('reportId', 'list', 'Biểu danh sách không chốt; chốt biểu số lượng đi cùng.');
    const run = await this.preparation.prepare(actor, found, { ...input, asOf });
    // Whoever sees some units freezes one of them, so that it is clear who may read it.
    if (run.unit === null && !actor.isWholeRegister)
      throw fieldProblem('organisationId', 'required', 'Hãy chọn đơn vị để chốt.');
    const table = await this.reports.tableOf(actor, found, { ...input, asOf }, stop);
    const tree = [...run.scope.tree.units.values()]
      .filter(({ isOpen }) => isOpen)
      .map(({ id, parentId, name }) => [id, parentId, name]);
    const id = randomUUID();
    await this.key.publicKey();
    await this.database.as(actor, async (tx) => {
      const [tip] = (await tx.query('select no::int, sha256 from frozen_tip()')) as {
        no: number | null;
        sha256: string | null;
      }[];
      const content: FrozenContent = {
        schema: FROZEN_SCHEMA,
        id,
        no: (tip.no ?? 0) + 1,
        previousSha256: tip.sha256,
        frozenAt: new Date().toISOString(),
        frozenBy: { username: actor.username, name: actor.displayName },
        note: input.note ?? null,
        definition: found.definition,
        treeSha256: sha256(JSON.stringify(tree)),
        table: { ...table, durationMs: 0 },
      };
      await this.append(tx, content, run.unit);
    });
    return this.get(actor, id);
  }

  private async append(
    tx: EntityManager,
    content: FrozenContent,
    unit: { id: string; name: string } | null,
  ): Promise<void> {
    const text = canonicalContent(content);
    const { keyId, signature } = await this.key.sign(text);
    const { table } = content;
    await tx.query(
      `insert into frozen_report (id, no, report_id, definition_version, form, title, as_of, organisation_id, organisation_name, people_counted,
        content, sha256, previous_sha256, signature, key_id, frozen_at, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        content.id,
        content.no,
        table.reportId,
        table.version,
        table.form,
        table.title,
        table.asOf,
        unit?.id ?? null,
        unit?.name ?? null,
        table.peopleCounted,
        text,
        sha256(text),
        content.previousSha256,
        signature,
        keyId,
        content.frozenAt,
        content.note,
      ],
    );
  }

  async list(actor: Actor, { reportId, page, pageSize }: FrozenQuery): Promise<FrozenList> {
    const [rows] = await this.database.read(
      actor,
      frozenStatement(reportId ?? null, pageSize, (page - 1) * pageSize),
    );
    return { items: rows.map(summaryOf), total: Number(rows[0]?.['total'] ?? 0) };
  }

  /** As it was frozen, with whether it still is what was signed. @throws 404 */
  async get(actor: Actor, id: string): Promise<FrozenReport> {
    const [[row], files] = await this.database.read(
      actor,
      {
        name: 'frozen_report',
        text: `select ${SUMMARY}, f.content, f.previous_sha256 as "previousSha256", f.signature, f.key_id as "keyId" from ${FROM} where f.id = $1`,
        values: [id],
      },
      {
        name: 'frozen_files',
        text: 'select format, sha256 from frozen_report_file where frozen_report_id = $1 order by format',
        values: [id],
      },
    );
    if (!row) throw notFound('Không có báo cáo đã chốt này, hoặc báo cáo nằm ngoài phạm vi của bạn.');
    const { content, ...rest } = row as unknown as FrozenReport & { readonly content: string };
    const { table, definition } = JSON.parse(content) as FrozenContent;
    const { isIntact } = await this.verifying.integrityOf(id);
    return {
      ...rest,
      frozenAt: moment(rest.frozenAt),
      isIntact,
      table,
      unitWord: definition.counts === 'PEOPLE' ? 'người' : 'lượt',
      files: files as unknown as FrozenFile[],
    };
  }
}
