import { normalisePhone } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Code, Day, Flag, Line, Lines, PartialDay, Unit, Whole } from './field-rules';
import { FileWarning } from './person-file.dto';

/** The version that the caller has read; an older one is refused. */
export class Versioned {
  @ApiProperty({ description: 'Phiên bản hồ sơ đã đọc' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly version: number;
}

export class AddressInput {
  @ApiPropertyOptional({ type: String, nullable: true, enum: ['OLD_3_LEVEL', 'NEW_2_LEVEL'] })
  @IsOptional()
  @IsIn(['OLD_3_LEVEL', 'NEW_2_LEVEL'])
  readonly scheme?: 'OLD_3_LEVEL' | 'NEW_2_LEVEL' | null;

  @Code('Tỉnh, thành phố') readonly provinceCode?: string | null;
  @Code('Huyện; chỉ trong hệ ba cấp') readonly districtCode?: string | null;
  @Code('Xã, phường') readonly communeCode?: string | null;
  @Line('Số nhà, đường, ấp') readonly detail?: string | null;
  @Line('Nguyên văn lời khai', 500) readonly asDeclared?: string | null;
}

const OneAddress = (): PropertyDecorator => (target, name) => {
  ApiPropertyOptional({ type: AddressInput, nullable: true, description: 'Để null: xóa' })(target, name);
  IsOptional()(target, name);
  IsObject()(target, name);
  ValidateNested()(target, name);
  Type(() => AddressInput)(target, name);
};

export class AddressesInput {
  @OneAddress() readonly birthPlace?: AddressInput | null;
  @OneAddress() readonly homePlace?: AddressInput | null;
  @OneAddress() readonly permanent?: AddressInput | null;
  @OneAddress() readonly current?: AddressInput | null;
}

export class DecisionInput {
  @Code('Loại quyết định (event_kinds)', 'required') readonly kind: string;
  @Line('Số quyết định', 100) readonly number?: string | null;
  @Day('Ngày ký') readonly signedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
  @Line('Cơ quan ban hành') readonly issuer?: string | null;
  @Day('Ngày hiệu lực; mặc định là ngày bắt đầu của dòng') readonly effectiveOn?: string | null;
}

/** The decision a dated row rests on. */
export const RestsOn = (): PropertyDecorator => (target, name) => {
  ApiPropertyOptional({ type: DecisionInput, nullable: true })(target, name);
  IsOptional()(target, name);
  IsObject()(target, name);
  ValidateNested()(target, name);
  Type(() => DecisionInput)(target, name);
};

/** Single-valued facts. What is left out stays as it is; null clears. */
export class PersonScalars {
  @ApiPropertyOptional({ maxLength: 100 })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string'
      ? value
          .normalize('NFC')
          .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
          .trim()
      : value,
  )
  @IsString()
  @IsNotEmpty({ message: 'Phải có họ và tên.' })
  @MaxLength(100)
  @IsDefined()
  readonly fullName: string;

  @Line('Tên gọi khác') readonly otherNames?: string | null;

  @ApiPropertyOptional({ type: String, enum: ['M', 'F'], nullable: true })
  @IsOptional()
  @IsIn(['M', 'F'])
  readonly sex?: 'M' | 'F' | null;

  @PartialDay('Ngày sinh') readonly birthDate?: string | null;
  @Code('Dân tộc (ethnic_groups)') readonly ethnicCode?: string | null;
  @Code('Tôn giáo (religions)') readonly religionCode?: string | null;
  @Line('Số định danh cá nhân, 12 chữ số', 20) readonly citizenId?: string | null;
  @Day('Ngày cấp căn cước') readonly citizenIdIssuedOn?: string | null;
  @Line('Lý do số định danh khác lệ thường') readonly citizenIdNote?: string | null;
  @Line('Số CMND cũ', 20) readonly oldIdNo?: string | null;
  @Line('Số hiệu CBCCVC', 40) readonly employeeCode?: string | null;
  @Line('Mã số định danh trong cơ sở dữ liệu quốc gia', 40) readonly nationalDbCode?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? normalisePhone(value) || null : value,
  )
  @IsString()
  @MaxLength(30)
  readonly phone?: string | null;

  @Line('Thư điện tử', 200)
  @IsEmail()
  readonly email?: string | null;

  @Line('Số bảo hiểm xã hội', 20) readonly socialInsuranceNo?: string | null;
  @Line('Số thẻ bảo hiểm y tế', 20) readonly healthInsuranceNo?: string | null;
  @Line('Thành phần gia đình xuất thân') readonly familyClass?: string | null;
  @Line('Nghề nghiệp trước khi được tuyển dụng') readonly priorOccupation?: string | null;
  @PartialDay('Ngày được tuyển dụng lần đầu') readonly firstRecruitedOn?: string | null;
  @Line('Cơ quan tuyển dụng') readonly recruitingBody?: string | null;
  @PartialDay('Ngày vào cơ quan hiện đang công tác') readonly joinedBodyOn?: string | null;
  @PartialDay('Ngày vào Đảng') readonly partyJoinedOn?: string | null;
  @PartialDay('Ngày vào Đảng chính thức') readonly partyOfficialOn?: string | null;
  @PartialDay('Ngày ra khỏi Đảng') readonly partyLeftOn?: string | null;
  @Line('Số thẻ đảng viên', 40) readonly partyCardNo?: string | null;
  @PartialDay('Ngày tham gia tổ chức chính trị - xã hội đầu tiên') readonly firstUnionJoinedOn?:
    string | null;
  @PartialDay('Ngày tham gia cách mạng') readonly revolutionJoinedOn?: string | null;
  @PartialDay('Ngày nhập ngũ') readonly enlistedOn?: string | null;
  @PartialDay('Ngày xuất ngũ') readonly dischargedOn?: string | null;
  @Line('Quân hàm cao nhất') readonly topMilitaryRank?: string | null;
  @Code('Đối tượng chính sách (policy_categories)') readonly policyCategoryCode?: string | null;
  @Code('Hạng thương binh (war_invalid_classes)') readonly warInvalidClassCode?: string | null;
  @Code('Trình độ giáo dục phổ thông (general_education_levels)') readonly generalEducationCode?:
    string | null;
  @Code('Học hàm (academic_ranks)') readonly academicRankCode?: string | null;
  @Whole('Năm phong học hàm', 1900, 2199) readonly academicRankYear?: number | null;
  @Line('Công việc chính được giao') readonly mainDuty?: string | null;
  @Line('Sở trường công tác') readonly strength?: string | null;
  @Line('Công việc làm lâu nhất') readonly longestJob?: string | null;
  @Lines('Ghi chú') readonly note?: string | null;

  @ApiPropertyOptional({ type: AddressesInput })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressesInput)
  readonly addresses?: AddressesInput;
}

/** A change of the file: only what changes, with the version it starts from. */
export class PersonChange extends IntersectionType(
  PartialType(PersonScalars, { skipNullProperties: false }),
  Versioned,
) {}

/** A new person with his first employment, and his post in it when a title is given. */
export class PersonInput extends PersonScalars {
  @Unit('Đơn vị sử dụng', 'required') readonly organisationId: string;

  @Code('Loại (subject_classes)', 'required') readonly classCode: string;

  @Code('Hình thức tuyển dụng, hợp đồng (employment_types)') readonly typeCode?: string | null;

  @Day('Làm việc từ ngày', 'required') readonly startsOn: string;

  @Line('Chức vụ, chức danh') readonly title?: string | null;
  @Flag('Giữ chức vụ lãnh đạo, quản lý') readonly isLeader?: boolean;
  @Unit('Cơ quan quản lý; mặc định là đơn vị sử dụng') readonly managingOrganisationId?: string | null;
  @Unit('Đơn vị trả lương; mặc định là đơn vị sử dụng') readonly payingOrganisationId?: string | null;
  @RestsOn() readonly decision?: DecisionInput | null;
}

export class PersonCreated {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: [FileWarning] }) readonly warnings: readonly FileWarning[];
}
