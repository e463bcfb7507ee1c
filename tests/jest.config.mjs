import { fileURLToPath } from 'node:url';

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

const swcOptions = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** Type arguments (`useState<T>()`, `<T>(x)`) parse differently in .ts and .tsx, so each extension has its own transform. */
const tsOptions = {
  ...swcOptions,
  jsc: { ...swcOptions.jsc, parser: { ...swcOptions.jsc.parser, tsx: false } },
};
const jsOptions = {
  ...swcOptions,
  jsc: { ...swcOptions.jsc, parser: { syntax: 'ecmascript' } },
};

const shared = {
  rootDir: root,
  testEnvironment: 'node',
  // `volmacht-source` makes a workspace resolve to its sources, so a unit test never runs against a stale build.
  testEnvironmentOptions: { customExportConditions: ['volmacht-source', 'node', 'node-addons', 'require', 'default'] },
  transform: {
    '\\.ts$': ['@swc/jest', tsOptions],
    '\\.tsx$': ['@swc/jest', swcOptions],
    '\\.m?js$': ['@swc/jest', jsOptions],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '/\\.volmacht/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

const units = (name, folder, more = {}) => ({
  ...shared,
  displayName: `units-${name}`,
  roots: [`<rootDir>/${folder}`],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
  units('frontends', 'frontends', { moduleNameMapper: { '\\.css$': '<rootDir>/infra/quality/style-module.cjs' } }),
  suite('api'),
  suite('jobs'),
  suite('browser'),
];

export default {
  rootDir: root,
  projects,
  testTimeout: 60_000,
};
