import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { auditOf, newInsured, newUser, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { uploadPdf } from '../../support/files';
import { stack } from '../../support/stack';
import { until } from '../../support/until';
import { decide, decreeFor, newOffice, newReviewers, requestBewind, type SignedIn } from '../decree-review/journey';

let office: SignedIn;

beforeAll(async () => {
  office = await newOffice();
});

const download = (token: string | null, id: string) =>
  fetch(`${stack().urls.api}/files/${id}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

describe('A21 a document is given out to who may have it', () => {
  test('its own organisation gets the very bytes, as an attachment that can do nothing', async () => {
    const decree = await decreeFor(await newInsured());
    const { id } = await uploadPdf(office.token, decree);
    const since = new Date();
    const answer = await download(office.token, id);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(decree.length),
      'content-disposition': expect.stringMatching(/^attachment; filename="beschikking\.pdf"; filename\*=UTF-8''/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('no-store'),
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(decree)).toBe(true);
    expect(await auditOf(office.user.organisationId, since)).toMatchObject([
      { action: 'file.download', actor_id: office.user.id, subject_ids: [id] },
    ]);
  });

  test('a stranger is asked to log in; another office, and a colleague without the right, get nothing', async () => {
    const { id } = await uploadPdf(office.token, await decreeFor(await newInsured()));
    expect((await download(null, id)).status).toBe(401);
    const nobody = await newUser(office.user.organisationId, { roles: [] });
    expect((await download(await sessionOf(nobody), id)).status).toBe(403);
    // Who may fetch files of another kind (an export of the trail) finds no decree.
    const colleague = await newUser(office.user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] });
    expect((await download(await sessionOf(colleague), id)).status).toBe(404);
    const foreign = await download((await newOffice()).token, id);
    const unknown = await download(office.token, randomUUID());
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    const message = async (answer: Response) => ((await answer.json()) as { message: string }).message;
    expect(await message(foreign)).toBe(await message(unknown));
  });

  test.each(['x', '..%2f..%2fkeyring.json', "' OR true --", '%00'])('an id like %j is an unknown one', async (id) => {
    expect((await download(office.token, encodeURIComponent(id))).status).toBe(404);
  });

  test('MZ-20 a reviewer reads a decree while it is under review, and afterwards only who decided on it', async () => {
    const [first, second] = (await newReviewers(2)) as [SignedIn, SignedIn];
    const loose = await uploadPdf(office.token, await decreeFor(await newInsured()));
    expect((await download(first.token, loose.id)).status).toBe(404);
    const { fileId, reviewId, person } = await requestBewind(office);
    const since = new Date();
    expect((await download(first.token, fileId)).status).toBe(200);
    expect(await auditOf(first.user.organisationId, since)).toMatchObject([
      { action: 'file.download', actor_id: first.user.id, subject_ids: [fileId, person.id] },
    ]);
    await decide('approveReview', first, reviewId);
    expect((await download(first.token, fileId)).status).toBe(200);
    expect((await download(second.token, fileId)).status).toBe(404);
  });
});

describe('MZ-12 what is never sent is not kept', () => {
  test('an upload that waits for more than a day is removed with its bytes; a sent one stays', async () => {
    const waiting = await uploadPdf(office.token, await decreeFor(await newInsured()));
    const fresh = await uploadPdf(office.token, await decreeFor(await newInsured()));
    const sent = await requestBewind(office);
    await rows(`UPDATE stored_file SET uploaded_at = uploaded_at - interval '25 hours' WHERE id = ANY($1)`, [
      [waiting.id, sent.fileId],
    ]);
    await rows(
      `INSERT INTO outbox (id, job, payload, created_at, due_at)
       VALUES (gen_random_uuid(), 'purge-loose-files', '{"day":"2026-11-22"}', now(), now())`,
    );
    await until('the purge', async () => {
      const left = await rows('SELECT 1 FROM stored_file WHERE id = $1', [waiting.id]);
      return left.length === 0;
    });
    expect((await download(office.token, waiting.id)).status).toBe(404);
    expect((await download(office.token, fresh.id)).status).toBe(200);
    expect((await download(office.token, sent.fileId)).status).toBe(200);
    expect(
      await row('SELECT count(*)::int AS count FROM audit_event WHERE action = $1 AND $2 = ANY(subject_ids)', [
        'file.expire',
        waiting.id,
      ]),
    ).toEqual({ count: 1 });
  });
});
