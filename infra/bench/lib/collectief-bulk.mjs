// Bulk work of collective contracts, each beside a COPY of the same rows into the same kind of table.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../../launcher/lib/paths.mjs';
import { median } from './race.mjs';

const require = createRequire(import.meta.url);
const { refreshFigures } = require(join(root, 'api/dist/modules/in-uitstroom/refresh-figures.service.js'));

const ROUNDS = 3;
const atMost = (limit) => ({ text: `≤ ${limit}`, meets: (value) => value <= limit });

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

/** The figures of all contracts and months, made from nothing, beside COPY of the rows that they are. */
async function refresh({ stack, dir, size }) {
  return withClient(stack, async (client) => {
    const { rows } = await client.query(
      `SELECT (date_trunc('month', current_date) - interval '1 month')::date::text AS last`,
    );
    const once = async () => {
      await client.query('BEGIN');
      await refreshFigures(client, { to: rows[0].last, now: new Date() });
      await client.query('COMMIT');
    };
    const tables = ['stroom', 'contract_month'];
    const places = Object.fromEntries(tables.map((table) => [table, join(dir, 'postgres', `${table}-${size}.copy`)]));
    for (const table of tables) await client.query(`COPY ${table} TO '${places[table]}'`);
    const ratios = [];
    const monthly = [];
    for (let n = 0; n < ROUNDS; n++) {
      monthly.push(await timed(once));
      await client.query('TRUNCATE stroom, contract_month, figures_refresh');
      await client.query('CHECKPOINT');
      const made = await timed(once);
      await client.query('TRUNCATE stroom, contract_month');
      await client.query('CHECKPOINT');
      const copied = await timed(async () => {
        await client.query('BEGIN');
        for (const table of tables) await client.query(`COPY ${table} FROM '${places[table]}'`);
        await client.query('COMMIT');
      });
      ratios.push(made / copied);
      await client.query('VACUUM ANALYZE stroom, contract_month');
    }
    return [
      { name: 'refresh of all months, beside COPY', value: median(ratios), unit: '×', goal: atMost(1.5) },
      { name: 'monthly refresh', value: median(monthly), unit: 's' },
    ];
  });
}

/** What is measured at each size, in order. */
export const BULK = [refresh];
