import { randomInt } from 'node:crypto';
import { readKeyring } from '@volmacht/api/config/keyring';
import { newId } from '@volmacht/api/core/crypto/ids';
import { seal } from '@volmacht/api/core/crypto/sealed-box';
import { maskBsn, nthTestBsn, testBsnCount } from '@volmacht/api/core/numbers/index';
import { SessionTokens, SigningKeys, startSession } from '@volmacht/api/modules/session/index';
import { Pool } from 'pg';
import { row, rows } from './database';
import { stack, type Stack } from './stack';

/** An organisation that a suite made for itself. */
export interface MadeOrganisation {
  id: string;
  name: string;
  kind: string;
  kvkNumber: string;
}

/** A user that a suite made for itself. */
export interface MadeUser {
  id: string;
  organisationId: string;
  login: string;
  email: string;
  mobileNumber: string;
}

/** An insured person that a suite made for itself. */
export interface MadeInsured {
  id: string;
  bsn: string;
  insurer: string;
  insuredNumber: string;
  fullName: string;
  lastName: string;
  birthDate: string;
}

const unique = () => `${Date.now().toString(36)}${randomInt(1e9).toString(36)}`;
const digits = (count: number) => String(randomInt(10 ** (count - 1), 10 ** count));

/** Makes an organisation; an office of ondersteuners unless told otherwise. */
export async function newOrganisation(kind = 'ONDERSTEUNER', on: Stack = stack()): Promise<MadeOrganisation> {
  const made = { id: newId(new Date()), name: `Kantoor ${unique()}`, kind, kvkNumber: digits(8) };
  await rows(
    `INSERT INTO organisation (id, name, kind, kvk_number, email, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [made.id, made.name, kind, made.kvkNumber, `${unique()}@kantoor.example`],
    on,
  );
  // A municipality of which the agreements are not back may do nothing in portaal Zorg (ZO-01).
  if (kind === 'GEMEENTE')
    await rows(
      `INSERT INTO agreement VALUES ($1, 'AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', '2026-01-01'), ($1, 'BEWERKERSOVEREENKOMST_VECOZO', '2026-01-01')`,
      [made.id],
      on,
    );
  return made;
}

/** Makes a user of an organisation with roles, active unless told otherwise. */
export async function newUser(
  organisationId: string,
  {
    roles = ['ONDERSTEUNER'],
    status = 'ACTIVE',
    firstName = 'Test',
    lastName = `Persoon${unique()}`,
  }: { roles?: string[]; status?: string; firstName?: string; lastName?: string } = {},
  on: Stack = stack(),
): Promise<MadeUser> {
  const id = newId(new Date());
  const login = `${unique()}@kantoor.example`;
  const mobileNumber = `+3160000${digits(4)}`;
  await rows(
    `INSERT INTO app_user (id, organisation_id, login_name, email, mobile_number, first_name, last_name, status, created_at)
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, now())`,
    [id, organisationId, login, mobileNumber, firstName, lastName, status],
    on,
  );
  for (const code of roles)
    await rows('INSERT INTO user_role (id, user_id, code) VALUES ($1, $2, $3)', [newId(new Date()), id, code], on);
  return { id, organisationId, login, email: login, mobileNumber };
}

/** Makes an insured person with a BSN out of the test range that nobody on this stack has yet. */
export async function newInsured(
  { digital = true, gber = false }: { digital?: boolean; gber?: boolean } = {},
  on: Stack = stack(),
): Promise<MadeInsured> {
  const keyring = readKeyring(on.env['KEYRING_FILE']!);
  for (let attempt = 0; attempt < 200; attempt++) {
    const bsn = nthTestBsn(randomInt(testBsnCount()));
    const id = newId(new Date());
    const lastName = `Tester${unique()}`;
    const made = {
      id,
      bsn,
      insurer: 'MENZIS',
      insuredNumber: `9${digits(9)}`,
      fullName: `Kim ${lastName}`,
      lastName,
      birthDate: `19${randomInt(40, 99)}-0${randomInt(1, 10)}-1${randomInt(10)}`,
    };
    const written = await rows(
      `INSERT INTO insured (id, insurer, insured_number, bsn_sealed, bsn_index, bsn_tail, initials, first_name, last_name,
         full_name, search_name, birth_date, street, house_number, postcode, city, email, correspondence_channel,
         debtor_number, premium_iban, claims_iban, payment_method, gber_active, gber_instalments, gber_since, policy_name)
       VALUES ($1, $2, $3, $4, $5, $6, 'K.', 'Kim', $7, $8, lower($7), $9, 'Teststraat', '1', '9999XX', 'Testdorp', $10, $11,
         $12, 'NL91ABNA0417164300', 'NL91ABNA0417164300', 'DIRECT_DEBIT', $13, $14, $15, 'Basis Vrij')
       ON CONFLICT (bsn_index) DO NOTHING RETURNING id`,
      [
        id,
        made.insurer,
        made.insuredNumber,
        seal(keyring, `insured.bsn_sealed.${id}`, bsn),
        keyring.blindIndex('bsn', bsn),
        maskBsn(bsn).slice(-4),
        lastName,
        made.fullName,
        made.birthDate,
        `${unique()}@post.example`,
        digital ? 'DIGITAL' : 'POST',
        digits(10),
        gber,
        gber ? 10 : null,
        gber ? '2026-01-01' : null,
      ],
      on,
    );
    if (written.length === 1) return made;
  }
  throw new Error('No free BSN was found.');
}

/** Makes a bewind of an office over a person; running since a year unless told otherwise. Answers its id. */
export async function newBewind(
  user: MadeUser,
  insured: MadeInsured,
  { kind = 'BESCHERMINGSBEWIND', status = 'ACTIVE', endDate = null as string | null } = {},
  on: Stack = stack(),
): Promise<string> {
  const id = newId(new Date());
  await rows(
    // What waits for the insurer has a term, as every real request has: other suites read all that is under review.
    `INSERT INTO bewind (id, insured_id, organisation_id, kind, status, start_date, end_date, requested_by, requested_at, due_at)
     VALUES ($1, $2, $3, $4, $5, current_date - 365, $6, $7, now(),
       CASE WHEN $5 IN ('REQUESTED', 'IN_REVIEW', 'QUESTION_ASKED') THEN now() + interval '7 days' END)`,
    [id, insured.id, user.organisationId, kind, status, endDate, user.id],
    on,
  );
  return id;
}

/** Begins a session for a user without the log-in journey: for suites that are not about logging in. */
export async function sessionOf(
  user: { id: string; organisationId: string },
  {
    portal = 'ONDERSTEUNER' as Parameters<typeof startSession>[3]['portal'],
    method = 'PASSWORD' as 'PASSWORD' | 'EHERKENNING',
    assurance = null as string | null,
  } = {},
  on: Stack = stack(),
): Promise<string> {
  const pool = new Pool({ connectionString: on.databaseUrl, options: '-c timezone=UTC', max: 1 });
  const clock = { now: () => new Date() };
  const part = { keyring: readKeyring(on.env['KEYRING_FILE']!), clock, pool };
  const app = part as unknown as Parameters<typeof startSession>[0];
  try {
    const keys = new SigningKeys(app);
    await keys.load();
    const tx = {
      now: clock.now(),
      rows: async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows,
      audit: () => undefined,
    } as unknown as Parameters<typeof startSession>[1];
    const { id, userId, createdAt, expiresAt } = await startSession(app, tx, user, { portal, method, assurance });
    return await new SessionTokens(app, keys).mint({
      id,
      userId,
      createdAt: new Date(createdAt),
      expiresAt: new Date(expiresAt),
    });
  } finally {
    await pool.end();
  }
}

/** The audit events of an organisation since a moment, oldest first. */
export async function auditOf(
  organisationId: string,
  since: Date,
  on: Stack = stack(),
): Promise<{ action: string; actor_id: string | null; subject_ids: string[]; reason: string | null }[]> {
  return rows(
    'SELECT action, actor_id, subject_ids, reason FROM audit_event WHERE organisation_id = $1 AND at >= $2 ORDER BY seq',
    [organisationId, since],
    on,
  );
}

/** Waits never, answers how many outbox rows of a job there are for a payload part. */
export async function queuedJobs(job: string, payloadPart: object, on: Stack = stack()): Promise<number> {
  const { count } = await row<{ count: string }>(
    'SELECT count(*) FROM outbox WHERE job = $1 AND payload @> $2::jsonb',
    [job, JSON.stringify(payloadPart)],
    on,
  );
  return Number(count);
}
