import { formatDate, sexNames } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { type SheetColumn, rowBatches, workbook } from '../personnel';
import { csv } from '../personnel/sheet-stream';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import {
  columnCondition,
  headingOf,
  isOfPeople,
  rowCondition,
  rowPairs,
  type UnitPair,
} from './cell-conditions';
import { type CountStatement, cellStatements, countsByUnit } from './count-statement';
import { DefinitionsService } from './definitions.service';
import { type ListedPerson, listCells } from './list-fields';
import { listColumns, listFrame, sheetCells } from './list-frame';
import { movedPeople, movementFilter, periodsOf } from './movement-rows';
import { type PersonRow, withNames, withPay } from './people-rows.query';
import type {
  CellPageQuery,
  CellQuery,
  PeopleFileInput,
  ReportPeople,
  ReportPeopleCount,
  ReportPerson,
} from './report-people.dto';
import type { Versioned } from './reports.service';
import { type Run, RunPreparation } from './run-context';
import { FILE_TYPES, type FileToSend } from './send-file';
import { runStoppable } from './stoppable';

type Cell = Pick<CellQuery, 'row' | 'column'>;
/** What a sheet of Excel holds, less the rows of a form around the list. */
const MOST_ROWS = 1_048_500;

/** The people behind a figure: the condition that counted them, and nothing else. */
@Injectable()
export class ReportPeopleService {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionsService,
    private readonly preparation: RunPreparation,
  ) {}

  async people(
    actor: Actor,
    report: string,
    query: CellPageQuery,
    stop: AbortSignal | null,
  ): Promise<ReportPeople> {
    const found = await this.definitions.inForce(actor, report, query.asOf ?? today());
    return this.peopleOf(actor, found, query, stop);
  }

  async count(
    actor: Actor,
    report: string,
    query: CellQuery,
    stop: AbortSignal | null,
  ): Promise<ReportPeopleCount> {
    const found = await this.definitions.inForce(actor, report, query.asOf ?? today());
    return this.countOf(actor, found, query, stop);
  }

  /** @throws 422 for a cell that is no number of people */
  async peopleOf(
    actor: Actor,
    found: Versioned,
    query: CellPageQuery,
    stop: AbortSignal | null,
  ): Promise<ReportPeople> {
    const run = await this.preparation.prepare(actor, found, query);
    const { page, pageSize } = query;
    const first = (page - 1) * pageSize;
    const { rows } = await this.statements(actor, run, query, stop, pageSize, first);
    const isList = run.definition.kind === 'LIST';
    const named = isList ? withPay(rows, run.asOf) : withNames(rows, run.asOf);
    const [items] = await this.database.read(actor, { name: '', ...named });
    return {
      heading: headingOf(run, query.row, query.column),
      page,
      pageSize,
      items: (items as unknown as (PersonRow & ListedPerson)[]).map((row, at) => ({
        ...personOf(row),
        list: isList ? listCells(run.definition, row, first + at + 1) : null,
      })),
    };
  }

  /** @throws 422 for a cell that is no number of people */
  async countOf(
    actor: Actor,
    found: Versioned,
    query: CellQuery,
    stop: AbortSignal | null,
  ): Promise<ReportPeopleCount> {
    const run = await this.preparation.prepare(actor, found, query);
    const { total } = await this.statements(actor, run, query, stop, null, 0);
    const [[counted]] = await runStoppable(this.database, actor, stop, [total]);
    return {
      total: Number(counted?.[0] ?? 0),
      people: Number(counted?.[1] ?? 0),
      unitWord:
        run.definition.counts === 'PEOPLE' || isOfPeople(run.definition, query.column, run.settings)
          ? 'người'
          : 'lượt',
    };
  }

  /** The people of a cell, or a statutory list, as a file; that and why it was taken out is logged before the first byte. */
  async file(actor: Actor, report: string, input: PeopleFileInput): Promise<FileToSend> {
    const found = await this.definitions.inForce(actor, report, input.asOf ?? today());
    const run = await this.preparation.prepare(actor, found, input);
    const { total, rows } = await this.statements(actor, run, input, null, null, 0);
    const [[counted]] = await runStoppable(this.database, actor, null, [total]);
    const count = Number(counted?.[0] ?? 0);
    if (count > MOST_ROWS && input.format === 'xlsx')
      throw new Problem('rule', 'Danh sách dài hơn một trang tính Excel. Hãy chọn dạng CSV.');
    await this.database.read(actor, {
      name: 'report_people_exported',
      text: `insert into read_log (what, ground, detail) values ('export', $1, $2::jsonb)`,
      values: [
        input.ground,
        JSON.stringify({
          ...input,
          ground: undefined,
          report,
          asOf: run.asOf,
          rows: count,
          isWhole: actor.isWholeRegister && run.isEverything,
        }),
      ],
    });
    const isList = run.definition.kind === 'LIST';
    const columns = isList ? listColumns(run) : PEOPLE_COLUMNS;
    const statement = isList ? withPay(rows, run.asOf) : withNames(rows, run.asOf);
    let no = 0;
    const cells = mapped(
      rowBatches<PersonRow & ListedPerson>(this.database, actor, { name: '', ...statement }),
      (row) => {
        no += 1;
        return isList ? sheetCells(columns, listCells(run.definition, row, no)) : personCells(row, no);
      },
    );
    const frame = isList ? listFrame(run, columns, count) : undefined;
    return {
      name: `${report.toLowerCase()}-danh-sach-${run.asOf}.${input.format}`,
      type: FILE_TYPES[input.format],
      content: Readable.from(
        input.format === 'csv' ? csv(columns, cells) : workbook('Danh sách', columns, cells, frame),
        {
          objectMode: false,
        },
      ),
    };
  }

  private async statements(
    actor: Actor,
    run: Run,
    cell: Cell,
    stop: AbortSignal | null,
    limit: number | null,
    offset: number,
  ): Promise<{ readonly total: CountStatement; readonly rows: CountStatement }> {
    const { definition } = run;
    const window = limit === null ? '' : `limit ${Number(limit)} offset ${Number(offset)}`;
    if (definition.kind === 'MOVEMENT') return movement(run, cell, window);
    const pairs = definition.rows === 'UNITS' ? await this.pairs(actor, run, cell.row, stop) : null;
    const conditions = [
      definition.kind === 'LIST' ? ({ op: 'all' } as const) : columnCondition(definition, cell.column),
      definition.rows === 'UNITS' ? ({ op: 'all' } as const) : rowCondition(definition, cell.row),
    ];
    const isDistinct = isOfPeople(definition, cell.column, run.settings);
    const made = cellStatements(run.scope, { conditions, pairs, isDistinct }, limit, offset);
    return { total: made.total, rows: made.page };
  }

  /** Units that a row is made of; where people stood before is asked of the rows only when the map needs it. */
  async pairs(
    actor: Actor,
    run: Run,
    row: string | undefined,
    stop: AbortSignal | null,
  ): Promise<readonly UnitPair[] | null> {
    if (run.scope.before === null)
      return rowPairs(run, row, () =>
        [...run.scope.tree.units.keys()].map((unit) => ({ unit, before: null })),
      );
    const [groups] = await runStoppable(this.database, actor, stop, [countsByUnit(run.scope, [])]);
    return rowPairs(run, row, () =>
      groups.map(([unit, before]) => ({ unit: String(unit), before: before as string | null })),
    );
  }
}

function movement(
  run: Run,
  { row, column = 'c1' }: Cell,
  window: string,
): { total: CountStatement; rows: CountStatement } {
  const { definition, roots, asOf } = run;
  const found = definition.rows === 'UNITS' ? undefined : definition.rows.find(({ key }) => key === row);
  const filter = found ? movementFilter(definition, found) : null;
  const period = definition.columns.find(({ number }) => `c${number}` === column)?.period;
  if (filter === null || period === undefined || period === 'PERCENT')
    throw new Problem('payload', 'Ô này không đếm người nên không mở ra được.');
  const periods = periodsOf(asOf);
  const when = period === 'THIS' ? periods.now : periods.last;
  const all = movedPeople(roots, when, filter, '');
  return {
    total: {
      text: `select count(*)::int as total, count(distinct person_id)::int as people from (${all.text}) x`,
      values: all.values,
    },
    rows: movedPeople(roots, when, filter, window),
  };
}

const personOf = (row: PersonRow): Omit<ReportPerson, 'list'> => ({
  personId: row.person_id,
  fullName: row.full_name ?? 'Ngoài phạm vi',
  employeeCode: row.employee_code,
  birthDate: row.birth_date,
  sex: row.sex,
  unitName: row.unit_name,
  title: row.title,
  className: row.class_name,
  gradeCode: row.grade_code,
  educationName: row.education_name,
  politicalName: row.political_name,
  isParty: row.is_party,
  mayOpen: row.may_open,
  what: row.what,
});

const PEOPLE_COLUMNS: readonly SheetColumn[] = [
  { heading: 'Stt', width: 6, isNumber: true },
  { heading: 'Họ và tên', width: 28 },
  { heading: 'Số hiệu', width: 14 },
  { heading: 'Ngày sinh', width: 12 },
  { heading: 'Giới tính', width: 10 },
  { heading: 'Đơn vị', width: 36 },
  { heading: 'Chức vụ, chức danh', width: 32 },
  { heading: 'Loại', width: 16 },
  { heading: 'Mã ngạch', width: 14 },
  { heading: 'Trình độ chuyên môn', width: 20 },
  { heading: 'Lý luận chính trị', width: 18 },
  { heading: 'Đảng viên', width: 10 },
  { heading: 'Nội dung', width: 40 },
];
const personCells = (row: PersonRow, no: number): string[] => [
  String(no),
  row.full_name ?? 'Ngoài phạm vi',
  row.employee_code ?? '',
  formatDate(row.birth_date),
  row.sex ? sexNames[row.sex] : '',
  row.unit_name ?? '',
  row.title ?? '',
  row.class_name ?? '',
  row.grade_code ?? '',
  row.education_name ?? '',
  row.political_name ?? '',
  row.is_party ? 'Có' : '',
  row.what ?? '',
];
async function* mapped<A, B>(batches: AsyncIterable<readonly A[]>, map: (row: A) => B): AsyncGenerator<B[]> {
  for await (const batch of batches) yield batch.map(map);
}
