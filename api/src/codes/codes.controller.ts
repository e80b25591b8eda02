import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, SignedIn } from '../auth/require-permission';
import { CodeList, CodesQuery, PlaceList, PlacesQuery } from './codes.dto';
import { CodesService } from './codes.service';
import { sendUnlessKnown } from './unless-known';

/** Lists hold nothing personal; whoever is signed in may read them. */
@ApiTags('Danh mục')
@Controller()
@SignedIn()
export class CodesController {
  constructor(private readonly codes: CodesService) {}

  @Get('codes/:list')
  @ApiOperation({ summary: 'Một danh mục, gồm cả mã đã đóng' })
  @ApiParam({ name: 'list', example: 'grades', description: 'Tên danh mục' })
  @ApiOkResponse({ type: CodeList })
  @ApiNotModifiedResponse({ description: 'Như lần đọc trước (If-None-Match)' })
  async list(
    @CurrentActor() actor: Actor,
    @Param('list') list: string,
    @Query() query: CodesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CodeList | undefined> {
    return sendUnlessKnown(request, reply, { items: await this.codes.list(actor, list, query.q) });
  }

  @Get('places')
  @ApiOperation({ summary: 'Tỉnh, huyện, xã, cũ và mới' })
  @ApiOkResponse({ type: PlaceList })
  @ApiNotModifiedResponse({ description: 'Như lần đọc trước (If-None-Match)' })
  async places(
    @CurrentActor() actor: Actor,
    @Query() query: PlacesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlaceList | undefined> {
    return sendUnlessKnown(request, reply, { items: await this.codes.places(actor, query) });
  }
}
