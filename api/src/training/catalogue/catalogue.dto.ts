import {
  CLASS_FORMS,
  type ClassForm,
  MATERIAL_STATES,
  type MaterialState,
  SCHOOL_KINDS,
  type SchoolKind,
  STAFF_LEVELS,
  type StaffLevel,
} from '@hr/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  Choice,
  Code,
  Day,
  Decimal,
  Flag,
  Line,
  Lines,
  RowId,
  Unit,
  Versioned,
  Whole,
} from '../../personnel';
import { PageQuery } from '../../platform/page';
import {
  IdWanted,
  Shown,
  ShownDayOrNull,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWord,
  ShownWordOrNull,
} from '../dto-fields';

export class TrainingKind {
  @Shown() readonly code: string;
  @Shown() readonly name: string;
  /** `đào tạo` leads to a degree, `bồi dưỡng` to a certificate. */
  @Shown() readonly form: string;
  @ShownNumber() readonly defaultPeriods: number | null;
  @ShownText() readonly targetGroup: string | null;
  /** New classes may be opened. */
  @Shown() readonly isCurrent: boolean;
  /** Counts towards the forty periods of a year. */
  @Shown() readonly countsForYear: boolean;
  @ShownText() readonly basis: string | null;
}
export class TrainingKinds {
  @ShownMany(TrainingKind) readonly items: readonly TrainingKind[];
}

export class ProgrammesQuery extends PageQuery {
  @Line('Tên hoặc mã', 100) readonly q?: string | null;
  @Code('Loại hình (training_kinds)') readonly kindCode?: string | null;
  @ApiPropertyOptional({ enum: ['current', 'all'], default: 'current' })
  @IsOptional()
  @IsIn(['current', 'all'])
  readonly state: 'current' | 'all' = 'current';
}

const CREDENTIALS = ['EDUCATION', 'POLITICAL', 'STATE_MANAGEMENT', 'LANGUAGE', 'IT', 'DEFENCE'] as const;
export type CredentialKind = (typeof CREDENTIALS)[number];

export class ProgrammeInput {
  @Code('Loại hình (training_kinds)', 'required') readonly kindCode: string;
  @Code('Mã chương trình', 'required') readonly code: string;
  @Line('Tên chương trình', 300, 'required') readonly name: string;
  @Line('Đối tượng') readonly targetGroup?: string | null;
  @ApiPropertyOptional({ type: [String], description: 'Tên các vị trí việc làm mà chương trình phục vụ' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly positions?: readonly string[];
  @Choice('Cấp của đối tượng', Object.keys(STAFF_LEVELS)) readonly level?: StaffLevel | null;
  @Whole('Số tiết', 1, 10000, 'required') readonly periods: number;
  @Decimal('Số tuần', 3, 1) readonly weeks?: string | null;
  @Choice('Hình thức', Object.keys(CLASS_FORMS)) readonly form?: ClassForm | null;
  @Choice('Văn bằng, chứng chỉ ghi vào hồ sơ', CREDENTIALS) readonly credentialKind?: CredentialKind | null;
  @Code('Trình độ ghi vào hồ sơ') readonly credentialLevel?: string | null;
  @Whole('Chứng chỉ có giá trị (tháng)', 1, 600) readonly validityMonths?: number | null;
  @Line('Cơ quan ban hành') readonly issuer?: string | null;
  @Line('Số quyết định', 100) readonly decisionNumber?: string | null;
  @Day('Có hiệu lực từ', 'required') readonly validFrom: string;
  @Day('Đến hết ngày') readonly validTo?: string | null;
  @RowId('Phiên bản tài liệu') readonly materialVersionId?: string;
}
export class ProgrammeChange extends IntersectionType(ProgrammeInput, Versioned) {}

export class Programme {
  @ShownId() readonly id: string;
  @Shown() readonly version: number;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @Shown() readonly code: string;
  @Shown() readonly name: string;
  @ShownText() readonly targetGroup: string | null;
  @ApiProperty({ type: [String] }) readonly positions: readonly string[];
  @ShownWordOrNull(STAFF_LEVELS) readonly level: StaffLevel | null;
  @Shown() readonly periods: number;
  @ShownText() readonly weeks: string | null;
  @ShownWordOrNull(CLASS_FORMS) readonly form: ClassForm | null;
  @ApiProperty({ enum: CREDENTIALS, nullable: true }) readonly credentialKind: CredentialKind | null;
  @ShownText() readonly credentialLevel: string | null;
  @ShownText() readonly credentialLevelName: string | null;
  @ShownNumber() readonly validityMonths: number | null;
  @ShownText() readonly issuer: string | null;
  @ShownText() readonly decisionNumber: string | null;
  @ApiProperty({ format: 'date' }) readonly validFrom: string;
  @ShownDayOrNull() readonly validTo: string | null;
  @Shown() readonly isCurrent: boolean;
  @ShownIdOrNull() readonly materialVersionId: string | null;
  /** `Bộ tài liệu … – bản 2`. */
  @ShownText() readonly materialName: string | null;
  @Shown() readonly classes: number;
}
export class ProgrammePage {
  @Shown() readonly total: number;
  @ShownMany(Programme) readonly items: readonly Programme[];
}

export class CouncilMember {
  @Line('Họ và tên', 100, 'required') readonly name: string;
  @Choice('Vai trò', ['CHAIR', 'SECRETARY', 'REVIEWER', 'MEMBER'], 'required')
  readonly role: 'CHAIR' | 'SECRETARY' | 'REVIEWER' | 'MEMBER';
  @Flag('Là tác giả') readonly isAuthor?: boolean;
  @Flag('Có mặt') readonly isPresent?: boolean;
}
export class MaterialVersionInput {
  @Whole('Số tiết', 1, 10000) readonly periods?: number | null;
  @Line('Nơi lưu, đường dẫn tài liệu', 500) readonly files?: string | null;
  @Day('Ngày họp hội đồng thẩm định') readonly councilOn?: string | null;
  @ApiPropertyOptional({ type: [CouncilMember] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => CouncilMember)
  readonly council?: readonly CouncilMember[];
  @Day('Ngày gửi hồ sơ trình ký') readonly sentOn?: string | null;
  @Line('Số quyết định ban hành', 100) readonly decisionNumber?: string | null;
  @Day('Ngày quyết định') readonly decidedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
  @Lines('Ghi chú') readonly note?: string | null;
}
export class MaterialSetInput {
  @Line('Tên bộ tài liệu', 300, 'required') readonly title: string;
  @Line('Đối tượng', 300, 'required') readonly targetGroup: string;
  @Line('Cơ quan biên soạn') readonly editor?: string | null;
}
export class MaterialVersion {
  @ShownId() readonly id: string;
  @Shown() readonly no: number;
  @ShownWord(MATERIAL_STATES) readonly state: MaterialState;
  @ShownNumber() readonly periods: number | null;
  @ShownText() readonly files: string | null;
  @ShownDayOrNull() readonly councilOn: string | null;
  @ShownMany(CouncilMember) readonly council: readonly CouncilMember[];
  /** Ten working days after the council's meeting. */
  @ShownDayOrNull() readonly sendBy: string | null;
  @ShownDayOrNull() readonly sentOn: string | null;
  @ShownText() readonly decisionNumber: string | null;
  @ShownDayOrNull() readonly decidedOn: string | null;
  @ShownText() readonly signer: string | null;
  @ShownText() readonly note: string | null;
  /** Classes that used this version. */
  @Shown() readonly classes: number;
}
export class MaterialSet {
  @ShownId() readonly id: string;
  @Shown() readonly title: string;
  @Shown() readonly targetGroup: string;
  @ShownText() readonly editor: string | null;
  @ShownMany(MaterialVersion) readonly versions: readonly MaterialVersion[];
}
export class MaterialSets {
  @ShownMany(MaterialSet) readonly items: readonly MaterialSet[];
}

export class SchoolInput {
  @Line('Tên cơ sở', 300, 'required') readonly name: string;
  @Choice('Loại', Object.keys(SCHOOL_KINDS), 'required') readonly kind: SchoolKind;
  @Unit('Đơn vị trong hệ thống') readonly organisationId?: string | null;
  @Line('Địa chỉ') readonly address?: string | null;
  @Line('Liên hệ') readonly contact?: string | null;
}
export class SchoolChange extends IntersectionType(SchoolInput, Versioned) {}
export class TeacherInput {
  @Line('Họ và tên', 100, 'required') readonly fullName: string;
  @Flag('Giảng viên cơ hữu') readonly isInternal?: boolean;
  @Line('Chuyên môn') readonly speciality?: string | null;
  @RowId('Hồ sơ trong hệ thống') readonly personId?: string;
}
export class Teacher {
  @ShownId() readonly id: string;
  @Shown() readonly fullName: string;
  @Shown() readonly isInternal: boolean;
  @ShownText() readonly speciality: string | null;
  /** Periods taught this year. */
  @Shown() readonly periods: number;
}
export class School {
  @ShownId() readonly id: string;
  @Shown() readonly version: number;
  @Shown() readonly name: string;
  @ShownWord(SCHOOL_KINDS) readonly kind: SchoolKind;
  @ShownIdOrNull() readonly organisationId: string | null;
  @ShownText() readonly address: string | null;
  @ShownText() readonly contact: string | null;
  @ShownMany(Teacher) readonly teachers: readonly Teacher[];
  @Shown() readonly classes: number;
}
export class Schools {
  @ShownMany(School) readonly items: readonly School[];
}
export class SchoolsQuery {
  @IdWanted() readonly id?: string;
}
