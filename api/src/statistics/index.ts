/** What other features may use of this one. */
export type { ReportTable } from './report-table.dto';
export { ReportsService } from './reports.service';
export { StatisticsModule } from './statistics.module';
