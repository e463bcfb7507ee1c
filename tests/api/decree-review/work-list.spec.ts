import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { rows } from '../../support/database';
import { newOffice, newReviewers, readyReview, requestBewind, type Requested, type SignedIn } from './journey';

interface Page {
  decreeReviews: {
    totalCount: number;
    nodes: { id: string; status: string; overdue: boolean; dueAt: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const LIST = `query ($status: [ReviewStatus!], $overdue: Boolean, $first: Int, $after: Cursor) {
  decreeReviews(status: $status, overdue: $overdue, first: $first, after: $after) {
    totalCount nodes { id status overdue dueAt } pageInfo { hasNextPage endCursor } } }`;

let office: SignedIn;
let reviewer: SignedIn;
let late: Requested;
let fresh: Requested;

const list = async (token: string, variables: object = {}) =>
  (await api(token).request<Page>(LIST, variables)).decreeReviews;

beforeAll(async () => {
  office = await newOffice();
  [reviewer] = (await newReviewers(1)) as [SignedIn];
  fresh = await requestBewind(office);
  late = await requestBewind(office);
  await readyReview(reviewer.token, late.reviewId);
  await readyReview(reviewer.token, fresh.reviewId);
  await rows(`UPDATE decree_review SET due_at = '2001-01-01' WHERE id = $1`, [late.reviewId]);
  await rows(`UPDATE bewind SET due_at = '2001-01-01' WHERE id = $1`, [late.bewindId]);
});

describe('MZ-20 the work list', () => {
  test('puts late work on top', async () => {
    const { nodes } = await list(reviewer.token, { first: 1 });
    expect(nodes).toMatchObject([{ id: late.reviewId, overdue: true }]);
  });

  test('shows reviewers the work of every office, an office its own only', async () => {
    const own = await list(office.token, { first: 100 });
    expect(own.nodes.map(({ id }) => id)).toEqual([late.reviewId, fresh.reviewId]);
    expect(own.totalCount).toBe(2);
    expect((await list(reviewer.token)).totalCount).toBeGreaterThan(2);
    expect((await list((await newOffice()).token)).totalCount).toBe(0);
  });

  test('filters by status and by being late', async () => {
    expect((await list(office.token, { overdue: true })).nodes.map(({ id }) => id)).toEqual([late.reviewId]);
    expect((await list(office.token, { overdue: false })).nodes.map(({ id }) => id)).toEqual([fresh.reviewId]);
    expect((await list(office.token, { status: ['READY'] })).totalCount).toBe(2);
    expect((await list(office.token, { status: ['APPROVED', 'REFUSED'] })).totalCount).toBe(0);
  });

  test('is read in pages without a gap or a repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page['decreeReviews'] = await list(reviewer.token, { first: 100, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([late.reviewId, fresh.reviewId]));
    await expectError(list(reviewer.token, { after: 'x' }), 'BAD_USER_INPUT', 'CURSOR_INVALID');
    await expectError(list(reviewer.token, { first: 101 }), 'BAD_USER_INPUT', 'PAGE_TOO_LARGE');
  });

  test('is closed to strangers and to other back offices', async () => {
    await expectError(api(null).request(LIST), 'UNAUTHENTICATED');
    const { id } = await newOrganisation('VERZEKERAAR');
    const user = await newUser(id, { roles: ['KLANTENSERVICE'] });
    await expectError(list(await sessionOf(user, { portal: 'BACKOFFICE' })), 'FORBIDDEN');
  });

  test('XX-03 tells the trail whose names were seen, and nothing when no name was', async () => {
    const since = new Date();
    await list(reviewer.token, { overdue: true });
    expect(await auditOf(reviewer.user.organisationId, since)).toEqual([]);
    await api(reviewer.token).request(
      '{ decreeReviews(overdue: true, first: 1) { nodes { bewind { client { fullName birthDate } } } } }',
    );
    expect(await auditOf(reviewer.user.organisationId, since)).toMatchObject([
      { action: 'review.read', actor_id: reviewer.user.id, subject_ids: [late.person.id] },
    ]);
  });
});
