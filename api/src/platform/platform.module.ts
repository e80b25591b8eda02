import { DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { AccountReader } from '../auth/account-reader';
import { entities } from '../entities';
import { Config } from './config';
import { Database, SESSION_OPTIONS } from './database';
import { HealthController } from './health.controller';

// Calendar dates stay the text they are: a Date would move them by the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.databaseAppUrl,
          entities,
          synchronize: false,
          installExtensions: false,
          uuidExtension: 'pgcrypto',
          poolSize: config.databasePool,
          applicationName: 'hr api',
          extra: {
            pipeline: true,
            options: SESSION_OPTIONS,
            statement_timeout: 60_000,
            idle_in_transaction_session_timeout: 120_000,
          },
          manualInitialization: config.databaseAppUrl === undefined,
          retryAttempts: 3,
          retryDelay: 1_000,
        }),
      ],
      controllers: [HealthController],
      providers: [{ provide: Config, useValue: config }, AccountReader, Database],
      exports: [Config, AccountReader, Database],
    };
  }
}
