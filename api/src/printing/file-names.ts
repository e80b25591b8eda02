import { FORMATS, FORM_CODES, type FormCode, type Format, PRINT_FORMS } from './print-forms';
import { notFound } from '../platform/problem';
import { Injectable, PipeTransform } from '@nestjs/common';

export interface PrintName {
  readonly form: FormCode;
  readonly format: Format;
}

/** `so-yeu-ly-lich.pdf` in an address. A form that does not exist is no page: 404. */
@Injectable()
export class ParsePrint implements PipeTransform<unknown, PrintName> {
  transform(value: unknown): PrintName {
    const [, form, format] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(String(value)) ?? [];
    const name = {
      form: FORM_CODES.find((code) => code === form),
      format: FORMATS.find((code) => code === format),
    };
    if (name.form === undefined || name.format === undefined) throw notFound('Không có mẫu in này.');
    return { form: name.form, format: name.format };
  }
}

/** A name as every file system and mail program takes it. */
export const plainFileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

export const printFileName = (form: FormCode, format: Format, about: string): string =>
  `${PRINT_FORMS[form].file}_${plainFileName(about) || 'khong-ten'}.${format}`;
