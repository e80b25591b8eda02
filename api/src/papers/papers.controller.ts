import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { PaperContents } from './paper-contents.service';
import {
  PageNumber,
  PageQuery,
  PaperChange,
  PaperFile,
  PaperInput,
  PaperRemoval,
  PaperRestoration,
  PaperSummary,
  PapersQuery,
} from './paper.dto';
import { PapersService } from './papers.service';
import { Content, Picture, sendDownload, sendPicture } from './send-contents';

/** The paper file: what is in it, what is missing, how each paper looks. */
@ApiTags('Giấy tờ')
@Controller('people/:id')
export class PapersController {
  constructor(
    private readonly papers: PapersService,
    private readonly contents: PaperContents,
  ) {}

  @Get('papers')
  @ApiOperation({ summary: 'Giấy tờ của hồ sơ theo thành phần, mức đầy đủ và những gì còn thiếu' })
  @RequirePermission('paper.read')
  @ApiOkResponse({ type: PaperFile })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { withRemoved = false }: PapersQuery,
  ): Promise<PaperFile> {
    return this.papers.list(actor, id, withRemoved);
  }

  @Get('papers/summary')
  @ApiOperation({ summary: 'Số giấy tờ và mức đầy đủ' })
  @RequirePermission('paper.read')
  @ApiOkResponse({ type: PaperSummary })
  summary(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<PaperSummary> {
    return this.papers.summary(actor, id);
  }

  @Post('papers')
  @ApiOperation({ summary: 'Thêm giấy tờ: tệp đã tải lên, hoặc vị trí bản giấy' })
  @RequirePermission('paper.write')
  @HttpCode(200)
  @ApiOkResponse({ type: PaperFile })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PaperInput,
  ): Promise<PaperFile> {
    return this.papers.add(actor, id, input);
  }

  @Patch('papers/:paperId')
  @ApiOperation({ summary: 'Sửa thông tin của giấy tờ, ghi đã đối chiếu, thêm bản quét' })
  @RequirePermission('paper.write')
  @ApiOkResponse({ type: PaperFile })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('paperId', ParseId) paperId: string,
    @Body() input: PaperChange,
  ): Promise<PaperFile> {
    return this.papers.change(actor, id, paperId, input);
  }

  @Post('papers/:paperId/removal')
  @ApiOperation({ summary: 'Loại giấy tờ khỏi hồ sơ, có lý do' })
  @RequirePermission('paper.write')
  @HttpCode(200)
  @ApiOkResponse({ type: PaperFile })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('paperId', ParseId) paperId: string,
    @Body() input: PaperRemoval,
  ): Promise<PaperFile> {
    return this.papers.remove(actor, id, paperId, input);
  }

  @Post('papers/:paperId/restoration')
  @ApiOperation({ summary: 'Đưa giấy tờ đã loại trở lại hồ sơ' })
  @RequirePermission('paper.write')
  @HttpCode(200)
  @ApiOkResponse({ type: PaperFile })
  restore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('paperId', ParseId) paperId: string,
    @Body() { version }: PaperRestoration,
  ): Promise<PaperFile> {
    return this.papers.restore(actor, id, paperId, version);
  }

  @Get('papers/:paperId/thumbnail')
  @ApiOperation({ summary: 'Ảnh nhỏ của trang đầu' })
  @RequirePermission('paper.read')
  @Picture()
  async thumbnail(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('paperId', ParseId) paperId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPicture(reply, await this.contents.thumbnail(actor, id, paperId));
  }

  @Get('papers/:paperId/pages/:page')
  @ApiOperation({ summary: 'Ảnh một trang để xem; lần xem được ghi lại' })
  @RequirePermission('paper.read')
  @Picture()
  async page(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('paperId', ParseId) paperId: string,
    @Param('page', PageNumber) page: number,
    @Query() { size }: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPicture(reply, await this.contents.page(actor, id, paperId, page, size));
  }

  @Get('papers/:paperId/content')
  @ApiOperation({ summary: 'Tải tệp về với tên gốc; lần tải được ghi lại' })
  @RequirePermission('paper.read')
  @Content()
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('paperId', ParseId) paperId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(reply, await this.contents.download(actor, id, paperId));
  }

  @Get('photo')
  @ApiOperation({ summary: 'Ảnh chân dung của hồ sơ' })
  @RequirePermission('person.read')
  @Picture()
  async photo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPicture(reply, await this.contents.photo(actor, id));
  }
}
