import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { VersionQuery } from '../personnel';
import { AsOfQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { ApplyingService } from './applying.service';
import { DraftingService } from './drafting.service';
import { ReorganisationsService } from './reorganisations.service';
import {
  AffectedQuery,
  ApplyInput,
  ExceptionsInput,
  ReorganisationChange,
  ReorganisationInput,
  ReorganisationsQuery,
  UndoInput,
} from './reorganisations.dto';
import {
  AffectedPage,
  Reorganisation,
  ReorganisationMaps,
  ReorganisationPage,
  ReorganisationPreview,
} from './reorganisation-views.dto';
import { UndoingService } from './undoing.service';

/** Reorganisations: drafts that touch nothing, previewed, compared, applied as one, undone as one. */
@ApiTags('Sắp xếp tổ chức')
@Controller('reorganisations')
@RequirePermission('reorganisation.read')
export class ReorganisationsController {
  constructor(
    private readonly reorganisations: ReorganisationsService,
    private readonly drafting: DraftingService,
    private readonly applying: ApplyingService,
    private readonly undoing: UndoingService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Phương án sắp xếp: đang soạn, đã áp dụng, đã hoàn tác' })
  @ApiOkResponse({ type: ReorganisationPage })
  list(@CurrentActor() actor: Actor, @Query() query: ReorganisationsQuery): Promise<ReorganisationPage> {
    return this.reorganisations.list(actor, query);
  }

  @Post()
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Lập phương án với đề xuất ban đầu; sổ không thay đổi' })
  @ApiCreatedResponse({ type: Reorganisation })
  async create(@CurrentActor() actor: Actor, @Body() input: ReorganisationInput): Promise<Reorganisation> {
    return this.reorganisations.open(actor, await this.drafting.create(actor, input));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một phương án' })
  @ApiOkResponse({ type: Reorganisation })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Reorganisation> {
    return this.reorganisations.open(actor, id);
  }

  @Put(':id')
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Ghi lại phương án đang soạn' })
  @ApiOkResponse({ type: Reorganisation })
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ReorganisationChange,
  ): Promise<Reorganisation> {
    await this.drafting.save(actor, id, input);
    return this.reorganisations.open(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Bỏ phương án đang soạn' })
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { version }: VersionQuery,
  ): Promise<void> {
    return this.drafting.remove(actor, id, version);
  }

  @Post(':id/copies')
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Lập phương án khác từ phương án này, để so sánh' })
  @ApiCreatedResponse({ type: Reorganisation })
  async copy(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Reorganisation> {
    return this.reorganisations.open(actor, await this.drafting.copy(actor, id));
  }

  @Get(':id/preview')
  @ApiOperation({
    summary: 'Xem trước: số người, lãnh đạo, dôi dư, vướng mắc; của phương án đã áp dụng là kết quả',
  })
  @ApiOkResponse({ type: ReorganisationPreview })
  preview(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<ReorganisationPreview> {
    return this.reorganisations.preview(actor, id);
  }

  @Get(':id/maps')
  @ApiOperation({ summary: 'Số người theo đơn vị cũ và theo đơn vị mới của một lần sắp xếp đã áp dụng' })
  @ApiOkResponse({ type: ReorganisationMaps })
  maps(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<ReorganisationMaps> {
    return this.reorganisations.maps(actor, id, asOf);
  }

  @Get(':id/people')
  @ApiOperation({ summary: 'Từng người: từ đâu đến đâu, chức vụ, vị trí' })
  @ApiOkResponse({ type: AffectedPage })
  people(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() query: AffectedQuery,
  ): Promise<AffectedPage> {
    return this.reorganisations.people(actor, id, query);
  }

  @Put(':id/people')
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Ngoại lệ cho một hay nhiều người' })
  @ApiOkResponse({ type: Reorganisation })
  async except(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ExceptionsInput,
  ): Promise<Reorganisation> {
    await this.drafting.except(actor, id, input);
    return this.reorganisations.open(actor, id);
  }

  @Post(':id/application')
  @HttpCode(200)
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Áp dụng trong một giao dịch; có hiệu lực vào ngày của phương án' })
  @ApiOkResponse({ type: Reorganisation })
  async apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ApplyInput,
  ): Promise<Reorganisation> {
    await this.applying.apply(actor, id, input);
    return this.reorganisations.open(actor, id);
  }

  @Post(':id/undoing')
  @HttpCode(200)
  @RequirePermission('reorganisation.write')
  @ApiOperation({ summary: 'Hoàn tác: sổ như chưa từng sắp xếp' })
  @ApiOkResponse({ type: Reorganisation })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: UndoInput,
  ): Promise<Reorganisation> {
    await this.undoing.undo(actor, id, input);
    return this.reorganisations.open(actor, id);
  }
}
