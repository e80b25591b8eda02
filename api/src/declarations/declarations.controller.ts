import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import {
  ApprovalInput,
  BulkInput,
  BulkOutcomes,
  DeclarationPage,
  DeclarationView,
  DeclarationsQuery,
  StepNote,
  StepReason,
} from './declaration.dto';
import { DeclarationsService } from './declarations.service';

@ApiTags('Tờ khai')
@Controller('declarations')
@RequirePermission('declaration.check')
export class DeclarationsController {
  constructor(private readonly declarations: DeclarationsService) {}

  @Get()
  @ApiOperation({ summary: 'Tờ khai chờ kiểm tra, chờ duyệt, đã xong' })
  @ApiOkResponse({ type: DeclarationPage })
  list(@CurrentActor() actor: Actor, @Query() query: DeclarationsQuery): Promise<DeclarationPage> {
    return this.declarations.list(actor, query);
  }

  @Post('acceptances')
  @ApiOperation({ summary: 'Chấp nhận nhiều tờ khai' })
  @HttpCode(200)
  @ApiOkResponse({ type: BulkOutcomes })
  acceptAll(@CurrentActor() actor: Actor, @Body() input: BulkInput): Promise<BulkOutcomes> {
    return this.declarations.all(actor, 'ACCEPT', input);
  }

  @Post('approvals')
  @ApiOperation({ summary: 'Duyệt nhiều tờ khai; mỗi tờ một kết quả' })
  @RequirePermission('declaration.approve')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkOutcomes })
  approveAll(@CurrentActor() actor: Actor, @Body() input: BulkInput): Promise<BulkOutcomes> {
    return this.declarations.all(actor, 'APPROVE', input);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một tờ khai, đối chiếu với hồ sơ; lần xem được ghi lại' })
  @ApiOkResponse({ type: DeclarationView })
  open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<DeclarationView> {
    return this.declarations.open(actor, id);
  }

  @Post(':id/acceptance')
  @ApiOperation({ summary: 'Đơn vị kiểm tra, chấp nhận' })
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { note }: StepNote,
  ): Promise<DeclarationView> {
    return this.declarations.accept(actor, id, note ?? null);
  }

  @Post(':id/return')
  @ApiOperation({ summary: 'Trả lại để người khai sửa' })
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { note }: StepReason,
  ): Promise<DeclarationView> {
    return this.declarations.return(actor, id, note);
  }

  @Post(':id/rejection')
  @ApiOperation({ summary: 'Không chấp nhận' })
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() { note }: StepReason,
  ): Promise<DeclarationView> {
    return this.declarations.reject(actor, id, note);
  }

  @Post(':id/approval')
  @ApiOperation({ summary: 'Duyệt và ghi vào hồ sơ thành phiên bản mới' })
  @RequirePermission('declaration.approve')
  @HttpCode(200)
  @ApiOkResponse({ type: DeclarationView })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ApprovalInput,
  ): Promise<DeclarationView> {
    return this.declarations.approve(actor, id, input);
  }
}
