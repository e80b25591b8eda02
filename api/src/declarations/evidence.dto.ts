import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length } from 'class-validator';

export class EvidenceInput {
  @ApiProperty({ description: 'Thay đổi được minh chứng: key của dòng trong tờ khai; all khi báo sai sót' })
  @IsString({ message: 'Thiếu thay đổi mà minh chứng nói đến.' })
  @Length(1, 80, { message: 'Thay đổi được minh chứng không đúng dạng.' })
  readonly changeKey: string;

  @ApiProperty({ format: 'uuid', description: 'Lần tải lên đã gửi xong' })
  @IsUUID('all', { message: 'Mã lần tải lên không đúng dạng.' })
  readonly uploadId: string;
}
