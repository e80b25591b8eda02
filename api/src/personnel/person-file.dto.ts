import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { CREDENTIAL_KINDS, type CredentialKind } from './credential-kinds';

const Text = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, description });
const Day = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', nullable: true, description });
const PartialDay = (): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, description: 'YYYY, YYYY-MM hoặc YYYY-MM-DD' });
const Whole = (description?: string): PropertyDecorator =>
  ApiProperty({ type: Number, nullable: true, description });

/** The decision behind a row, as far as a file shows it. */
export class RowDecision {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @Text() readonly kindName: string | null;
  @Text() readonly number: string | null;
  @Day() readonly signedOn: string | null;
  @Text() readonly signer: string | null;
  @Text() readonly issuer: string | null;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
}

export class AddressView {
  @ApiProperty({
    type: String,
    enum: ['OLD_3_LEVEL', 'NEW_2_LEVEL'],
    nullable: true,
    description: 'OLD_3_LEVEL: tỉnh, huyện, xã đến 30/06/2025; NEW_2_LEVEL: tỉnh, xã',
  })
  readonly scheme: 'OLD_3_LEVEL' | 'NEW_2_LEVEL' | null;
  @Text() readonly provinceCode: string | null;
  @Text() readonly districtCode: string | null;
  @Text() readonly communeCode: string | null;
  @Text() readonly detail: string | null;
  @Text('Nguyên văn lời khai') readonly asDeclared: string | null;
  @Text() readonly text: string | null;
  @Text('Tên hiện nay của địa chỉ cũ') readonly nowText: string | null;
}

export class AddressesView {
  @ApiProperty({ type: AddressView, nullable: true }) readonly birthPlace: AddressView | null;
  @ApiProperty({ type: AddressView, nullable: true }) readonly homePlace: AddressView | null;
  @ApiProperty({ type: AddressView, nullable: true }) readonly permanent: AddressView | null;
  @ApiProperty({ type: AddressView, nullable: true }) readonly current: AddressView | null;
}

export class EmploymentView {
  @ApiProperty({ format: 'uuid', description: 'Chung cho các giai đoạn của cùng một quá trình' })
  readonly id: string;
  @ApiProperty() readonly classCode: string;
  @Text() readonly className: string | null;
  @Text() readonly typeCode: string | null;
  @Text() readonly typeName: string | null;
  @ApiProperty() readonly statusCode: string;
  @Text() readonly statusName: string | null;
  @Text() readonly exitKindCode: string | null;
  @Text() readonly exitKindName: string | null;
  @Text() readonly contractNumber: string | null;
  @Day() readonly contractEndsOn: string | null;
  @ApiProperty({ format: 'uuid' }) readonly managingOrganisationId: string;
  @Text() readonly managingOrganisationName: string | null;
  @ApiProperty({ format: 'uuid' }) readonly usingOrganisationId: string;
  @Text() readonly usingOrganisationName: string | null;
  @ApiProperty({ format: 'uuid' }) readonly payingOrganisationId: string;
  @Text() readonly payingOrganisationName: string | null;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @Day('Ngày cuối cùng; để trống là đến nay') readonly to: string | null;
  @ApiProperty({ type: RowDecision, nullable: true }) readonly decision: RowDecision | null;
}

export class AssignmentView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly employmentId: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @Text() readonly organisationName: string | null;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly isLeader: boolean;
  @ApiProperty() readonly isPrimary: boolean;
  @Text() readonly leaderAllowance: string | null;
  @Text('BO_NHIEM, BO_NHIEM_LAI, PHE_CHUAN, GIAO_QUYEN, DIEU_DONG, BIET_PHAI') readonly appointmentKind:
    string | null;
  @Day() readonly appointedOn: string | null;
  @Day('Hết nhiệm kỳ, thời hạn giữ chức vụ') readonly termEndsOn: string | null;
  @Text('Vị trí việc làm; do quyết định ghi') readonly positionId: string | null;
  @Text() readonly positionName: string | null;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @Day('Ngày cuối cùng; để trống là đến nay') readonly to: string | null;
  @ApiProperty({ type: RowDecision, nullable: true }) readonly decision: RowDecision | null;
}

export class SalaryPositionView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @Text() readonly gradeCode: string | null;
  @Text() readonly gradeName: string | null;
  @PartialDay() readonly gradeSince: string | null;
  @Whole() readonly step: number | null;
  @Whole('Số bậc của bảng lương') readonly steps: number | null;
  @Whole('Số tháng giữ một bậc') readonly monthsPerStep: number | null;
  @Text() readonly coefficient: string | null;
  @Text() readonly overScalePercent: string | null;
  @Text() readonly paidPercent: string | null;
  @ApiProperty({ format: 'date' }) readonly paidFrom: string;
  @Day('Mốc tính nâng bậc lần sau') readonly countFrom: string | null;
  @Text('Hình thức xếp lương') readonly kind: string | null;
  @Text() readonly retainedCoefficient: string | null;
  @Text() readonly reason: string | null;
  @ApiProperty() readonly revision: number;
  @ApiProperty() readonly isVoid: boolean;
  @ApiProperty({ description: 'Lần ghi đang có hiệu lực của mốc này' }) readonly isInForce: boolean;
  @ApiProperty({ type: RowDecision, nullable: true }) readonly decision: RowDecision | null;
}

export class CredentialView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: CREDENTIAL_KINDS }) readonly kind: CredentialKind;
  @ApiProperty() readonly levelCode: string;
  @ApiProperty() readonly levelName: string;
  @Whole() readonly rank: number | null;
  @Text() readonly language: string | null;
  @Text() readonly major: string | null;
  @Text() readonly institution: string | null;
  @Text() readonly formCode: string | null;
  @Text() readonly formName: string | null;
  @Text() readonly country: string | null;
  @Text() readonly number: string | null;
  @Text() readonly score: string | null;
  @Text() readonly decisionNumber: string | null;
  @Text() readonly funding: string | null;
  @PartialDay() readonly startedOn: string | null;
  @PartialDay() readonly earnedOn: string | null;
  @PartialDay() readonly expiresOn: string | null;
  @ApiProperty() readonly isVerified: boolean;
}

export class OverrideView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly value: string;
  @ApiProperty() readonly reason: string;
}

/** An item that is worked out, and what somebody stated instead. */
export class ComputedView {
  @ApiProperty({ description: 'Đang ghi: giá trị ghi thay nếu có, không thì kết quả tính' })
  readonly text: string;
  @Text('Kết quả tính') readonly computed: string | null;
  @ApiProperty({ type: [String], description: 'Vì sao tính ra như vậy' }) readonly why: readonly string[];
  @ApiProperty({ type: OverrideView, nullable: true }) readonly override: OverrideView | null;
}

export class HighestLevelsView {
  @ApiProperty({ type: ComputedView, nullable: true }) readonly education: ComputedView | null;
  @ApiProperty({ type: ComputedView, nullable: true }) readonly political: ComputedView | null;
  @ApiProperty({ type: ComputedView, nullable: true }) readonly stateManagement: ComputedView | null;
  @ApiProperty({ type: ComputedView, nullable: true }) readonly language: ComputedView | null;
  @ApiProperty({ type: ComputedView, nullable: true }) readonly it: ComputedView | null;
}

/** Items 23, 25 and 30 as of today. */
export class CurrentItemsView {
  @ApiProperty({ type: ComputedView, nullable: true }) readonly post: ComputedView | null;
  @ApiProperty({ type: ComputedView, nullable: true }) readonly concurrentPosts: ComputedView | null;
  @ApiProperty({ type: ComputedView, nullable: true }) readonly salary: ComputedView | null;
}

export class CurrentView {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @Text() readonly organisationName: string | null;
  @Text() readonly unitName: string | null;
  @Text() readonly title: string | null;
  @ApiProperty() readonly isLeader: boolean;
  @Day() readonly since: string | null;
  @ApiProperty() readonly classCode: string;
  @Text() readonly className: string | null;
  @ApiProperty() readonly statusCode: string;
  @Text() readonly statusName: string | null;
  @Text() readonly gradeCode: string | null;
  @Text() readonly gradeName: string | null;
  @Whole() readonly step: number | null;
  @Whole() readonly steps: number | null;
  @Text() readonly coefficient: string | null;
}

export class FileWarning {
  @ApiProperty({ description: 'Mục được nhắc, dạng #/citizenId' }) readonly pointer: string;
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly detail: string;
}

export class Completeness {
  @ApiProperty() readonly filled: number;
  @ApiProperty() readonly total: number;
}

@ApiExtraModels(Completeness)
export class PersonFile {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'Gửi kèm khi lưu; mỗi lần lưu tăng 1' }) readonly version: number;
  @ApiProperty() readonly fullName: string;
  @Text() readonly otherNames: string | null;
  @ApiProperty({ type: String, enum: ['M', 'F'], nullable: true }) readonly sex: 'M' | 'F' | null;
  @PartialDay() readonly birthDate: string | null;
  @Whole() readonly ageYears: number | null;
  @Text() readonly ethnicCode: string | null;
  @Text() readonly ethnicName: string | null;
  @Text() readonly religionCode: string | null;
  @Text() readonly religionName: string | null;
  @Text() readonly citizenId: string | null;
  @Day() readonly citizenIdIssuedOn: string | null;
  @Text() readonly citizenIdNote: string | null;
  @Text() readonly oldIdNo: string | null;
  @Text() readonly employeeCode: string | null;
  @Text() readonly nationalDbCode: string | null;
  @Text() readonly phone: string | null;
  @Text() readonly email: string | null;
  @Text() readonly socialInsuranceNo: string | null;
  @Text() readonly healthInsuranceNo: string | null;
  @Text() readonly familyClass: string | null;
  @Text() readonly priorOccupation: string | null;
  @PartialDay() readonly firstRecruitedOn: string | null;
  @Text() readonly recruitingBody: string | null;
  @PartialDay() readonly joinedBodyOn: string | null;
  @PartialDay() readonly partyJoinedOn: string | null;
  @PartialDay() readonly partyOfficialOn: string | null;
  @PartialDay() readonly partyLeftOn: string | null;
  @Text() readonly partyCardNo: string | null;
  @PartialDay() readonly firstUnionJoinedOn: string | null;
  @PartialDay() readonly revolutionJoinedOn: string | null;
  @PartialDay() readonly enlistedOn: string | null;
  @PartialDay() readonly dischargedOn: string | null;
  @Text() readonly topMilitaryRank: string | null;
  @Text() readonly policyCategoryCode: string | null;
  @Text() readonly policyCategoryName: string | null;
  @Text() readonly warInvalidClassCode: string | null;
  @Text() readonly warInvalidClassName: string | null;
  @Text() readonly generalEducationCode: string | null;
  @Text() readonly generalEducationName: string | null;
  @Text() readonly academicRankCode: string | null;
  @Text() readonly academicRankName: string | null;
  @Whole() readonly academicRankYear: number | null;
  @Text() readonly mainDuty: string | null;
  @Text() readonly strength: string | null;
  @Text() readonly longestJob: string | null;
  @Text() readonly note: string | null;
  @ApiProperty({ description: 'Người không có thật, thuộc dữ liệu mô phỏng' }) readonly isInvented: boolean;
  @ApiProperty({ format: 'uuid' }) readonly ownerOrganisationId: string;
  @Text('Đơn vị giữ hồ sơ') readonly ownerOrganisationName: string | null;
  @ApiProperty({ type: AddressesView }) readonly addresses: AddressesView;
  @ApiProperty({ type: [EmploymentView] }) readonly employments: readonly EmploymentView[];
  @ApiProperty({ type: [AssignmentView] }) readonly assignments: readonly AssignmentView[];
  @ApiProperty({ type: [SalaryPositionView] }) readonly salaryPositions: readonly SalaryPositionView[];
  @ApiProperty({ type: [CredentialView] }) readonly credentials: readonly CredentialView[];
  @ApiProperty({ type: HighestLevelsView }) readonly highest: HighestLevelsView;
  @ApiProperty({ type: CurrentItemsView }) readonly currentItems: CurrentItemsView;
  @ApiProperty({ type: CurrentView, nullable: true }) readonly current: CurrentView | null;
  @ApiProperty({ type: [FileWarning] }) readonly warnings: readonly FileWarning[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(Completeness) },
    description: 'Theo từng phần của hồ sơ: đã ghi bao nhiêu trên bao nhiêu mục',
  })
  readonly completeness: Readonly<Record<string, Completeness>>;
  @ApiProperty() readonly mayWrite: boolean;
}
