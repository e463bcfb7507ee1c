import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Keyring } from '@volmacht/api/config/keyring';
import { today } from '@volmacht/api/core/calendar/index';
import { dueMonth, refreshFigures } from '@volmacht/api/modules/in-uitstroom/index';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { insertAll } from '../insert';
import { contactRows, demoContracts, neighbourContractRows, neighbourRows } from './contracts';
import { COPY_DEELNEMERS, generateDeelnemers, type DeelnemerRequest } from './generate-deelnemers';
import { insuranceRows, premiumRows } from './insurances';

export { seedBorderellen } from './borderellen';
export { demoContracts } from './contracts';
export { COPY_DEELNEMERS, generateDeelnemers, ROWS_PER_CONTRACT, type SeedContract } from './generate-deelnemers';

/** Deelnemers of the demo. */
const DEELNEMERS = 20_000;
/** Days of which the demo's messages tell. */
const BERICHT_DAYS = 120;

// As the API words them; who came in or left lately is told of, as it would have been.
const BERICHTEN = `
  INSERT INTO bericht (id, contract_id, date, category, text, source, created_at)
  SELECT uuidv7(), d.contract_id, d.day, 'BEVESTIGING',
    d.what || CASE d.gender WHEN 'M' THEN 'de heer ' WHEN 'V' THEN 'mevrouw ' ELSE '' END || d.full_name
      || ' voor contract ' || c.number || ' ontvangen' || d.rest, d.source, $1
  FROM (
    SELECT contract_id, start_date AS day, 'Aanmelding ' AS what, gender, full_name, 'deelnemer:start:' || id AS source,
      CASE WHEN insurance_code IS NULL THEN '' ELSE '. Het polisblad en de verzekeringspas komen per post.' END AS rest
    FROM deelnemer WHERE start_date BETWEEN $2::date - $3::int AND $2::date
    UNION ALL
    SELECT contract_id, least(end_date, $2::date - abs(hashtext(id::text)) % 60), 'Afmelding ', gender, full_name, 'deelnemer:end:' || id || ':1',
      ': deelname t/m ' || to_char(end_date, 'DD-MM-YYYY')
    FROM deelnemer WHERE end_date >= $2::date - $3::int
  ) d JOIN contract c ON c.id = d.contract_id ORDER BY d.day, d.source`;

/** Takes in generated deelnemers by COPY; the rows are made while they travel. */
export async function copyDeelnemers(client: PoolClient, request: DeelnemerRequest): Promise<void> {
  await pipeline(Readable.from(generateDeelnemers(request)), client.query(copyFrom(COPY_DEELNEMERS)));
}

/** Rows of insurances and premiums; they stand before any deelnemer. */
export async function seedInsurances(client: PoolClient): Promise<void> {
  await insertAll(client, 'insurance_product', insuranceRows());
  await insertAll(client, 'insurance_premium', premiumRows());
}

/** Fills the contracts of the demo: contacts, insurances, deelnemers with their history, messages (CO-03 to CO-12). */
export async function seedCollectief(
  client: PoolClient,
  { keyring, now }: { keyring: Keyring; now: Date },
): Promise<void> {
  await insertAll(client, 'organisation', neighbourRows(now));
  await insertAll(client, 'contract', neighbourContractRows());
  await insertAll(client, 'contract_contact', contactRows());
  await seedInsurances(client);
  await copyDeelnemers(client, { keyring, contracts: demoContracts, count: DEELNEMERS, now });
  await client.query(BERICHTEN, [now, now.toISOString().slice(0, 10), BERICHT_DAYS]);
  // As the worker would have, on each 11th of the month (CO-08, CO-10).
  await refreshFigures(client, { to: dueMonth(today(now)), now });
}
