import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, Public, RequirePermission } from '../auth/require-permission';
import { PageQuery } from '../platform/page';
import { ParseId } from '../platform/parse-id';
import { schemaText } from './national-record.schema';
import { TransferPackingService } from './transfer-packing.service';
import { TransferReceipts } from './transfer-receipts';
import {
  DeliveryInput,
  InitialLoad,
  InitialLoadInput,
  PackageFileQuery,
  PackageInput,
  PackageMade,
  ReceiptsRead,
  TransferItemPage,
  TransferItemsQuery,
  TransferPackageFile,
  TransferPackagePage,
  TransferSummary,
} from './transfers.dto';
import { TransfersService } from './transfers.service';

const TYPES = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@ApiTags('Gửi dữ liệu')
@Controller()
export class TransfersController {
  constructor(
    private readonly transfers: TransfersService,
    private readonly packing: TransferPackingService,
    private readonly receipts: TransferReceipts,
  ) {}

  @Get('transfers')
  @ApiOperation({ summary: 'Bao nhiêu thay đổi đang chờ gửi, quá hạn, theo đơn vị' })
  @RequirePermission('transfer.read')
  @ApiOkResponse({ type: TransferSummary })
  summary(@CurrentActor() actor: Actor): Promise<TransferSummary> {
    return this.transfers.summary(actor);
  }

  @Get('transfers/items')
  @ApiOperation({ summary: 'Từng thay đổi, hạn gửi và tình trạng' })
  @RequirePermission('transfer.read')
  @ApiOkResponse({ type: TransferItemPage })
  items(@CurrentActor() actor: Actor, @Query() query: TransferItemsQuery): Promise<TransferItemPage> {
    return this.transfers.items(actor, query);
  }

  @Post('transfers/initial')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đưa vào hàng chờ mọi hồ sơ của đơn vị chưa từng gửi' })
  @RequirePermission('transfer.send')
  @ApiOkResponse({ type: InitialLoad })
  loadInitially(@CurrentActor() actor: Actor, @Body() input: InitialLoadInput): Promise<InitialLoad> {
    return this.packing.loadInitially(actor, input.organisationId);
  }

  @Get('transfers/packages')
  @ApiOperation({ summary: 'Các gói đã lập' })
  @RequirePermission('transfer.read')
  @ApiOkResponse({ type: TransferPackagePage })
  packages(
    @CurrentActor() actor: Actor,
    @Query() { page, pageSize }: PageQuery,
  ): Promise<TransferPackagePage> {
    return this.transfers.packages(actor, page, pageSize);
  }

  @Post('transfers/packages')
  @ApiOperation({ summary: 'Đóng gói những thay đổi đang chờ, kiểm theo lược đồ' })
  @RequirePermission('transfer.send')
  @ApiCreatedResponse({ type: PackageMade })
  pack(@CurrentActor() actor: Actor, @Body() input: PackageInput): Promise<PackageMade> {
    return this.packing.pack(actor, input);
  }

  @Get('transfers/packages/:id')
  @ApiOperation({ summary: 'Một gói, những người trong gói và kết quả từng người' })
  @RequirePermission('transfer.read')
  @ApiOkResponse({ type: TransferPackageFile })
  package(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<TransferPackageFile> {
    return this.transfers.package(actor, id);
  }

  @Get('transfers/packages/:id/file')
  @ApiOperation({ summary: 'Tệp của gói: JSON theo lược đồ, hoặc Excel' })
  @RequirePermission('transfer.send')
  @ApiProduces(TYPES.json, TYPES.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { format }: PackageFileQuery,
  ): Promise<StreamableFile> {
    const { name, content } = await this.packing.file(actor, id, format);
    return new StreamableFile(content, {
      type: TYPES[format],
      disposition: `attachment; filename="${name}"`,
      length: content.length,
    });
  }

  @Post('transfers/packages/:id/delivery')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gửi gói và đánh dấu đã gửi' })
  @RequirePermission('transfer.send')
  @ApiOkResponse({ type: TransferPackageFile })
  async deliver(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: DeliveryInput,
  ): Promise<TransferPackageFile> {
    await this.packing.deliver(actor, id, input);
    return this.transfers.package(actor, id);
  }

  @Post('transfers/packages/:id/withdrawal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ gói chưa gửi; thay đổi trong gói chờ lại' })
  @RequirePermission('transfer.send')
  @ApiNoContentResponse()
  withdraw(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.packing.withdraw(actor, id);
  }

  @Post('transfers/receipts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đọc trả lời của nơi nhận' })
  @RequirePermission('transfer.send')
  @ApiOkResponse({ type: ReceiptsRead })
  readReceipts(): Promise<ReceiptsRead> {
    return this.receipts.read();
  }

  @Get('schemas/national-record.schema.json')
  @ApiOperation({ summary: 'Lược đồ JSON của gói' })
  @Public()
  @Header('Content-Type', 'application/schema+json; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  @ApiOkResponse({ schema: { type: 'object' } })
  schema(): string {
    return schemaText();
  }
}
