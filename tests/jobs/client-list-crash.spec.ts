import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newInsured, newOrganisation, newUser, sessionOf } from '../support/builders';
import { checkList, listOf, restingList, submitList } from '../support/client-lists';
import { closeDatabase, row, rows } from '../support/database';
import { ownStack, type OwnStack } from '../support/stack';
import { until } from '../support/until';
import { zipOf } from '../support/zip';
import { decreeFor } from '../api/decree-review/journey';

const CLIENTS = 40;

let own: OwnStack;
beforeAll(async () => {
  own = await ownStack({ only: ['api', 'worker'], seed: false });
}, 60_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

/** Kills the worker as soon as `when` holds of the database, looks at what it left, and starts it anew. */
async function killWhen(what: string, when: () => Promise<boolean>, left: () => Promise<void>): Promise<void> {
  const worker = own.processes['worker']!;
  await until(what, when, { seconds: 60, everyMs: 3 });
  worker.kill('SIGKILL');
  await worker.exit;
  await left();
  await worker.start();
}

describe('MZ-22 R1 a worker that is killed half-way through a list of clients', () => {
  it('checks it anew, goes on with the requests where it was, and makes each once', async () => {
    const user = await newUser((await newOrganisation('ONDERSTEUNER', own)).id, {}, own);
    const token = await sessionOf(user, {}, own);
    const people = [];
    for (let n = 0; n < CLIENTS; n++) people.push(await newInsured({}, own));
    const files = [];
    for (const [n, person] of people.entries()) files.push({ name: `${n}.pdf`, bytes: await decreeFor(person) });
    const list = listOf(
      people.map(({ insuredNumber, birthDate }, n) => ({
        verzekeraar: 'Menzis',
        verzekerdennummer: insuredNumber,
        geboortedatum: birthDate.split('-').reverse().join('-'),
        maatregel: 'beschermingsbewind',
        beschikking: `${n}.pdf`,
      })),
    );
    const { id } = await checkList(token, list, zipOf(files), own);
    const at = () =>
      row<{ status: string; done: number; requested: number }>(
        'SELECT status, done, requested FROM bewind_batch WHERE id = $1',
        [id],
        own,
      );
    const count = async (table: string) => (await rows(`SELECT 1 FROM ${table}`, [], own)).length;
    await killWhen(
      'some rows to be checked',
      async () => (await at()).done > 0,
      async () => {
        expect((await at()).status).toBe('CHECKING');
        expect([await count('bewind_batch_row'), await count('bewind')]).toEqual([0, 0]);
      },
    );
    expect(await restingList(token, id, own)).toMatchObject({ status: 'CHECKED', good: CLIENTS, failed: 0 });
    expect(await count('bewind')).toBe(0);
    await submitList(token, id, own);
    await killWhen(
      'some requests to be made',
      async () => (await at()).requested > 2,
      async () => {
        expect((await at()).status).toBe('PROCESSING');
        expect(await count('bewind')).toBeLessThan(CLIENTS);
      },
    );
    expect(await restingList(token, id, own)).toMatchObject({ status: 'DONE', requested: CLIENTS, failed: 0 });
    expect([await count('bewind'), await count('decree_review')]).toEqual([CLIENTS, CLIENTS]);
    const told = await rows(
      `SELECT 1 FROM audit_event WHERE action IN ('bewind.request', 'bewind-batch.process')`,
      [],
      own,
    );
    expect(told).toHaveLength(CLIENTS + 1);
  }, 180_000);
});
