import { PERMISSIONS, ROLE_CODES, type Permission, type Role } from '@hr/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class SignInInput {
  @ApiProperty({ example: 'canbo' })
  @IsString()
  @MinLength(1, { message: 'Nhập tên đăng nhập.' })
  @MaxLength(100)
  readonly username: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MinLength(1, { message: 'Nhập mật khẩu.' })
  @MaxLength(200)
  readonly password: string;
}

export class SessionRole {
  @ApiProperty({ enum: ROLE_CODES }) readonly role: Role;
  @ApiProperty() readonly roleName: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ngày cuối cùng của vai trò' })
  readonly until: string | null;
}

export class SessionView {
  @ApiProperty({ format: 'uuid' }) readonly accountId: string;
  @ApiProperty() readonly username: string;
  @ApiProperty() readonly displayName: string;
  @ApiProperty({ enum: Object.keys(PERMISSIONS), isArray: true }) readonly permissions: Permission[];
  @ApiProperty({ type: [SessionRole] }) readonly roles: SessionRole[];
  @ApiProperty({ description: 'Có vai trò trên toàn tỉnh' }) readonly isWholeRegister: boolean;
  @ApiProperty() readonly workingFor: string;
  @ApiProperty() readonly mustChangePassword: boolean;
  @ApiProperty({ description: 'Dữ liệu mô phỏng' }) readonly isDemo: boolean;
  @ApiProperty({ format: 'date' }) readonly today: string;
}
