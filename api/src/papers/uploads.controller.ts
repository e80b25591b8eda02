import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
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
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { fieldProblem, Problem } from '../platform/problem';
import { UploadInput, UploadView } from './uploads.dto';
import { UploadPlaces } from './upload-places.service';
import { UploadsService } from './uploads.service';

export const PART_TYPE = 'application/offset+octet-stream';

/** A content in parts: begin, send, ask how much arrived, go on. What becomes of it is said when it is all there. */
@ApiTags('Giấy tờ')
@Controller('people/:id/uploads')
@RequirePermission('paper.write')
export class UploadsController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly places: UploadPlaces,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Bắt đầu tải một tệp lên' })
  @ApiCreatedResponse({ type: UploadView })
  begin(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: UploadInput,
  ): Promise<UploadView> {
    return this.uploads.begin(actor, this.places.file(actor, id), input);
  }

  @Get(':uploadId')
  @ApiOperation({ summary: 'Đã nhận đến đâu' })
  @ApiOkResponse({ type: UploadView })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('uploadId', ParseId) uploadId: string,
  ): Promise<UploadView> {
    return this.uploads.find(actor, this.places.file(actor, id), uploadId);
  }

  @Patch(':uploadId')
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
    return this.uploads.append(actor, this.places.file(actor, id), uploadId, offset, body);
  }

  @Delete(':uploadId')
  @ApiOperation({ summary: 'Bỏ lần tải lên' })
  @HttpCode(204)
  @ApiNoContentResponse()
  drop(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('uploadId', ParseId) uploadId: string,
  ): Promise<void> {
    return this.uploads.drop(actor, this.places.file(actor, id), uploadId);
  }
}

/** @throws 415 for another kind of body, 422 without the offset */
export function partOf({ body, headers }: FastifyRequest): { offset: number; body: Readable } {
  if (!(body instanceof Readable)) {
    throw new Problem('unsupported', `Phần của tệp phải được gửi với kiểu nội dung ${PART_TYPE}.`);
  }
  const offset = headers['upload-offset'];
  if (typeof offset !== 'string' || !/^\d{1,12}$/.test(offset)) {
    throw fieldProblem('uploadOffset', 'isInt', 'Thiếu vị trí bắt đầu của phần gửi lên (Upload-Offset).');
  }
  return { offset: Number(offset), body };
}
