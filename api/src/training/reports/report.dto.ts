import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Code } from '../../personnel';
import { IsIsoDate, PageQuery } from '../../platform/page';
import {
  IdWanted,
  Shown,
  ShownDay,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownOne,
  ShownText,
  YearWanted,
  YesNo,
} from '../dto-fields';

export const REPORT_SPLITS = ['kind', 'unit', 'quarter', 'month', 'level', 'staff'] as const;
export type ReportSplit = (typeof REPORT_SPLITS)[number];

/** Which enrolments are counted. Without days: the year given, or this one. */
export class CountingQuery extends PageQuery {
  @YearWanted() readonly year?: number;
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  readonly from?: string;
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  readonly to?: string;
  @IdWanted() readonly organisationId?: string;
  /** Count who failed as well. */
  @YesNo() readonly withFailed?: boolean;
}
export class ReportQuery extends CountingQuery {
  @ApiPropertyOptional({ enum: REPORT_SPLITS, default: 'kind' })
  @IsOptional()
  @IsIn(REPORT_SPLITS)
  readonly by: ReportSplit = 'kind';
}
export class TurnsQuery extends CountingQuery {
  @Code('Loại hình') readonly kindCode?: string | null;
  /** Key of a row of the report, with its split. */
  @ApiPropertyOptional({ enum: REPORT_SPLITS })
  @IsOptional()
  @IsIn(REPORT_SPLITS)
  readonly by?: ReportSplit;
  @Code('Khóa của dòng') readonly key?: string | null;
}

export class Measures {
  /** Lượt: one person in one class. */
  @Shown() readonly turns: number;
  /** Distinct people: never added up. */
  @Shown() readonly people: number;
  @Shown() readonly classes: number;
  @Shown() readonly periods: number;
  @Shown() readonly cost: number;
}
export class TrainingReportRow extends Measures {
  @Shown() readonly key: string;
  @Shown() readonly name: string;
}
export class TrainingReport {
  @ShownDay() readonly from: string;
  @ShownDay() readonly to: string;
  @ApiProperty({ enum: REPORT_SPLITS }) readonly by: ReportSplit;
  @ShownMany(TrainingReportRow) readonly rows: readonly TrainingReportRow[];
  /** Counted anew over everything, not added from the rows. */
  @ShownOne(Measures) readonly total: Measures;
  /** Printed under the table. */
  @ApiProperty({ type: [String] }) readonly notes: readonly string[];
}

export class Turn {
  @ShownId() readonly enrolmentId: string;
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly title: string | null;
  @ShownIdOrNull() readonly organisationId: string | null;
  @ShownText() readonly organisationName: string | null;
  @ShownId() readonly classId: string;
  @Shown() readonly className: string;
  @Shown() readonly kindName: string;
  @ShownDay() readonly endsOn: string;
  @Shown() readonly periods: number;
  @Shown() readonly state: string;
}
export class TurnPage {
  @Shown() readonly total: number;
  @ShownMany(Turn) readonly items: readonly Turn[];
}

/** A statutory table: columns in order, cells by column. */
export class TableColumn {
  @Shown() readonly key: string;
  @Shown() readonly label: string;
  /** Heading over several columns; empty for none. */
  @Shown() readonly group: string;
}
export class TableRow {
  @Shown() readonly key: string;
  @Shown() readonly label: string;
  /** 0 heading, 1 row, 2 part of the row above. */
  @Shown() readonly depth: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly cells: Readonly<Record<string, number>>;
}
export class TrainingTable {
  @Shown() readonly id: string;
  @Shown() readonly title: string;
  @Shown() readonly source: string;
  @ShownDay() readonly from: string;
  @ShownDay() readonly to: string;
  @ShownMany(TableColumn) readonly columns: readonly TableColumn[];
  @ShownMany(TableRow) readonly rows: readonly TableRow[];
  @ApiProperty({ type: [String] }) readonly notes: readonly string[];
}
