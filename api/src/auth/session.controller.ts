import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../platform/config';
import type { Actor } from './actor';
import { CurrentActor, Public, SignedIn } from './require-permission';
import { SessionView, SignInInput } from './session.dto';
import { SessionService } from './session.service';
import { SESSION_COOKIE } from './session-token';

@ApiTags('Phiên đăng nhập')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly config: Config,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Đăng nhập; trả lời kèm cookie của phiên' })
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async signIn(
    @Body() input: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, view } = await this.sessions.signIn(input.username, input.password, {
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
    });
    void reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.cookieSecure,
      maxAge: this.config.sessionHours * 3600,
    });
    return view;
  }

  @Get()
  @ApiOperation({ summary: 'Ai đang đăng nhập, có quyền gì' })
  @SignedIn()
  @ApiOkResponse({ type: SessionView })
  current(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.sessions.current(actor);
  }

  @Delete()
  @ApiOperation({ summary: 'Đăng xuất' })
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(actor);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
