import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { configureApp } from '../configure-app';
import { OverviewModule } from '../overview/overview.module';
import { type StoredFile, completeFile } from '../personnel/person-file';
import { personFileStatement } from '../personnel/person-file.query';
import { loadConfig } from '../platform/config';
import { Database } from '../platform/database';
import { ParseId } from '../platform/parse-id';
import { today } from '../platform/today';
import { answerBench } from './worker';

/** A file opened without a trace, to tell what the read log costs. Exists in the bench alone. */
@Controller('bench/files')
class UnloggedFileController {
  constructor(private readonly database: Database) {}

  @Get(':id')
  @RequirePermission('person.read')
  async open(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<unknown> {
    const day = today();
    const [files] = await this.database.read(actor, personFileStatement(id, day));
    return completeFile(files[0]?.['file'] as StoredFile, actor, day);
  }
}

const config = loadConfig(process.env);

@Module({ imports: [AppModule.with(config), OverviewModule], controllers: [UnloggedFileController] })
class BenchModule {}

const adapter = new FastifyAdapter({ bodyLimit: 1024 * 1024, genReqId: () => randomUUID() });
const app = await NestFactory.create<NestFastifyApplication>(BenchModule, adapter, {
  logger: ['error', 'warn'],
});
await configureApp(app, config);
await app.listen(0, '127.0.0.1');
answerBench(await app.getUrl(), () => app.close());
