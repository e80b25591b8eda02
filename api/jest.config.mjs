import { jestInNode } from '../tools/swc-options.mjs';

export default {
  ...jestInNode,
  displayName: 'api',
  rootDir: '..',
  testMatch: ['<rootDir>/api/{src,test}/**/*.spec.ts'],
  globalSetup: '<rootDir>/api/test/harness/start-database.mjs',
  globalTeardown: '<rootDir>/api/test/harness/stop-database.mjs',
  // The first request of a spec file boots the application and clones a database.
  testTimeout: 90_000,
};
