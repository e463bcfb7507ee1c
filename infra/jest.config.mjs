import { fileURLToPath } from 'node:url';

/** Packages of the simulators and their tests that ship ES modules only: Jest runs CommonJS, so these are transformed too. */
const esmOnly = ['oidc-provider', 'jose', 'openid-client', 'oauth4webapi', 'nodemailer'];

const compile = (parser) => [
  '@swc/jest',
  { swcrc: false, jsc: { target: 'es2022', parser }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
];

/** The unit and integration tests of the simulators; each starts its own servers on free ports. */
export default {
  displayName: 'units-infra',
  rootDir: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
  roots: ['<rootDir>/src'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': compile({ syntax: 'typescript' }),
    '\\.m?js$': compile({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
