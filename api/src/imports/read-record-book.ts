import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type Asker, Database } from '../platform/database';
import { today } from '../platform/today';
import { type Batch, changeBatch } from './batch.query';
import { type ListSource } from './list-source';
import { countRows } from './match.query';
import { matchRecordRows, ROWS_OF_A_SHEET } from './record-rows.query';
import { codeKey, RecordSheetReader, type SheetCodes } from './record-sheet-reader';
import { sheetNamed } from './record-sheets';
import { insertRows } from './stage.query';
import { type ReadRow } from './row-reader';

/** A workbook with a sheet for each table of the record, instead of one list of people. */
export const isRecordBook = (source: ListSource): boolean =>
  source.sheets.some((name) => sheetNamed(name) !== undefined);

/** Reads every sheet that is named after a table, and compares its rows with the register. Begins anew each time. */
@Injectable()
export class ReadRecordBook {
  constructor(private readonly database: Database) {}

  async run(batch: Batch, asker: Asker, source: ListSource): Promise<void> {
    const codes = await this.tx(asker, readCodes);
    const columns: object[] = [];
    let done = 0;
    for (const [index, name] of source.sheets.entries()) {
      const sheet = sheetNamed(name);
      const head = sheet && (await source.head(index)).rows.at(0);
      if (!sheet || !head) continue;
      const reader = new RecordSheetReader(sheet, head, codes, today(), ROWS_OF_A_SHEET * (index + 1));
      columns.push(
        ...reader.columns.map((column) => ({
          ...column,
          sheet: sheet.name,
          field: null,
          isAsked: false,
          samples: [],
        })),
      );
      for await (const portion of source.rows(index)) {
        const rows: ReadRow[] = [];
        for (const row of portion) {
          const read = await reader.read(row);
          if (read) rows.push(read);
        }
        done += rows.length;
        const isThere = await this.tx(asker, async (client) => {
          await insertRows(
            client,
            batch.id,
            rows.map((row) => ({ ...row, unitId: null })),
          );
          return changeBatch(client, batch.id, { done, total: done }, ['reading']);
        });
        if (!isThere) return;
      }
    }
    const facts = { columns, list_kind: 'RECORD', state: 'previewing' };
    await this.tx(asker, (client) => changeBatch(client, batch.id, facts, ['reading']));
    await this.tx(asker, async (client) => {
      await matchRecordRows(client, batch.id);
      await countRows(client, batch.id);
      await changeBatch(client, batch.id, { state: 'ready', message: null }, ['previewing']);
    });
  }

  private tx<T>(asker: Asker, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.database.streamAsAccount(asker, work);
  }
}

async function readCodes(client: pg.ClientBase): Promise<SheetCodes> {
  const { rows } = await client.query<{ list: string; code: string; name: string }>(
    'select list, code, name_vi as name from code_entry order by upper_inf(valid), position desc',
  );
  // Later ones win, so an entry in use stands before one that was closed.
  return new Map([
    ...rows.map(({ list, code, name }) => [codeKey(list, name), code] as const),
    ...rows.map(({ list, code }) => [codeKey(list, code), code] as const),
  ]);
}
