import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { api, expectError, post } from '../../support/api-client';
import { auditOf, newInsured, newBewind, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { moment, waitForCode, waitForLink, waitForMessage } from '../../support/mailbox';

const ASK = `mutation ($input: RequestAccessInput!) { requestAccess(input: $input) {
  id portal organisationName kvkNumber applicantName email status submittedAt dueAt overdue } }`;
const APPROVE = `mutation ($id: ID!) { approveAccessRequest(id: $id) {
  status decidedAt invitation { status email organisation { id name } } } }`;
const DECLINE =
  'mutation ($id: ID!, $reason: String!) { declineAccessRequest(id: $id, reason: $reason) { status declineReason } }';
const LIST = `query ($status: AccessRequestStatus, $first: Int, $after: Cursor) {
  accessRequests(status: $status, first: $first, after: $after) { nodes { id status overdue dueAt } totalCount } }`;

const form = (change: object = {}) => ({
  portal: 'ONDERSTEUNER',
  organisationName: 'Bewindkantoor Proef',
  kvkNumber: String(randomInt(10_000_000, 99_999_999)),
  firstName: 'Fatima',
  lastName: 'el Amrani',
  email: `aanvraag${randomInt(1e9)}@proef.example`,
  mobileNumber: `+3160000${randomInt(1000, 9999)}`,
  ...change,
});
type Form = ReturnType<typeof form>;

const ask = async (input: Form) =>
  (await api().request<{ requestAccess: { id: string; dueAt: string; submittedAt: string } }>(ASK, { input }))
    .requestAccess;

let insurerId: string;
let reviewer: string;
let reviewerId: string;

beforeAll(async () => {
  insurerId = (await newOrganisation('VERZEKERAAR')).id;
  const user = await newUser(insurerId, { roles: ['RELATIEBEHEER'] });
  reviewerId = user.id;
  reviewer = await sessionOf(user, { portal: 'BACKOFFICE' });
});

describe('MZ-01 asking for access', () => {
  test('everybody may; it is due at the end of the fifth working day, and the applicant gets a receipt', async () => {
    const input = form({ kvkNumber: '12 34.56 78' });
    const made = await api().request<{ requestAccess: { dueAt: string } }>(ASK, { input });
    expect(made.requestAccess).toMatchObject({
      kvkNumber: '12345678',
      applicantName: 'Fatima el Amrani',
      status: 'SUBMITTED',
      overdue: false,
    });
    const wall = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' });
    expect(wall.format(new Date(made.requestAccess.dueAt))).toBe('23:59:59');
    const days = (Date.parse(made.requestAccess.dueAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(5);
    expect((await waitForMessage(input.email, { match: /ontvangen/ })).text).toContain('5 werkdagen');
  });

  test('each field that is wrong is named', async () => {
    const error = await expectError(
      api().request(ASK, {
        input: form({ organisationName: ' ', kvkNumber: '1234', firstName: '', mobileNumber: '+31201234567' }),
      }),
      'BAD_USER_INPUT',
    );
    expect(error.extensions?.problems?.map(({ field, rule }) => [field, rule])).toEqual([
      ['input.firstName', 'VALUE_REQUIRED'],
      ['input.organisationName', 'VALUE_REQUIRED'],
      ['input.kvkNumber', 'KVK_INVALID'],
      ['input.mobileNumber', 'MOBILE_NUMBER_INVALID'],
    ]);
    await expectError(api().request(ASK, { input: form({ portal: 'ZORG' }) }), 'BAD_USER_INPUT', 'ACCESS_NOT_BY_FORM');
  });

  test('A11: one mailbox is asked for at most five times a day', async () => {
    const input = form();
    for (let n = 0; n < 5; n++) await ask(input);
    await expectError(api().request(ASK, { input }), 'RATE_LIMITED');
  });

  test('what a reviewer knows is not told to who asks', async () => {
    await expectError(
      api().request(
        'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { knownOrganisation { id } } }',
        {
          input: form(),
        },
      ),
      'UNAUTHENTICATED',
    );
  });
});

describe('MZ-01 deciding', () => {
  test('approving makes the organisation and invites the applicant as gebruikersbeheerder, who then gets in', async () => {
    const input = form();
    const { id } = await ask(input);
    const since = new Date();
    const { approveAccessRequest } = await api(reviewer).request<{
      approveAccessRequest: { invitation: { organisation: { id: string } } };
    }>(APPROVE, { id });
    expect(approveAccessRequest).toMatchObject({
      status: 'APPROVED',
      invitation: { email: input.email, organisation: { name: 'Bewindkantoor Proef' } },
    });
    const organisationId = approveAccessRequest.invitation.organisation.id;
    expect(await auditOf(insurerId, since)).toContainEqual(
      expect.objectContaining({ action: 'access-request.approve', actor_id: reviewerId, subject_ids: [id] }),
    );
    expect((await auditOf(organisationId, since)).map(({ action }) => action)).toContain('user.add');
    const { token } = await waitForLink(input.email);
    const asked = moment();
    await api().request('mutation ($token: String!) { openInvitation(token: $token) { id } }', { token });
    const code = await waitForCode(input.mobileNumber, { since: asked });
    const { acceptInvitation } = await api().request<{ acceptInvitation: { viewer: object } }>(
      `mutation ($token: String!, $code: String!) {
        acceptInvitation(token: $token, code: $code, password: "Welkom-2026!", passwordRepeat: "Welkom-2026!", acceptTerms: true) {
          viewer { organisation { id } user { roles { code } } } } }`,
      { token, code },
    );
    expect(acceptInvitation.viewer).toEqual({
      organisation: { id: organisationId },
      user: { roles: [{ code: 'GEBRUIKERSBEHEERDER' }, { code: 'ONDERSTEUNER' }] },
    });
  });

  test('MZ-09: the organisation that is known already is joined, with its clients', async () => {
    const office = await newOrganisation();
    const earlier = await newUser(office.id, { status: 'REMOVED' });
    await newBewind(earlier, await newInsured());
    const { id } = await ask(form({ kvkNumber: office.kvkNumber }));
    const { approveAccessRequest } = await api(reviewer).request<{
      approveAccessRequest: { invitation: { organisation: { id: string } } };
    }>(APPROVE, { id });
    expect(approveAccessRequest.invitation.organisation.id).toBe(office.id);
    const made = await row<{ id: string; organisation_id: string }>(
      `UPDATE app_user SET status = 'ACTIVE' WHERE organisation_id = $1 AND status = 'INVITED' RETURNING id, organisation_id`,
      [office.id],
    );
    const session = await sessionOf({ id: made.id, organisationId: made.organisation_id });
    const { clients } = await api(session).request<{ clients: { totalCount: number } }>(
      '{ clients(filter: {}) { totalCount } }',
    );
    expect(clients.totalCount).toBe(1);
  });

  test('of 20 decisions at the same moment one counts', async () => {
    const { id } = await ask(form());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0
          ? post(APPROVE, { id }, { token: reviewer })
          : post(DECLINE, { id, reason: 'Onbekend' }, { token: reviewer }),
      ),
    );
    expect(answers.filter(({ body }) => !body.errors).length).toBe(1);
    for (const { body } of answers.filter((answer) => answer.body.errors))
      expect(body.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', rule: 'ACCESS_REQUEST_DECIDED' });
  });

  test('two requests of one new organisation make one organisation', async () => {
    const kvkNumber = form().kvkNumber;
    const made = [await ask(form({ kvkNumber })), await ask(form({ kvkNumber }))];
    await Promise.all(made.map(({ id }) => api(reviewer).request(APPROVE, { id })));
    expect(await row('SELECT count(*)::int FROM organisation WHERE kvk_number = $1', [kvkNumber])).toEqual({
      count: 1,
    });
  });

  test('an address that has an account is a conflict, and nothing is made', async () => {
    const taken = await newUser((await newOrganisation()).id);
    const input = form({ email: taken.email });
    const { id } = await ask(input);
    await expectError(api(reviewer).request(APPROVE, { id }), 'CONFLICT', 'APPLICANT_HAS_ACCOUNT');
    expect(await rows('SELECT 1 FROM organisation WHERE kvk_number = $1', [input.kvkNumber])).toEqual([]);
    expect(await row('SELECT status FROM access_request WHERE id = $1', [id])).toEqual({ status: 'SUBMITTED' });
  });

  test('declining takes a reason, which the applicant gets', async () => {
    const input = form();
    const { id } = await ask(input);
    await expectError(api(reviewer).request(DECLINE, { id, reason: ' ' }), 'BAD_USER_INPUT', 'REASON_REQUIRED');
    const { declineAccessRequest } = await api(reviewer).request<{ declineAccessRequest: object }>(DECLINE, {
      id,
      reason: 'Het KvK-nummer is uitgeschreven.',
    });
    expect(declineAccessRequest).toEqual({ status: 'DECLINED', declineReason: 'Het KvK-nummer is uitgeschreven.' });
    expect((await waitForMessage(input.email, { match: /afgewezen/ })).text).toContain('uitgeschreven');
  });

  test('only who reviews this portal: not an office, not the back office of another portal', async () => {
    const { id } = await ask(form());
    await expectError(api().request(APPROVE, { id }), 'UNAUTHENTICATED');
    const office = await sessionOf(await newUser((await newOrganisation()).id, { roles: ['GEBRUIKERSBEHEERDER'] }));
    await expectError(api(office).request(APPROVE, { id }), 'FORBIDDEN');
    await expectError(api(office).request(LIST), 'FORBIDDEN');
    const other = await newUser((await newOrganisation('INDICATIESTELLER')).id, { roles: ['CONTRACTBEHEER'] });
    const elsewhere = await sessionOf(other, { portal: 'BACKOFFICE' });
    await expectError(api(elsewhere).request(APPROVE, { id }), 'NOT_FOUND');
    const { accessRequests } = await api(elsewhere).request<{ accessRequests: { nodes: { id: string }[] } }>(LIST);
    expect(accessRequests.nodes.map((node) => node.id)).not.toContain(id);
  });
});

describe('MZ-01 the work list', () => {
  test('shows what is late as late, and first', async () => {
    const [late, fresh] = [await ask(form()), await ask(form())];
    await rows(`UPDATE access_request SET due_at = '2020-01-01' WHERE id = $1`, [late.id]);
    const { accessRequests } = await api(reviewer).request<{
      accessRequests: { nodes: { id: string; overdue: boolean }[]; totalCount: number };
    }>(LIST, { status: 'SUBMITTED', first: 100 });
    expect(accessRequests.nodes[0]).toMatchObject({ id: late.id, overdue: true });
    expect(accessRequests.nodes.find(({ id }) => id === fresh.id)).toMatchObject({ overdue: false });
    expect(accessRequests.totalCount).toBeGreaterThanOrEqual(2);
  });

  test('one request is read by who decides on it, with the working days left; to others it is not there', async () => {
    const ONE = 'query ($id: ID!) { accessRequest(id: $id) { id status overdue workingDaysLeft } }';
    const [{ id }, late] = [await ask(form()), await ask(form())];
    expect(await api(reviewer).request(ONE, { id })).toEqual({
      accessRequest: { id, status: 'SUBMITTED', overdue: false, workingDaysLeft: 5 },
    });
    await rows(`UPDATE access_request SET due_at = now() - interval '1 minute' WHERE id = $1`, [late.id]);
    expect(await api(reviewer).request(ONE, { id: late.id })).toMatchObject({
      accessRequest: { overdue: true, workingDaysLeft: -1 },
    });
    await api(reviewer).request(DECLINE, { id, reason: 'Onbekend.' });
    expect(await api(reviewer).request(ONE, { id })).toMatchObject({ accessRequest: { workingDaysLeft: null } });
    const other = await newUser((await newOrganisation('INDICATIESTELLER')).id, { roles: ['CONTRACTBEHEER'] });
    const elsewhere = await sessionOf(other, { portal: 'BACKOFFICE' });
    for (const unknown of [id, '01999999-9999-7999-8999-999999999999', 'x'])
      expect(await api(elsewhere).request(ONE, { id: unknown })).toEqual({ accessRequest: null });
    await expectError(api().request(ONE, { id }), 'UNAUTHENTICATED');
  });
});
