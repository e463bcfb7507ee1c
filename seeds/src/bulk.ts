import { Pool, type PoolClient } from 'pg';
import { readSettings } from '@volmacht/api/config/env';
import { readKeyring } from '@volmacht/api/config/keyring';
import { today } from '@volmacht/api/core/calendar/index';
import { dueMonth, refreshFigures } from '@volmacht/api/modules/in-uitstroom/refresh-figures.service';
import { copyDeelnemers, demoContracts, ROWS_PER_CONTRACT } from './collectief';
import { insertAll } from './insert';
import {
  FIRST_NUMBER,
  MUNICIPAL_CONTRACTS,
  municipalContractRows,
  municipalContracts,
  municipalityRows,
} from './municipal-contracts';

const MOST = MUNICIPAL_CONTRACTS * ROWS_PER_CONTRACT;

/** Fills the contracts of all municipalities with so many deelnemers, and makes the figures of all months; once. */
async function run(count: number): Promise<void> {
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new Error(`Give a number of deelnemers from 1 to ${MOST}.`);
  const settings = readSettings();
  const keyring = readKeyring(settings.KEYRING_FILE);
  const pool = new Pool({ connectionString: settings.DATABASE_URL, options: '-c timezone=UTC' });
  const client = await pool.connect();
  try {
    if ((await client.query('SELECT 1 FROM contract WHERE number = $1', [FIRST_NUMBER])).rowCount)
      throw new Error('The contracts of all municipalities are there already; npm start -- --fresh begins anew.');
    const now = new Date();
    await client.query('BEGIN');
    await client.query("SET LOCAL synchronous_commit = off; SET LOCAL work_mem = '128MB'");
    await addContracts(client, now);
    const began = Date.now();
    let shown = 0;
    const onRows = (rows: number) => {
      if (Date.now() - shown < 2000 && rows < count) return;
      shown = Date.now();
      tell(`${format(rows)} of ${format(count)} deelnemers, ${((shown - began) / 1000).toFixed(0)} s`);
    };
    await copyDeelnemers(client, {
      keyring,
      contracts: municipalContracts,
      firstPlace: demoContracts.length,
      count,
      now,
      onRows,
    });
    tell('the figures of all months');
    await client.query('ANALYZE deelnemer');
    await refreshFigures(client, { from: `${now.getUTCFullYear() - 5}-01-01`, to: dueMonth(today(now)), now });
    await client.query('COMMIT');
    tell('statistics for the planner');
    await client.query('VACUUM ANALYZE deelnemer, stroom, contract_month');
    tell(
      `${format(count)} deelnemers in ${MUNICIPAL_CONTRACTS} contracts, ${((Date.now() - began) / 1000).toFixed(0)} s`,
    );
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
    await pool.end();
  }
}

async function addContracts(client: PoolClient, now: Date): Promise<void> {
  const known = async () => {
    const { rows } = await client.query<{ id: string; code: string }>(
      `SELECT id, gemeentecode AS code FROM organisation WHERE kind = 'GEMEENTE' AND gemeentecode IS NOT NULL`,
    );
    return new Map(rows.map(({ id, code }) => [code, id]));
  };
  const before = await known();
  await insertAll(
    client,
    'organisation',
    municipalityRows(now).filter(({ gemeentecode }) => !before.has(gemeentecode)),
  );
  const owners = await known();
  await insertAll(
    client,
    'contract',
    municipalContractRows((code) => owners.get(code)!),
  );
}

const format = (count: number): string => count.toLocaleString('en-GB');
const tell = (text: string): void => void process.stdout.write(`${text}\n`);

run(Number(process.argv[2])).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
