import {
  CLASS_FORMS,
  CLASS_PLACES,
  CLASS_STATES,
  COST_LINES,
  type ClassForm,
  type ClassPlace,
  type ClassState,
  type CostLine,
  EVALUATION_SUBJECTS,
  type EvaluationSubject,
  FUNDING_SOURCES,
  type FundingSource,
  STAFF_LEVELS,
  type StaffLevel,
} from '@hr/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Choice, Code, Day, Flag, Line, Lines, RowId, Unit, Versioned, Whole } from '../../personnel';
import { IsIsoDate, PageQuery } from '../../platform/page';
import {
  IdWanted,
  OneOf,
  Shown,
  ShownDay,
  ShownDayOrNull,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWord,
  YearWanted,
  YesNo,
} from '../dto-fields';

const MOST_MONEY = 1_000_000_000_000;

export class ClassesQuery extends PageQuery {
  @Line('Tên hoặc mã lớp', 100) readonly q?: string | null;
  @YearWanted() readonly year?: number;
  @ApiPropertyOptional({ format: 'date', description: 'Lớp có ngày học từ ngày này' })
  @IsOptional()
  @IsIsoDate()
  readonly from?: string;
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  readonly to?: string;
  @OneOf(CLASS_STATES) readonly state?: ClassState;
  @Code('Loại hình') readonly kindCode?: string | null;
  @IdWanted() readonly programmeId?: string;
  @IdWanted() readonly schoolId?: string;
  /** Only classes with places left that still take people. */
  @YesNo() readonly withPlaces?: boolean;
}

export class CostInput {
  @Choice('Khoản chi', Object.keys(COST_LINES), 'required') readonly line: CostLine;
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(MOST_MONEY)
  readonly amount: number;
}
export class FundingInput {
  @Choice('Nguồn kinh phí', Object.keys(FUNDING_SOURCES), 'required') readonly source: FundingSource;
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(MOST_MONEY)
  readonly amount: number;
}

export class ClassInput {
  @ApiProperty({ format: 'uuid' })
  @RowId('Chương trình')
  readonly programmeId: string;
  @Code('Mã lớp', 'required') readonly code: string;
  @Line('Tên lớp', 300, 'required') readonly name: string;
  @RowId('Cơ sở đào tạo') readonly schoolId?: string;
  @RowId('Phiên bản tài liệu') readonly materialVersionId?: string;
  @Unit('Cơ quan mở lớp') readonly organisationId?: string | null;
  @Line('Số quyết định mở lớp', 100) readonly decisionNumber?: string | null;
  @Day('Ngày quyết định') readonly decidedOn?: string | null;
  @Choice('Hình thức', Object.keys(CLASS_FORMS), 'required') readonly form: ClassForm;
  @Choice('Nơi học', Object.keys(CLASS_PLACES)) readonly place?: ClassPlace | null;
  @Choice('Cấp mở lớp', Object.keys(STAFF_LEVELS)) readonly organiserLevel?: StaffLevel | null;
  @Day('Khai giảng', 'required') readonly startsOn: string;
  @Day('Bế giảng', 'required') readonly endsOn: string;
  @Whole('Số tiết', 1, 10000) readonly periods?: number | null;
  @Whole('Số chỗ', 1, 5000, 'required') readonly capacity: number;
  @Flag('Cho tự đăng ký') readonly isOpenToSignUp?: boolean;
  @Day('Nhận đăng ký đến hết ngày') readonly signUpUntil?: string | null;
  @Lines('Ghi chú') readonly note?: string | null;
  @ApiPropertyOptional({ type: [CostInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CostInput)
  readonly costs?: readonly CostInput[];
  @ApiPropertyOptional({ type: [FundingInput], description: 'Tổng bằng tổng chi' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => FundingInput)
  readonly funding?: readonly FundingInput[];
}
export class ClassChange extends IntersectionType(ClassInput, Versioned) {}

export const CLASS_ACTS = ['OPEN', 'START', 'FINISH', 'CANCEL'] as const;
export type ClassAct = (typeof CLASS_ACTS)[number];
export class ClassActInput extends Versioned {
  @ApiProperty({ enum: CLASS_ACTS })
  @IsIn(CLASS_ACTS)
  readonly act: ClassAct;
  @Line('Số quyết định cử đi học', 100) readonly decisionNumber?: string | null;
  @Lines('Lý do') readonly note?: string | null;
}

/** One row of the list of classes. */
export class TrainingClassItem {
  @ShownId() readonly id: string;
  @Shown() readonly code: string;
  @Shown() readonly name: string;
  @ShownWord(CLASS_STATES) readonly state: ClassState;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @ShownId() readonly programmeId: string;
  @Shown() readonly programmeName: string;
  @ShownIdOrNull() readonly schoolId: string | null;
  @ShownText() readonly schoolName: string | null;
  @ShownWord(CLASS_FORMS) readonly form: ClassForm;
  @ShownDay() readonly startsOn: string;
  @ShownDay() readonly endsOn: string;
  @Shown() readonly periods: number;
  @Shown() readonly capacity: number;
  /** Seats taken in the whole class, of whatever unit. */
  @Shown() readonly seated: number;
  @Shown() readonly waiting: number;
  @Shown() readonly isOpenToSignUp: boolean;
}
export class ClassPage {
  @Shown() readonly total: number;
  @ShownMany(TrainingClassItem) readonly items: readonly TrainingClassItem[];
}

export class CostRow {
  @ShownWord(COST_LINES) readonly line: CostLine;
  @Shown() readonly amount: number;
}
export class FundingRow {
  @ShownWord(FUNDING_SOURCES) readonly source: FundingSource;
  @Shown() readonly amount: number;
}
export class TrainingClass extends TrainingClassItem {
  @Shown() readonly version: number;
  @ShownIdOrNull() readonly materialVersionId: string | null;
  @ShownText() readonly materialName: string | null;
  @ShownIdOrNull() readonly organisationId: string | null;
  @ShownText() readonly organisationName: string | null;
  @ShownText() readonly decisionNumber: string | null;
  @ShownDayOrNull() readonly decidedOn: string | null;
  @ShownWord(CLASS_PLACES) readonly place: ClassPlace;
  @ShownWord(STAFF_LEVELS) readonly organiserLevel: StaffLevel;
  @ShownDayOrNull() readonly signUpUntil: string | null;
  @ShownText() readonly note: string | null;
  @ShownMany(CostRow) readonly costs: readonly CostRow[];
  @ShownMany(FundingRow) readonly funding: readonly FundingRow[];
  @Shown() readonly cost: number;
  /** People of the class whom the actor may see, by state of enrolment. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly byState: Readonly<Record<string, number>>;
  @Shown() readonly finished: number;
  @Shown() readonly certificates: number;
  @Shown() readonly sessions: number;
  /** Whether the certificate is written into the file as a level, and which. */
  @ShownText() readonly feeds: string | null;
  @ApiProperty({ enum: CLASS_ACTS, isArray: true }) readonly acts: readonly ClassAct[];
  /** May change the class itself. */
  @Shown() readonly mayEdit: boolean;
  /** May enrol people. */
  @Shown() readonly mayEnrol: boolean;
  /** May enter attendance and results. */
  @Shown() readonly mayTeach: boolean;
  @Shown() readonly mayIssue: boolean;
}

export class ClassEvaluationRow {
  @ShownWord(EVALUATION_SUBJECTS) readonly subject: EvaluationSubject;
  @ShownText() readonly score: string | null;
  @ShownNumber() readonly respondents: number | null;
  @ShownText() readonly comment: string | null;
}
export class ClassEvaluation {
  @ShownMany(ClassEvaluationRow) readonly items: readonly ClassEvaluationRow[];
}
export class ClassEvaluationRowInput {
  @Choice('Nội dung', Object.keys(EVALUATION_SUBJECTS), 'required') readonly subject: EvaluationSubject;
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 1, maximum: 5 })
  @IsOptional()
  @Min(1, { message: 'Điểm từ 1 đến 5.' })
  @Max(5, { message: 'Điểm từ 1 đến 5.' })
  readonly score?: number | null;
  @Whole('Số phiếu', 0, 5000) readonly respondents?: number | null;
  @Lines('Nhận xét') readonly comment?: string | null;
}
export class ClassEvaluationInput {
  @ApiProperty({ type: [ClassEvaluationRowInput] })
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => ClassEvaluationRowInput)
  readonly items: readonly ClassEvaluationRowInput[];
}
