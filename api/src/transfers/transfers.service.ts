import { type Holiday, workingCalendar, workingDaysLeft } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import type {
  TransferItem,
  TransferItemPage,
  TransferItemsQuery,
  TransferPackage,
  TransferPackageFile,
  TransferPackagePage,
  TransferSummary,
  TransferUnit,
} from './transfers.dto';
import {
  holidaysStatement,
  itemStatements,
  packageStatement,
  packageStatements,
  summaryStatement,
  unitsStatement,
} from './transfers.query';

/** What waits, and what became of it. */
@Injectable()
export class TransfersService {
  constructor(private readonly database: Database) {}

  async summary(actor: Actor): Promise<TransferSummary> {
    const day = today();
    const [[counts], units] = await this.database.read(actor, summaryStatement(day), unitsStatement(day));
    return {
      ...(counts as unknown as Omit<TransferSummary, 'units'>),
      units: units as unknown as TransferUnit[],
    };
  }

  async items(actor: Actor, query: TransferItemsQuery): Promise<TransferItemPage> {
    const day = today();
    const [counted, rowsOfPage] = itemStatements(query, day);
    const [[count], rows, holidays] = await this.database.read(actor, counted, rowsOfPage, holidaysStatement);
    const calendar = workingCalendar(holidays as unknown as Holiday[]);
    return {
      total: Number(count['total']),
      page: query.page,
      pageSize: query.pageSize,
      items: (rows as unknown as Omit<TransferItem, 'workingDaysLeft'>[]).map((item) => ({
        ...item,
        workingDaysLeft:
          item.dueOn === null || item.state === 'SENT' ? null : workingDaysLeft(day, item.dueOn, calendar),
      })),
    };
  }

  async packages(actor: Actor, page: number, pageSize: number): Promise<TransferPackagePage> {
    const [[count], rows] = await this.database.read(actor, ...packageStatements(page, pageSize));
    return {
      total: Number(count['total']),
      page,
      pageSize,
      items: rows as unknown as TransferPackage[],
    };
  }

  /** @throws 404 */
  async package(actor: Actor, id: string): Promise<TransferPackageFile> {
    const [[row]] = await this.database.read(actor, packageStatement(id));
    if (row === undefined) throw notFound();
    return row as unknown as TransferPackageFile;
  }
}
