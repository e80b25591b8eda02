import { ApiProperty } from '@nestjs/swagger';
import { ReportColumn, UNIT_MAPS, type UnitMap } from './reports.dto';

export class SettingUsed {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly value: string;
  @ApiProperty() readonly valueLabel: string;
  @ApiProperty() readonly isDefault: boolean;
}
export class ReportUnit {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
}

export const ROW_KINDS = ['UNIT', 'SUBTOTAL', 'TOTAL', 'ROW', 'HEADING'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
const CELLS = { type: 'array', items: { type: 'number', nullable: true } } as const;

export class ReportRow {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly number: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly depth: number;
  @ApiProperty({ enum: ROW_KINDS }) readonly kind: RowKind;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly organisationId: string | null;
  @ApiProperty({ description: 'Đơn vị không quy được về cây đơn vị đã chọn' }) readonly isUnmapped: boolean;
  @ApiProperty({ ...CELLS, description: 'null: không có dữ liệu, để trống' }) readonly cells: readonly (
    number | null
  )[];
  @ApiProperty({ ...CELLS, description: 'Theo các cột “chưa có dữ liệu”' }) readonly missing: readonly (
    number | null
  )[];
  @ApiProperty({ ...CELLS, nullable: true, description: 'Cùng các ô vào ngày so sánh' })
  readonly compared: readonly (number | null)[] | null;
}

export class CheckedRow {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly left: number;
  @ApiProperty() readonly right: number;
  @ApiProperty() readonly difference: number;
}
export class ReportCheck {
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly isPassed: boolean;
  @ApiProperty({ description: 'Chênh lệch lớn nhất' }) readonly difference: number;
  @ApiProperty({ type: [CheckedRow], description: 'Các dòng không khớp' })
  readonly rows: readonly CheckedRow[];
}

/** A report run: what it was asked with, the figures, and whether they add up. */
export class ReportTable {
  @ApiProperty() readonly reportId: string;
  @ApiProperty() readonly form: string;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly version: number;
  @ApiProperty({ type: [SettingUsed] }) readonly settings: readonly SettingUsed[];
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Đầu kỳ, khi đếm lượt trong kỳ' })
  readonly periodFrom: string | null;
  @ApiProperty({ enum: UNIT_MAPS }) readonly map: UnitMap;
  @ApiProperty() readonly mapText: string;
  @ApiProperty({ type: ReportUnit, nullable: true }) readonly unit: ReportUnit | null;
  @ApiProperty({ format: 'date-time' }) readonly ranAt: string;
  @ApiProperty() readonly peopleCounted: number;
  @ApiProperty() readonly durationMs: number;
  @ApiProperty({ type: [String] }) readonly lead: readonly string[];
  @ApiProperty({ type: [ReportColumn] }) readonly columns: readonly ReportColumn[];
  @ApiProperty({ type: [ReportColumn] }) readonly missing: readonly ReportColumn[];
  @ApiProperty({ type: [ReportRow] }) readonly rows: readonly ReportRow[];
  @ApiProperty({ type: [ReportCheck] }) readonly checks: readonly ReportCheck[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly compareTo: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly comparedPeople: number | null;
}

/** How far a run is that goes on. */
export class RunUnderWay {
  @ApiProperty({ description: 'Số bước đã xong' }) readonly done: number;
  @ApiProperty({ description: 'Số bước phải làm' }) readonly of: number;
  @ApiProperty({ example: 'Đếm' }) readonly doing: string;
}
