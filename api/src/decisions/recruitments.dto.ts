import { DECISION_KINDS } from '@hr/domain';
import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { IsDefined, IsIn } from 'class-validator';
import { Code, Day, Line, PersonScalars, FileWarning, Unit } from '../personnel';
import { DecisionPayload } from './decision-payload.dto';
import { DECISION_STATES, type DecisionState } from './decisions.dto';

/** What a decision of recruitment may say beside unit, class and title; held to the fields of the kinds by a test. */
export const RECRUITMENT_FIELDS = [
  'positionId',
  'positionReason',
  'typeCode',
  'managingOrganisationId',
  'payingOrganisationId',
  'isLeader',
  'contractNumber',
  'contractEndsOn',
  'gradeCode',
  'gradeSince',
  'step',
  'coefficient',
  'overScalePercent',
  'retainedCoefficient',
  'paidPercent',
  'paidFrom',
  'countFrom',
  'method',
  'examPeriod',
  'positionName',
  'sourceName',
] as const satisfies readonly (keyof DecisionPayload)[];

const KINDS = DECISION_KINDS.filter(({ family }) => family === 'RECRUIT').map(({ code }) => code);

/** Somebody who has no file yet, and the decision by which he comes. */
export class RecruitmentInput extends IntersectionType(
  PersonScalars,
  PickType(DecisionPayload, RECRUITMENT_FIELDS),
) {
  @ApiProperty({ enum: KINDS, description: 'Tuyển dụng, tiếp nhận hay chuyển đến (event_kinds)' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsIn(KINDS, { message: 'Loại quyết định: chọn một loại tuyển dụng, tiếp nhận.' })
  readonly kind: string;

  @Line('Số quyết định', 100) readonly number?: string | null;
  @Day('Ngày ký') readonly signedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
  @Line('Cơ quan ban hành') readonly issuer?: string | null;
  @Day('Ngày hiệu lực; trước hay sau hôm nay đều được', 'required') readonly effectiveOn: string;

  @Unit('Đơn vị', 'required') readonly organisationId: string;
  @Code('Loại (subject_classes)', 'required') readonly classCode: string;
  @Line('Chức vụ, chức danh', 300, 'required') readonly title: string;
}

export class RecruitmentRecorded {
  @ApiProperty({ format: 'uuid', description: 'Hồ sơ vừa lập' }) readonly personId: string;
  @ApiProperty({ format: 'uuid' }) readonly decisionId: string;
  @ApiProperty({
    enum: DECISION_STATES,
    description: 'WAITING: chờ người thứ hai xác nhận, hồ sơ chưa có quá trình làm việc',
  })
  readonly state: DecisionState;
  @ApiProperty() readonly isUpcoming: boolean;
  @ApiProperty({ type: [FileWarning] }) readonly warnings: readonly FileWarning[];
}
