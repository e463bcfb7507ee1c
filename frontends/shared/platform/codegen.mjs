// Typed documents of one workspace: node …/platform/codegen.mjs [--check], run in its folder. The generated files are
// committed, and `--check` fails when they are not what the schema and the documents say.
import { generate } from '@graphql-codegen/cli';
import { parse, print, visit } from 'graphql';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const schemaFolder = fileURLToPath(new URL('../../../shared-schema/', import.meta.url));
const printed = join(schemaFolder, 'schema.graphql');
// The contract says what will always be there; what the API prints beside it may hold more. schema:check keeps the two
// from disagreeing, so reading both lets a screen use an addition without waiting for the contract to name it.
// Its words about its types change more often than the types and would make every generated copy stale: left out.
const wordless = (file) =>
  print(
    visit(parse(readFileSync(file, 'utf8')), {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  );
const schema = [join(schemaFolder, 'contract/schema.graphql'), printed]
  .filter((file) => existsSync(file))
  .map(wordless);

const scalars = Object.fromEntries(
  ['BSN', 'Cursor', 'Date', 'DateTime', 'Decimal', 'EmailAddress', 'IBAN', 'PhoneNumber', 'YearMonth'].map((name) => [
    name,
    { input: 'string', output: 'string' },
  ]),
);

const check = process.argv.includes('--check');
const target = join(process.cwd(), 'src/gql');
const out = check ? mkdtempSync(join(tmpdir(), 'volmacht-gql-')) : target;

await generate(
  {
    schema,
    documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      [`${out}/`]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          scalars,
          defaultScalarType: 'unknown',
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
        },
      },
    },
  },
  true,
);

// An app without documents yet gets a file with an import it does not use; our own compiler settings mind, nobody else.
const index = join(out, 'gql.ts');
writeFileSync(index, `// @ts-nocheck\n${readFileSync(index, 'utf8')}`);

if (check) {
  const stale = readdirSync(out).filter((file) => {
    const committed = join(target, file);
    return !existsSync(committed) || readFileSync(committed, 'utf8') !== readFileSync(join(out, file), 'utf8');
  });
  rmSync(out, { recursive: true });
  if (stale.length > 0) {
    console.error(
      `Typed documents are stale in ${target}: ${stale.join(', ')}. Run "npm run codegen" in this workspace.`,
    );
    process.exitCode = 1;
  }
}
