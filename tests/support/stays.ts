import { randomInt } from 'node:crypto';
import { readKeyring } from '@volmacht/api/config/keyring';
import { newId } from '@volmacht/api/core/crypto/ids';
import { addDays, addMonths, startOfMonth, today } from '@volmacht/api/core/calendar/index';
import { deelnemerColumns } from '@volmacht/api/modules/deelnemer/index';
import { nthTestBsn, testBsnCount } from '@volmacht/api/core/numbers/index';
import { TEST_INSURANCE, type MadeContract } from './collectief';
import { row, rows } from './database';
import { stack, type Stack } from './stack';
import { until } from './until';

/** A stay in the past or to come, made behind the API: by its screens nobody starts more than three months back. */
export interface StayOptions {
  start: string;
  end?: string | null;
  lastName?: string;
  insured?: boolean;
  bsn?: string;
  birthDate?: string;
}

// One after another: two of one contract must never happen to be the same person.
let place = randomInt(testBsnCount());
const nextBsn = () => nthTestBsn(place++ % testBsnCount());

/** Puts a stay of somebody in a contract. Answers its id. */
export async function newStay(contract: { id: string }, options: StayOptions, on: Stack = stack()): Promise<string> {
  const keyring = readKeyring(on.env['KEYRING_FILE']!);
  const { start, end = null, lastName = 'Groot', insured = true, bsn = nextBsn(), birthDate = '1967-02-14' } = options;
  const id = newId(new Date());
  const made = deelnemerColumns(keyring, id, {
    bsn,
    initials: 'D.',
    lastName,
    birthDate,
    gender: 'V',
  });
  await rows(
    `INSERT INTO deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail, relatienummer,
       initials, last_name, full_name, search_name, birth_date, gender, street, house_number, postcode, city, insurance_code,
       payment_method, start_date, end_date, end_reason, start_told, created_at)
     VALUES ($1, $2, uuidv7(), 'CLIENT', $3, $4, $5, nextval('relatienummer')::text, $6, $7, $8, $9, $10, $11, 'Breestraat',
       '1', '2311CS', 'Leiden', $12, CASE WHEN $12::text IS NOT NULL THEN 'INVOICE' END, $13, $14::date,
       CASE WHEN $14::date IS NOT NULL THEN 'EINDE_COLLECTIVITEIT' END, true, now())`,
    [
      id,
      contract.id,
      made.bsnSealed,
      made.bsnIndex,
      made.bsnTail,
      made.initials,
      made.lastName,
      made.fullName,
      made.searchName,
      made.birthDate,
      made.gender,
      insured ? TEST_INSURANCE : null,
      start,
      end,
    ],
    on,
  );
  return id;
}

/** A month as the API writes it, so many from this one: month(-1) is last month. */
export const month = (offset: number): string => monthDay(offset).slice(0, 7);

/** A day of such a month; its last one when it is shorter. */
export function monthDay(offset: number, day = 1): string {
  const first = addMonths(startOfMonth(today(new Date())), offset);
  const asked = addDays(first, day - 1);
  const last = addDays(addMonths(first, 1), -1);
  return asked < last ? asked : last;
}

/** Lets the worker do a job and waits until it has. */
export async function runJob(job: string, payload: object, on: Stack = stack()): Promise<void> {
  const { id } = await row<{ id: string }>(
    `INSERT INTO outbox (id, job, payload, created_at, due_at)
     VALUES (gen_random_uuid(), $1, $2::jsonb, now(), now()) RETURNING id`,
    [job, JSON.stringify(payload)],
    on,
  );
  await until(
    `${job} to be done`,
    async () => {
      const { state, last_error: reason } = await row('SELECT state, last_error FROM outbox WHERE id = $1', [id], on);
      if (state === 'DEAD') throw new Error(`${job} was set aside: ${reason}`);
      return state === 'DELIVERED';
    },
    { seconds: 30 },
  );
}

/** Makes the figures again from a month on, as the back office has it done. */
export const refreshFrom = (from: string, on: Stack = stack()): Promise<void> =>
  runJob('refresh-figures-from', { from: `${from}-01` }, on);

/** Makes the borderel of a contract for a month, dated on its 24th unless told otherwise. */
export const makeBorderel = (
  contract: MadeContract,
  of: string,
  { date = `${of}-24`, on = stack() as Stack } = {},
): Promise<void> => runJob('make-borderel', { contractId: contract.id, month: `${of}-01`, date }, on);
