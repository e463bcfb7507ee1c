import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, newUser, sessionOf, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { row, rows } from '../../support/database';
import { upload } from '../../support/files';
import { stack } from '../../support/stack';
import {
  anyBsn,
  byId,
  form,
  KEEP,
  LIST,
  newDecider,
  newInstitution,
  ONE,
  submit,
  SUBMIT,
  type Answered,
} from './aanvraag-forms';
import { smallPdf } from './small-pdf';

let home: MadeOrganisation;
let filer: MadeUser;
let token: string;
let decider: string;

beforeAll(async () => {
  ({ home, filer, token } = await newInstitution());
  ({ token: decider } = await newDecider());
});

const document = async (as = token): Promise<string> => {
  const { status, body } = await upload(as, smallPdf(), { name: 'zorgplan.pdf' });
  expect(status).toBe(201);
  return String(body['id']);
};
const fetchFile = (id: string, as: string) =>
  fetch(`${stack().urls.api}/files/${id}`, { headers: { authorization: `Bearer ${as}` } });

describe('PO-12 filing an aanvraag', () => {
  test('it is sent with its documents, due in six weeks; BSN and explanation are sealed, and the trail tells', async () => {
    const since = new Date();
    const fileIds = [await document(), await document()];
    const input = form({ fileIds });
    const made = await submit(token, input);
    expect(made).toMatchObject({
      number: expect.stringMatching(/^A26\d{5}$/),
      kind: 'WLZ_REGULIER',
      status: 'SUBMITTED',
      fullName: 'K. van Loon',
      maskedBsn: `•••••${input.person.bsn.slice(-4)}`,
      explanation: 'Blijvend toezicht nodig.',
      daysLeft: 42,
      overdue: false,
      submittedBy: { id: filer.id },
      organisation: { id: home.id },
      documents: fileIds.map((id) => ({ id, name: 'zorgplan.pdf' })),
    });
    const stored = JSON.stringify(await row('SELECT * FROM aanvraag WHERE id = $1', [made.id]));
    expect(stored).not.toContain(input.person.bsn);
    expect(stored).not.toContain('toezicht');
    expect(await auditOf(home.id, since)).toContainEqual(
      expect.objectContaining({ action: 'aanvraag.submit', actor_id: filer.id, subject_ids: [made.id] }),
    );
    expect((await fetchFile(fileIds[0]!, token)).status).toBe(200);
    expect((await fetchFile(fileIds[0]!, decider)).status).toBe(200);
    const elsewhere = await newInstitution();
    expect((await fetchFile(fileIds[0]!, elsewhere.token)).status).toBe(404);
  });

  test('a draft is kept with what there is, for its maker alone, and sent later', async () => {
    const { explanation: _later, ...early } = form();
    const fileIds = [await document(), await document()];
    const { saveAanvraagDraft: draft } = await api(token).request<{ saveAanvraagDraft: Answered }>(KEEP, {
      input: { ...early, fileIds },
    });
    expect(draft).toMatchObject({ status: 'DRAFT', submittedAt: null, dueAt: null, explanation: null });
    const colleague = await sessionOf(await newUser(home.id, { roles: ['ORGANISATIEBEHEERDER'] }));
    for (const other of [colleague, decider])
      expect(await api(other).request(ONE, { id: draft.id })).toEqual({ aanvraag: null });
    expect((await fetchFile(fileIds[0]!, colleague)).status).toBe(404);
    await expectError(api(colleague).request(SUBMIT, { input: form({ draftId: draft.id }) }), 'NOT_FOUND');
    const sent = await submit(token, form({ draftId: draft.id, fileIds: [fileIds[1]] }));
    expect(sent).toMatchObject({ id: draft.id, status: 'SUBMITTED', documents: [{ id: fileIds[1] }] });
    // What was taken out of it goes the way of every upload that nothing uses.
    expect(await row('SELECT attached_at FROM stored_file WHERE id = $1', [fileIds[0]])).toEqual({ attached_at: null });
    const { aanvraag } = await api(colleague).request<{ aanvraag: Answered }>(ONE, { id: draft.id });
    expect(aanvraag.status).toBe('SUBMITTED');
    await expectError(api(token).request(KEEP, { input: form({ id: draft.id }) }), 'CONFLICT', 'AANVRAAG_SENT_ALREADY');
  });

  test('a draft is thrown away with all that was told in it', async () => {
    const { saveAanvraagDraft: draft } = await api(token).request<{ saveAanvraagDraft: Answered }>(KEEP, {
      input: form({ fileIds: [await document()] }),
    });
    const remove = 'mutation ($id: ID!) { deleteAanvraagDraft(id: $id) }';
    expect(await api(token).request(remove, { id: draft.id })).toEqual({ deleteAanvraagDraft: true });
    expect(await rows('SELECT 1 FROM aanvraag WHERE id = $1', [draft.id])).toEqual([]);
    await expectError(api(token).request(remove, { id: draft.id }), 'NOT_FOUND');
    const sent = await submit(token);
    await expectError(api(token).request(remove, { id: sent.id }), 'CONFLICT', 'AANVRAAG_SENT_ALREADY');
  });

  test.each([
    ['no explanation', { explanation: '  ' }, 'input.explanation', 'VALUE_REQUIRED'],
    ['too long an explanation', { explanation: 'x'.repeat(2001) }, 'input.explanation', 'VALUE_TOO_LONG'],
    ['a partner where none belongs', { partnerBsn: anyBsn() }, 'input.partnerBsn', 'AANVRAAG_PARTNER_NOT_ASKED'],
    ['a document that is not there', { fileIds: [filerless()] }, 'input.fileIds', 'AANVRAAG_FILE_NOT_FOUND'],
    [
      'somebody who is still to be born',
      { person: { bsn: anyBsn(), initials: 'K', lastName: 'Loon', birthDate: '2190-01-01', gender: 'V' } },
      'input.person.birthDate',
      'BIRTH_DATE_INVALID',
    ],
  ])('%s is refused at its field', async (_what, more, field, rule) => {
    const error = await expectError(api(token).request(SUBMIT, { input: form(more) }), 'BAD_USER_INPUT', rule);
    expect(error.extensions?.problems).toContainEqual(expect.objectContaining({ field, rule }));
  });

  test('an invalid BSN never gets in', async () => {
    const person = { bsn: '123456789', initials: 'K', lastName: 'Loon', birthDate: '1941-05-17', gender: 'V' };
    await expectError(api(token).request(SUBMIT, { input: form({ person }) }), 'BAD_USER_INPUT');
  });

  test('nobody’s document goes along but the institution’s own, once', async () => {
    const elsewhere = await newInstitution();
    const theirs = await document(elsewhere.token);
    await expectError(
      api(token).request(SUBMIT, { input: form({ fileIds: [theirs] }) }),
      'BAD_USER_INPUT',
      'AANVRAAG_FILE_NOT_FOUND',
    );
    const mine = await document();
    await submit(token, form({ fileIds: [mine] }));
    await expectError(
      api(token).request(SUBMIT, { input: form({ fileIds: [mine] }) }),
      'BAD_USER_INPUT',
      'AANVRAAG_FILE_NOT_FOUND',
    );
  });

  test('the same question about the same person is open once, of many at the same moment too', async () => {
    const input = form();
    const sent = await Promise.allSettled(Array.from({ length: 5 }, () => submit(token, input)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expectError(api(token).request(SUBMIT, { input }), 'CONFLICT', 'AANVRAAG_OPEN_ALREADY');
    expect(await submit(token, { ...input, kind: 'WZD_ARTIKEL_21' })).toMatchObject({ status: 'SUBMITTED' });
  });

  test('only who files there; signed out, another institution and other roles do not', async () => {
    await expectError(api().request(SUBMIT, { input: form() }), 'UNAUTHENTICATED');
    await expectError(api(decider).request(SUBMIT, { input: form() }), 'FORBIDDEN');
    const sent = await submit(token);
    const elsewhere = await newInstitution();
    expect(await api(elsewhere.token).request(ONE, { id: sent.id })).toEqual({ aanvraag: null });
    await expectError(api(elsewhere.token).request(byId('withdrawAanvraag'), { id: sent.id }), 'NOT_FOUND');
  });
});

function filerless(): string {
  return '01999999-9999-7999-8999-999999999999';
}

describe('PO-11 PO-12 what the profile gives', () => {
  const KINDS = '{ organisation { profile activeRoles aanvraagKinds } }';

  test('Basis: regular and article 21; Volledig: partnerverblijf too, with the partner; it holds for every user', async () => {
    const wide = await newInstitution('VOLLEDIG');
    const partner = anyBsn();
    const input = form({ kind: 'PARTNERVERBLIJF', partnerBsn: partner });
    await expectError(api(token).request(SUBMIT, { input }), 'BAD_USER_INPUT', 'AANVRAAG_KIND_NOT_GIVEN');
    expect(await submit(wide.token, input)).toMatchObject({ maskedPartnerBsn: `•••••${partner.slice(-4)}` });
    const colleague = await sessionOf(await newUser(wide.home.id, { roles: ['ORGANISATIEBEHEERDER'] }));
    const { person } = form();
    await expectError(
      api(colleague).request(SUBMIT, { input: form({ kind: 'PARTNERVERBLIJF', person }) }),
      'BAD_USER_INPUT',
      'AANVRAAG_PARTNER_REQUIRED',
    );
    await expectError(
      api(colleague).request(SUBMIT, { input: form({ kind: 'PARTNERVERBLIJF', person, partnerBsn: person.bsn }) }),
      'BAD_USER_INPUT',
      'AANVRAAG_PARTNER_SAME',
    );
    expect(await api(token).request(KINDS)).toEqual({
      organisation: {
        profile: 'BASIS',
        activeRoles: ['Reguliere Wlz-aanvragen', 'Wzd-toets artikel 21'],
        aanvraagKinds: ['WLZ_REGULIER', 'WZD_ARTIKEL_21'],
      },
    });
    expect(await api(colleague).request(KINDS)).toMatchObject({
      organisation: { aanvraagKinds: ['WLZ_REGULIER', 'WZD_ARTIKEL_21', 'PARTNERVERBLIJF'] },
    });
  });

  test('without a profile nothing is given', async () => {
    const none = await newInstitution(null);
    await expectError(api(none.token).request(SUBMIT, { input: form() }), 'BAD_USER_INPUT', 'AANVRAAG_KIND_NOT_GIVEN');
  });

  test('the institution reads its data and changes none; contractbeheer sets the profile and the domains', async () => {
    const boss = await sessionOf(await newUser(home.id, { roles: ['ORGANISATIEBEHEERDER'] }));
    await expectError(
      api(boss).request('mutation { updateOrganisation(input: { phone: "+31201234567" }) { id } }'),
      'FORBIDDEN',
    );
    const set = `mutation ($id: ID!, $domains: [String!]!) {
      setOrganisationProfile(organisationId: $id, profile: VOLLEDIG, emailDomains: $domains) { profile emailDomains } }`;
    await expectError(api(boss).request(set, { id: home.id, domains: ['a.example'] }), 'FORBIDDEN');
    const grown = await newInstitution('BASIS');
    const desk = await newDecider();
    await rows(`UPDATE user_role SET code = 'CONTRACTBEHEER' WHERE user_id = $1`, [desk.decider.id]);
    const contracts = await sessionOf(desk.decider, { portal: 'BACKOFFICE' });
    expect(
      await api(contracts).request(set, { id: grown.home.id, domains: ['@Zorg.example', 'huis.example'] }),
    ).toEqual({
      setOrganisationProfile: { profile: 'VOLLEDIG', emailDomains: ['zorg.example', 'huis.example'] },
    });
    await expectError(api(contracts).request(set, { id: grown.home.id, domains: ['geen domein'] }), 'BAD_USER_INPUT');
    await expectError(
      api(contracts).request(set, { id: desk.decider.organisationId, domains: ['a.example'] }),
      'NOT_FOUND',
    );
    expect(await api(grown.token).request(KINDS)).toMatchObject({ organisation: { profile: 'VOLLEDIG' } });
  });
});

describe('PO-12 following and withdrawing', () => {
  test('all who file see what was sent, the latest change first, by status, kind, name and number; each look is told', async () => {
    const place = await newInstitution('VOLLEDIG');
    const first = await submit(place.token);
    const person = { bsn: anyBsn(), initials: 'B.', lastName: 'Zonneveld', birthDate: '1938-02-01', gender: 'M' };
    const second = await submit(place.token, form({ kind: 'WZD_ARTIKEL_21', person }));
    const since = new Date();
    const list = async (variables: object) =>
      (await api(place.token).request<{ aanvragen: { nodes: Answered[] } }>(LIST, variables)).aanvragen.nodes.map(
        ({ id }) => id,
      );
    expect(await list({})).toEqual([second.id, first.id]);
    expect(await list({ kind: 'WZD_ARTIKEL_21' })).toEqual([second.id]);
    expect(await list({ search: 'zonne' })).toEqual([second.id]);
    expect(await list({ search: first.number.toLowerCase() })).toEqual([first.id]);
    expect(await list({ status: ['GRANTED'] })).toEqual([]);
    expect(await auditOf(place.home.id, since)).toContainEqual(
      expect.objectContaining({ action: 'aanvraag.list', subject_ids: [second.id, first.id] }),
    );
  });

  test('a colleague withdraws what is open; what was decided or withdrawn stays', async () => {
    const sent = await submit(token);
    const colleague = await sessionOf(await newUser(home.id, { roles: ['AANVRAGER'] }));
    const { withdrawAanvraag } = await api(colleague).request<{ withdrawAanvraag: Answered }>(
      byId('withdrawAanvraag'),
      { id: sent.id },
    );
    expect(withdrawAanvraag).toMatchObject({ status: 'WITHDRAWN', daysLeft: null });
    await expectError(api(token).request(byId('withdrawAanvraag'), { id: sent.id }), 'CONFLICT', 'AANVRAAG_NOT_OPEN');
  });

  test('XX-02 the full BSN is shown on request only, and told', async () => {
    const input = form();
    const sent = await submit(token, input);
    const reveal = 'mutation ($id: ID!, $partner: Boolean) { revealAanvraagBsn(id: $id, partner: $partner) }';
    const since = new Date();
    expect(await api(token).request(reveal, { id: sent.id })).toEqual({ revealAanvraagBsn: input.person.bsn });
    expect((await auditOf(home.id, since)).map(({ action }) => action)).toEqual(['aanvraag.reveal-bsn']);
    await expectError(api(token).request(reveal, { id: sent.id, partner: true }), 'NOT_FOUND');
    const elsewhere = await newInstitution();
    await expectError(api(elsewhere.token).request(reveal, { id: sent.id }), 'NOT_FOUND');
  });
});
