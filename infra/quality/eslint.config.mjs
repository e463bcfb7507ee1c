// Who may import whom is checked by dependency-cruiser (dependency-cruiser.cjs), which sees every workspace at once.
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const typescript = ['**/*.ts', '**/*.tsx'];
const plain = ['**/*.mjs', '**/*.cjs', '**/*.js'];
const tests = ['tests/**', '**/*.test.ts', '**/*.test.tsx', '**/*.test.mjs'];

const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read in one checked place: api/src/config, or the settings file of a program in infra.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
};

export default defineConfig([
  globalIgnores(['**/dist/', '**/src/gql/', '.volmacht/', 'coverage/', 'artefacts/', '.nx/']),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', { max: 400 }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // What was caught may hold a number or an address that must not travel on; each place decides for itself.
      'preserve-caught-error': 'off',
    },
  },
  { files: plain, languageOptions: { globals: globals.node } },
  { files: ['**/public/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: typescript,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      // Ambient types of one workspace that another one compiles along have no other way in.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', noEnv, noDefaultExport],
      // TypeORM and TypeGraphQL name "a class" by this type.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      // Control characters are what the checks on names and texts look for.
      'no-control-regex': 'off',
      // The compiler knows every name; this rule does not know types.
      'no-undef': 'off',
    },
  },
  {
    files: ['frontends/**/*.ts', 'frontends/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: ['api/src/**'], rules: { 'no-console': 'error' } },
  { files: ['frontends/**/src/**'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  {
    files: ['api/src/config/**', 'infra/**', 'frontends/shell/server/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  { files: tests, rules: { 'max-lines': ['error', { max: 500 }], 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  // Tools that dictate the shape of their configuration, and ambient declarations.
  { files: ['**/*.config.ts', '**/codegen.ts', '**/*.d.ts', ...plain], rules: { 'no-restricted-syntax': 'off' } },
]);
