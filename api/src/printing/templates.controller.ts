import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Injectable,
  Param,
  PipeTransform,
  Put,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { notFound } from '../platform/problem';
import { FORMAT_TYPES, FORM_CODES, type FormCode } from './print-forms';
import { readTemplate } from './template-upload';
import { TemplateForms, TemplateQuery } from './templates.dto';
import { TemplatesService } from './templates.service';

@Injectable()
class ParseForm implements PipeTransform<unknown, FormCode> {
  transform(value: unknown): FormCode {
    const form = FORM_CODES.find((code) => code === value);
    if (form === undefined) throw notFound('Không có mẫu in này.');
    return form;
  }
}

@ApiTags('Mẫu in')
@Controller('print-templates')
@RequirePermission('settings.manage')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Get()
  @ApiOperation({ summary: 'Các mẫu in, mẫu riêng của đơn vị và các thẻ dùng được' })
  @ApiOkResponse({ type: TemplateForms })
  list(@CurrentActor() actor: Actor): Promise<TemplateForms> {
    return this.templates.list(actor);
  }

  @Get(':form/file')
  @ApiOperation({ summary: 'Tải mẫu đang dùng' })
  @ApiParam({ name: 'form', enum: FORM_CODES })
  @ApiProduces(FORMAT_TYPES.docx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('form', ParseForm) form: FormCode,
    @Query() { organisationId }: TemplateQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.templates.file(actor, form, organisationId), {
      type: FORMAT_TYPES.docx,
      disposition: `attachment; filename="mau-${form}.docx"`,
    });
  }

  @Put(':form')
  @ApiOperation({ summary: 'Thay mẫu bằng tệp .docx của đơn vị' })
  @ApiParam({ name: 'form', enum: FORM_CODES })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiOkResponse({ type: TemplateForms })
  async put(
    @CurrentActor() actor: Actor,
    @Param('form', ParseForm) form: FormCode,
    @Query() { organisationId }: TemplateQuery,
    @Req() request: FastifyRequest,
  ): Promise<TemplateForms> {
    return this.templates.put(actor, form, organisationId, await readTemplate(request));
  }

  @Delete(':form')
  @HttpCode(204)
  @ApiOperation({ summary: 'Trở lại mẫu mặc định' })
  @ApiParam({ name: 'form', enum: FORM_CODES })
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('form', ParseForm) form: FormCode,
    @Query() { organisationId }: TemplateQuery,
  ): Promise<void> {
    return this.templates.remove(actor, form, organisationId);
  }
}
