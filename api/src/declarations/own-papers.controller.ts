import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageNumber, PageQuery } from '../papers/paper.dto';
import { Content, Picture, sendDownload, sendPicture } from '../papers/send-contents';
import { ParseId } from '../platform/parse-id';
import { OwnPapers } from './own-papers.dto';
import { OwnPapersService } from './own-papers.service';

/** The papers of the own file, to look at. */
@ApiTags('Hồ sơ của tôi')
@Controller('own')
@RequirePermission('own.read')
export class OwnPapersController {
  constructor(private readonly papers: OwnPapersService) {}

  @Get('papers')
  @ApiOperation({ summary: 'Giấy tờ trong hồ sơ của tôi' })
  @ApiOkResponse({ type: OwnPapers })
  list(@CurrentActor() actor: Actor): Promise<OwnPapers> {
    return this.papers.list(actor);
  }

  @Get('photo')
  @ApiOperation({ summary: 'Ảnh chân dung của tôi' })
  @Picture()
  async photo(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    await sendPicture(reply, await this.papers.photo(actor));
  }

  @Get('papers/:paperId/pages/:page')
  @ApiOperation({ summary: 'Ảnh một trang' })
  @Picture()
  async page(
    @CurrentActor() actor: Actor,
    @Param('paperId', ParseId) paperId: string,
    @Param('page', PageNumber) page: number,
    @Query() { size }: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPicture(reply, await this.papers.picture(actor, paperId, page, size));
  }

  @Get('papers/:paperId/content')
  @ApiOperation({ summary: 'Tải giấy tờ của tôi về' })
  @Content()
  async content(
    @CurrentActor() actor: Actor,
    @Param('paperId', ParseId) paperId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(reply, await this.papers.download(actor, paperId));
  }
}
