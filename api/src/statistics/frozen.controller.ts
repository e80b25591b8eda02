import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, Public, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import {
  FreezeInput,
  FrozenFileQuery,
  FrozenList,
  FrozenQuery,
  FrozenReport,
  Verdict,
  VerifyKey,
} from './frozen.dto';
import { FrozenFilesService } from './frozen-files.service';
import { FrozenService } from './frozen.service';
import { sendFile } from './send-file';
import { stopOf } from './stop';
import { readVerified } from './verify-upload';
import { VerifyService } from './verify.service';

@ApiTags('Báo cáo đã chốt')
@Controller()
@RequirePermission('report.read')
export class FrozenController {
  constructor(
    private readonly frozen: FrozenService,
    private readonly files: FrozenFilesService,
    private readonly verifying: VerifyService,
  ) {}

  @Post('frozen-reports')
  @RequirePermission('report.freeze')
  @ApiOperation({ summary: 'Chốt báo cáo: đếm lại, ký, nối vào chuỗi' })
  @ApiCreatedResponse({ type: FrozenReport })
  freeze(
    @CurrentActor() actor: Actor,
    @Body() input: FreezeInput,
    @Req() request: FastifyRequest,
  ): Promise<FrozenReport> {
    return this.frozen.freeze(actor, input, stopOf(request));
  }

  @Get('frozen-reports')
  @ApiOperation({ summary: 'Các báo cáo đã chốt' })
  @ApiOkResponse({ type: FrozenList })
  list(@CurrentActor() actor: Actor, @Query() query: FrozenQuery): Promise<FrozenList> {
    return this.frozen.list(actor, query);
  }

  @Get('frozen-reports/:id')
  @ApiOperation({ summary: 'Một báo cáo đã chốt, như lúc chốt' })
  @ApiOkResponse({ type: FrozenReport })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<FrozenReport> {
    return this.frozen.get(actor, id);
  }

  @Get('frozen-reports/:id/file')
  @ApiOperation({ summary: 'Tệp của báo cáo đã chốt; lần nào cũng cùng các byte ấy' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { format }: FrozenFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.files.file(actor, id, format));
  }

  @Post('verify')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Tệp này có đúng là báo cáo đã chốt không; không cần tài khoản' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiOkResponse({ type: Verdict })
  async verify(@Req() request: FastifyRequest): Promise<Verdict> {
    return this.verifying.verify(await readVerified(request));
  }

  @Get('verify/key')
  @Public()
  @ApiOperation({ summary: 'Khóa công khai của cơ quan' })
  @ApiOkResponse({ type: VerifyKey })
  key(): Promise<VerifyKey> {
    return this.verifying.key();
  }
}
