import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, sessionOf, newUser, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { rows } from '../../support/database';
import { moment, waitForMessage } from '../../support/mailbox';
import { byId, DECIDE, form, LIST, newDecider, newInstitution, ONE, submit, type Answered } from './aanvraag-forms';

let home: MadeOrganisation;
let filer: MadeUser;
let token: string;
let decider: MadeUser;
let desk: string;
let colleague: string;

beforeAll(async () => {
  ({ home, filer, token } = await newInstitution());
  ({ decider, token: desk } = await newDecider());
  colleague = await sessionOf(await newUser(decider.organisationId, { roles: ['INDICATIESTELLER'] }), {
    portal: 'BACKOFFICE',
  });
});

const grant = (id: string, more: object = {}, as = desk) =>
  api(as).request<{ decideAanvraag: Answered }>(DECIDE, {
    id,
    granted: true,
    reason: 'Voldoet aan de criteria.',
    validFrom: '2026-11-01',
    ...more,
  });

describe('PO-12 the work list of the indicatiesteller', () => {
  test('what waits first, of that the earliest due, so that late ones stand on top; no drafts', async () => {
    const [fresh, late, done] = [await submit(token), await submit(token), await submit(token)];
    await rows(`UPDATE aanvraag SET due_at = now() - interval '2 days' WHERE id = $1`, [late.id]);
    await grant(done.id);
    const { aanvragen } = await api(desk).request<{ aanvragen: { nodes: Answered[] } }>(LIST, { first: 100 });
    const at = (id: string) => aanvragen.nodes.findIndex((node) => node.id === id);
    expect(at(late.id)).toBeLessThan(at(fresh.id));
    expect(at(fresh.id)).toBeLessThan(at(done.id));
    expect(aanvragen.nodes[at(late.id)]).toMatchObject({ overdue: true, daysLeft: -2 });
    expect(aanvragen.nodes.filter(({ status }) => status === 'DRAFT')).toEqual([]);
  });

  test('taken on by one of two; given back by anybody there; the institution sees that it is handled, not by whom', async () => {
    const sent = await submit(token);
    const claims = await Promise.allSettled(
      [desk, colleague].map((as) => api(as).request(byId('claimAanvraag'), { id: sent.id })),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { aanvraag } = await api(token).request<{ aanvraag: Answered }>(ONE, { id: sent.id });
    expect(aanvraag).toMatchObject({ status: 'IN_PROGRESS', assignee: null });
    const { releaseAanvraag } = await api(colleague).request<{ releaseAanvraag: Answered }>(byId('releaseAanvraag'), {
      id: sent.id,
    });
    expect(releaseAanvraag).toMatchObject({ status: 'SUBMITTED', assignee: null });
  });
});

describe('PO-12 deciding', () => {
  test('granted, with reason and validity: in both trails, and who filed it gets a mail without a name in it', async () => {
    const sent = await submit(token);
    const [since, asked] = [new Date(), moment()];
    await api(desk).request(byId('claimAanvraag'), { id: sent.id });
    const { decideAanvraag } = await grant(sent.id, { validUntil: '2031-10-31' });
    expect(decideAanvraag).toMatchObject({
      status: 'GRANTED',
      reason: 'Voldoet aan de criteria.',
      validFrom: '2026-11-01',
      validUntil: '2031-10-31',
      decidedBy: { id: decider.id },
      daysLeft: null,
    });
    const told = expect.objectContaining({ action: 'aanvraag.grant', actor_id: decider.id, subject_ids: [sent.id] });
    for (const trail of [home.id, decider.organisationId]) expect(await auditOf(trail, since)).toContainEqual(told);
    const { aanvraag } = await api(token).request<{ aanvraag: Answered }>(ONE, { id: sent.id });
    expect(aanvraag).toMatchObject({ status: 'GRANTED', reason: 'Voldoet aan de criteria.', decidedBy: null });
    const mail = await waitForMessage(filer.email, { since: asked, match: new RegExp(sent.id) });
    expect(mail.subject).toContain(sent.number);
    expect(mail.text).toContain(`/organisatiebeheer/aanvragen/${sent.id}`);
    expect(mail.text).not.toContain('Loon');
  });

  test('denied with a reason and no validity', async () => {
    const sent = await submit(token);
    const denied = { granted: false, reason: 'Er is geen blijvend toezicht nodig.', validFrom: null };
    await expectError(grant(sent.id, { ...denied, validFrom: '2026-11-01' }), 'BAD_USER_INPUT', 'AANVRAAG_NO_VALIDITY');
    await expectError(grant(sent.id, { ...denied, reason: ' ' }), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
    const { decideAanvraag } = await grant(sent.id, denied);
    expect(decideAanvraag).toMatchObject({ status: 'DENIED', reason: denied.reason, validFrom: null });
  });

  test('a grant needs a first day, and an end after it', async () => {
    const sent = await submit(token);
    await expectError(grant(sent.id, { validFrom: null }), 'BAD_USER_INPUT', 'AANVRAAG_VALID_FROM_REQUIRED');
    await expectError(grant(sent.id, { validUntil: '2026-10-31' }), 'BAD_USER_INPUT', 'AANVRAAG_VALID_UNTIL_BEFORE');
  });

  test('once, of many at the same moment; not what a colleague handles, nor what was withdrawn meanwhile', async () => {
    const sent = await submit(token);
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => grant(sent.id)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expectError(api(token).request(byId('withdrawAanvraag'), { id: sent.id }), 'CONFLICT', 'AANVRAAG_NOT_OPEN');
    const held = await submit(token);
    await api(colleague).request(byId('claimAanvraag'), { id: held.id });
    await expectError(grant(held.id), 'CONFLICT', 'AANVRAAG_CLAIMED');
    await api(token).request(byId('withdrawAanvraag'), { id: held.id });
    await expectError(grant(held.id, {}, colleague), 'CONFLICT', 'AANVRAAG_NOT_OPEN');
  });

  test('not by the institution itself, nor signed out', async () => {
    const sent = await submit(token, form());
    await expectError(grant(sent.id, {}, token), 'FORBIDDEN');
    await expectError(api().request(DECIDE, { id: sent.id, granted: true, reason: 'x' }), 'UNAUTHENTICATED');
  });
});
