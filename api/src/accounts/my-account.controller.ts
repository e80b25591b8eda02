import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, SignedIn } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { PasswordChange, SessionList } from './accounts.dto';
import { MyAccountService } from './my-account.service';

@ApiTags('Tài khoản của tôi')
@Controller('my')
@SignedIn()
export class MyAccountController {
  constructor(private readonly mine: MyAccountService) {}

  @Get('sessions')
  @ApiOperation({ summary: 'Các phiên đang mở của tôi' })
  @ApiOkResponse({ type: SessionList })
  sessions(@CurrentActor() actor: Actor): Promise<SessionList> {
    return this.mine.sessions(actor);
  }

  @Delete('sessions/:id')
  @ApiOperation({ summary: 'Kết thúc một phiên của tôi' })
  @HttpCode(204)
  @ApiNoContentResponse()
  endSession(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.mine.endSession(actor, id);
  }

  @Post('password')
  @ApiOperation({ summary: 'Đổi mật khẩu của tôi' })
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(@CurrentActor() actor: Actor, @Body() change: PasswordChange): Promise<void> {
    return this.mine.changePassword(actor, change);
  }
}
