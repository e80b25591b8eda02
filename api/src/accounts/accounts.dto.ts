import { ROLE_CODES, type Role } from '@hr/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { IsIsoDate, PageQuery } from '../platform/page';

export class AccountsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Một phần của tên đăng nhập hoặc họ tên, không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}

export class AccountInput {
  @ApiProperty({ description: '3–50 chữ thường không dấu, chữ số, chấm, gạch' })
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9._-]{2,49}$/, {
    message: 'Tên đăng nhập gồm 3 đến 50 chữ thường không dấu, chữ số, dấu chấm hoặc gạch.',
  })
  readonly username: string;

  @ApiProperty()
  @IsString()
  @Matches(/\S/, { message: 'Nhập họ tên.' })
  @MaxLength(100)
  readonly displayName: string;
}

/** Left out means unchanged; null is no value of either. */
const isGiven = (_: unknown, value: unknown): boolean => value !== undefined;

export class AccountChange {
  @ApiProperty()
  @IsInt()
  readonly version: number;

  @ApiPropertyOptional()
  @ValidateIf(isGiven)
  @IsString()
  @Matches(/\S/, { message: 'Nhập họ tên.' })
  @MaxLength(100)
  readonly displayName?: string;

  @ApiPropertyOptional({ description: 'true: khóa tài khoản và kết thúc mọi phiên' })
  @ValidateIf(isGiven)
  @IsBoolean()
  readonly isDisabled?: boolean;
}

export class RoleInput {
  @ApiProperty({ enum: ROLE_CODES })
  @IsIn(ROLE_CODES, { message: 'Chọn một vai trò trong danh sách.' })
  readonly role: Role;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Chọn đơn vị.' })
  readonly organisationId: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  readonly from: string;

  @ApiPropertyOptional({ format: 'date', description: 'Ngày cuối cùng; bỏ trống nếu chưa định' })
  @IsOptional()
  @IsIsoDate()
  readonly until?: string;

  @ApiPropertyOptional({ description: 'Căn cứ: quyết định, văn bản giao' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly ground?: string;
}

export class RoleEnd {
  @ApiProperty({ format: 'date', description: 'Ngày cuối cùng vai trò còn hiệu lực' })
  @IsIsoDate()
  readonly until: string;
}

export class PasswordChange {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1, { message: 'Nhập mật khẩu đang dùng.' })
  @MaxLength(200)
  readonly current: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(200)
  readonly next: string;
}

export class AccountRoleView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: ROLE_CODES }) readonly role: Role;
  @ApiProperty() readonly roleName: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly until: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly ground: string | null;
  @ApiProperty({ description: 'Có hiệu lực hôm nay' }) readonly isActive: boolean;
}

export class AccountListItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly username: string;
  @ApiProperty() readonly displayName: string;
  @ApiProperty() readonly isDisabled: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly lastSeenAt: string | null;
  @ApiProperty() readonly openSessions: number;
  @ApiProperty({ type: [AccountRoleView] }) readonly roles: AccountRoleView[];
}

export class AccountPage {
  @ApiProperty({ type: [AccountListItem] }) readonly items: AccountListItem[];
  @ApiProperty() readonly total: number;
}

export class SessionListItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time' }) readonly lastSeenAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly address: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly userAgent: string | null;
  @ApiProperty() readonly isCurrent: boolean;
}

export class SessionList {
  @ApiProperty({ type: [SessionListItem] }) readonly items: SessionListItem[];
}

export class AccountView extends AccountListItem {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Họ tên người có hồ sơ mà tài khoản được nối với',
  })
  readonly linkedName: string | null;
  @ApiProperty() readonly version: number;
  @ApiProperty() readonly mustChangePassword: boolean;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: [SessionListItem] }) readonly sessions: SessionListItem[];
}

export class NewPassword {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'Chỉ hiện một lần; người dùng phải đổi khi đăng nhập lần đầu' })
  readonly password: string;
}

export class PersonNumber {
  @ApiProperty({ description: 'Số hiệu CBCCVC hoặc số định danh cá nhân' })
  @IsString()
  @Matches(/^\s*\S{3,40}\s*$/, { message: 'Nhập số hiệu hoặc số định danh.' })
  readonly number: string;
}

export class LinkedPerson {
  @ApiProperty({ description: 'Họ tên của người có số này' }) readonly fullName: string;
}
