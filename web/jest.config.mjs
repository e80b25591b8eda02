import presets from 'jest-preset-angular/presets/index.js';
import { jestInNode } from '../tools/swc-options.mjs';

const preset = presets.createEsmPreset({ tsconfig: '<rootDir>/web/tsconfig.spec.json' });

export default {
  ...preset,
  displayName: 'web',
  rootDir: '..',
  testMatch: ['<rootDir>/web/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/web/test/setup.ts'],
  moduleNameMapper: { ...preset.moduleNameMapper, ...jestInNode.moduleNameMapper },
  modulePathIgnorePatterns: jestInNode.modulePathIgnorePatterns,
};
