import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../platform/page';
import { ATTENTION_KINDS, type AttentionKind } from './people-filter';
import { SORT_KEYS, type SortKey } from './people-order';

const splitList = ({ value }: { value: unknown }): unknown => {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  if (!parts.every((part) => typeof part === 'string')) return value;
  return [...new Set(parts.flatMap((part) => String(part).split(',')).map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
};
const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
const toInteger = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;

/** Codes parted by commas, or the parameter repeated. */
function CodeList(description: string): PropertyDecorator {
  return (target, name) => {
    ApiPropertyOptional({ type: String, description: `${description}; nhiều mã cách nhau bằng dấu phẩy` })(
      target,
      name,
    );
    IsOptional()(target, name);
    Transform(splitList)(target, name);
    IsString({ each: true })(target, name);
    MaxLength(40, { each: true })(target, name);
    ArrayMaxSize(60)(target, name);
  };
}
function YesNo(description: string): PropertyDecorator {
  return (target, name) => {
    ApiPropertyOptional({ type: Boolean, description })(target, name);
    IsOptional()(target, name);
    Transform(toBoolean)(target, name);
    IsBoolean({ message: 'Phải là true hoặc false.' })(target, name);
  };
}
function Age(description: string): PropertyDecorator {
  return (target, name) => {
    ApiPropertyOptional({ type: Number, description })(target, name);
    IsOptional()(target, name);
    Transform(toInteger)(target, name);
    IsInt()(target, name);
    Min(0)(target, name);
    Max(150)(target, name);
  };
}

export const STATUSES = ['working', 'left', 'all'] as const;

/** Filters, order and page of the list; the export takes the same. */
export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Họ tên (có dấu hoặc không), số định danh, số hiệu', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Đơn vị, kể cả các đơn vị trực thuộc' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ enum: STATUSES, default: 'working' })
  @IsOptional()
  @IsIn(STATUSES)
  readonly status: (typeof STATUSES)[number] = 'working';

  @CodeList('Loại cán bộ, công chức, viên chức') readonly classCode?: string[];
  @CodeList('Tình trạng làm việc') readonly statusCode?: string[];
  @CodeList('Nhóm ngạch') readonly gradeGroup?: string[];
  @CodeList('Nhóm trình độ chuyên môn') readonly educationGroup?: string[];
  @CodeList('Trình độ lý luận chính trị') readonly politicalCode?: string[];

  @ApiPropertyOptional({ enum: ['M', 'F'] })
  @IsOptional()
  @IsIn(['M', 'F'])
  readonly sex?: 'M' | 'F';

  @Age('Tuổi từ') readonly ageFrom?: number;
  @Age('Tuổi đến') readonly ageTo?: number;
  @YesNo('Đảng viên') readonly isParty?: boolean;
  @YesNo('Dân tộc thiểu số') readonly isMinority?: boolean;

  @ApiPropertyOptional({ enum: ATTENTION_KINDS })
  @IsOptional()
  @IsIn(ATTENTION_KINDS)
  readonly attention?: AttentionKind;

  @ApiPropertyOptional({ type: String, description: 'Chỉ những người này; nhiều mã cách nhau bằng dấu phẩy' })
  @IsOptional()
  @Transform(splitList)
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  @ArrayMaxSize(1_000)
  readonly ids?: string[];

  @ApiPropertyOptional({ enum: SORT_KEYS, default: 'name', description: 'Dấu - đứng trước: giảm dần' })
  @IsOptional()
  @IsIn(SORT_KEYS)
  readonly sort: SortKey = 'name';
}

export class PersonNote {
  @ApiProperty() readonly kind: string;
  @ApiProperty({ enum: ['due', 'late', 'info'] }) readonly tone: 'due' | 'late' | 'info';
  @ApiProperty() readonly text: string;
}

export class PersonListItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true, enum: ['M', 'F'] }) readonly sex: 'M' | 'F' | null;
  @ApiProperty({ type: String, nullable: true, description: 'YYYY, YYYY-MM hoặc YYYY-MM-DD' })
  readonly birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly citizenIdMasked: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly employeeCode: string | null;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Cơ quan ngay dưới tỉnh, thành phố' })
  readonly unitName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty() readonly isLeader: boolean;
  @ApiProperty() readonly concurrentCount: number;
  @ApiProperty({ type: String, nullable: true }) readonly classCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly className: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly typeName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly statusCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly statusName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly gradeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly gradeName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly gradeGroup: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly step: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Số bậc của bảng lương' }) readonly steps:
    number | null;
  @ApiProperty({ type: String, nullable: true }) readonly coefficient: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly educationName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly politicalName: string | null;
  @ApiProperty() readonly isParty: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly ethnicName: string | null;
  @ApiProperty({ type: [PersonNote] }) readonly notes: PersonNote[];
}

export class PeopleList {
  @ApiProperty({ type: [PersonListItem] }) readonly items: PersonListItem[];
  @ApiProperty() readonly total: number;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
}
