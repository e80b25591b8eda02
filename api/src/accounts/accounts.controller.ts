import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import {
  AccountChange,
  AccountInput,
  AccountPage,
  AccountsQuery,
  AccountView,
  LinkedPerson,
  NewPassword,
  PersonNumber,
  RoleEnd,
  RoleInput,
} from './accounts.dto';
import { AccountsService } from './accounts.service';

@ApiTags('Tài khoản')
@Controller('accounts')
@RequirePermission('account.manage')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách tài khoản' })
  @ApiOkResponse({ type: AccountPage })
  list(@CurrentActor() actor: Actor, @Query() query: AccountsQuery): Promise<AccountPage> {
    return this.accounts.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Lập tài khoản; mật khẩu đầu tiên chỉ hiện một lần' })
  @ApiCreatedResponse({ type: NewPassword })
  create(@CurrentActor() actor: Actor, @Body() input: AccountInput): Promise<NewPassword> {
    return this.accounts.create(actor, input);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một tài khoản với vai trò và các phiên' })
  @ApiOkResponse({ type: AccountView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<AccountView> {
    return this.accounts.get(actor, id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Đổi họ tên, khóa hoặc mở khóa' })
  @ApiOkResponse({ type: AccountView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() change: AccountChange,
  ): Promise<AccountView> {
    return this.accounts.change(actor, id, change);
  }

  @Post(':id/roles')
  @ApiOperation({ summary: 'Giao vai trò tại một đơn vị trong một thời gian' })
  @ApiCreatedResponse({ type: AccountView })
  grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: RoleInput,
  ): Promise<AccountView> {
    return this.accounts.grant(actor, id, input);
  }

  @Patch(':id/roles/:roleId')
  @ApiOperation({ summary: 'Đặt ngày cuối của vai trò' })
  @ApiOkResponse({ type: AccountView })
  endRole(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('roleId', ParseId) roleId: string,
    @Body() end: RoleEnd,
  ): Promise<AccountView> {
    return this.accounts.endRole(actor, id, roleId, end);
  }

  @Post('person-lookups')
  @ApiOperation({ summary: 'Họ tên của người có số hiệu hoặc số định danh này; không cho biết gì khác' })
  @HttpCode(200)
  @ApiOkResponse({ type: LinkedPerson })
  lookUp(@CurrentActor() actor: Actor, @Body() { number }: PersonNumber): Promise<LinkedPerson> {
    return this.accounts.lookUp(actor, number.trim());
  }

  @Put(':id/person')
  @ApiOperation({ summary: 'Nối tài khoản với hồ sơ của chính người dùng' })
  @ApiOkResponse({ type: AccountView })
  link(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { number }: PersonNumber,
  ): Promise<AccountView> {
    return this.accounts.link(actor, id, number.trim());
  }

  @Delete(':id/person')
  @ApiOperation({ summary: 'Bỏ nối tài khoản với hồ sơ' })
  @ApiOkResponse({ type: AccountView })
  unlink(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<AccountView> {
    return this.accounts.unlink(actor, id);
  }

  @Post(':id/end-sessions')
  @ApiOperation({ summary: 'Kết thúc ngay mọi phiên của tài khoản' })
  @HttpCode(200)
  @ApiOkResponse({ type: AccountView })
  endSessions(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<AccountView> {
    return this.accounts.endSessions(actor, id);
  }

  @Post(':id/reset-password')
  @ApiOperation({ summary: 'Cấp mật khẩu mới; chỉ hiện một lần' })
  @HttpCode(200)
  @ApiOkResponse({ type: NewPassword })
  resetPassword(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<NewPassword> {
    return this.accounts.resetPassword(actor, id);
  }
}
