import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { PageQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { DeclarationView } from './declaration.dto';
import { ComparisonQuery, VersionComparison, VersionList } from './file-versions.dto';
import { FileVersionsService } from './file-versions.service';
import { OwnDeclarationsService } from './own-declarations.service';
import { OwnFileService } from './own-file.service';
import {
  EditableSection,
  OwnFile,
  OwnOverview,
  OwnReaders,
  ProposalInput,
  SectionConfirmation,
} from './own.dto';

/** The file of the person that the account is linked to; no id of a person is ever taken from the address. */
@ApiTags('Hồ sơ của tôi')
@Controller('own')
@RequirePermission('own.read')
export class OwnController {
  constructor(
    private readonly files: OwnFileService,
    private readonly declarations: OwnDeclarationsService,
    private readonly versions: FileVersionsService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tôi là ai, việc tôi cần trả lời, tờ khai của tôi' })
  @ApiOkResponse({ type: OwnOverview })
  overview(@CurrentActor() actor: Actor): Promise<OwnOverview> {
    return this.declarations.overview(actor);
  }

  @Get('file')
  @ApiOperation({ summary: 'Toàn bộ hồ sơ của tôi, kể cả các mục hạn chế' })
  @ApiOkResponse({ type: OwnFile })
  file(@CurrentActor() actor: Actor): Promise<OwnFile> {
    return this.files.file(actor);
  }

  @Get('readers')
  @ApiOperation({ summary: 'Ai đã mở hồ sơ của tôi, với căn cứ nào' })
  @ApiOkResponse({ type: OwnReaders })
  readers(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<OwnReaders> {
    return this.files.readers(actor, page);
  }

  @Get('versions')
  @ApiOperation({ summary: 'Các phiên bản của hồ sơ của tôi' })
  @ApiOkResponse({ type: VersionList })
  listVersions(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<VersionList> {
    return this.versions.listOwn(actor, page);
  }

  @Get('versions/comparison')
  @ApiOperation({ summary: 'Hai phiên bản của hồ sơ của tôi cạnh nhau' })
  @ApiOkResponse({ type: VersionComparison })
  compare(@CurrentActor() actor: Actor, @Query() query: ComparisonQuery): Promise<VersionComparison> {
    return this.versions.compareOwn(actor, query);
  }

  @Get('sections/:section')
  @ApiOperation({ summary: 'Một mục của hồ sơ để khai' })
  @ApiOkResponse({ type: EditableSection })
  section(@CurrentActor() actor: Actor, @Param('section') section: string): Promise<EditableSection> {
    return this.files.section(actor, section);
  }

  @Post('declarations')
  @ApiOperation({ summary: 'Soạn tờ khai một mục; chưa gửi' })
  @RequirePermission('own.declare')
  @ApiCreatedResponse({ type: DeclarationView })
  create(@CurrentActor() actor: Actor, @Body() input: ProposalInput): Promise<DeclarationView> {
    return this.declarations.create(actor, input);
  }

  @Get('declarations/:id')
  @ApiOperation({ summary: 'Một tờ khai của tôi' })
  @ApiOkResponse({ type: DeclarationView })
  get(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<DeclarationView> {
    return this.declarations.get(actor, id);
  }

  @Put('declarations/:id')
  @ApiOperation({ summary: 'Sửa tờ khai chưa gửi hoặc bị trả lại' })
  @RequirePermission('own.declare')
  @ApiOkResponse({ type: DeclarationView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ProposalInput,
  ): Promise<DeclarationView> {
    return this.declarations.change(actor, id, input);
  }

  @Post('declarations/:id/submission')
  @ApiOperation({ summary: 'Gửi tờ khai' })
  @RequirePermission('own.declare')
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  submit(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<DeclarationView> {
    return this.declarations.submit(actor, id);
  }

  @Post('declarations/:id/withdrawal')
  @ApiOperation({ summary: 'Rút tờ khai chưa được duyệt' })
  @RequirePermission('own.declare')
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<DeclarationView> {
    return this.declarations.withdraw(actor, id);
  }

  @Post('campaigns/:id/confirmations')
  @ApiOperation({ summary: 'Xác nhận một mục không có gì thay đổi' })
  @RequirePermission('own.declare')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnOverview })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { section }: SectionConfirmation,
  ): Promise<OwnOverview> {
    return this.declarations.confirm(actor, id, section);
  }

  @Post('notices/:id/reading')
  @ApiOperation({ summary: 'Đã đọc lời nhắn' })
  @HttpCode(204)
  @ApiNoContentResponse()
  read(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.declarations.readNotice(actor, id);
  }
}
