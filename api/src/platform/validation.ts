import { FieldError } from '@hr/contracts';
import { ArgumentMetadata, ValidationError, ValidationPipe } from '@nestjs/common';
import { Problem } from './problem';

const SENTENCES: Readonly<Record<string, string>> = {
  whitelistValidation: 'Không có mục này.',
  isDefined: 'Phải có mục này.',
  isNotEmpty: 'Không được để trống.',
  isString: 'Phải là chữ.',
  isInt: 'Phải là số nguyên.',
  isNumber: 'Phải là số.',
  isBoolean: 'Phải là đúng hoặc sai.',
  isBooleanString: 'Phải là true hoặc false.',
  isUuid: 'Mã không đúng dạng.',
  isIn: 'Giá trị không nằm trong danh sách cho phép.',
  isEnum: 'Giá trị không nằm trong danh sách cho phép.',
  isArray: 'Phải là một danh sách.',
  isObject: 'Phải là một nhóm mục.',
  isEmail: 'Địa chỉ thư điện tử không đúng dạng.',
  min: 'Nhỏ hơn mức cho phép.',
  max: 'Lớn hơn mức cho phép.',
  minLength: 'Quá ngắn.',
  maxLength: 'Quá dài.',
  arrayMaxSize: 'Quá nhiều mục.',
  matches: 'Không đúng dạng.',
  isLength: 'Độ dài không đúng.',
};

/** Deeper than any payload of ours, shallow enough for whatever walks a payload by calling itself. */
const DEEPEST = 40;

/** Shape, format and range of every payload, from the DTO class; an unknown key is an error, so a mistyped one is seen. */
class PayloadPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    refuseUnreadable(value);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

export const validationPipe = (): ValidationPipe =>
  new PayloadPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => {
      const fields = errors.flatMap((error) => fieldErrors(error, '#'));
      return new Problem(
        'payload',
        fields.length === 1 ? fields[0].detail : `Có ${fields.length} mục chưa đúng.`,
        fields,
      );
    },
  });

/** Values that the checks themselves would fall over: nested without end, or text that is no text (half a character). */
function refuseUnreadable(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Problem('payload', 'Nội dung gửi lên lồng nhau quá nhiều lớp.');
    if (level.some((item) => typeof item === 'string' && (!item.isWellFormed() || item.includes('\u0000')))) {
      throw new Problem('payload', 'Nội dung gửi lên có ký tự không đọc được.');
    }
    level = level.flatMap((item) => (isPlain(item) ? Object.values(item) : []));
  }
}

const isPlain = (item: unknown): item is object =>
  Array.isArray(item) ||
  (typeof item === 'object' &&
    item !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(item)));

function fieldErrors(error: ValidationError, path: string): FieldError[] {
  const pointer = `${path}/${error.property}`;
  const [broken] = Object.entries(error.constraints ?? {});
  const own: FieldError[] = broken
    ? [{ pointer, code: broken[0], detail: sentence(broken[0], broken[1]) }]
    : [];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

/** A message with a letter outside ASCII was written by us, in Vietnamese; the library's own are English. */
function sentence(code: string, message: string): string {
  return /[^\u0000-\u007f]/.test(message) ? message : (SENTENCES[code] ?? 'Giá trị không hợp lệ.');
}
