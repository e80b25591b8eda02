import { HttpErrorResponse } from '@angular/common/http';
import type { FieldError } from '@hr/contracts';

/** One field at fault, as the server names it: `#/placeOfBirth/communeCode`. */
export type FieldProblem = Pick<FieldError, 'pointer' | 'detail'> & Partial<FieldError>;

/** Marks a request that never reached the server; no HTTP status is 0. */
const unreachable = 0;

const sentences: Readonly<Record<number, string>> = {
  [unreachable]: 'Không liên lạc được với máy chủ. Kiểm tra kết nối mạng rồi thử lại.',
  401: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.',
  403: 'Tài khoản này không có quyền làm việc đó.',
  404: 'Không tìm thấy nội dung này, hoặc nội dung ở ngoài phạm vi được xem.',
  409: 'Dữ liệu đã thay đổi hoặc trùng với dữ liệu đang có.',
  413: 'Tệp gửi lên quá lớn.',
  422: 'Một số ô chưa đúng. Hãy sửa rồi lưu lại.',
  429: 'Đã thử quá nhiều lần. Hãy chờ một lát rồi thử lại.',
};

/** A refused or failed request, in the shape of RFC 9457. Every request of the client fails with this. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly requestId = '',
    /** Everything the server sent, for problem types that carry more (the newer version at a 409). */
    readonly body: Readonly<Record<string, unknown>> = {},
    /** Seconds to wait, from `Retry-After`. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail || title);
  }

  get isUnreachable(): boolean {
    return this.status === unreachable;
  }
}

/** Reads whatever a request failed with. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Error && error.cause instanceof Problem) return error.cause;
  if (error instanceof HttpErrorResponse) return fromResponse(error);
  return new Problem(
    -1,
    'about:blank',
    'Lỗi trên trình duyệt',
    'Có lỗi khi xử lý. Hãy tải lại trang rồi thử lại.',
  );
}

/** One sentence for the person. */
export function sentenceOf(error: unknown): string {
  return asProblem(error).message;
}

function fromResponse(response: HttpErrorResponse): Problem {
  const body = documentOf(response.error);
  const fallback =
    sentences[response.status] ?? 'Máy chủ gặp lỗi khi xử lý. Dữ liệu đã lưu trước đó vẫn còn.';
  const waits = Number(response.headers?.get('retry-after'));
  return new Problem(
    response.status,
    textOf(body['type']) || 'about:blank',
    textOf(body['title']) || fallback,
    textOf(body['detail']) || fallback,
    fieldsOf(body['errors']),
    textOf(body['instance']) || response.headers?.get('x-request-id') || '',
    body,
    Number.isFinite(waits) && waits > 0 ? waits : null,
  );
}

/** The body, parsed; a request that asked for a file gets its problem as text. */
function documentOf(body: unknown): Record<string, unknown> {
  if (typeof body === 'string') {
    try {
      return documentOf(JSON.parse(body));
    } catch {
      return {};
    }
  }
  return isRecord(body) ? body : {};
}

function fieldsOf(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    pointer: textOf(entry['pointer']),
    code: textOf(entry['code']),
    detail: textOf(entry['detail']),
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
