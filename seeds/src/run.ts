import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Pool, type PoolClient } from 'pg';
import { readSettings } from '@volmacht/api/config/env';
import { today } from '@volmacht/api/core/calendar/index';
import { readKeyring } from '@volmacht/api/config/keyring';
import { createFileStore, type FileStore } from '@volmacht/api/core/files/index';
import { aanvraagRows } from './aanvragen';
import { accountRows, organisationRows, type SeedSettings } from './accounts';
import { bewindRows, makeBewinden, type SeedBewind } from './bewinden';
import { careRows } from './care';
import { seedBorderellen, seedCollectief } from './collectief';
import { consultationRows } from './consultations';
import { INVENTED_COURTS, makeDecree } from './decrees';
import { writeExamples } from './examples';
import { insertAll } from './insert';
import { ORGANISATIONS } from './organisations';
import { makePeople, type SeedPerson } from './people';
import { seedId } from './seed-id';
import { accessRequestRows, contactMessageRows, newcomerRows } from './waiting-work';
import { zorgMessageRows } from './zorg-messages';

const PEOPLE = 5000;

/** Fills an empty database with the demo: the same people every time, dates around today. Does nothing when it is filled. */
async function run(): Promise<void> {
  const settings = readSettings();
  const keyring = readKeyring(settings.KEYRING_FILE);
  const store = createFileStore(settings, keyring);
  const pool = new Pool({ connectionString: settings.DATABASE_URL, options: '-c timezone=UTC' });
  const client = await pool.connect();
  try {
    if ((await client.query('SELECT 1 FROM organisation LIMIT 1')).rowCount) return;
    await client.query('BEGIN');
    const now = new Date();
    const people = await seed(client, store, { keyring, issuer: settings.EHERKENNING_ISSUER, now });
    await client.query('COMMIT');
    await seedBorderellen(today(now));
    await writeExamples(join(dirname(settings.FILES_DIR), 'voorbeelden'), people, today(now));
    process.stdout.write(`seeded ${PEOPLE} insured people and the demo accounts\n`);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
    await pool.end();
  }
}

async function seed(client: PoolClient, store: FileStore, settings: SeedSettings): Promise<SeedPerson[]> {
  const { organisations, agreements, contracts } = organisationRows(settings.now);
  await insertAll(client, 'organisation', organisations);
  await insertAll(client, 'agreement', agreements);
  await insertAll(client, 'contract', contracts);
  const { users, roles } = await accountRows(settings);
  await insertAll(client, 'app_user', users);
  await insertAll(client, 'user_role', roles);
  await insertAll(client, 'app_user', newcomerRows(settings));
  await insertAll(client, 'access_request', accessRequestRows(settings.now));
  await insertAll(client, 'contact_message', contactMessageRows(settings.now));
  await insertAll(client, 'wlz_consultation', consultationRows(settings));
  const { files, messages, numbers } = await zorgMessageRows(store, settings);
  await insertAll(client, 'stored_file', files);
  await insertAll(client, 'zorg_message', messages);
  await insertAll(client, 'zorg_message_number', numbers);
  await seedCollectief(client, settings);
  const people = makePeople(settings.keyring, PEOPLE);
  await insertAll(
    client,
    'insured',
    people.map((person) => person.row),
  );
  await insertAll(client, 'aanvraag', aanvraagRows(people, settings));
  const bewinden = makeBewinden(people, settings.now);
  await insertAll(client, 'care_claim', careRows(bewinden.map((bewind) => bewind.person)));
  const rows = [];
  for (const bewind of bewinden) rows.push(bewindRows(bewind, await storeDecree(store, bewind, people)));
  await insertAll(
    client,
    'bewind',
    rows.map((row) => row.bewind),
  );
  await insertAll(
    client,
    'stored_file',
    rows.map((row) => row.file),
  );
  await insertAll(
    client,
    'decree_review',
    rows.map((row) => row.review),
  );
  // Requests that nobody checked yet go the way of any other: the worker reads their decree.
  await insertAll(
    client,
    'outbox',
    rows
      .filter((row) => row.review.status === 'QUEUED')
      .map((row) => ({
        id: seedId('outbox', row.review.id),
        job: 'check-decree',
        payload: { reviewId: row.review.id },
        state: 'WAITING',
        created_at: settings.now,
        due_at: settings.now,
        attempts: 0,
        starts: 0,
      })),
  );
  return people;
}

async function storeDecree(store: FileStore, bewind: SeedBewind, people: { fullName: string; birthDate: string }[]) {
  const named = bewind.variant === 'wrong-person' ? people[bewind.person.number + 1000]! : bewind.person;
  const office = ORGANISATIONS[bewind.office];
  const bytes = await makeDecree({
    kind: bewind.kind,
    purpose: 'START',
    person: { fullName: named.fullName, birthDate: named.birthDate, birthPlace: String(bewind.person.row['city']) },
    court: INVENTED_COURTS[bewind.person.number % INVENTED_COURTS.length]!,
    caseNumber: `${9_000_000 + bewind.person.number} BM VERZ 26-${100 + (bewind.person.number % 800)}`,
    date: bewind.startDate,
    office: { name: office.name, city: office.address.city, kvkNumber: office.kvkNumber },
    variant: bewind.variant,
  });
  const id = seedId('file', bewind.id);
  await store.put(id, Readable.from([bytes]));
  return { id, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
