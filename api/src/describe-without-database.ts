import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module';
import { openApiDocument } from './open-api';
import { loadConfig } from './platform/config';

/** The OpenAPI document of this code. A configuration without a database URL makes the data source wait for one. */
export async function describeWithoutDatabase(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(loadConfig({})),
    new FastifyAdapter(),
    {
      logger: ['error'],
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api');
  return openApiDocument(app);
}
