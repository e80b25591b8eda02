import { FieldError } from '@hr/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { IsIsoDate } from '../platform/page';

export const EVENT_KINDS = ['CREATE', 'RENAME', 'MOVE', 'DISSOLVE'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** As stored: NFC, single blanks, none around; an empty text is no text. */
const asStored = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string'
    ? value
        .normalize('NFC')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim() || null
    : value;

export class OrganisationEventInput {
  @ApiProperty({ enum: EVENT_KINDS })
  @IsIn(EVENT_KINDS)
  readonly kind: EventKind;

  @ApiProperty({ format: 'date', description: 'Ngày đầu tiên mà thay đổi có hiệu lực' })
  @IsIsoDate()
  readonly effectiveOn: string;

  @ApiProperty({ example: '1508/QĐ-UBND' })
  @Transform(asStored)
  @IsString({ message: 'Hãy ghi số, ký hiệu văn bản.' })
  @MaxLength(100)
  readonly documentNumber: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  readonly documentDate: string;

  @ApiProperty({ example: 'UBND thành phố Cần Thơ' })
  @Transform(asStored)
  @IsString({ message: 'Hãy ghi cơ quan ban hành.' })
  @MaxLength(300)
  readonly documentIssuer: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Transform(asStored)
  @IsString()
  @MaxLength(2000)
  readonly note?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: 'Đơn vị thay đổi; không dùng khi lập đơn vị mới' })
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;

  @ApiPropertyOptional({ description: 'Phiên bản của đơn vị mà người ghi đã xem' })
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly version?: number;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Tên mới' })
  @IsOptional()
  @Transform(asStored)
  @IsString()
  @MaxLength(300)
  readonly name?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Transform(asStored)
  @IsString()
  @MaxLength(100)
  readonly shortName?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: 'Cấp trên trực tiếp từ ngày hiệu lực' })
  @IsOptional()
  @IsUUID()
  readonly parentId?: string;

  @ApiPropertyOptional({
    description: 'Mã trong danh mục organisation_kinds; khi chuyển cấp trên mà bỏ trống thì giữ loại cũ',
  })
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly organisationKind?: string;
}

export class EventWarning {
  @ApiProperty() readonly pointer: string;
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly detail: string;
}

export class OrganisationEventPreview {
  @ApiProperty({ type: [String], description: 'Những gì sẽ thay đổi, mỗi việc một câu' })
  readonly changes: string[];
  @ApiProperty({ type: [EventWarning] }) readonly warnings: EventWarning[];
}

export class OrganisationEventResult {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ format: 'uuid' }) readonly eventId: string;
  @ApiProperty({ type: [EventWarning] }) readonly warnings: EventWarning[];
}

type Field = 'organisationId' | 'version' | 'name' | 'shortName' | 'parentId' | 'organisationKind';

const FIELDS: Readonly<
  Record<EventKind, { readonly needs: readonly Field[]; readonly takes: readonly Field[] }>
> = {
  CREATE: { needs: ['name', 'parentId', 'organisationKind'], takes: ['shortName'] },
  RENAME: { needs: ['organisationId', 'version', 'name'], takes: ['shortName'] },
  MOVE: { needs: ['organisationId', 'version', 'parentId'], takes: ['organisationKind'] },
  DISSOLVE: { needs: ['organisationId', 'version'], takes: [] },
};
const MISSING: Readonly<Record<Field, string>> = {
  organisationId: 'Hãy chọn đơn vị.',
  version: 'Thiếu phiên bản của đơn vị đã xem.',
  name: 'Hãy ghi tên đơn vị.',
  shortName: 'Hãy ghi tên viết tắt.',
  parentId: 'Hãy chọn cấp trên trực tiếp.',
  organisationKind: 'Hãy chọn loại đơn vị.',
};

/** Which fields an event of a kind needs, and which it has nothing to do with. */
export function shapeErrors(input: OrganisationEventInput): FieldError[] {
  const { needs, takes } = FIELDS[input.kind];
  const all = Object.keys(MISSING) as Field[];
  return all.flatMap((field): FieldError[] => {
    const isGiven = input[field] !== undefined && input[field] !== null;
    if (!isGiven && needs.includes(field))
      return [{ pointer: `#/${field}`, code: 'isDefined', detail: MISSING[field] }];
    if (isGiven && !needs.includes(field) && !takes.includes(field)) {
      return [
        { pointer: `#/${field}`, code: 'whitelistValidation', detail: 'Việc này không dùng đến mục này.' },
      ];
    }
    return [];
  });
}
