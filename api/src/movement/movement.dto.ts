import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsIsoDate, PageQuery } from '../platform/page';

export const MOVEMENT_SIDES = ['A', 'B', 'C', 'D'] as const;
export type MovementSide = (typeof MOVEMENT_SIDES)[number];

const blankAsNothing = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

export class MovementQuery {
  @ApiProperty({ format: 'uuid', description: 'Đơn vị, kể cả các đơn vị bên dưới' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId: string;

  @ApiProperty({ format: 'date', description: 'Đầu kỳ: số người cuối ngày này là A' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsIsoDate()
  readonly from: string;

  @ApiProperty({ format: 'date', description: 'Cuối kỳ: số người cuối ngày này là D' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsIsoDate()
  readonly to: string;
}

export class MovementPeopleQuery extends PageQuery {
  @ApiProperty({ format: 'uuid' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId: string;

  @ApiProperty({ format: 'date' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsIsoDate()
  readonly from: string;

  @ApiProperty({ format: 'date' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsIsoDate()
  readonly to: string;

  @ApiProperty({ enum: MOVEMENT_SIDES })
  @IsIn(MOVEMENT_SIDES)
  readonly side: MovementSide;

  @ApiPropertyOptional({ description: 'Mã lý do của B hoặc C, như trong câu trả lời của /movement' })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsString()
  @MaxLength(40)
  readonly reason?: string;
}

export class MovementReason {
  @ApiProperty({ description: 'Mã của event_kinds, exit_kinds, hoặc KHAC' }) readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly people: number;
}

export class MovementClass {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly opening: number;
  @ApiProperty() readonly closing: number;
}

/** D = A + B − C. @source Biểu 8C-BTCTW */
export class Movement {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ format: 'date' }) readonly to: string;
  @ApiProperty({ description: 'A: số người cuối ngày đầu kỳ' }) readonly opening: number;
  @ApiProperty({ description: 'B: số lượt tăng trong kỳ' }) readonly increase: number;
  @ApiProperty({ description: 'C: số lượt giảm trong kỳ' }) readonly decrease: number;
  @ApiProperty({ description: 'D: số người cuối ngày cuối kỳ' }) readonly closing: number;
  @ApiProperty({ type: [MovementReason] }) readonly increases: readonly MovementReason[];
  @ApiProperty({ type: [MovementReason] }) readonly decreases: readonly MovementReason[];
  @ApiProperty({ type: [MovementClass] }) readonly classes: readonly MovementClass[];
}

export class MovementPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly employeeCode: string | null;
  @ApiProperty({ description: 'Ngày vào, ra; với A và D là ngày tính', format: 'date' }) readonly on: string;
  @ApiProperty({ type: String, nullable: true }) readonly reasonName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Đơn vị trước đó' }) readonly fromName:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Đơn vị sau đó' }) readonly toName: string | null;
  @ApiProperty({ description: 'Hồ sơ trong phạm vi của người hỏi' }) readonly mayOpen: boolean;
}

export class MovementPeople {
  @ApiProperty({ type: [MovementPerson] }) readonly items: readonly MovementPerson[];
  @ApiProperty() readonly total: number;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
}
