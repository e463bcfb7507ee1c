import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Packages that ship ES modules only: Jest runs CommonJS, so these are transformed too. */
const ES_ONLY = ['@utrecht', '@tabler', 'single-spa-react', '@graphql-typed-document-node', 'clsx', 'date-fns'];

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** The settings of every front-end unit test; one Jest project over all of frontends/. */
export const frontendTests = {
  displayName: 'units-frontends',
  rootDir: here('../../..'),
  testMatch: ['<rootDir>/**/*.test.{ts,tsx,mjs}'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: here('./jest-environment.mjs'),
  testEnvironmentOptions: {
    customExportConditions: ['volmacht-source', 'browser', 'require', 'default'],
    url: 'http://localhost:9000/',
  },
  setupFilesAfterEnv: [here('./jest-setup.ts')],
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`node_modules/(?!(${ES_ONLY.join('|')})(/|-))`],
  moduleNameMapper: {
    // These name themselves under `import` only, a condition that Jest's CommonJS does not ask for.
    '^@utrecht/([\\w-]+-react)$': here('../../../../node_modules/@utrecht/$1/dist/index.mjs'),
    '\\.css$': here('../../../../infra/quality/style-module.cjs'),
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};
