// `npm run coverage:rows`: the rows of the requirements that no test names. Exit code 1 when there is one.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../launcher/lib/paths.mjs';

/** How many rows each part of the requirements has. */
const PARTS = { MZ: 22, PO: 12, ZO: 13, CO: 15, XX: 8 };
const rows = Object.entries(PARTS).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, n) => `${part}-${String(n + 1).padStart(2, '0')}`),
);

const files = execFileSync('git', ['ls-files', '*.test.ts', '*.test.tsx', '*.test.mjs', '*.spec.ts'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');
const named = new Map(rows.map((row) => [row, 0]));
for (const file of files.filter(Boolean)) {
  // Only the names of suites and tests count; a row in a comment proves nothing.
  const titles = readFileSync(join(root, file), 'utf8').matchAll(
    /\b(?:describe|test|it)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])([^\n]*?)\1/g,
  );
  for (const [, , title] of titles) for (const row of new Set(rowsIn(title))) named.set(row, (named.get(row) ?? 0) + 1);
}

/** The rows that a title names: 'CO-08', 'CO-03, CO-04', and 'PO-06 to PO-08' or 'CO-08 … CO-10' as a range. */
function rowsIn(title) {
  const found = [...title.matchAll(/\b(MZ|PO|ZO|CO|XX)-(\d\d)(?:(?:\.\.| … | to | t\/m |–)(?:\1-)?(\d\d))?/g)];
  return found.flatMap(([, part, first, last]) =>
    Array.from(
      { length: Number(last ?? first) - Number(first) + 1 },
      (_, n) => `${part}-${String(Number(first) + n).padStart(2, '0')}`,
    ),
  );
}

const missing = rows.filter((row) => !named.get(row));
for (const row of rows) process.stdout.write(`${row}  ${named.get(row) || 'no test'}\n`);
process.stdout.write(`${rows.length - missing.length} of ${rows.length} rows are named by a test.\n`);
if (missing.length > 0) {
  process.stdout.write(`Without one: ${missing.join(', ')}\n`);
  process.exitCode = 1;
}
