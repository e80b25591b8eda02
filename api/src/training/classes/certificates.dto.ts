import { CLASSIFICATIONS, type Classification } from '@hr/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Code, Day, Line, PartialDay, Whole } from '../../personnel';
import { IsIsoDate, PageQuery } from '../../platform/page';
import {
  IdWanted,
  Shown,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWordOrNull,
  YesNo,
} from '../dto-fields';

export class CertificatesQuery extends PageQuery {
  @Line('Tên người, số hiệu', 100) readonly q?: string | null;
  @IdWanted() readonly classId?: string;
  @IdWanted() readonly organisationId?: string;
  @Code('Loại hình') readonly kindCode?: string | null;
  /** Ends on this day or before. */
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  readonly expiresBy?: string;
  @YesNo() readonly isVerified?: boolean;
}

export class TrainingCertificate {
  @ShownId() readonly id: string;
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly organisationName: string | null;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @Shown() readonly name: string;
  @ShownText() readonly number: string | null;
  @ShownText() readonly registerNumber: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  @ShownText() readonly issuedOn: string | null;
  @ShownText() readonly issuer: string | null;
  @ShownText() readonly expiresOn: string | null;
  @ShownNumber() readonly periods: number | null;
  @ShownWordOrNull(CLASSIFICATIONS) readonly classification: Classification | null;
  @Shown() readonly isVerified: boolean;
  @ShownText() readonly verifiedBy: string | null;
  @ShownIdOrNull() readonly classId: string | null;
  @ShownText() readonly classCode: string | null;
  /** Written into the file as a level of the form's item 32. */
  @Shown() readonly isFiled: boolean;
  @ShownIdOrNull() readonly credentialId: string | null;
  /** Papers of it in the file, or of the level that it became. */
  @Shown() readonly scans: number;
}
export class CertificatePage {
  @Shown() readonly total: number;
  @ShownMany(TrainingCertificate) readonly items: readonly TrainingCertificate[];
}

/** A certificate of the past, without a class. */
export class CertificateInput {
  @IdWanted() readonly programmeId?: string;
  @Code('Loại hình (training_kinds)', 'required') readonly kindCode: string;
  @Line('Tên khóa học', 300, 'required') readonly name: string;
  @Line('Số hiệu', 60) readonly number?: string | null;
  @PartialDay('Ngày cấp') readonly issuedOn?: string | null;
  @Line('Nơi cấp') readonly issuer?: string | null;
  @Day('Có giá trị đến') readonly expiresOn?: string | null;
  @Whole('Số tiết', 1, 10000) readonly periods?: number | null;
}
