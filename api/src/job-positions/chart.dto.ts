import { ApiProperty } from '@nestjs/swagger';
import { StaffingTotals } from './staffing.dto';

export class ChartLeader {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty() readonly title: string;
}
export class ChartPosition {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Trống: chưa bố trí vị trí' })
  readonly positionId: string | null;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly present: number;
  @ApiProperty() readonly notMet: number;
  @ApiProperty() readonly unknown: number;
  @ApiProperty({ description: 'Rời vị trí trong 12 tháng' }) readonly leaving: number;
}
export class ChartUnit {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly parentId: string | null;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: [ChartLeader] }) readonly leaders: readonly ChartLeader[];
  @ApiProperty() readonly present: number;
  @ApiProperty({ type: [ChartPosition] }) readonly positions: readonly ChartPosition[];
}
export class ChartVacancy {
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly vacant: number;
}

/** A body as a tree of its units; over all units the numbers are those of the staffing table. */
export class OrganisationChart {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: StaffingTotals }) readonly totals: StaffingTotals;
  @ApiProperty({ type: [ChartVacancy], description: 'Vị trí còn trống của cả cơ quan' })
  readonly vacancies: readonly ChartVacancy[];
  @ApiProperty({ type: [ChartUnit], description: 'Cơ quan đứng đầu danh sách' })
  readonly units: readonly ChartUnit[];
}
