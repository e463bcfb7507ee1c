// Bulk work of collective contracts, each beside a COPY of the same rows into the same kind of table.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { root } from '../../launcher/lib/paths.mjs';
import { writeAanmeldingen } from './aanmeldingen.mjs';
import { TOWN } from './collectief-data.mjs';
import { median } from './race.mjs';

const require = createRequire(import.meta.url);
const { refreshFigures } = require(join(root, 'api/dist/modules/in-uitstroom/refresh-figures.service.js'));

const ROUNDS = 3;
const atMost = (limit) => ({ text: `≤ ${limit}`, meets: (value) => value <= Number(limit) });

async function withClient(stack, work) {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function timed(work) {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

const FIGURES = { stroom: 'on_date', contract_month: 'month' };

/**
 * The monthly job beside COPY of the rows of the thirteen months that it goes through, which are all made anew, with
 * those of the years before in place. To know besides: the job as it comes by each month, with one month that is new, and
 * all months from nothing.
 */
async function refresh({ stack, dir, size }) {
  return withClient(stack, async (client) => {
    const { rows } = await client.query(
      `SELECT (date_trunc('month', current_date) - interval '1 month')::date::text AS last,
         (date_trunc('month', current_date) - interval '13 months')::date::text AS first`,
    );
    const [{ first, last }] = rows;
    const place = (table, what) => join(dir, 'postgres', `${table}-${what}-${size}.copy`);
    const once = () =>
      inTransaction(client, async () => {
        await refreshFigures(client, { to: last, now: new Date() });
      });
    const copied = (what) =>
      inTransaction(client, async () => {
        for (const table of Object.keys(FIGURES)) await client.query(`COPY ${table} FROM '${place(table, what)}'`);
      });
    const settle = async () => {
      await client.query('VACUUM ANALYZE stroom, contract_month');
      await client.query('CHECKPOINT');
    };
    const forgetFrom = async (month) => {
      for (const [table, day] of Object.entries(FIGURES))
        await client.query(`DELETE FROM ${table} WHERE ${day} >= $1::date`, [month]);
      await settle();
    };
    for (const [table, day] of Object.entries(FIGURES)) {
      await client.query(`COPY ${table} TO '${place(table, 'all')}'`);
      await client.query(`COPY (SELECT * FROM ${table} WHERE ${day} >= '${first}') TO '${place(table, 'months')}'`);
    }
    const [monthly, oneNew, seconds, all] = [[], [], [], []];
    for (let n = 0; n < ROUNDS; n++) {
      await forgetFrom(last);
      seconds.push(await timed(once));
      await forgetFrom(first);
      const made = await timed(once);
      await forgetFrom(first);
      const inCopy = await timed(() => copied('months'));
      monthly.push(made / inCopy);
      oneNew.push(seconds.at(-1) / inCopy);
      await client.query('TRUNCATE stroom, contract_month, figures_refresh');
      await client.query('CHECKPOINT');
      const madeAll = await timed(once);
      await client.query('TRUNCATE stroom, contract_month');
      await client.query('CHECKPOINT');
      all.push(madeAll / (await timed(() => copied('all'))));
      await settle();
    }
    return [
      { name: 'monthly refresh, beside COPY', value: median(monthly), unit: '×', goal: atMost(1.5) },
      { name: 'the same, of which one month is new', value: median(oneNew), unit: '×' },
      { name: 'monthly refresh with one new month', value: median(seconds), unit: 's' },
      { name: 'refresh of all months, beside COPY', value: median(all), unit: '×' },
    ];
  });
}

async function inTransaction(client, work) {
  await client.query('BEGIN');
  await work();
  await client.query('COMMIT');
}

/** Most rows of one file or workbook that is measured. */
const MOST_ROWS = 100_000;

/**
 * A file of aanmeldingen read, checked and processed, beside COPY of the rows that came of it into the same table with
 * its indexes; then the workbook of those rows.
 */
async function importAndExport({ stack, dir, size }) {
  const rows = Math.min(size, MOST_ROWS);
  const file = join(dir, `aanmeldingen-${size}.csv`);
  await writeAanmeldingen(file, rows);
  return withClient(stack, async (client) => {
    const contract = randomUUID();
    await client.query(
      `INSERT INTO contract (id, number, name, organisation_id, start_date) VALUES ($1, 'B1', 'Bench', $2, current_date - 1000)`,
      [contract, TOWN.organisationId],
    );
    const copy = join(dir, 'postgres', `deelnemer-${size}.copy`);
    const ratios = [];
    const exports = [];
    for (let n = 0; n < ROUNDS; n++) {
      await forget(client, contract);
      const imported = await job(stack, 'import', contract, file);
      if (imported.rows !== rows) throw new Error(`Of ${rows} rows ${imported.rows} were imported.`);
      await client.query(`COPY (SELECT * FROM deelnemer WHERE contract_id = '${contract}') TO '${copy}'`);
      await forget(client, contract);
      ratios.push(imported.seconds / (await timed(() => client.query(`COPY deelnemer FROM '${copy}'`))));
      exports.push(await job(stack, 'export', contract));
    }
    const perLotOf = (what) => exports.map((each) => (each[what] / each.rows) * 100_000);
    return [
      { name: 'import of a file, beside COPY', value: median(ratios), unit: '×', goal: atMost(1.7) },
      {
        name: 'XLSX per 100,000 rows',
        value: median(perLotOf('seconds')),
        unit: 's',
        goal: size >= MOST_ROWS ? atMost('1.0') : undefined,
      },
      { name: 'XLSX processor time per 100,000 rows', value: median(perLotOf('cpu')), unit: 's' },
      { name: 'XLSX memory at most', value: median(exports.map(({ peak }) => peak)), unit: 'MB' },
    ];
  });
}

/** Takes the rows of the bench's contract away, with what was told of them. */
async function forget(client, contract) {
  for (const sql of [
    'DELETE FROM bericht WHERE contract_id = $1',
    'DELETE FROM deelnemer WHERE contract_id = $1',
    'DELETE FROM deelnemer_batch_row WHERE batch_id IN (SELECT id FROM deelnemer_batch WHERE contract_id = $1)',
    'DELETE FROM export WHERE contract_id = $1',
    'DELETE FROM deelnemer_batch WHERE contract_id = $1',
  ])
    await client.query(sql, [contract]);
  await client.query('VACUUM ANALYZE deelnemer, bericht');
  await client.query('CHECKPOINT');
}

/** Runs a job of the worker in a process of its own: `{ seconds, peak, rows }`. */
async function job(stack, kind, contract, file = '') {
  const program = join(root, 'infra/bench/lib/bulk-job.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [program, kind, contract, TOWN.userId, file], {
    env: stack.env,
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** What is measured at each size, in order. */
export const BULK = [refresh, importAndExport];
