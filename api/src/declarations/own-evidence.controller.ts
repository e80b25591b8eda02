import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageNumber, PageQuery } from '../papers/paper.dto';
import { Content, Picture, sendDownload, sendPicture } from '../papers/send-contents';
import { PART_TYPE, partOf } from '../papers/uploads.controller';
import { UploadInput, UploadView } from '../papers/uploads.dto';
import { UploadsService } from '../papers/uploads.service';
import { ParseId } from '../platform/parse-id';
import { DeclarationView } from './declaration.dto';
import { EvidenceInput } from './evidence.dto';
import { OwnEvidenceService } from './own-evidence.service';

/** Evidence of the own declaration: sent in parts like every paper, attached while it is a draft or was returned. */
@ApiTags('Hồ sơ của tôi')
@Controller('own/declarations/:id')
@RequirePermission('own.declare')
export class OwnEvidenceController {
  constructor(
    private readonly evidence: OwnEvidenceService,
    private readonly uploads: UploadsService,
  ) {}

  @Post('uploads')
  @ApiOperation({ summary: 'Bắt đầu tải một minh chứng lên' })
  @ApiCreatedResponse({ type: UploadView })
  begin(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: UploadInput,
  ): Promise<UploadView> {
    return this.uploads.begin(actor, this.evidence.place(actor, id), input);
  }

  @Get('uploads/:uploadId')
  @ApiOperation({ summary: 'Đã nhận đến đâu' })
  @ApiOkResponse({ type: UploadView })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('uploadId', ParseId) uploadId: string,
  ): Promise<UploadView> {
    return this.uploads.find(actor, this.evidence.place(actor, id), uploadId);
  }

  @Patch('uploads/:uploadId')
  @ApiOperation({ summary: 'Gửi phần tiếp theo của tệp' })
  @ApiConsumes(PART_TYPE)
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Phần này bắt đầu từ byte nào' })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: UploadView })
  append(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('uploadId', ParseId) uploadId: string,
    @Req() request: FastifyRequest,
  ): Promise<UploadView> {
    const { offset, body } = partOf(request);
    return this.uploads.append(actor, this.evidence.place(actor, id), uploadId, offset, body);
  }

  @Delete('uploads/:uploadId')
  @ApiOperation({ summary: 'Bỏ lần tải lên' })
  @HttpCode(204)
  @ApiNoContentResponse()
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('uploadId', ParseId) uploadId: string,
  ): Promise<void> {
    return this.uploads.drop(actor, this.evidence.place(actor, id), uploadId);
  }

  @Post('evidence')
  @ApiOperation({ summary: 'Đính kèm tệp đã tải lên vào một thay đổi của tờ khai' })
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: EvidenceInput,
  ): Promise<DeclarationView> {
    return this.evidence.attach(actor, id, input);
  }

  @Delete('evidence/:evidenceId')
  @ApiOperation({ summary: 'Bỏ một minh chứng khỏi tờ khai chưa gửi' })
  @ApiOkResponse({ type: DeclarationView })
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('evidenceId', ParseId) evidenceId: string,
  ): Promise<DeclarationView> {
    return this.evidence.remove(actor, id, evidenceId);
  }

  @Get('evidence/:evidenceId/pages/:page')
  @ApiOperation({ summary: 'Ảnh một trang của minh chứng' })
  @Picture()
  async page(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('evidenceId', ParseId) evidenceId: string,
    @Param('page', PageNumber) page: number,
    @Query() { size }: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPicture(reply, await this.evidence.picture(actor, id, evidenceId, page, size));
  }

  @Get('evidence/:evidenceId/content')
  @ApiOperation({ summary: 'Tải minh chứng về với tên gốc' })
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
