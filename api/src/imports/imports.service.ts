import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { fieldProblem, notFound, Problem } from '../platform/problem';
import {
  type Batch,
  changeBatch,
  type ImportState,
  readBatch,
  rememberLayout,
  writeFile,
} from './batch.query';
import { codeBookOf } from './code-book';
import { fileKind } from './file-kind';
import { FileRefusal } from './file-refusal';
import { ImportQueue } from './import-queue';
import { readRows, readSummaries, readView } from './import-views.query';
import {
  type ImportPage,
  type ImportRowPage,
  type ImportView,
  type MappingInput,
  type RowChoice,
  type RowsQuery,
} from './imports.dto';
import { isListField } from './layout';
import { countRows, matchRows } from './match.query';
import { changesSince, sayNewer } from './undo.query';
import { readUnitBook } from './unit-book';
import { type Upload } from './upload';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly queue: ImportQueue,
  ) {}

  /** @throws Problem 415 or 413 for a file that is no list, 404 for a unit that the actor does not write */
  async add(actor: Actor, upload: Upload): Promise<{ id: string }> {
    const kind = await fileKind(upload.content).catch((error: unknown) => {
      throw error instanceof FileRefusal
        ? new Problem(error.type, error.sentence, [
            { pointer: '#/file', code: 'file', detail: error.sentence },
          ])
        : error;
    });
    const jobId = randomUUID();
    const id = await this.database.stream(actor, async (client) => {
      await refuseUnit(client, upload);
      const { rows } = await client.query<{ id: string }>(
        `insert into import_batch (organisation_id, as_of, file_name, file_sha256, file_kind, asked_by, job_id)
         values ($1, $2, $3, $4, $5, actor_account(), $6) returning id`,
        [
          upload.organisationId,
          upload.asOf,
          upload.fileName,
          createHash('sha256').update(upload.content).digest('hex'),
          kind,
          jobId,
        ],
      );
      const batchId = rows[0]?.id ?? '';
      await writeFile(client, batchId, upload.content);
      return batchId;
    });
    await this.queue.send(id, actor, jobId);
    return { id };
  }

  list(actor: Actor, page: number, pageSize: number): Promise<ImportPage> {
    return this.database.as(actor, (tx) => readSummaries(tx, page, pageSize));
  }

  async get(actor: Actor, id: string): Promise<ImportView> {
    const view = await this.database.as(actor, (tx) => readView(tx, id));
    if (view === undefined) throw notFound();
    return view;
  }

  rows(actor: Actor, id: string, query: RowsQuery): Promise<ImportRowPage> {
    return this.database.as(actor, async (tx) => {
      const page = await readRows(tx, id, query);
      if (page === undefined) throw notFound();
      return page;
    });
  }

  /** Takes the officer's answers, keeps them for the layout, and reads the file anew with them. */
  async map(actor: Actor, id: string, input: MappingInput): Promise<ImportView> {
    const jobId = randomUUID();
    await this.database.stream(actor, async (client) => {
      const batch = await found(client, id);
      refuseRecordBook(batch);
      refuseState(
        batch,
        ['mapping', 'ready'],
        'Chỉ ghép cột khi danh sách đang chờ trả lời hoặc đang xem trước.',
      );
      const columns = answeredColumns(batch, input);
      const classCode = input.classCode ?? batch.class_code;
      if (
        classCode !== null &&
        (await codeBookOf(client)).find('subject_classes', classCode)?.code !== classCode
      ) {
        throw fieldProblem('classCode', 'isIn', 'Không có đối tượng này trong danh mục.');
      }
      if (classCode === null && !columns.some(({ field }) => field === 'subjectClass')) {
        throw fieldProblem('classCode', 'required', 'Chọn đối tượng của những người trong danh sách.');
      }
      const book = await readUnitBook(client, batch.organisation_id, batch.as_of);
      const units: Record<string, string | null> = {};
      for (const [index, { key, organisationId }] of (input.units ?? []).entries()) {
        if (organisationId !== null && !book.has(organisationId)) {
          throw fieldProblem(
            `units/${index}/organisationId`,
            'isIn',
            'Đơn vị này không thuộc đơn vị đã chọn hoặc đã kết thúc.',
          );
        }
        units[`${batch.organisation_id}|${key}`] = organisationId;
      }
      const told = Object.fromEntries(columns.map(({ index, field }) => [String(index), field]));
      await rememberLayout(client, batch.layout_key ?? '', {
        columns: told,
        class_code: input.classCode ?? null,
        units,
      });
      const asked = { state: 'reading', message: null, asked_by: actor.accountId, job_id: jobId, done: 0 };
      await changeBatch(client, id, { columns, class_code: classCode, ...asked });
    });
    await this.queue.send(id, actor, jobId);
    return this.get(actor, id);
  }

  async choose(actor: Actor, id: string, row: number, { choice }: RowChoice): Promise<ImportView> {
    if (choice !== null && choice !== 'new' && choice !== 'skip' && !UUID.test(choice)) {
      throw fieldProblem(
        'choice',
        'isIn',
        'Chọn người mới, bỏ dòng này, hoặc một hồ sơ trong danh sách gợi ý.',
      );
    }
    await this.database.stream(actor, async (client) => {
      const batch = await found(client, id);
      refuseRecordBook(batch);
      refuseState(batch, ['ready'], 'Chỉ chọn khi danh sách đang xem trước.');
      const { rows } = await client.query<{ has_error: boolean; candidates: { id: string }[] | null }>(
        'select has_error, candidates from import_row where import_id = $1 and row_number = $2',
        [id, row],
      );
      if (!rows[0]) throw notFound('Không có dòng này trong danh sách.');
      const isOffered =
        choice === null ||
        choice === 'new' ||
        choice === 'skip' ||
        rows[0].candidates?.some((one) => one.id === choice.toLowerCase());
      if (rows[0].has_error || !isOffered) throw new Problem('rule', 'Dòng này không chọn được như vậy.');
      await client.query('update import_row set choice = $3 where import_id = $1 and row_number = $2', [
        id,
        row,
        choice?.toLowerCase() ?? null,
      ]);
      // The whole list again: a row that now means somebody can make another one the second for the same file.
      await matchRows(client, id);
      await countRows(client, id);
    });
    return this.get(actor, id);
  }

  async apply(actor: Actor, id: string): Promise<ImportView> {
    await this.ask(actor, id, 'applying', ['ready'], async (client, batch) => {
      const { rows } = await client.query<{ good: number }>(
        `select count(*)::int as good from import_row where import_id = $1 and outcome in ('new', 'changed')`,
        [batch.id],
      );
      if (!rows[0]?.good)
        throw new Problem(
          'rule',
          'Không có dòng nào để ghi: mọi người trong danh sách đã có và không đổi, hoặc còn vướng.',
        );
    });
    return this.get(actor, id);
  }

  async undo(actor: Actor, id: string): Promise<ImportView> {
    await this.ask(actor, id, 'undoing', ['applied'], async (client, batch) => {
      const newer = await changesSince(client, batch.id);
      if (newer.length > 0) throw new Problem('rule', sayNewer(newer), [], { newer });
    });
    return this.get(actor, id);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.stream(actor, async (client) => {
      const batch = await found(client, id);
      refuseState(
        batch,
        ['reading', 'mapping', 'previewing', 'ready', 'failed', 'undone'],
        'Danh sách đã ghi vào sổ thì hoàn tác trước, không xóa được.',
      );
      await client.query('delete from import_batch where id = $1', [id]);
    });
  }

  private async ask(
    actor: Actor,
    id: string,
    state: ImportState,
    from: readonly ImportState[],
    check: (client: pg.ClientBase, batch: Batch) => Promise<void>,
  ): Promise<void> {
    const jobId = randomUUID();
    await this.database.stream(actor, async (client) => {
      await client.query('select from import_batch where id = $1 for update', [id]);
      const batch = await found(client, id);
      refuseState(
        batch,
        from,
        state === 'applying' ? 'Danh sách chưa sẵn sàng để ghi.' : 'Chỉ hoàn tác danh sách đã ghi vào sổ.',
      );
      await check(client, batch);
      const { rows } = await client.query<{ good: number }>(
        `select count(*)::int as good from import_row where import_id = $1 and outcome in ('new', 'changed')`,
        [id],
      );
      await changeBatch(client, id, {
        state,
        message: null,
        asked_by: actor.accountId,
        job_id: jobId,
        done: 0,
        total: rows[0]?.good ?? 0,
      });
    });
    await this.queue.send(id, actor, jobId);
  }
}

async function found(client: pg.ClientBase, id: string): Promise<Batch> {
  const batch = await readBatch(client, id);
  if (batch === undefined) throw notFound();
  return batch;
}

/** A book of record sheets says by itself what its columns are and, by number, whose its rows are. */
function refuseRecordBook({ list_kind }: Batch): void {
  if (list_kind === 'RECORD')
    throw new Problem('rule', 'Tệp các bảng của lý lịch không ghép cột và không chọn người từng dòng.');
}

function refuseState(batch: Batch, states: readonly ImportState[], sentence: string): void {
  if (!states.includes(batch.state)) throw new Problem('rule', sentence);
}

async function refuseUnit(client: pg.ClientBase, { organisationId, asOf }: Upload): Promise<void> {
  const { rows } = await client.query<{ writes: boolean; ends: boolean }>(
    `select actor_writes_everywhere() or $1 = any (actor_writable_organisations()) as writes,
       not exists (select from organisation_place where organisation_id = $1 and upper_inf(valid)) as ends
     from organisation_place where organisation_id = $1 and valid @> $2::date`,
    [organisationId, asOf],
  );
  const [unit] = rows;
  if (!unit?.writes)
    throw notFound('Không có đơn vị này vào ngày đã chọn, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  if (unit.ends)
    throw new Problem(
      'rule',
      'Đơn vị này đã kết thúc nên không nhập danh sách vào được. Hãy chọn đơn vị tiếp nhận.',
    );
}

function answeredColumns(batch: Batch, { columns: answers = [] }: MappingInput): Batch['columns'] {
  for (const [index, answer] of answers.entries()) {
    if (!batch.columns.some((column) => column.index === answer.index)) {
      throw fieldProblem(`columns/${index}/index`, 'isIn', 'Tệp không có cột này.');
    }
  }
  const columns = batch.columns.map((column) => {
    const told = answers.find(({ index }) => index === column.index);
    return {
      ...column,
      isAsked: false,
      field: told ? (isListField(told.field) ? told.field : null) : column.field,
    };
  });
  const fields = columns.flatMap(({ field }) => field ?? []);
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice)
    throw new Problem('payload', 'Hai cột cùng được ghép vào một mục.', [
      { pointer: '#/columns', code: 'repeated', detail: 'Hai cột cùng được ghép vào một mục.' },
    ]);
  if (!fields.includes('fullName')) throw fieldProblem('columns', 'required', 'Phải chỉ ra cột Họ và tên.');
  return columns;
}
