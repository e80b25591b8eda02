import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { zipped } from '../personnel';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import { DefinitionsService } from './definitions.service';
import { type PrintedTable, printedTable } from './printed-table';
import { publicCells } from './public-cells';
import type { ReportTable } from './report-table.dto';
import type { ReportFileQuery } from './reports.dto';
import { ReportsService, type Versioned } from './reports.service';
import { FILE_TYPES, type FileToSend } from './send-file';
import { tablePdf } from './table-pdf';
import { tableOds } from './table-ods';
import { tableCsv, tableDescription } from './table-text';
import { tableXlsx } from './table-xlsx';

/** What is looked through for figures that give others away grows fast with the table. */
const MOST_PUBLIC_CELLS = 6000;

/** A report on paper or for programs; figures only, so that nobody's name leaves with it. */
@Injectable()
export class ReportFilesService {
  constructor(
    private readonly definitions: DefinitionsService,
    private readonly reports: ReportsService,
  ) {}

  /** @throws 409 for a list of people, which leaves with a ground and not this way */
  async file(
    actor: Actor,
    report: string,
    query: ReportFileQuery,
    stop: AbortSignal | null,
  ): Promise<FileToSend> {
    const found = await this.definitions.inForce(actor, report, query.asOf ?? today());
    if (found.definition.kind === 'LIST')
      throw new Problem('rule', 'Biểu danh sách lấy ra ở phần danh sách, kèm căn cứ.');
    const table = await this.reports.tableOf(actor, found, query, stop);
    const { format } = query;
    const printed = this.printed(table, found, query);
    const name = `${report.toLowerCase()}-${table.asOf}${query.isPublic ? '-cong-khai' : ''}.${format}`;
    if (format === 'zip') {
      const content = Readable.from(zipped(await this.unitFiles(actor, found, table, query, stop)), {
        objectMode: false,
      });
      return { name, type: FILE_TYPES.zip, content };
    }
    return { name, type: FILE_TYPES[format], content: await this.content(format, table, printed, query) };
  }

  private content(
    format: 'xlsx' | 'csv' | 'ods' | 'pdf' | 'json',
    table: ReportTable,
    printed: PrintedTable,
    { isPublic, threshold }: ReportFileQuery,
  ): Promise<Buffer> | Buffer {
    switch (format) {
      case 'xlsx':
        return tableXlsx([{ name: table.reportId, table: printed }]);
      case 'pdf':
        return tablePdf(printed);
      case 'ods':
        return tableOds(printed);
      case 'csv':
        return tableCsv(printed, isPublic);
      case 'json':
        return tableDescription(table, printed, isPublic ? threshold : null);
    }
  }

  /** One workbook for each unit of the uppermost level; made while the ZIP is read. */
  private async unitFiles(
    actor: Actor,
    found: Versioned,
    table: ReportTable,
    query: ReportFileQuery,
    stop: AbortSignal | null,
  ) {
    const top = Math.min(...table.rows.filter(({ kind }) => kind !== 'TOTAL').map(({ depth }) => depth));
    const units = table.rows.filter(
      ({ organisationId, depth, isUnmapped, key }) =>
        organisationId !== null && depth === top && !isUnmapped && key === organisationId,
    );
    if (units.length === 0) throw new Problem('rule', 'Không có đơn vị nào để tách ra từng tệp.');
    const workbookOf = async function* (this: ReportFilesService, id: string): AsyncGenerator<Buffer> {
      const own = await this.reports.tableOf(actor, found, { ...query, organisationId: id }, stop);
      yield await tableXlsx([{ name: own.reportId, table: this.printed(own, found, query) }]);
    };
    return units.map(({ organisationId, label }, at) => ({
      name: `${String(at + 1).padStart(3, '0')} ${label.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.xlsx`,
      content: workbookOf.call(this, organisationId ?? ''),
    }));
  }

  private printed(
    table: ReportTable,
    { definition }: Versioned,
    { isPublic, threshold }: ReportFileQuery,
  ): PrintedTable {
    if (isPublic && table.rows.length * table.columns.length > MOST_PUBLIC_CELLS)
      throw new Problem('rule', 'Bảng quá lớn để lập bản công khai. Hãy chọn ít cấp đơn vị hơn.');
    const hidden = isPublic ? publicCells(table, definition, threshold) : undefined;
    return printedTable(table, { definition, hidden, threshold });
  }
}
