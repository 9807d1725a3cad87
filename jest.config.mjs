import { availableParallelism } from 'node:os';

// Three rings: unit beside the code (no Nest, no database), integration on real PostgreSQL, journeys through HTTP and a browser.
const base = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** Files run as Node itself runs them, one after another in one module system: loading it costs more than most tests (docs/adr/0563). */
const light = { ...base, runner: 'jest-light-runner', setupFiles: ['<rootDir>/test/support/light/setup.mjs'] };

/** Each file in a module system of its own, and with an end to each test. */
const apart = {
  ...base,
  testEnvironment: 'node',
  testEnvironmentOptions: { exportConditions: ['source', 'node', 'node-addons', 'import'] },
  moduleNameMapper: {
    '^#platform/(.*)$': '<rootDir>/libs/platform/src/$1/index.ts',
    '^#libs/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^#facts/(.*)$': '<rootDir>/libs/$1/src/facts.ts',
    '^#migrations$': '<rootDir>/migrations/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  // Never in one process: modules of finished files stay in its memory, and after a hundred files it is only collecting.
  // One more than there are processors: a journey waits for its browser, and a file for its database, a fifth of the time.
  maxWorkers: availableParallelism() + 1,
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // No test measures time; a busy machine is no failure. Each wait has its own end before this (test/support/patience.ts).
  testTimeout: 600_000,
  projects: [
    {
      ...light,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,scripts}/**/*.spec.ts'],
      testPathIgnorePatterns: [...light.testPathIgnorePatterns, '\\.integration\\.spec\\.ts$'],
    },
    {
      ...light,
      ...withDatabase,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/**/*.integration.spec.ts'],
    },
    {
      ...apart,
      ...withDatabase,
      displayName: 'architecture',
      testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'],
    },
    {
      ...apart,
      ...withDatabase,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'],
    },
  ],
};
