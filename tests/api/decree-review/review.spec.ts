import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, addWorkingDays, today } from '@volmacht/api/core/calendar/index';
import { api, expectError } from '../../support/api-client';
import { auditOf, newUser, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { messagesTo, waitForMessage } from '../../support/mailbox';
import { ClientError } from 'graphql-request';
import { uploadPdf } from '../../support/files';
import { stack } from '../../support/stack';
import {
  act,
  decide,
  decreeFor,
  newOffice,
  newReviewers,
  readReview,
  readyReview,
  requestBewind,
  type Requested,
  type SignedIn,
} from './journey';

let office: SignedIn;
let first: SignedIn;
let second: SignedIn;
let third: SignedIn;
let asked: Requested;

const answer = (token: string, id: string, words: string) =>
  api(token).request<{ answerReviewQuestion: { status: string; dueAt: string; bewind: object } }>(
    `mutation ($id: ID!, $words: String!) { answerReviewQuestion(reviewId: $id, answer: $words) {
      status answer dueAt bewind { status dueAt } } }`,
    { id, words },
  );
const statusOf = async (bewindId: string) =>
  (await row('SELECT status FROM bewind WHERE id = $1', [bewindId]))['status'];

beforeAll(async () => {
  [first, second, third] = (await newReviewers(3)) as [SignedIn, SignedIn, SignedIn];
});

beforeEach(async () => {
  office = await newOffice();
});

/** A request whose decree was checked. */
async function checked(variant: 'clean' | 'wrong-person' | 'image-only' = 'clean') {
  asked = await requestBewind(office, { variant });
  return readyReview(first.token, asked.reviewId);
}

describe('MZ-20 a program reads the decree first', () => {
  test('a decree that says what was asked passes every check, and the review begins', async () => {
    const review = await checked();
    expect(review.checks.map(({ outcome }) => outcome)).toEqual(Array(5).fill('PASSED'));
    expect(review).toMatchObject({ fourEyesRequired: false, fourEyesOnRefusal: true, bewind: { status: 'IN_REVIEW' } });
  });

  test('a decree about another person fails by name and day of birth', async () => {
    const review = await checked('wrong-person');
    const failed = review.checks.filter(({ outcome }) => outcome === 'FAILED').map(({ name }) => name);
    expect(failed).toEqual(expect.arrayContaining(['NAME', 'BIRTH_DATE']));
    expect(review).toMatchObject({ fourEyesRequired: true, fourEyesOnRefusal: false });
  });

  test('a scan is left to people', async () => {
    const review = await checked('image-only');
    expect(new Set(review.checks.map(({ outcome }) => outcome))).toEqual(new Set(['UNSURE']));
    expect(review).toMatchObject({ status: 'READY', fourEyesRequired: true });
  });

  test('a decree whose bytes were lost is left to people too', async () => {
    asked = await requestBewind(office);
    await readyReview(first.token, asked.reviewId);
    // Played back: the file is gone from the store, and the job comes once more.
    const gone = randomUUID();
    await rows(
      `INSERT INTO stored_file SELECT $1, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, now()
       FROM stored_file WHERE id = $2`,
      [gone, asked.fileId],
    );
    await rows(`UPDATE decree_review SET status = 'QUEUED', checks = '[]', file_id = $2 WHERE id = $1`, [
      asked.reviewId,
      gone,
    ]);
    await rows(
      `INSERT INTO outbox (id, job, payload, created_at, due_at)
       VALUES (gen_random_uuid(), 'check-decree', jsonb_build_object('reviewId', $1::text), now(), now())`,
      [asked.reviewId],
    );
    const review = await readyReview(first.token, asked.reviewId);
    expect(review.checks[0]).toEqual({ name: 'READABLE', outcome: 'UNSURE', detail: 'FILE_LOST' });
  });

  test('R19 a decree that ended its process every time is left to people', async () => {
    asked = await requestBewind(office);
    await readyReview(first.token, asked.reviewId);
    await rows(`UPDATE decree_review SET status = 'CHECKING', checks = '[]', check_tries = 3 WHERE id = $1`, [
      asked.reviewId,
    ]);
    await rows(
      `INSERT INTO outbox (id, job, payload, created_at, due_at)
       VALUES (gen_random_uuid(), 'check-decree', jsonb_build_object('reviewId', $1::text), now(), now())`,
      [asked.reviewId],
    );
    const review = await readyReview(first.token, asked.reviewId);
    expect(review.checks[0]).toEqual({ name: 'READABLE', outcome: 'UNSURE', detail: 'CHECK_FAILED' });
  });
});

describe('MZ-20 then a person takes it on', () => {
  test('one colleague has it; another is told who', async () => {
    const { id } = await checked();
    expect(await act('claimReview', first.token, id)).toMatchObject({ assignee: { id: first.user.id } });
    expect(await act('claimReview', first.token, id)).toMatchObject({ assignee: { id: first.user.id } });
    const error = await expectError(act('claimReview', second.token, id), 'CONFLICT', 'REVIEW_CLAIMED');
    const { full_name: name } = await row('SELECT full_name FROM app_user WHERE id = $1', [first.user.id]);
    expect(error.message).toBe(`${String(name)} behandelt deze beoordeling al.`);
    await expectError(act('approveReview', second.token, id), 'CONFLICT', 'REVIEW_NOT_YOURS');
  });

  test('it can be given back, also for a colleague who is away, and is free when that colleague has left', async () => {
    const { id } = await checked();
    await act('claimReview', first.token, id);
    expect(await act('releaseReview', second.token, id)).toMatchObject({ assignee: null });
    const gone = await newUser(first.user.organisationId, { roles: ['BEOORDELAAR'] });
    await act('claimReview', await sessionOf(gone, { portal: 'BACKOFFICE' }), id);
    await rows(`UPDATE app_user SET status = 'REMOVED' WHERE id = $1`, [gone.id]);
    expect(await act('claimReview', second.token, id)).toMatchObject({ assignee: { id: second.user.id } });
  });

  test('nobody takes on what does not exist', async () => {
    await expectError(act('claimReview', first.token, randomUUID()), 'NOT_FOUND');
    await expectError(act('claimReview', first.token, 'x'), 'NOT_FOUND');
  });

  test('who does not review may not', async () => {
    const { id } = await checked();
    for (const verb of ['claimReview', 'releaseReview', 'approveReview'] as const) {
      await expectError(act(verb, office.token, id), 'FORBIDDEN');
      await expectError(act(verb, '', id), 'UNAUTHENTICATED');
    }
    await expectError(act('refuseReview', office.token, id, 'Nee'), 'FORBIDDEN');
    await expectError(act('askReviewQuestion', office.token, id, 'Wat?'), 'FORBIDDEN');
  });
});

describe('MZ-13 the decision', () => {
  test('approved: the client is in sight, the office has a mail, both trails tell it', async () => {
    const { id } = await checked();
    const since = new Date();
    expect(await decide('approveReview', first, id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: { id: first.user.id },
      bewind: { status: 'ACTIVE', dueAt: null },
    });
    const { client } = await api(office.token).request<{ client: object }>(
      'query ($id: ID!) { client(id: $id) { id bewind { id status reviews { id status } } } }',
      { id: asked.person.id },
    );
    expect(client).toEqual({
      id: asked.person.id,
      bewind: { id: asked.bewindId, status: 'ACTIVE', reviews: [{ id, status: 'APPROVED' }] },
    });
    const actions = async (organisationId: string) =>
      (await auditOf(organisationId, since)).filter(({ subject_ids: ids }) => ids.includes(asked.person.id));
    expect(await actions(first.user.organisationId)).toMatchObject([
      { action: 'review.claim', actor_id: first.user.id },
      { action: 'review.approve', actor_id: first.user.id, subject_ids: [id, asked.person.id] },
    ]);
    expect(await actions(office.user.organisationId)).toContainEqual(
      expect.objectContaining({ action: 'bewind.grant', actor_id: first.user.id }),
    );
    const mail = await waitForMessage(office.user.email, { channel: 'EMAIL', match: /goedgekeurd/ });
    expect(mail.subject).toBe('Uw aanmelding is goedgekeurd');
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(
      new RegExp(`${asked.person.lastName}|${asked.person.bsn}`),
    );
  });

  test('approved for later: accepted, and not yet in sight', async () => {
    const startDate = addDays(today(new Date()), 5);
    asked = await requestBewind(office, { startDate });
    expect(await decide('approveReview', first, asked.reviewId)).toMatchObject({ bewind: { status: 'ACCEPTED' } });
    expect(
      await api(office.token).request('query ($id: ID!) { client(id: $id) { id } }', { id: asked.person.id }),
    ).toEqual({ client: null });
  });

  test('refused: the office reads why, has a mail, and may ask again', async () => {
    const { id } = await checked('wrong-person');
    await act('claimReview', first.token, id);
    for (const reason of ['', '   ', 'x'.repeat(2001)])
      await expectError(act('refuseReview', first.token, id, reason), 'BAD_USER_INPUT');
    await act('refuseReview', first.token, id, '  De beschikking gaat over iemand anders. ');
    expect(await readReview(office.token, id)).toMatchObject({
      status: 'REFUSED',
      reason: 'De beschikking gaat over iemand anders.',
      bewind: { status: 'REFUSED', dueAt: null },
    });
    const mail = await waitForMessage(office.user.email, { channel: 'EMAIL', match: /niet goedgekeurd/ });
    expect(mail.text).not.toContain('iemand anders');
    await expectError(act('approveReview', first.token, id), 'CONFLICT', 'REVIEW_DECIDED');
  });

  test('the mail of one who has left goes to the colleagues', async () => {
    const colleague = await newUser(office.user.organisationId);
    const { id } = await checked('wrong-person');
    await rows(`UPDATE app_user SET status = 'REMOVED' WHERE id = $1`, [office.user.id]);
    await decide('refuseReview', first, id, 'Niet leesbaar.');
    await waitForMessage(colleague.email, { channel: 'EMAIL', match: /niet goedgekeurd/ });
    expect(await messagesTo(office.user.email)).toEqual([]);
  });

  test('the office sees the outcome, not the reviewers’ own work; another office sees nothing', async () => {
    const { id } = await checked('wrong-person');
    await act('claimReview', first.token, id);
    expect(await readReview(office.token, id)).toMatchObject({
      status: 'READY',
      checks: [],
      assignee: null,
      fourEyesRequired: false,
      firstDecision: null,
    });
    expect(await readReview((await newOffice()).token, id)).toBeNull();
    await expectError(
      api(first.token).request(
        'query ($id: ID!) { decreeReview(id: $id) { bewind { client { address { city } } } } }',
        {
          id,
        },
      ),
      'NOT_FOUND',
    );
  });
});

describe('MZ-13 a question', () => {
  test('stops the term; the answer begins a new one, with the same reviewer', async () => {
    const { id } = await checked();
    await expectError(act('askReviewQuestion', first.token, id, 'Wat?'), 'CONFLICT', 'REVIEW_NOT_YOURS');
    await act('claimReview', first.token, id);
    await rows(`UPDATE decree_review SET due_at = now() - interval '1 day' WHERE id = $1`, [id]);
    expect(await readReview(first.token, id)).toMatchObject({ overdue: true });
    expect(await act('askReviewQuestion', first.token, id, 'Is dit de hele beschikking?')).toMatchObject({
      status: 'QUESTION_ASKED',
      overdue: false,
      question: 'Is dit de hele beschikking?',
      bewind: { status: 'QUESTION_ASKED', dueAt: null },
    });
    await waitForMessage(office.user.email, { channel: 'EMAIL', match: /vraag over uw aanvraag/ });
    await expectError(act('approveReview', first.token, id), 'CONFLICT', 'REVIEW_WAITS_FOR_ANSWER');

    await expectError(answer(first.token, id, 'Ja'), 'FORBIDDEN');
    await expectError(answer((await newOffice()).token, id, 'Ja'), 'NOT_FOUND');
    await expectError(answer(office.token, id, ' '), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
    const dueAt = addWorkingDays(new Date(), 5).toISOString();
    expect((await answer(office.token, id, 'Ja, twee bladzijden.')).answerReviewQuestion).toMatchObject({
      status: 'READY',
      answer: 'Ja, twee bladzijden.',
      dueAt,
      bewind: { status: 'IN_REVIEW', dueAt },
    });
    await expectError(answer(office.token, id, 'Nog iets'), 'CONFLICT', 'REVIEW_NO_QUESTION');
    expect(await act('approveReview', first.token, id)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('MZ-13 an answer may bring a new document', () => {
  const EXCHANGES = `exchanges { question askedAt askedBy { id } answer answeredBy { id fullName } document { id name } }`;
  type Exchanged = {
    id: string;
    status: string;
    question: string;
    answer: string | null;
    document: { id: string };
    exchanges: {
      question: string;
      askedBy: { id: string } | null;
      answer: string | null;
      answeredBy: { id: string } | null;
      document: { id: string; name: string } | null;
    }[];
  };
  const exchanged = async (token: string, id: string) =>
    (
      await api(token).request<{ decreeReview: Exchanged }>(
        `query ($id: ID!) { decreeReview(id: $id) { id status question answer document { id } ${EXCHANGES} } }`,
        { id },
      )
    ).decreeReview;
  const answerWith = (token: string, id: string, words: string, decreeFileId: string) =>
    api(token).request<{ answerReviewQuestion: { status: string } }>(
      `mutation ($id: ID!, $words: String!, $file: ID) {
        answerReviewQuestion(reviewId: $id, answer: $words, decreeFileId: $file) { status } }`,
      { id, words, file: decreeFileId },
    );
  const download = async (token: string, fileId: string) =>
    (await fetch(`${stack().urls.api}/files/${fileId}`, { headers: { authorization: `Bearer ${token}` } })).status;

  test('it is checked again, and the reviewer sees both documents and every question', async () => {
    const { id } = await checked('wrong-person');
    await decide('approveReview', third, id);
    await act('claimReview', first.token, id);
    await act('askReviewQuestion', first.token, id, 'Gaat dit over uw cliënt?');
    const { id: better } = await uploadPdf(office.token, await decreeFor(asked.person));
    expect(await answerWith(office.token, id, 'Nee, hier is de juiste.', better)).toEqual({
      answerReviewQuestion: { status: 'QUEUED' },
    });
    const review = await readyReview(first.token, id);
    expect(review.checks.map(({ outcome }) => outcome)).toEqual(Array(5).fill('PASSED'));
    // A first decision was taken on the other document.
    expect(review).toMatchObject({ firstDecision: null, assignee: { id: first.user.id } });

    await act('askReviewQuestion', first.token, id, 'Is dit alles?');
    const seen = await exchanged(first.token, id);
    expect(seen).toMatchObject({ question: 'Is dit alles?', answer: null, document: { id: asked.fileId } });
    expect(seen.exchanges).toMatchObject([
      {
        question: 'Gaat dit over uw cliënt?',
        askedBy: { id: first.user.id },
        answer: 'Nee, hier is de juiste.',
        answeredBy: { id: office.user.id },
        document: { id: better },
      },
      { question: 'Is dit alles?', answer: null, answeredBy: null, document: null },
    ]);
    expect(
      (await exchanged(office.token, id)).exchanges.map(({ askedBy, document }) => [askedBy, document?.id]),
    ).toEqual([
      [null, better],
      [null, undefined],
    ]);
    expect(await download(first.token, better)).toBe(200);
    expect(await download((await newOffice()).token, better)).toBe(404);
  });

  test('a document that is not there, of another office, or handed in already is refused, and nothing is answered', async () => {
    const { id } = await checked();
    await act('claimReview', first.token, id);
    await act('askReviewQuestion', first.token, id, 'Is dit alles?');
    const other = await newOffice();
    const { id: foreign } = await uploadPdf(other.token, await decreeFor(asked.person));
    for (const file of [randomUUID(), 'x', foreign, asked.fileId])
      await expectError(answerWith(office.token, id, 'Zie het document.', file), 'BAD_USER_INPUT', 'DECREE_NOT_FOUND');
    expect(await exchanged(office.token, id)).toMatchObject({ status: 'QUESTION_ASKED', answer: null });
    expect(await row('SELECT attached_at FROM stored_file WHERE id = $1', [foreign])).toEqual({ attached_at: null });
  });
});

describe('MZ-13 working days left', () => {
  test('count down to the last day, and below nothing when it is late; while a question is open nothing counts', async () => {
    const { id } = await checked();
    const left = async (token: string) =>
      (
        await api(token).request<{ decreeReview: { workingDaysLeft: number; bewind: { workingDaysLeft: number } } }>(
          'query ($id: ID!) { decreeReview(id: $id) { workingDaysLeft bewind { workingDaysLeft } } }',
          { id },
        )
      ).decreeReview;
    expect(await left(office.token)).toEqual({ workingDaysLeft: 5, bewind: { workingDaysLeft: 5 } });
    const late = addDays(today(new Date()), -10);
    await rows('UPDATE decree_review SET due_at = $2 WHERE id = $1', [id, late]);
    expect((await left(first.token)).workingDaysLeft).toBeLessThanOrEqual(-4);
    await act('claimReview', first.token, id);
    await act('askReviewQuestion', first.token, id, 'Is dit alles?');
    expect(await left(office.token)).toEqual({ workingDaysLeft: null, bewind: { workingDaysLeft: null } });
  });
});

describe('MZ-20 four eyes where the checks disagree with the decision', () => {
  test('approving against the checks waits for a colleague, who must be another', async () => {
    const { id } = await checked('wrong-person');
    expect(await decide('approveReview', first, id)).toMatchObject({
      status: 'READY',
      firstDecision: 'APPROVED',
      firstDecidedBy: { id: first.user.id },
      assignee: null,
      bewind: { status: 'IN_REVIEW' },
    });
    await expectError(act('claimReview', first.token, id), 'CONFLICT', 'REVIEW_NEEDS_COLLEAGUE');
    await expectError(act('approveReview', first.token, id), 'CONFLICT', 'REVIEW_NEEDS_COLLEAGUE');
    expect(await decide('approveReview', second, id)).toMatchObject({
      status: 'APPROVED',
      decidedBy: { id: second.user.id },
      bewind: { status: 'ACTIVE' },
    });
  });

  test('refusing what passed every check waits for a colleague too', async () => {
    const { id } = await checked();
    expect(await decide('refuseReview', first, id, 'Ik vertrouw dit niet.')).toMatchObject({
      status: 'READY',
      firstDecision: 'REFUSED',
      firstReason: 'Ik vertrouw dit niet.',
      reason: null,
    });
    expect(await readReview(office.token, id)).toMatchObject({ firstReason: null, firstDecision: null, reason: null });
    await decide('refuseReview', second, id, 'De griffier kent deze zaak niet.');
    expect(await readReview(office.token, id)).toMatchObject({
      status: 'REFUSED',
      reason: 'De griffier kent deze zaak niet.',
    });
  });

  test('colleagues who disagree start anew, with a note', async () => {
    const { id } = await checked('image-only');
    await decide('approveReview', first, id);
    expect(await decide('refuseReview', second, id, 'Onleesbaar.')).toMatchObject({
      status: 'READY',
      firstDecision: null,
      assignee: null,
      note: expect.stringContaining('Overleg samen'),
      bewind: { status: 'IN_REVIEW' },
    });
    expect(await statusOf(asked.bewindId)).toBe('IN_REVIEW');
    await decide('approveReview', third, id);
    expect(await decide('approveReview', first, id)).toMatchObject({ status: 'APPROVED', note: null });
  });

  test('the first reviewer cannot come in as the second by giving the review back', async () => {
    const { id } = await checked('wrong-person');
    await decide('approveReview', first, id);
    await act('claimReview', second.token, id);
    await act('releaseReview', first.token, id);
    await expectError(act('claimReview', first.token, id), 'CONFLICT', 'REVIEW_NEEDS_COLLEAGUE');
    // Not even when the database says it is theirs.
    await rows('UPDATE decree_review SET assignee_id = $2 WHERE id = $1', [id, first.user.id]);
    await expectError(act('approveReview', first.token, id), 'CONFLICT', 'REVIEW_NEEDS_COLLEAGUE');
  });
});

describe('R20 a hundred decisions at once', () => {
  const codes = async (tries: Promise<unknown>[]) =>
    (await Promise.allSettled(tries)).map((outcome) => {
      if (outcome.status === 'fulfilled') return 'DONE';
      const error: unknown = outcome.reason;
      return error instanceof ClientError ? String(error.response.errors?.[0]?.extensions['code']) : String(error);
    });

  test('one wins, the others get CONFLICT, and the version counts each change', async () => {
    const { id } = await checked('wrong-person');
    await act('claimReview', first.token, id);
    const before = await row<{ version: number }>('SELECT version FROM decree_review WHERE id = $1', [id]);
    const outcomes = await codes(
      Array.from({ length: 100 }, () => act('refuseReview', first.token, id, 'Iemand anders.')),
    );
    expect(outcomes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'CONFLICT')).toHaveLength(99);
    expect(await row('SELECT version, status FROM decree_review WHERE id = $1', [id])).toEqual({
      version: before.version + 1,
      status: 'REFUSED',
    });
    expect(
      await row(
        `SELECT count(*)::int AS count FROM audit_event WHERE action = 'bewind.refuse' AND $1 = ANY(subject_ids)`,
        [asked.bewindId],
      ),
    ).toEqual({ count: 1 });
  });

  test('of three who take it on at the same moment one has it', async () => {
    const { id } = await checked();
    const outcomes = await codes([first, second, third].map(({ token }) => act('claimReview', token, id)));
    expect(outcomes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'DONE']);
  });
});
