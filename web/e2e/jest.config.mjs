import { jestInNode } from '../../tools/swc-options.mjs';

export default {
  ...jestInNode,
  displayName: 'e2e',
  rootDir: '../..',
  testMatch: ['<rootDir>/web/e2e/**/*.spec.ts'],
  globalSetup: '<rootDir>/web/e2e/harness/start-product.mjs',
  globalTeardown: '<rootDir>/web/e2e/harness/stop-product.mjs',
  // One product and one database for all journeys: they go one after the other.
  maxWorkers: 1,
  testSequencer: '<rootDir>/web/e2e/harness/sequencer.mjs',
  testTimeout: 120_000,
};
