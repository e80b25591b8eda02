import { jestInNode } from '../../tools/swc-options.mjs';

export default {
  ...jestInNode,
  displayName: 'domain',
  rootDir: '../..',
  testMatch: ['<rootDir>/libs/*/src/**/*.spec.ts'],
};
