import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { OwnAccountsInput, OwnAccountsPlan, OwnAccountsService } from './own-accounts.service';
import { XLSX_TYPE } from './workbook';

@ApiTags('Tài khoản tự phục vụ')
@Controller('own-accounts')
@RequirePermission('campaign.manage')
export class OwnAccountsController {
  constructor(private readonly accounts: OwnAccountsService) {}

  @Get()
  @ApiOperation({ summary: 'Trong đơn vị có bao nhiêu người chưa có tài khoản' })
  @ApiOkResponse({ type: OwnAccountsPlan })
  plan(@CurrentActor() actor: Actor, @Query() input: OwnAccountsInput): Promise<OwnAccountsPlan> {
    return this.accounts.plan(actor, input);
  }

  @Post()
  @ApiOperation({
    summary: 'Cấp tài khoản tự phục vụ cho người của một đơn vị; mật khẩu chỉ có trong tệp này',
  })
  @HttpCode(200)
  @ApiProduces(XLSX_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async open(@CurrentActor() actor: Actor, @Body() input: OwnAccountsInput): Promise<StreamableFile> {
    return new StreamableFile(await this.accounts.open(actor, input), {
      type: XLSX_TYPE,
      disposition: 'attachment; filename="tai-khoan-tu-phuc-vu.xlsx"',
    });
  }
}
