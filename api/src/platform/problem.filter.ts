import { FieldError, PROBLEM_TYPES, ProblemType, problemUri } from '@hr/contracts';
import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { FastifyReply, FastifyRequest } from 'fastify';
import { meaningOf } from './constraints';
import { Problem } from './problem';

interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
}

/** The one place that answers errors. What it does not know is logged with the request id and answered as a bare 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    this.answer(error, request, host.switchToHttp().getResponse<FastifyReply>());
  }

  /** Also for what Fastify refuses before any route is found: an address that cannot be read, one that is too long. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.understand(error, String(request.id));
    const { status, title } = PROBLEM_TYPES[problem.type];
    if (reply.sent) return;
    if (problem.type === 'too-many' && typeof problem.extra['retryAfter'] === 'number') {
      void reply.header('Retry-After', String(problem.extra['retryAfter']));
    }
    void reply
      .status(status)
      .type('application/problem+json; charset=utf-8')
      .send({
        type: problemUri(problem.type),
        title,
        status,
        detail: problem.detail,
        instance: String(request.id),
        ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
        ...problem.extra,
      });
  }

  private understand(error: unknown, requestId: string): Problem {
    const known = knownProblem(error);
    if (known) return known;
    if (error instanceof HttpException) return fromStatus(error.getStatus());
    const status = (error as { statusCode?: unknown } | null)?.statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500) return fromStatus(status);
    this.log.error(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`);
    return new Problem(
      'internal',
      `Có lỗi ngoài dự kiến, dữ liệu chưa bị thay đổi. Báo quản trị kèm mã ${requestId}.`,
    );
  }
}

/** What an error means where its meaning is known: a problem itself, or a refusal of the database. */
export function knownProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const database = databaseError(error);
  return database && fromDatabase(database);
}

function databaseError(error: unknown): DatabaseError | undefined {
  const inner = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (inner as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? (inner as DatabaseError) : undefined;
}

function fromDatabase({ code, constraint }: DatabaseError): Problem | undefined {
  if (code === 'HR401') return new Problem('signed-out', 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.');
  if (code.startsWith('23')) {
    const meaning = meaningOf(constraint);
    const errors: FieldError[] = meaning?.pointer
      ? [{ pointer: meaning.pointer, code: constraint ?? code, detail: meaning.detail }]
      : [];
    return new Problem(
      'conflict',
      meaning?.detail ?? 'Dữ liệu vướng với dữ liệu đã có, chưa được ghi.',
      errors,
    );
  }
  // Texts that PostgreSQL cannot read as the type of a column: dates, numbers, ids, a null character.
  if (/^22/.test(code))
    return new Problem('payload', 'Có giá trị không đọc được. Kiểm tra lại ngày, số và mã.');
  if (code === '40001' || code === '40P01' || code === '55P03') {
    return new Problem('conflict', 'Người khác đang ghi cùng dữ liệu. Thử lại.');
  }
  if (
    code === '57014' ||
    code.startsWith('53') ||
    (code.startsWith('08') && code !== '08P01') ||
    code === '57P01'
  ) {
    return new Problem('busy', 'Cơ sở dữ liệu đang bận hoặc vừa khởi động lại. Thử lại sau ít phút.');
  }
  if (code === '42501') return new Problem('forbidden', 'Bạn không có quyền với dữ liệu này.');
  return undefined;
}

function fromStatus(status: number): Problem {
  const byStatus: Partial<Record<number, [ProblemType, string]>> = {
    401: ['signed-out', 'Hãy đăng nhập.'],
    403: ['forbidden', 'Bạn không có quyền làm việc này.'],
    404: ['not-found', 'Không có địa chỉ này.'],
    405: ['not-allowed', 'Địa chỉ này không nhận cách gọi này.'],
    414: ['not-found', 'Không có địa chỉ này.'],
    413: ['too-large', 'Nội dung gửi lên vượt quá cỡ cho phép.'],
    415: ['unsupported', 'Kiểu nội dung gửi lên không được nhận.'],
    429: ['too-many', 'Quá nhiều lần gọi. Thử lại sau ít phút.'],
    500: ['internal', 'Có lỗi ngoài dự kiến.'],
    503: ['busy', 'Hệ thống đang bận. Thử lại sau ít phút.'],
  };
  const [type, detail] = byStatus[status] ?? ['payload', 'Nội dung gửi lên không đọc được.'];
  return new Problem(type, detail);
}
