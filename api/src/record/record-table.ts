import type { Type } from '@nestjs/common';
import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { RowDecision, type TableWords, Versioned } from '../personnel';
import { type RecordColumn, columnsOf } from './record-column';

/** Sections of the restricted items, unlocked one by one. */
export const RESTRICTED_SECTIONS = {
  HEALTH: 'Sức khỏe (mục 31)',
  HISTORY: 'Lịch sử bản thân (mục 34)',
  DISCIPLINE: 'Kỷ luật (mục 35.2)',
  FAMILY: 'Quan hệ gia đình (mục 36)',
  ECONOMY: 'Kinh tế gia đình (mục 37.3)',
} as const;
export type RestrictedSection = keyof typeof RESTRICTED_SECTIONS;
export const SECTION_NAMES = Object.keys(RESTRICTED_SECTIONS) as RestrictedSection[];

/** What every row answers with beside its own fields. */
export class RowIdentity {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: RowDecision, nullable: true, description: 'Quyết định đã ghi dòng này' })
  readonly decision: RowDecision | null;
}

/** One table of the record: the class of its fields, and what the program needs to know beside them. */
export interface RecordTable {
  /** Its name in answers; the address has it with dashes. */
  readonly key: string;
  readonly table: string;
  readonly columns: readonly RecordColumn[];
  readonly input: Type<object>;
  readonly change: Type<object>;
  readonly view: Type<object>;
  readonly section: string;
  /** What one row is called. */
  readonly noun: string;
  /** Columns that name a row in a sentence. */
  readonly named: TableWords['named'];
  /** By which a list is ordered, in SQL over the answer's fields. */
  readonly order: string;
  readonly restricted?: RestrictedSection;
  /** Holds for a stretch of days: `from` and `to`. */
  readonly isDated?: boolean;
  /** The table has a column for the decision that made a row. */
  readonly isDecided?: boolean;
  /** Where a row says of what time it is, for code entries that have been closed since. */
  readonly timeIn?: readonly string[];
}

type Description = Omit<RecordTable, 'columns' | 'input' | 'change' | 'view'>;

/** Input, change and answer are one class with small differences; their names stand in the API document. */
export function describeTable(name: string, fields: Type<object>, description: Description): RecordTable {
  return {
    ...description,
    columns: columnsOf(fields),
    input: named(`${name}RowInput`, IntersectionType(fields, Versioned)),
    change: named(
      `${name}RowChange`,
      IntersectionType(PartialType(fields, { skipNullProperties: false }), Versioned),
    ),
    view: named(`${name}Row`, IntersectionType(fields, RowIdentity)),
  };
}

function named(name: string, base: Type<object>): Type<object> {
  return { [name]: class extends base {} }[name];
}

export const addressOf = ({ key }: RecordTable): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
