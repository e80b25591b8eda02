import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDefined, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { Line } from '../personnel/field-rules';
import { PageQuery } from '../platform/page';
import { ReportTable } from './report-table.dto';
import { REPORT_KINDS, type ReportKind, RunQuery } from './reports.dto';

export const REPORT_ID = /^R\d{1,2}[A-Z]?$/;
export const FROZEN_FORMATS = ['xlsx', 'csv', 'pdf', 'json'] as const;
export type FrozenFormat = (typeof FROZEN_FORMATS)[number];

export class FreezeInput extends RunQuery {
  @ApiProperty({ example: 'R1' })
  @IsDefined({ message: 'Phải chọn báo cáo.' })
  @IsString()
  @Matches(REPORT_ID, { message: 'Không có báo cáo này.' })
  readonly reportId: string;

  @Line('Ghi chú: gửi đi đâu, theo công văn nào', 500) readonly note?: string | null;
}
export class FrozenQuery extends PageQuery {
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(REPORT_ID, { message: 'Không có báo cáo này.' })
  readonly reportId?: string;
}
export class FrozenFileQuery {
  @ApiProperty({ enum: FROZEN_FORMATS }) @IsIn(FROZEN_FORMATS) readonly format: FrozenFormat;
}

export class FrozenSummary {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'Số thứ tự trong sổ' }) readonly no: number;
  @ApiProperty() readonly reportId: string;
  @ApiProperty() readonly form: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty() readonly peopleCounted: number;
  @ApiProperty({ format: 'date-time' }) readonly frozenAt: string;
  @ApiProperty() readonly frozenByName: string;
  @ApiProperty({ description: 'SHA-256 của nội dung ở dạng chuẩn tắc' }) readonly sha256: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
}
export class FrozenList {
  @ApiProperty({ type: [FrozenSummary] }) readonly items: readonly FrozenSummary[];
  @ApiProperty() readonly total: number;
}
export class FrozenFile {
  @ApiProperty({ enum: FROZEN_FORMATS }) readonly format: FrozenFormat;
  @ApiProperty() readonly sha256: string;
}
export class FrozenReport extends FrozenSummary {
  @ApiProperty({ type: String, nullable: true }) readonly previousSha256: string | null;
  @ApiProperty({ description: 'Chữ ký Ed25519, base64' }) readonly signature: string;
  @ApiProperty() readonly keyId: string;
  @ApiProperty({ description: 'Mã băm, chữ ký và mắt xích đều đúng, kiểm tra lúc này' })
  readonly isIntact: boolean;
  @ApiProperty({ type: ReportTable }) readonly table: ReportTable;
  @ApiProperty({ enum: ['người', 'lượt'], description: 'Báo cáo đếm người hay lượt' }) readonly unitWord:
    'người' | 'lượt';
  @ApiProperty({ type: [FrozenFile], description: 'Các tệp đã phát hành' })
  readonly files: readonly FrozenFile[];
}

export const VERDICTS = ['INTACT', 'SAME_FIGURES', 'CHANGED', 'UNKNOWN'] as const;
export type VerdictCode = (typeof VERDICTS)[number];
export class VerdictDifference {
  @ApiProperty({ example: 'Dòng “Sở Tài chính”, cột 13 “Thạc sĩ”' }) readonly place: string;
  @ApiProperty() readonly detail: string;
}
export class VerdictStep {
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly isPassed: boolean;
}
export class VerdictReport {
  @ApiProperty() readonly no: number;
  @ApiProperty() readonly form: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ format: 'date-time' }) readonly frozenAt: string;
}
export class Verdict {
  @ApiProperty({ enum: VERDICTS }) readonly verdict: VerdictCode;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly detail: string;
  @ApiProperty({ type: VerdictReport, nullable: true }) readonly report: VerdictReport | null;
  @ApiProperty({ type: [VerdictDifference] }) readonly differences: readonly VerdictDifference[];
  @ApiProperty({ type: [VerdictStep] }) readonly steps: readonly VerdictStep[];
}
export class VerifyKey {
  @ApiProperty() readonly keyId: string;
  @ApiProperty({ enum: ['Ed25519'] }) readonly algorithm: 'Ed25519';
  @ApiProperty() readonly publicKeyPem: string;
}

export class DueReport {
  @ApiProperty() readonly reportId: string;
  @ApiProperty() readonly form: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ format: 'date' }) readonly dueOn: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ enum: REPORT_KINDS }) readonly kind: ReportKind;
  @ApiProperty() readonly isFrozen: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Biểu danh sách không chốt: ngày được xuất',
  })
  readonly listExportedOn: string | null;
  @ApiProperty() readonly workingDaysLeft: number;
}
export class FigureChange {
  @ApiProperty() readonly reportId: string;
  @ApiProperty() readonly form: string;
  @ApiProperty() readonly column: string;
  @ApiProperty() readonly then: number;
  @ApiProperty() readonly now: number;
  @ApiProperty({ format: 'uuid' }) readonly frozenId: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
}
export class ReportAgenda {
  @ApiProperty({ type: [DueReport] }) readonly due: readonly DueReport[];
  @ApiProperty({ type: [FrozenSummary] }) readonly lastFrozen: readonly FrozenSummary[];
  @ApiProperty({ type: [FigureChange] }) readonly changes: readonly FigureChange[];
}
