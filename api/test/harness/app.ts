import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createApp } from '../../src/create-app';
import { type Config, loadConfig } from '../../src/platform/config';
import { cloneDatabase, type TestDatabase } from './database';

export type Agent = ReturnType<typeof supertest.agent>;

/** The real application on a database of its own, asked over HTTP. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** A browser that is not signed in. */
  visitor(): Agent;
  /** A browser signed in with the password of `anAccount` unless another is given. */
  signIn(username: string, password?: string): Promise<Agent>;
  close(): Promise<void>;
}

/** The password of every account that the builders make. */
export const TEST_PASSWORD = 'mat-khau-thu-nghiem-1';

/** @param overrides single settings that a spec is about */
export async function openApp(overrides: Partial<Config> = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const config = loadConfig({
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    DATABASE_POOL: '6',
  });
  const app = await createApp({ ...config, ...overrides });
  const visitor = (): Agent => supertest.agent(app.getHttpServer()).set('X-Requested-With', 'hr');
  return {
    app,
    database,
    visitor,
    signIn: async (username, password = TEST_PASSWORD) => {
      const agent = visitor();
      await agent.post('/api/session').send({ username, password }).expect(200);
      return agent;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
