import { ApiProperty } from '@nestjs/swagger';
import { ATTENTION_KINDS } from '../personnel';

export const OVERVIEW_KINDS = [
  ...ATTENTION_KINDS,
  'imports-waiting',
  'transfers-late',
  'declarations-waiting',
  'declarations-late',
  'decisions-waiting',
  'decisions-upcoming',
  'dossiers-waiting',
  'dossiers-late',
] as const;
export type OverviewKind = (typeof OVERVIEW_KINDS)[number];

export class StaffCount {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly count: number;
}

export class AttentionItem {
  @ApiProperty({ enum: OVERVIEW_KINDS }) readonly kind: OverviewKind;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly count: number;
  @ApiProperty({ description: 'Địa chỉ của danh sách đứng sau con số' }) readonly link: string;
}

export class RecentFile {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
}

export class Overview {
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ description: 'Người đang làm việc trong phạm vi được xem' }) readonly people: number;
  @ApiProperty({ type: [StaffCount] }) readonly byClass: StaffCount[];
  @ApiProperty({ type: [AttentionItem] }) readonly attention: AttentionItem[];
  @ApiProperty({ type: [RecentFile] }) readonly recentFiles: RecentFile[];
}
