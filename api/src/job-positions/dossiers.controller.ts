import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { VersionQuery } from '../personnel/person-rows.dto';
import { ParseId } from '../platform/parse-id';
import {
  Dossier,
  DossierActInput,
  DossierInput,
  DossierPage,
  DossiersQuery,
  PositionInput,
} from './dossiers.dto';
import { DossiersService } from './dossiers.service';

/** Dossiers of positions: a body's list as a version that is drafted, appraised, decided and then never changes. */
@ApiTags('Vị trí việc làm')
@Controller('position-dossiers')
@RequirePermission('position.read')
export class DossiersController {
  constructor(private readonly dossiers: DossiersService) {}

  @Get()
  @ApiOperation({ summary: 'Đề án vị trí việc làm với tuổi của từng bước' })
  @ApiOkResponse({ type: DossierPage })
  list(@CurrentActor() actor: Actor, @Query() query: DossiersQuery): Promise<DossierPage> {
    return this.dossiers.list(actor, query);
  }

  @Post()
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Lập phiên bản mới của đề án' })
  @ApiCreatedResponse({ type: Dossier })
  create(@CurrentActor() actor: Actor, @Body() input: DossierInput): Promise<Dossier> {
    return this.dossiers.create(actor, input);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một đề án với các vị trí, yêu cầu và các bước' })
  @ApiOkResponse({ type: Dossier })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Dossier> {
    return this.dossiers.open(actor, id);
  }

  @Post(':id/positions')
  @HttpCode(200)
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Thêm vị trí vào đề án đang soạn' })
  @ApiOkResponse({ type: Dossier })
  addPosition(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: PositionInput,
  ): Promise<Dossier> {
    return this.dossiers.savePosition(actor, id, null, input);
  }

  @Put(':id/positions/:positionId')
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Ghi lại một vị trí của đề án đang soạn' })
  @ApiOkResponse({ type: Dossier })
  changePosition(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('positionId', ParseId) positionId: string,
    @Body() input: PositionInput,
  ): Promise<Dossier> {
    return this.dossiers.savePosition(actor, id, positionId, input);
  }

  @Delete(':id/positions/:positionId')
  @RequirePermission('position.write')
  @ApiOperation({ summary: 'Bỏ một vị trí khỏi đề án đang soạn' })
  @ApiOkResponse({ type: Dossier })
  removePosition(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('positionId', ParseId) positionId: string,
    @Query() { version }: VersionQuery,
  ): Promise<Dossier> {
    return this.dossiers.removePosition(actor, id, positionId, version);
  }

  @Post(':id/steps')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trình, trả lại, thẩm định, phê duyệt, không duyệt' })
  @ApiOkResponse({ type: Dossier })
  act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: DossierActInput,
  ): Promise<Dossier> {
    return this.dossiers.act(actor, id, input);
  }
}
