import { ApiProperty } from '@nestjs/swagger';
import { DossierSummary } from './dossiers.dto';
import { PositionBody, QuotaFigures, StaffingTotals } from './staffing.dto';

export class GlanceVacancy {
  @ApiProperty({ format: 'uuid' }) readonly positionId: string;
  @ApiProperty() readonly positionName: string;
  @ApiProperty() readonly allocated: number;
  @ApiProperty() readonly vacant: number;
}

export class GlanceLeaver {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly positionName: string | null;
  @ApiProperty({ format: 'date' }) readonly leavesOn: string;
  @ApiProperty() readonly leavesWhy: string;
}

export class GlanceShortfall {
  @ApiProperty({ format: 'uuid' }) readonly positionId: string;
  @ApiProperty() readonly positionName: string;
  @ApiProperty({ description: 'Người giữ vị trí có ít nhất một yêu cầu bắt buộc chưa đạt' })
  readonly notMet: number;
  @ApiProperty({ type: [String], description: 'Yêu cầu chưa đạt, nhiều người thiếu nhất trước' })
  readonly requirements: readonly string[];
}

/** A unit on one page for whoever leads it: quota, people, what is empty, who leaves, who does not meet what. */
export class UnitGlance {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: StaffingTotals }) readonly totals: StaffingTotals;
  @ApiProperty({ type: [QuotaFigures] }) readonly quotas: readonly QuotaFigures[];
  @ApiProperty({ type: [GlanceVacancy] }) readonly vacancies: readonly GlanceVacancy[];
  @ApiProperty({ type: [GlanceLeaver], description: 'Trong 12 tháng, sớm nhất trước' })
  readonly leaving: readonly GlanceLeaver[];
  @ApiProperty({ type: [GlanceShortfall] }) readonly shortfalls: readonly GlanceShortfall[];
  @ApiProperty({ type: [DossierSummary], description: 'Đề án chưa xong của đơn vị và đơn vị thuộc nó' })
  readonly dossiers: readonly DossierSummary[];
  @ApiProperty({ type: [PositionBody], description: 'Đơn vị bên dưới có danh sách vị trí riêng' })
  readonly below: readonly PositionBody[];
}
