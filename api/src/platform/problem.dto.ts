import { PROBLEM_TYPES, problemUri, type ProblemType } from '@hr/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const TYPES = Object.keys(PROBLEM_TYPES) as ProblemType[];

export class FieldError {
  @ApiProperty({
    description: 'Mục sai trong nội dung gửi lên, hoặc tên tham số sau #/',
    example: '#/birthDate',
  })
  readonly pointer: string;
  @ApiProperty() readonly code: string;
  @ApiProperty({ description: 'Một câu cho người dùng' }) readonly detail: string;
}

/** Body of every error answer, `application/problem+json` (RFC 9457). */
export class ProblemDocument {
  @ApiProperty({ enum: TYPES.map(problemUri) }) readonly type: ReturnType<typeof problemUri>;
  @ApiProperty() readonly title: string;
  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 }) readonly status: number;
  @ApiProperty({ description: 'Một câu cho người dùng' }) readonly detail: string;
  @ApiProperty({ description: 'Mã yêu cầu, cũng ở tiêu đề X-Request-Id' }) readonly instance: string;
  @ApiPropertyOptional({ type: [FieldError] }) readonly errors?: readonly FieldError[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Chỉ với /problems/stale: bản ghi như hiện nay',
  })
  readonly current?: unknown;
}
