import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { Database, Statement } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { DEFAULT_EXPORT, EXPORT_COLUMNS } from './export-columns';
import { ListRow, countStatement, rowsStatement } from './people-list.query';
import type { ExportQuery } from './people-export.dto';
import { notesOf } from './person-notes';
import { rowBatches } from './row-batches';
import { csv, workbook } from './sheet-stream';
import { unitInScope } from './unit-scope.query';

/** More than a sheet of Excel holds. */
const MOST_ROWS = 1_048_575;

@Injectable()
export class PeopleExportService {
  constructor(private readonly database: Database) {}

  /**
   * The list of the same filters and order, as a file written while it is read. That it was taken out is logged before
   * the first byte leaves.
   *
   * @throws 404 for a unit outside the actor's units
   */
  async export(actor: Actor, query: ExportQuery): Promise<Readable> {
    const asOf = query.asOf ?? today();
    const { anywhere } = await this.begin(actor, query, asOf);
    const columns = (query.columns ?? DEFAULT_EXPORT).map((key) => EXPORT_COLUMNS[key]);
    const notes = notesOf(asOf);
    const { text, values } = rowsStatement(query, asOf, true, anywhere);
    const needed = [...new Set(columns.flatMap(({ of }) => of))];
    const rows = rowBatches<ListRow>(this.database, actor, {
      name: '',
      text: `select ${needed.join(', ')} from (${text}) list`,
      values,
    });
    const cells = mapped(rows, (row) => columns.map(({ value }) => value(row, notes)));
    return Readable.from(
      query.format === 'csv' ? csv(columns, cells) : workbook('Danh sách', columns, cells),
      { objectMode: false },
    );
  }

  private async begin(actor: Actor, query: ExportQuery, asOf: string): Promise<{ anywhere: boolean }> {
    const scope = query.organisationId ? [unitInScope(query.organisationId)] : [];
    const [counts, units] = await this.database.read(
      actor,
      countStatement(query, asOf, actor.isWholeRegister),
      ...scope,
    );
    if (units?.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
    let total = Number(counts[0]['total']);
    // As in the list on screen: what begins no word is looked for inside words.
    const anywhere = total === 0 && Boolean(query.q);
    if (anywhere)
      total = Number(
        (await this.database.read(actor, countStatement(query, asOf, actor.isWholeRegister, true)))[0][0][
          'total'
        ],
      );
    if (total > MOST_ROWS && query.format === 'xlsx') {
      throw new Problem('rule', 'Danh sách dài hơn một trang tính Excel. Hãy lọc bớt hoặc xuất dạng CSV.');
    }
    await this.database.read(actor, exportLogged(query, asOf, total));
    return { anywhere };
  }
}

async function* mapped<A, B>(batches: AsyncIterable<readonly A[]>, map: (row: A) => B): AsyncGenerator<B[]> {
  for await (const batch of batches) yield batch.map(map);
}

const exportLogged = (query: ExportQuery, asOf: string, total: number): Statement => ({
  name: 'people_exported',
  text: `insert into read_log (what, detail) values ('export', $1::jsonb)`,
  values: [JSON.stringify({ ...query, page: undefined, pageSize: undefined, asOf, rows: total })],
});
