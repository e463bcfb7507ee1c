import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { findIdentity } from '@volmacht/infra/identities';
import { api, expectError } from '../../support/api-client';
import { auditOf, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { asPersona, loginWithBroker } from '../../support/login';
import { waitForMessage } from '../../support/mailbox';
import { stack } from '../../support/stack';

const ME = '{ me { user { id eHerkenningLinked } portals permissions pendingVerification } }';
type Me = { me: { user: { id: string; eHerkenningLinked: boolean }; portals: string[]; pendingVerification: boolean } };

/** An office that is the one of a broker identity that no demo account uses: made when a suite needs it. */
async function officeOf(kvkNumber: string, kind = 'ONDERSTEUNER'): Promise<{ id: string }> {
  const [known] = await rows<{ id: string }>('SELECT id FROM organisation WHERE kvk_number = $1 AND kind = $2', [
    kvkNumber,
    kind,
  ]);
  if (known) return known;
  const made = await newOrganisation(kind);
  await rows('UPDATE organisation SET kvk_number = $2 WHERE id = $1', [made.id, kvkNumber]);
  return made;
}

describe('MZ-04 linking eHerkenning', () => {
  const identity = 'nieuw-kantoor';
  let office: { id: string };

  beforeAll(async () => {
    office = await officeOf(findIdentity(identity)!.kvk);
  });

  test('after a log-in with a password; from then on the broker logs in', async () => {
    const user = await newUser(office.id);
    await rows('UPDATE app_user SET broker_subject = NULL, broker_issuer = NULL WHERE broker_subject = $1', [
      findIdentity(identity)!.subject,
    ]);
    const since = new Date();
    const unknown = await loginWithBroker(identity, 'ONDERSTEUNER');
    expect(unknown).toEqual({
      token: null,
      location: '/account/inloggen?portal=ONDERSTEUNER&melding=BROKER_UNKNOWN_ACCOUNT',
    });
    const session = await sessionOf(user);
    const linked = await loginWithBroker(identity, 'ONDERSTEUNER', { intent: 'link', token: session });
    expect(linked.location).toBe('/account/overzicht?gekoppeld=1');
    const { me } = await api(session).request<Me>(ME);
    expect(me.user).toEqual({ id: user.id, eHerkenningLinked: true });
    const { token, location } = await loginWithBroker(identity, 'ONDERSTEUNER');
    expect(location).toBe('/ondersteuner');
    expect((await api(token).request<Me>(ME)).me).toMatchObject({ user: { id: user.id }, portals: ['ONDERSTEUNER'] });
    const actions = (await auditOf(office.id, since)).map(({ action, reason }) => [action, reason]);
    expect(actions).toContainEqual(['eherkenning.refuse', 'BROKER_UNKNOWN_ACCOUNT']);
    expect(actions).toContainEqual(['eherkenning.link', 'EH3']);
    expect(actions).toContainEqual(['session.start', 'EHERKENNING']);

    const second = await sessionOf(await newUser(office.id));
    const taken = await loginWithBroker(identity, 'ONDERSTEUNER', { intent: 'link', token: second });
    expect(taken.location).toBe('/account/overzicht?melding=BROKER_ALREADY_LINKED');
  });

  test('is refused for another organisation, and when it is cancelled', async () => {
    const session = await sessionOf(await newUser(office.id));
    const wrong = await loginWithBroker('kantoor-anderbewind', 'ONDERSTEUNER', { intent: 'link', token: session });
    expect(wrong.location).toBe('/account/overzicht?melding=BROKER_WRONG_ORGANISATION');
    const cancelled = await loginWithBroker(identity, 'ONDERSTEUNER', { intent: 'link', token: session, cancel: true });
    expect(cancelled.location).toBe('/account/overzicht?melding=BROKER_CANCELLED');
    expect((await api(session).request<Me>(ME)).me.user.eHerkenningLinked).toBe(false);
  });

  test('A16: a log-in ends the session that the browser held', async () => {
    const demo = 'beheer-debewindvoerders';
    const first = await loginWithBroker(demo, 'ONDERSTEUNER');
    const second = await loginWithBroker(demo, 'ONDERSTEUNER', { token: first.token! });
    expect(second.token).not.toBe(first.token);
    expect(await api(first.token).request(ME)).toEqual({ me: null });
    expect((await api(second.token).request<Me>(ME)).me.portals).toContain('ONDERSTEUNER');
  });
});

describe('MZ-05 the way back after a log-in with eHerkenning', () => {
  const demo = 'beheer-debewindvoerders';

  test('leads to the page one came for, also when the first try was cancelled', async () => {
    const back = '/ondersteuner/leden?pagina=2';
    expect((await loginWithBroker(demo, 'ONDERSTEUNER', { back })).location).toBe(back);
    const cancelled = await loginWithBroker(demo, 'ONDERSTEUNER', { back, cancel: true });
    expect(new URL(cancelled.location, 'http://x').searchParams.get('terug')).toBe(back);
    expect(cancelled.token).toBeNull();
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/auth/eherkenning/start',
    '/account/inloggen',
  ])('never leads to %s', async (back) => {
    expect((await loginWithBroker(demo, 'ONDERSTEUNER', { back })).location).toBe('/ondersteuner');
  });

  test('the broker never hears of it', async () => {
    const answer = await fetch(
      `${stack().urls.api}/auth/eherkenning/start?portal=ONDERSTEUNER&intent=login&terug=%2Fondersteuner%2Fleden`,
      { redirect: 'manual' },
    );
    const toBroker = decodeURIComponent(answer.headers.get('location') ?? '');
    expect(new URL(toBroker).origin).toBe(new URL(stack().urls.broker).origin);
    expect(toBroker).not.toContain('leden');
    const { return_path: kept } = await row('SELECT return_path FROM broker_login ORDER BY created_at DESC LIMIT 1');
    expect(kept).toBe('/ondersteuner/leden');
  });
});

describe('ZO-03, ZO-04 a newcomer', () => {
  const COMPLETE = `mutation ($email: EmailAddress!) { completePersonalDetails(initials: "N.", firstName: "Nina", lastName: "Nieuw",
    email: $email, mobileNumber: "+31600005555") { fullName status } }`;
  const VERIFY =
    'mutation ($code: String!) { verifyNewcomer(code: $code) { pendingVerification permissions user { status } } }';
  const CODE = 'query ($id: ID!) { user(id: $id) { verificationCode fullName } }';

  /** A newcomer of a municipality of its own, with its gebruikersbeheerder. */
  async function newcomer() {
    const town = await newOrganisation('GEMEENTE');
    const head = await newUser(town.id, { roles: ['GEBRUIKERSBEHEERDER'] });
    const { id } = await newUser(town.id, { roles: [], status: 'PENDING_VERIFICATION' });
    await rows('UPDATE app_user SET email = NULL WHERE id = $1', [id]);
    const eh = { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' } as const;
    return { town, head, id, headSession: await sessionOf(head, eh), eh };
  }

  test('is made by the first log-in, has no rights, and the gebruikersbeheerder is told', async () => {
    const identity = 'nieuw-leiden';
    await rows('UPDATE app_user SET broker_subject = NULL, broker_issuer = NULL WHERE broker_subject = $1', [
      findIdentity(identity)!.subject,
    ]);
    const { token, location } = await loginWithBroker(identity, 'ZORG');
    expect(location).toBe('/zorg');
    const { me } = await api(token).request<Me & { me: { permissions: string[] } }>(ME);
    expect(me).toMatchObject({ permissions: [], portals: [], pendingVerification: true });
    await expectError(api(token).request('{ contracts { id } }'), 'FORBIDDEN');
    const head = await row<{ email: string }>(`SELECT u.email FROM app_user u WHERE u.broker_subject = $1`, [
      findIdentity('gb-leiden')!.subject,
    ]);
    const mail = await waitForMessage(head.email, { match: /nieuwe gebruiker/ });
    expect(mail.text).not.toMatch(/\b\d{8}\b/);

    await expectError(api(token).request(VERIFY, { code: '12345678' }), 'CONFLICT', 'NEWCOMER_DETAILS_MISSING');
    const email = `nina${randomInt(1e9)}@leiden.example`;
    const { completePersonalDetails } = await api(token).request<{ completePersonalDetails: object }>(COMPLETE, {
      email,
    });
    expect(completePersonalDetails).toEqual({ fullName: 'Nina Nieuw', status: 'PENDING_VERIFICATION' });

    const gb = await loginWithBroker('gb-leiden', 'ZORG');
    const { user } = await api(gb.token).request<{ user: { verificationCode: string } }>(CODE, { id: me.user.id });
    expect(user.verificationCode).toMatch(/^\d{8}$/);
    const own = await api(token).request<{ me: { user: object } }>('{ me { user { verificationCode } } }');
    expect(own.me.user).toEqual({ verificationCode: null });
    const stranger = await sessionOf(
      await newUser((await newOrganisation('GEMEENTE')).id, { roles: ['GEBRUIKERSBEHEERDER'] }),
      {
        portal: 'ZORG',
        method: 'EHERKENNING',
        assurance: 'EH3',
      },
    );
    expect(await api(stranger).request(CODE, { id: me.user.id })).toEqual({ user: null });

    const wrong = user.verificationCode === '00000000' ? '11111111' : '00000000';
    await expectError(api(token).request(VERIFY, { code: wrong }), 'BAD_USER_INPUT', 'NEWCOMER_CODE_WRONG');
    const { verifyNewcomer } = await api(token).request<{ verifyNewcomer: object }>(VERIFY, {
      code: user.verificationCode,
    });
    expect(verifyNewcomer).toEqual({ pendingVerification: false, permissions: [], user: { status: 'ACTIVE' } });
    // ZO-04: then log in again, and the portal opens; the session in which the code was given is over.
    expect(await api(token).request('{ me { pendingVerification } }')).toEqual({ me: null });
    await expectError(api(token).request(VERIFY, { code: user.verificationCode }), 'UNAUTHENTICATED');
    const again = await loginWithBroker(identity, 'ZORG');
    expect(again.location).toBe('/zorg');
    await expectError(
      api(again.token).request(VERIFY, { code: user.verificationCode }),
      'CONFLICT',
      'NEWCOMER_VERIFIED',
    );
    await api(gb.token).request(
      'mutation ($id: ID!) { setUserRoles(userId: $id, roles: [{ code: GEBRUIKER, product: IWMO }]) { id } }',
      { id: me.user.id },
    );
    expect(await api(again.token).request('{ me { portals pendingVerification permissions } }')).toEqual({
      me: {
        portals: ['ZORG'],
        pendingVerification: false,
        permissions: expect.arrayContaining(['message:exchange']),
      },
    });
    expect(await api(gb.token).request(CODE, { id: me.user.id })).toMatchObject({ user: { verificationCode: null } });
  });

  test('ZO-04 the first of a municipality gets the code from the servicedesk, and is its gebruikersbeheerder', async () => {
    const town = await newOrganisation('GEMEENTE');
    const comesIn = (naam: string) => loginWithBroker({ naam, kvk: town.kvkNumber, niveau: 'EH3' }, 'ZORG');
    const idOf = async (token: string | null) => (await api(token).request<Me>(ME)).me.user.id;
    const rights = async (token: string | null) =>
      (await api(token).request<{ me: { permissions: string[] } }>('{ me { permissions } }')).me.permissions;
    const servicedesk = await asPersona('servicedesk@knooppunt.example');
    const codeFrom = async (token: string, id: string) =>
      (await api(token).request<{ user: { verificationCode: string | null } | null }>(CODE, { id })).user;

    const first = `eerste${randomInt(1e9)}`;
    const [newcomer, colleague] = [(await comesIn(first)).token, (await comesIn(`tweede${randomInt(1e9)}`)).token];
    const id = await idOf(newcomer);
    await api(newcomer).request(COMPLETE, { email: `${first}@gemeente.example` });
    expect(await rights(newcomer)).toEqual([]);
    const told = await codeFrom(servicedesk, id);
    await api(newcomer).request(VERIFY, { code: told!.verificationCode });
    const manager = (await comesIn(first)).token;
    expect(await rights(manager)).toEqual(expect.arrayContaining(['user:manage', 'user:verify']));

    // A colleague has the code from there, and no rights until some are given.
    await api(colleague).request(COMPLETE, { email: `${first}.collega@gemeente.example` });
    const given = await codeFrom(manager!, await idOf(colleague));
    await api(colleague).request(VERIFY, { code: given!.verificationCode });
    const roles = await rows(
      `SELECT u.id, r.code FROM user_role r JOIN app_user u ON u.id = r.user_id WHERE u.organisation_id = $1`,
      [town.id],
    );
    expect(roles).toEqual([{ id, code: 'GEBRUIKERSBEHEERDER' }]);
  });

  test('has five tries a day; afterwards the code is another one', async () => {
    const identity = 'nieuw-leiden';
    await rows('UPDATE app_user SET broker_subject = NULL, broker_issuer = NULL WHERE broker_subject = $1', [
      findIdentity(identity)!.subject,
    ]);
    const { token } = await loginWithBroker(identity, 'ZORG');
    await api(token).request(COMPLETE, { email: `vijf${randomInt(1e9)}@leiden.example` });
    const { me } = await api(token).request<Me>(ME);
    const gb = await loginWithBroker('gb-leiden', 'ZORG');
    const code = async () =>
      (await api(gb.token).request<{ user: { verificationCode: string } }>(CODE, { id: me.user.id })).user
        .verificationCode;
    const right = await code();
    const wrong = right === '00000000' ? '11111111' : '00000000';
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => api(token).request(VERIFY, { code: wrong })),
    );
    expect(tries.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await code()).not.toBe(right);
    await expectError(api(token).request(VERIFY, { code: await code() }), 'BAD_USER_INPUT', 'NEWCOMER_TRIES_USED');
  });

  test('nobody who is verified, and no stranger, fills in details as one', async () => {
    const { headSession } = await newcomer();
    const email = `x${randomInt(1e9)}@leiden.example`;
    await expectError(api(headSession).request(COMPLETE, { email }), 'CONFLICT', 'NEWCOMER_VERIFIED');
    await expectError(api().request(COMPLETE, { email }), 'UNAUTHENTICATED');
    await expectError(api().request(VERIFY, { code: '12345678' }), 'UNAUTHENTICATED');
  });
});

describe('ZO-02 the level', () => {
  test('below the portal’s is refused and said so', async () => {
    const { token, location } = await loginWithBroker('laag-leiden', 'ZORG');
    expect(token).toBeNull();
    expect(location).toBe('/account/inloggen?portal=ZORG&melding=ASSURANCE_TOO_LOW');
  });

  test('CO-01: EH2+ opens what asks for it', async () => {
    const { token, location } = await loginWithBroker('admin-leiden', 'COLLECTIEF');
    expect(location).toBe('/collectief');
    expect((await api(token).request<Me>(ME)).me.portals).toEqual(['COLLECTIEF']);
  });
});

describe('MZ-04 the level of the link', () => {
  test('too low is refused and said so; nothing is linked', async () => {
    const { kvk } = findIdentity('sanne-laag')!;
    const office = await row<{ id: string }>(`SELECT id FROM organisation WHERE kvk_number = $1`, [kvk]);
    const session = await sessionOf(await newUser(office.id));
    const { location } = await loginWithBroker('sanne-laag', 'ONDERSTEUNER', { intent: 'link', token: session });
    expect(location).toBe('/account/overzicht?melding=ASSURANCE_TOO_LOW');
    expect((await api(session).request<Me>(ME)).me.user.eHerkenningLinked).toBe(false);
  });
});
