// How TypeScript becomes JavaScript, for the build and for the tests alike: decorators with the types that Nest reads.
export const swcOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

/** The libs by name, from the root of the project. */
export const libs = {
  '@hr/contracts': 'libs/contracts/src/index.ts',
  '@hr/domain': 'libs/domain/src/index.ts',
  '@hr/migrations': 'migrations/index.ts',
};

/** Settings shared by every Jest project that runs in Node. */
export const jestInNode = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  moduleNameMapper: Object.fromEntries(
    Object.entries(libs).map(([name, file]) => [`^${name}$`, `<rootDir>/${file}`]),
  ),
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.nx'],
};
