import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageNumber, PageQuery } from '../papers/paper.dto';
import { Content, Picture, sendDownload, sendPicture } from '../papers/send-contents';
import { ParseId } from '../platform/parse-id';
import { EvidenceService } from './evidence.service';

/** What proves a declared change, for those who check and approve it. */
@ApiTags('Tờ khai')
@Controller('declarations/:id/evidence/:evidenceId')
@RequirePermission('declaration.check')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get('pages/:page')
  @ApiOperation({ summary: 'Ảnh một trang của minh chứng; lần xem được ghi lại' })
  @Picture()
  async page(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('evidenceId', ParseId) evidenceId: string,
    @Param('page', PageNumber) page: number,
    @Query() { size }: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPicture(reply, await this.evidence.page(actor, id, evidenceId, page, size));
  }

  @Get('content')
  @ApiOperation({ summary: 'Tải minh chứng về với tên gốc; lần tải được ghi lại' })
  @Content()
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('evidenceId', ParseId) evidenceId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(reply, await this.evidence.download(actor, id, evidenceId));
  }
}
