import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, addWorkingDays, today } from '@volmacht/api/core/calendar/index';
import { api, expectError } from '../../support/api-client';
import { auditOf, newInsured, newUser, queuedJobs, sessionOf, type MadeInsured } from '../../support/builders';
import { row, rows } from '../../support/database';
import { uploadPdf } from '../../support/files';
import {
  act,
  decide,
  decreeFor,
  matchToken,
  newOffice,
  newReviewers,
  readReview,
  readyReview,
  REQUEST,
  requestBewind,
  type RequestedBewind,
  type SignedIn,
} from './journey';

const day = () => today(new Date());

let office: SignedIn;

beforeAll(async () => {
  office = await newOffice();
});

/** All that a request needs. */
async function input(by: SignedIn = office, person?: MadeInsured) {
  const found = person ?? (await newInsured());
  const { id: decreeFileId } = await uploadPdf(by.token, await decreeFor(found));
  return { matchToken: await matchToken(by.token, found), kind: 'BESCHERMINGSBEWIND', decreeFileId };
}

const request = async (given: object, by: SignedIn = office, headers: Record<string, string> = {}) =>
  (await api({ token: by.token, headers }).request<{ requestBewind: RequestedBewind }>(REQUEST, { input: given }))
    .requestBewind;

describe('MZ-11, MZ-12, MZ-13 an office asks to act for a person', () => {
  test('the request waits for review, from today on, to be decided in five working days', async () => {
    const person = await newInsured();
    const given = await input(office, person);
    const since = new Date();
    const bewind = await request(given);
    expect(bewind).toMatchObject({
      kind: 'BESCHERMINGSBEWIND',
      status: 'REQUESTED',
      startDate: day(),
      endDate: null,
      dueAt: addWorkingDays(new Date(), 5).toISOString(),
      overdue: false,
      client: { id: person.id, fullName: person.fullName, maskedBsn: `•••••${person.bsn.slice(-4)}` },
      organisation: { id: office.user.organisationId },
      requestedBy: { id: office.user.id },
      reviews: [{ purpose: 'START', checks: [], document: { id: given.decreeFileId, mediaType: 'application/pdf' } }],
    });
    // The worker may have looked at the decree already, and written so.
    const told = await auditOf(office.user.organisationId, since);
    expect(told.filter(({ actor_id: by }) => by !== null)).toMatchObject([
      { action: 'bewind.request', actor_id: office.user.id, subject_ids: [bewind.id, person.id] },
    ]);
    expect(await queuedJobs('check-decree', { reviewId: bewind.reviews[0]!.id })).toBe(1);
  });

  test('a start in the future is kept, one in the past is refused', async () => {
    const given = await input();
    const error = await expectError(
      request({ ...given, startDate: addDays(day(), -1) }),
      'BAD_USER_INPUT',
      'START_IN_PAST',
    );
    expect(error.extensions?.problems).toEqual([
      {
        field: 'input.startDate',
        rule: 'START_IN_PAST',
        message: 'De startdatum mag niet in het verleden liggen. Kies vandaag of een latere dag.',
      },
    ]);
    expect(await request({ ...given, startDate: addDays(day(), 30) })).toMatchObject({ startDate: addDays(day(), 30) });
  });

  test('without the decree it cannot be sent, nor with one that is used, removed or of another office', async () => {
    const given = await input();
    const other = await newOffice();
    const foreign = await uploadPdf(other.token, await decreeFor(await newInsured()));
    const used = await requestBewind(office);
    await expectError(request({ ...given, decreeFileId: ' ' }), 'BAD_USER_INPUT', 'DECREE_REQUIRED');
    for (const decreeFileId of [foreign.id, used.fileId, randomUUID(), 'x'])
      await expectError(request({ ...given, decreeFileId }), 'BAD_USER_INPUT', 'DECREE_NOT_FOUND');
    // A refused request uses nothing up.
    expect(await request(given)).toMatchObject({ status: 'REQUESTED' });
  });

  test('MZ-10 the look-up counts for who looked, for one request', async () => {
    const given = await input();
    const colleague = await newUser(office.user.organisationId);
    const by = { user: colleague, token: await sessionOf(colleague) };
    await expectError(request(given, by), 'EXPIRED', 'MATCH_EXPIRED');
    await request(given);
    await expectError(request({ ...(await input()), matchToken: given.matchToken }), 'EXPIRED', 'MATCH_EXPIRED');
  });

  test('one open bewind of an office over a person; another office may ask as well', async () => {
    const person = await newInsured();
    const given = await input(office, person);
    await request(given);
    await expectError(request(await input(office, person)), 'CONFLICT', 'BEWIND_OPEN');
    const other = await newOffice();
    expect(await request(await input(other, person), other)).toMatchObject({ status: 'REQUESTED' });
  });

  test('R12 the same key makes one request, also when sent five times at once', async () => {
    const given = await input();
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => request(given, office, headers)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(
      await row('SELECT count(*)::int AS count FROM decree_review WHERE file_id = $1', [given.decreeFileId]),
    ).toEqual({ count: 1 });
  });

  test('a stranger, and who may not, are refused', async () => {
    const given = await input();
    await expectError(api(null).request(REQUEST, { input: given }), 'UNAUTHENTICATED');
    const [reviewer] = await newReviewers(1);
    await expectError(api(reviewer!.token).request(REQUEST, { input: given }), 'FORBIDDEN');
    const colleague = await newUser(office.user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] });
    await expectError(api(await sessionOf(colleague)).request(REQUEST, { input: given }), 'FORBIDDEN');
  });

  test('XX-02 nothing of the person stands in a job', async () => {
    const { person } = await requestBewind(office);
    const jobs = await rows<{ payload: string }>(
      'SELECT payload::text FROM outbox WHERE created_at > now() - $1::interval',
      ['1 hour'],
    );
    expect(jobs.length).toBeGreaterThan(0);
    for (const { payload } of jobs)
      for (const secret of [person.bsn, person.fullName, person.insuredNumber]) expect(payload).not.toContain(secret);
  });
});

describe('MZ-18 an office signs a client off', () => {
  const END = `mutation ($input: EndBewindInput!) { endBewind(input: $input) {
    id status endDate dueAt reviews { id purpose endDate status } } }`;
  type Ended = {
    id: string;
    status: string;
    endDate: string | null;
    reviews: { id: string; purpose: string; endDate: string | null }[];
  };
  let reviewer: SignedIn;
  let running: { bewindId: string; person: MadeInsured };

  const decree = async () => (await uploadPdf(office.token, await decreeFor(running.person, { purpose: 'END' }))).id;
  const end = async (given: object, by: SignedIn = office) =>
    (await api(by.token).request<{ endBewind: Ended }>(END, { input: given })).endBewind;
  const clientOf = async () =>
    (
      await api(office.token).request<{ client: { bewind: { id: string; status: string } } | null }>(
        'query ($id: ID!) { client(id: $id) { bewind { id status endDate reviews { purpose } } } }',
        { id: running.person.id },
      )
    ).client;

  beforeAll(async () => {
    [reviewer] = (await newReviewers(1)) as [SignedIn];
  });

  const begin = async () => {
    const { bewindId, person, reviewId } = await requestBewind(office);
    await decide('approveReview', reviewer, reviewId);
    running = { bewindId, person };
  };

  test('the end date must not be past, the decree must be there, the bewind must be its own', async () => {
    await begin();
    const given = { bewindId: running.bewindId, endDate: day(), decreeFileId: await decree() };
    await expectError(end({ ...given, decreeFileId: '' }), 'BAD_USER_INPUT', 'DECREE_REQUIRED');
    await expectError(end({ ...given, decreeFileId: randomUUID() }), 'BAD_USER_INPUT', 'DECREE_NOT_FOUND');
    await expectError(end({ ...given, endDate: addDays(day(), -1) }), 'BAD_USER_INPUT', 'END_IN_PAST');
    await expectError(end({ ...given, bewindId: randomUUID() }), 'NOT_FOUND');
    await expectError(end(given, await newOffice()), 'NOT_FOUND');
    expect(await clientOf()).toMatchObject({ bewind: { id: running.bewindId, status: 'ACTIVE' } });
  });

  test('the client stays until the decree is approved, and then until the end date', async () => {
    await begin();
    const endDate = addDays(day(), 10);
    const asked = await end({ bewindId: running.bewindId, endDate, decreeFileId: await decree() });
    expect(asked).toMatchObject({
      status: 'ACTIVE',
      endDate: null,
      dueAt: addWorkingDays(new Date(), 5).toISOString(),
      reviews: [{ purpose: 'START' }, { purpose: 'END', endDate }],
    });
    await expectError(
      end({ bewindId: running.bewindId, endDate, decreeFileId: await decree() }),
      'CONFLICT',
      'BEWIND_ENDS_ALREADY',
    );
    const review = await decide('approveReview', reviewer, asked.reviews[1]!.id);
    expect(review).toMatchObject({ status: 'APPROVED', bewind: { status: 'ENDING', endDate, dueAt: null } });
    expect(review.checks.map(({ name }) => name)).toContain('ENDING');
    expect(await clientOf()).toMatchObject({ bewind: { status: 'ENDING', endDate } });
  });

  test('an end of today takes the client out of sight at once', async () => {
    await begin();
    const asked = await end({ bewindId: running.bewindId, endDate: day(), decreeFileId: await decree() });
    expect(await clientOf()).not.toBeNull();
    await decide('approveReview', reviewer, asked.reviews[1]!.id);
    expect(await clientOf()).toBeNull();
    expect(await row('SELECT status FROM bewind WHERE id = $1', [running.bewindId])).toEqual({ status: 'ENDED' });
  });

  test('a refused sign-off leaves the client, and can be asked for again', async () => {
    await begin();
    const given = { bewindId: running.bewindId, endDate: addDays(day(), 3) };
    const wrong = await uploadPdf(
      office.token,
      await decreeFor(running.person, { purpose: 'END', variant: 'wrong-person' }),
    );
    const asked = await end({ ...given, decreeFileId: wrong.id });
    const refused = await decide(
      'refuseReview',
      reviewer,
      asked.reviews[1]!.id,
      'Dit is de beschikking van een ander.',
    );
    expect(refused).toMatchObject({ status: 'REFUSED', bewind: { status: 'ACTIVE', endDate: null, dueAt: null } });
    expect(await readReview(office.token, refused.id)).toMatchObject({
      reason: 'Dit is de beschikking van een ander.',
    });
    expect(await end({ ...given, decreeFileId: await decree() })).toMatchObject({ status: 'ACTIVE' });
  });

  test('a question about it leaves the bewind running', async () => {
    await begin();
    const asked = await end({ bewindId: running.bewindId, endDate: addDays(day(), 3), decreeFileId: await decree() });
    const { id } = asked.reviews[1]!;
    await readyReview(reviewer.token, id);
    await act('claimReview', reviewer.token, id);
    expect(await act('askReviewQuestion', reviewer.token, id, 'Klopt de datum?')).toMatchObject({
      status: 'QUESTION_ASKED',
      bewind: { status: 'ACTIVE', dueAt: null },
    });
    await expectError(
      end({ bewindId: running.bewindId, endDate: addDays(day(), 3), decreeFileId: await decree() }),
      'CONFLICT',
      'BEWIND_ENDS_ALREADY',
    );
  });
});
