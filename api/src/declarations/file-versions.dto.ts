import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const Version = (): PropertyDecorator => (target, name) => {
  ApiProperty({ minimum: 1 })(target, name);
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )(target, name);
  IsInt()(target, name);
  Min(1)(target, name);
  Max(2_147_483_647)(target, name);
};

export class ComparisonQuery {
  @Version() readonly a: number;
  @Version() readonly b: number;
}

export class VersionListItem {
  @ApiProperty() readonly version: number;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly by: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Tờ khai được duyệt thành phiên bản này' })
  readonly declarationNumber: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly declarationId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly section: string | null;
}

export class VersionList {
  @ApiProperty({ description: 'Phiên bản hiện tại' }) readonly current: number;
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [VersionListItem] }) readonly items: VersionListItem[];
}

export class ComparedField {
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: String, nullable: true }) readonly a: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly b: string | null;
}

export class ComparedRow {
  @ApiProperty() readonly section: string;
  @ApiProperty() readonly row: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ enum: ['insert', 'update', 'delete'] }) readonly operation: 'insert' | 'update' | 'delete';
  @ApiProperty({ type: [ComparedField] }) readonly fields: ComparedField[];
}

export class VersionComparison {
  @ApiProperty() readonly a: number;
  @ApiProperty() readonly b: number;
  @ApiProperty() readonly current: number;
  @ApiProperty({ type: [ComparedRow] }) readonly rows: ComparedRow[];
}
