import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/require-permission';
import { Database } from './database';
import { Problem } from './problem';

export class Health {
  @ApiProperty({ enum: ['ok'] }) readonly status: 'ok';
}

@ApiTags('Hệ thống')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'Máy chủ và cơ sở dữ liệu có trả lời không' })
  @Public()
  @ApiOkResponse({ type: Health })
  async check(): Promise<Health> {
    await this.database
      .asKeeper(null, (tx) => tx.query('select 1'))
      .catch(() => {
        throw new Problem('busy', 'Chưa nối được với cơ sở dữ liệu.');
      });
    return { status: 'ok' };
  }
}
