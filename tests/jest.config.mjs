import { fileURLToPath } from 'node:url';
import { frontendTests } from '../frontends/shared/platform/testing/jest-preset.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Packages that ship ES modules only: Jest runs CommonJS, so these are transformed too. */
const esmOnly = [
  'jose',
  'oidc-provider',
  'nodemailer',
  'graphql-request',
  '@graphql-typed-document-node',
  'openid-client',
  'oauth4webapi',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  '@faker-js',
  'pdfjs-dist',
];

/** One transform per kind of source; TypeORM and TypeGraphQL read the types that decorators leave behind. */
const compile = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: root,
  testEnvironment: 'node',
  // `volmacht-source` makes a workspace resolve to its sources, so a unit test never runs against a stale build.
  testEnvironmentOptions: { customExportConditions: ['volmacht-source', 'node', 'node-addons', 'require', 'default'] },
  transform: {
    '\\.ts$': compile({ syntax: 'typescript', decorators: true }),
    '\\.m?js$': compile({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  // 'js' before 'mjs': packages that name their entry without an extension (graphql) mean CommonJS here.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '/\\.volmacht/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

const units = (name, folder, more = {}) => ({
  ...shared,
  displayName: `units-${name}`,
  roots: [`<rootDir>/${folder}`],
  testMatch: ['**/*.test.ts'],
  ...more,
});

const suite = (name, more = {}) => ({
  ...shared,
  ...more,
  displayName: name,
  roots: ['<rootDir>/tests'],
  testMatch: [`**/tests/${name}/**/*.{test,spec}.ts`],
});

/** Every suite of the product; `npm test -- --selectProjects api` runs one of them. */
const projects = [
  units('api', 'api'),
  units('shared-schema', 'shared-schema'),
  units('seeds', 'seeds'),
  // The launcher is plain .mjs: it must run before anything is compiled, and so do its tests.
  units('infra', 'infra', { testMatch: ['**/*.test.ts', '**/*.test.mjs'] }),
  frontendTests,
  suite('api', {
    globalSetup: '<rootDir>/tests/support/global-setup.mjs',
    globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
  }),
  suite('jobs'),
  suite('controls'),
  suite('browser', {
    globalSetup: '<rootDir>/tests/support/global-setup-browser.mjs',
    globalTeardown: '<rootDir>/tests/support/global-teardown-browser.mjs',
  }),
];

export default {
  rootDir: root,
  projects,
  // Suites wait for servers and browsers more than they compute: two at a time, on the smallest machine too.
  maxWorkers: 2,
  testTimeout: 60_000,
};
