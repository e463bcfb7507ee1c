// One job of the worker in a process of its own: how long it takes, with how much of a core and
// how much memory at most. `import <csv>` reads a
// file of aanmeldingen into the bench's contract, `export` makes the workbook of that contract.
import { createRequire } from 'node:module';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../launcher/lib/paths.mjs';

const require = createRequire(import.meta.url);
const api = (path) => require(join(root, 'api/dist', path));
const { createApp, closeApp } = api('app/create-app.js');
const { runExport } = api('modules/export/run-export.service.js');
const { processBatch } = api('modules/deelnemer-batch/process-batch.service.js');

const [kind, contractId, userId, file] = process.argv.slice(2);
const app = await createApp();
const id = randomUUID();
const context = { app, actor: null, locale: 'nl', address: 'worker', requestId: 'bench', jobId: id, attempt: 1 };
const owner = '(SELECT organisation_id FROM contract WHERE id = $1)';

async function prepareImport() {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const fileId = randomUUID();
  await app.files.put(fileId, createReadStream(file));
  await app.pool.query(
    `INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, attached_at)
     VALUES ($2, ${owner}, $3, 'aanmeldingen.csv', $4, 'text/csv', $5, now(), now())`,
    [contractId, fileId, userId, bytes.length, sha256],
  );
  await app.pool.query(
    `INSERT INTO deelnemer_batch (id, contract_id, file_id, sha256, requested_by, status, created_at)
     VALUES ($2, $1, $3, $4, $5, 'QUEUED', now())`,
    [contractId, id, fileId, sha256, userId],
  );
}

async function prepareExport() {
  await app.pool.query(
    `INSERT INTO export (id, kind, status, organisation_id, requested_by, contract_id, with_bsn, locale, created_at)
     VALUES ($2, 'DEELNEMERS', 'QUEUED', ${owner}, $3, $1, true, 'nl', now())`,
    [contractId, id, userId],
  );
}

const jobs = {
  import: {
    prepare: prepareImport,
    run: processBatch,
    rows: 'SELECT added AS rows FROM deelnemer_batch WHERE id = $1',
  },
  export: { prepare: prepareExport, run: runExport, rows: 'SELECT rows FROM export WHERE id = $1' },
};
await jobs[kind].prepare();
const started = process.hrtime.bigint();
const before = process.cpuUsage();
await jobs[kind].run(context, id);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const { user, system } = process.cpuUsage(before);
const found = await app.pool.query(jobs[kind].rows, [id]);
await closeApp(app);
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`\n${JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak, rows: found.rows[0].rows })}\n`);
process.exit(0);
