import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type Asker, Database } from '../platform/database';
import { today } from '../platform/today';
import { type Batch, changeBatch, readFile, readLayout } from './batch.query';
import { codeBookOf } from './code-book';
import { openCsv } from './csv-source';
import { FileRefusal } from './file-refusal';
import { answer, type FileLayout, kindOf, type MappedColumn, recogniseLayout } from './layout';
import { type ListSource } from './list-source';
import { countRows, matchRows } from './match.query';
import { isRecordBook, ReadRecordBook } from './read-record-book';
import { insertRows, type StagedRow } from './stage.query';
import { type ReadRow, RowReader } from './row-reader';
import { type UnitAnswer, type UnitBook, readUnitBook, unitKey } from './unit-book';
import { openXlsx } from './xlsx-source';

interface Plan {
  readonly layout: FileLayout;
  readonly columns: readonly MappedColumn[];
  readonly classCode: string | null;
}

/** Reads a batch's file into rows and compares them with the register. Begins anew each time, so that it can be cut off anywhere. */
@Injectable()
export class ReadList {
  constructor(
    private readonly database: Database,
    private readonly records: ReadRecordBook,
  ) {}

  async run(batch: Batch, asker: Asker): Promise<void> {
    const content = await this.tx(asker, async (client) => {
      await client.query('delete from import_row where import_id = $1', [batch.id]);
      await changeBatch(client, batch.id, { state: 'reading', done: 0, total: 0 });
      return readFile(client, batch.id);
    });
    const source = batch.file_kind === 'xlsx' ? await openXlsx(content) : openCsv(content);
    if (isRecordBook(source)) return this.records.run(batch, asker, source);
    const plan = await this.plan(batch, asker, source);
    if (plan === undefined) return;
    const units = await this.stage(batch, asker, source, plan);
    if (units === undefined) return;
    if (units.some(({ isAsked }) => isAsked)) {
      await this.tx(asker, (client) =>
        changeBatch(client, batch.id, { state: 'mapping', units }, ['reading']),
      );
      return;
    }
    await this.tx(asker, (client) =>
      changeBatch(client, batch.id, { state: 'previewing', units }, ['reading']),
    );
    await this.compare(batch, asker);
  }

  private async compare(batch: Batch, asker: Asker): Promise<void> {
    await this.tx(asker, async (client) => {
      await matchRows(client, batch.id);
      await countRows(client, batch.id);
      await changeBatch(client, batch.id, { state: 'ready', message: await sameFile(client, batch) }, [
        'previewing',
      ]);
    });
  }

  /** @returns undefined when the officer has to say something first */
  private async plan(batch: Batch, asker: Asker, source: ListSource): Promise<Plan | undefined> {
    const layout = await recogniseLayout(source);
    if (layout === undefined) {
      throw new FileRefusal(
        'Không tìm thấy dòng tiêu đề của danh sách. Tệp cần có một dòng tiêu đề với các cột như Họ và tên, Ngày sinh, Chức vụ.',
      );
    }
    return this.tx(asker, async (client) => {
      const isAnswered = batch.layout_key === layout.layoutKey && batch.columns.length > 0;
      const remembered = await readLayout(client, layout.layoutKey);
      const columns = isAnswered ? batch.columns : answer(layout.columns, remembered.columns);
      const kind = kindOf(columns);
      const classCode = batch.class_code ?? remembered.class_code ?? (kind === 'BM03' ? 'CC' : null);
      const has = (field: string): boolean => columns.some((column) => column.field === field);
      const isAsking =
        columns.some(({ isAsked }) => isAsked) ||
        !has('fullName') ||
        (classCode === null && !has('subjectClass'));
      const told = await changeBatch(
        client,
        batch.id,
        {
          columns,
          class_code: classCode,
          layout_key: layout.layoutKey,
          list_kind: kind,
          total: Math.max(0, layout.rowCount - layout.headerRow),
          ...(isAsking ? { state: 'mapping' } : {}),
        },
        ['reading'],
      );
      return told && !isAsking ? { layout, columns, classCode } : undefined;
    });
  }

  /** @returns the units that the list names, undefined when the batch was removed meanwhile */
  private async stage(
    batch: Batch,
    asker: Asker,
    source: ListSource,
    plan: Plan,
  ): Promise<UnitAnswer[] | undefined> {
    const { codes, book, remembered, provinceCodes } = await this.tx(asker, async (client) => ({
      codes: await codeBookOf(client),
      book: await readUnitBook(client, batch.organisation_id, batch.as_of),
      remembered: await readLayout(client, plan.layout.layoutKey),
      provinceCodes: await birthProvinces(client),
    }));
    const reader = new RowReader({
      columns: plan.columns,
      codes,
      today: today(),
      provinceCodes,
      classCode: plan.classCode,
    });
    const units = new UnitAnswers(batch, book, remembered.units);
    for await (const portion of source.rows(plan.layout.sheet)) {
      const rows = portion
        .filter(({ number }) => number > plan.layout.headerRow)
        .flatMap((row) => reader.read(row) ?? [])
        .map((row) => stagedRow(row, units, reader));
      const last = portion.at(-1)?.number ?? 0;
      const isThere = await this.tx(asker, async (client) => {
        await insertRows(client, batch.id, rows);
        return changeBatch(client, batch.id, { done: Math.max(0, last - plan.layout.headerRow) }, [
          'reading',
        ]);
      });
      if (!isThere) return undefined;
    }
    return units.all();
  }

  private tx<T>(asker: Asker, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.database.streamAsAccount(asker, work);
  }
}

/** Spellings of units met so far, each looked up once. */
class UnitAnswers {
  private readonly byKey = new Map<string, UnitAnswer & { rows: number }>();

  constructor(
    private readonly batch: Batch,
    private readonly book: UnitBook,
    private readonly remembered: Readonly<Record<string, string | null>>,
  ) {}

  /** @returns null when the unit is not known, or was said to be left out */
  of(value: string): string | null {
    const key = unitKey(value);
    const known = this.byKey.get(key);
    if (known) {
      known.rows += 1;
      return known.organisationId;
    }
    const { id, candidates } = this.book.find(value);
    const told = this.remembered[`${this.batch.organisation_id}|${key}`];
    const isTold = told === null || (told !== undefined && this.book.has(told));
    const organisationId = id ?? (isTold ? told : null);
    this.byKey.set(key, {
      key,
      value,
      rows: 1,
      organisationId,
      isAsked: id === undefined && !isTold,
      candidates: id ? [] : candidates,
    });
    return organisationId;
  }

  all(): UnitAnswer[] {
    return [...this.byKey.values()];
  }
}

function stagedRow(row: ReadRow, units: UnitAnswers, reader: RowReader): StagedRow {
  const unitId = units.of(row.unitName);
  const problems =
    unitId === null
      ? [
          ...row.problems,
          reader.problem(
            row.cells,
            'organisationName',
            `Không có đơn vị "${row.unitName}" trong đơn vị đã chọn.`,
            'error',
          ),
        ]
      : row.problems;
  return { ...row, problems, unitId };
}

async function birthProvinces(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ code: string }>(
    `select code from code_entry where list = 'cccd_province_codes'`,
  );
  return new Set(rows.map(({ code }) => code));
}

/** @returns a sentence when the very same file was applied before */
async function sameFile(client: pg.ClientBase, batch: Batch): Promise<string | null> {
  const { rows } = await client.query<{ at: string }>(
    `select to_char(applied_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at from import_batch
     where file_sha256 = $1 and id <> $2 and organisation_id = $3 and state = 'applied' order by applied_at desc limit 1`,
    [batch.file_sha256, batch.id, batch.organisation_id],
  );
  return rows[0]
    ? `Chính tệp này đã được ghi vào sổ lúc ${rows[0].at}. Người đã có không bị ghi lần thứ hai.`
    : null;
}
