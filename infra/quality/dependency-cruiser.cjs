// Who may import whom (style and reasons: CONTRIBUTING). One list, checked over every workspace at once.
const apps = 'frontends/(?:shell|account|ondersteuner|organisatiebeheer|zorg|collectief|backoffice)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      // Tables do point at each other: both ends of a relation name the other's class.
      comment: 'Two files that need each other are one thing, or one of them stands in the wrong place.',
      severity: 'error',
      from: {},
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
        via: { pathNot: '[.]entity[.]ts$' },
      },
    },
    {
      name: 'unresolvable',
      comment: 'An import that leads nowhere hides its edge from every rule below.',
      severity: 'error',
      from: {},
      // PostGraphile is what the bench compares with; it installs it by itself, on a Node of its own.
      to: { couldNotResolve: true, pathNot: ['^single-spa', '[.]css$', '^postgraphile'] },
    },
    {
      name: 'schema-imports-nothing',
      comment: 'The shared names must be usable everywhere, so they stand on nothing.',
      severity: 'error',
      from: { path: '^shared-schema/src', pathNot: '[.]test[.]ts$' },
      to: { pathNot: '^shared-schema/src' },
    },
    {
      name: 'api-uses-only-the-schema',
      comment: 'The API knows no screen, no seed and no test.',
      severity: 'error',
      from: { path: '^api/src' },
      to: { path: '^(?:frontends|seeds|infra|tests)/' },
    },
    {
      name: 'core-knows-no-module',
      comment: 'core serves every feature and therefore knows none.',
      severity: 'error',
      from: { path: '^api/src/core' },
      to: { path: '^api/src/', pathNot: '^api/src/(?:core|config)/' },
    },
    {
      name: 'config-stands-alone',
      severity: 'error',
      from: { path: '^api/src/config' },
      to: { path: '^api/src/', pathNot: '^api/src/config/' },
    },
    {
      name: 'modules-meet-at-their-index',
      comment: 'What another feature may use stands in the index.ts of a module; all else may change freely.',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/' },
      to: {
        path: '^api/src/modules/([^/]+)/',
        pathNot: ['^api/src/modules/$1/', '^api/src/modules/[^/]+/index[.]ts$'],
      },
    },
    {
      name: 'modules-know-no-app',
      comment: 'app puts the modules together; a module that looks back makes a circle.',
      severity: 'error',
      from: { path: '^api/src/modules/', pathNot: '[.]test[.]ts$' },
      // The descriptor is what a module hands over: its type stands where it is read.
      to: { path: '^api/src/app/', pathNot: '^api/src/app/module-descriptor[.]ts$' },
    },
    {
      name: 'front-never-imports-back',
      comment: 'A screen speaks GraphQL; it never shares code with the server.',
      severity: 'error',
      from: { path: '^frontends/' },
      to: { path: '^(?:api|seeds|infra|tests)/' },
    },
    {
      name: 'apps-stand-alone',
      comment: 'Micro-frontends are built and shipped apart: shared things stand in frontends/shared.',
      severity: 'error',
      from: { path: `^(${apps})/` },
      to: { path: `^${apps}/`, pathNot: '^$1/' },
    },
    {
      name: 'shared-knows-no-app',
      severity: 'error',
      from: { path: '^frontends/shared/' },
      to: { path: `^${apps}/` },
    },
    {
      name: 'ui-has-no-data-access',
      comment: 'The look knows no server; screens hand it what to show.',
      severity: 'error',
      from: { path: '^frontends/shared/ui/src/' },
      to: { path: ['^frontends/shared/platform/', '^shared-schema/', '@apollo/client'] },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^(?:api|shared-schema|seeds|frontends)/', pathNot: '[.]test[.]tsx?$|/testing/' },
      to: { path: ['[.]test[.]tsx?$', '^tests/'] },
    },
    {
      name: 'names-that-say-something',
      comment: 'A file is named after what it holds.',
      severity: 'error',
      from: { path: '(?:^|/)(?:utils?|helpers?|common|misc)[.]tsx?$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(?:^|/)dist/', '/src/gql/'] },
    exclude: { path: ['(?:^|/)dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['volmacht-source', 'types', 'import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
    progress: { type: 'none' },
  },
};
