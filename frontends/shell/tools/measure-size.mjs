// npm run size: what the first page of each portal weighs over the wire, as scripts in their brotli variants. Fails when
// a portal is over its budget, so that weight is noticed by the change that adds it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Builds } from '../server/builds.mjs';
import { readConfig } from '../server/config.mjs';

const BUDGET_BYTES = 250_000;

const { builds } = new Builds(readConfig({}).folders).current();
const weigh = ({ folder, manifest }) =>
  manifest.scripts.reduce((sum, file) => sum + statSync(join(folder, `${file}.br`)).size, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const frame = builds.filter(({ manifest }) => manifest.kind !== 'portal');
const frameBytes = frame.reduce((sum, build) => sum + weigh(build), 0);
for (const build of frame) console.log(`  ${build.manifest.name.padEnd(24)} ${kilobytes(weigh(build))}`);

const portals = builds.filter(({ manifest }) => manifest.kind === 'portal');
if (portals.length === 0) {
  console.error('No portal has been built: run "npm run build" first.');
  process.exit(1);
}
for (const build of portals) {
  const total = frameBytes + weigh(build);
  const fits = total <= BUDGET_BYTES;
  console.log(
    `${fits ? 'ok  ' : 'FAIL'} ${build.manifest.name.padEnd(22)} ${kilobytes(total)} of ${kilobytes(BUDGET_BYTES)}`,
  );
  if (!fits) process.exitCode = 1;
}
