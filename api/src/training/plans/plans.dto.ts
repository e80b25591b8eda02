import { FUNDING_SOURCES, type FundingSource, PLAN_STATES, type PlanState } from '@hr/domain';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Choice, Day, Line, Lines, RowId, Unit, Versioned, Whole } from '../../personnel';
import { PageQuery } from '../../platform/page';
import {
  IdWanted,
  OneOf,
  Shown,
  ShownDayOrNull,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWord,
  YearWanted,
} from '../dto-fields';

export class PlansQuery extends PageQuery {
  @YearWanted() readonly year?: number;
  @OneOf(PLAN_STATES) readonly state?: PlanState;
  @IdWanted() readonly organisationId?: string;
}
export class PlanInput {
  @ApiProperty({ minimum: 2000, maximum: 2199 })
  @IsInt()
  @Min(2000)
  @Max(2199)
  readonly year: number;
  @Unit('Đơn vị', 'required') readonly organisationId: string;
  @Lines('Ghi chú') readonly note?: string | null;
}

export class BudgetInput {
  @Choice('Nguồn kinh phí', Object.keys(FUNDING_SOURCES), 'required') readonly source: FundingSource;
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  readonly amount: number;
}
export const LINE_GROUNDS = {
  POSITION: 'Yêu cầu vị trí việc làm',
  LEADER_COURSE: 'Bồi dưỡng lãnh đạo, quản lý',
  DEFENCE: 'Quốc phòng và an ninh',
  YEARLY_PERIODS: '40 tiết hằng năm',
  OTHER: 'Nhu cầu khác',
} as const;
export type LineGround = keyof typeof LINE_GROUNDS;

export class PlanLineInput {
  @ApiProperty({ format: 'uuid' })
  @RowId('Chương trình')
  readonly programmeId: string;
  @Whole('Quý', 1, 4, 'required') readonly quarter: number;
  @Whole('Số lớp', 0, 999) readonly classes?: number | null;
  @Whole('Số chỗ', 1, 99999, 'required') readonly seats: number;
  @Whole('Trong đó lãnh đạo, quản lý', 0, 99999) readonly leaderSeats?: number | null;
  @Whole('Nhu cầu khi đề xuất', 0, 999999) readonly need?: number | null;
  @Choice('Căn cứ', Object.keys(LINE_GROUNDS)) readonly ground?: LineGround | null;
  @Lines('Ghi chú', 500) readonly note?: string | null;
  @ApiProperty({ type: [BudgetInput] })
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => BudgetInput)
  readonly budget: readonly BudgetInput[];
}
export class PlanLineChange extends IntersectionType(PlanLineInput, Versioned) {}

export class BudgetRow {
  @ShownWord(FUNDING_SOURCES) readonly source: FundingSource;
  @Shown() readonly amount: number;
}
/** What became of a line: classes of its programme that end in the year, people of its unit. */
export class PlanFollow {
  @Shown() readonly classes: number;
  @Shown() readonly enrolled: number;
  @Shown() readonly finished: number;
  /** Lượt: finished enrolments. */
  @Shown() readonly turns: number;
  /** Distinct people; never add these up. */
  @Shown() readonly people: number;
  @Shown() readonly periods: number;
  @Shown() readonly cost: number;
}
export class PlanLine {
  @ShownId() readonly id: string;
  @ShownId() readonly planId: string;
  @ShownId() readonly organisationId: string;
  @Shown() readonly organisationName: string;
  @ShownWord(PLAN_STATES) readonly planState: PlanState;
  @ShownId() readonly programmeId: string;
  @Shown() readonly programmeName: string;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @Shown() readonly quarter: number;
  @Shown() readonly classes: number;
  @Shown() readonly seats: number;
  @Shown() readonly leaderSeats: number;
  /** People in need when the line was proposed; null for a line by hand. */
  @ShownNumber() readonly need: number | null;
  @ShownWord(LINE_GROUNDS) readonly ground: LineGround;
  @ShownMany(BudgetRow) readonly budget: readonly BudgetRow[];
  @Shown() readonly amount: number;
  @ShownText() readonly note: string | null;
  @ApiProperty({ type: PlanFollow }) readonly follow: PlanFollow;
}

export class PlanSummary {
  @ShownId() readonly id: string;
  @Shown() readonly version: number;
  @Shown() readonly year: number;
  @ShownId() readonly organisationId: string;
  @Shown() readonly organisationName: string;
  @ShownWord(PLAN_STATES) readonly state: PlanState;
  /** Day on which it came to this state. */
  @ShownDayOrNull() readonly since: string | null;
  @Shown() readonly lines: number;
  @Shown() readonly seats: number;
  @Shown() readonly amount: number;
}
export class PlanPage {
  @Shown() readonly year: number;
  @Shown() readonly total: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly byState: Readonly<Record<string, number>>;
  @ShownMany(PlanSummary) readonly items: readonly PlanSummary[];
}

export const PLAN_ACTS = ['SUBMIT', 'RETURN', 'CONSOLIDATE', 'APPROVE'] as const;
export type PlanAct = (typeof PLAN_ACTS)[number];
export class PlanStep {
  @Shown() readonly at: string;
  @ShownText() readonly by: string | null;
  @ShownWord(PLAN_STATES) readonly state: PlanState;
  @ShownText() readonly note: string | null;
}
export class Plan extends PlanSummary {
  @ShownText() readonly note: string | null;
  @ShownText() readonly decisionNumber: string | null;
  @ShownDayOrNull() readonly decidedOn: string | null;
  @ShownText() readonly signer: string | null;
  @ShownMany(PlanLine) readonly items: readonly PlanLine[];
  @ShownMany(PlanStep) readonly steps: readonly PlanStep[];
  @ApiProperty({ enum: PLAN_ACTS, isArray: true }) readonly acts: readonly PlanAct[];
  @Shown() readonly mayEdit: boolean;
}
export class PlanActInput extends Versioned {
  @ApiProperty({ enum: PLAN_ACTS })
  @IsIn(PLAN_ACTS)
  readonly act: PlanAct;
  @Lines('Lý do, ý kiến') readonly note?: string | null;
  @Line('Số quyết định', 100) readonly decisionNumber?: string | null;
  @Day('Ngày quyết định') readonly decidedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
}
/** Several plans of a year at once. */
export class PlansActInput {
  @ApiProperty({ minimum: 2000, maximum: 2199 })
  @IsInt()
  @Min(2000)
  @Max(2199)
  readonly year: number;
  @ApiProperty({ enum: ['CONSOLIDATE', 'APPROVE'] })
  @IsIn(['CONSOLIDATE', 'APPROVE'])
  readonly act: 'CONSOLIDATE' | 'APPROVE';
  /** Only plans of this unit and those below; without it, of the whole province. */
  @IdWanted() readonly organisationId?: string;
  @Line('Số quyết định', 100) readonly decisionNumber?: string | null;
  @Day('Ngày quyết định') readonly decidedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
}
export class PlansActOutcome {
  @Shown() readonly changed: number;
}
/** Lines that the needs of the unit call for; nothing is written until they are added. */
export class LineProposal {
  @ShownIdOrNull() readonly programmeId: string | null;
  @ShownText() readonly programmeName: string | null;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @ShownWord(LINE_GROUNDS) readonly ground: LineGround;
  @Shown() readonly need: number;
  /** Of the need, people whose data is missing and not known to lack it. */
  @Shown() readonly unknown: number;
  @Shown() readonly leaders: number;
  @Shown() readonly quarter: number;
  /** Seats of the plan for it already. */
  @Shown() readonly planned: number;
  /** Why nothing can be planned; empty otherwise. */
  @Shown() readonly hindrance: string;
}
export class LineProposals {
  @ShownMany(LineProposal) readonly items: readonly LineProposal[];
}

export class BoardQuery {
  @YearWanted() readonly year?: number;
  @IdWanted() readonly organisationId?: string;
  @OneOf(PLAN_STATES) readonly state?: PlanState;
}
/** The year's lines over all units in sight, added up by programme and quarter. */
export class BoardCard {
  @ShownId() readonly programmeId: string;
  @Shown() readonly programmeName: string;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @Shown() readonly quarter: number;
  @Shown() readonly units: number;
  @Shown() readonly classes: number;
  @Shown() readonly seats: number;
  @Shown() readonly amount: number;
  @ShownMany(BudgetRow) readonly budget: readonly BudgetRow[];
}
/** A programme over the whole year. */
export class BoardProgramme {
  @ShownId() readonly programmeId: string;
  @Shown() readonly programmeName: string;
  @Shown() readonly kindCode: string;
  @Shown() readonly seats: number;
  @Shown() readonly amount: number;
  @ApiProperty({ type: PlanFollow }) readonly follow: PlanFollow;
}
export class PlanBoard {
  @Shown() readonly year: number;
  @ShownMany(BoardCard) readonly cards: readonly BoardCard[];
  @ShownMany(BoardProgramme) readonly programmes: readonly BoardProgramme[];
  @Shown() readonly seats: number;
  @Shown() readonly amount: number;
  @ApiProperty({ type: PlanFollow }) readonly follow: PlanFollow;
}
