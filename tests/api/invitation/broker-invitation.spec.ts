import { beforeEach, describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { api, expectError, freshAddress } from '../../support/api-client';
import { auditOf, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { newContract, newOfficial, type MadeContract, type Official } from '../../support/collectief';
import { row, rows } from '../../support/database';
import { loginWithBroker, type TypedIdentity } from '../../support/login';
import { messagesTo, moment, waitForLink } from '../../support/mailbox';
import { stack } from '../../support/stack';

const ADD = `mutation ($input: AddUserInput!) { addUser(input: $input) {
  id loginName status roles { code contract { number } } invitation { status } } }`;
const OPEN = 'mutation ($token: String!) { openInvitation(token: $token) { id } }';
const ME = '{ me { user { id eHerkenningLinked status } portals permissions } contracts { number } }';
type Me = { me: { user: object; portals: string[]; permissions: string[] } | null; contracts: object[] };

let contract: MadeContract;
let manager: Official;

const means = (niveau: TypedIdentity['niveau'] = 'EH2+', kvk = contract.organisation.kvkNumber): TypedIdentity => ({
  naam: `Medewerker ${randomInt(1e9)}`,
  kvk,
  niveau,
});

/** Adds a colleague and answers the token of the mailed link. */
async function invite(
  roles = ['ADMINISTRATIEF'],
): Promise<{ id: string; email: string; token: string; url: string; text: string }> {
  const email = `collega${randomInt(1e9)}@gemeente.example`;
  const since = moment();
  const { addUser } = await api(manager.token).request<{ addUser: { id: string } }>(ADD, {
    input: {
      email,
      firstName: 'Co',
      lastName: 'Lega',
      roles: roles.map((code) => ({ code, contractId: contract.id })),
    },
  });
  const { token, url, mail } = await waitForLink(email, { since });
  return { id: addUser.id, email, token, url, text: mail.text };
}

const outcome = (code: string) => ({ token: null, location: `/account/uitnodiging/?melding=${code}` });

beforeEach(async () => {
  contract = await newContract();
  manager = await newOfficial(contract, ['ACCOUNTBEHEER']);
});

describe('CO-13 an accountbeheerder makes the account of a colleague', () => {
  test('who gets a mail, comes in with eHerkenning at EH2+ without a password, and holds the given roles (CO-01)', async () => {
    const since = new Date();
    const { id, email, token, text } = await invite(['ADMINISTRATIEF', 'FINANCIEEL']);
    expect(text).toContain('eHerkenning');
    expect(text).toContain('EH2+');
    expect(text).toContain('14 dagen');
    const identity = means();
    const came = await loginWithBroker(identity, 'COLLECTIEF', { invitation: token });
    expect(came.location).toBe('/collectief');
    const first = await api(came.token).request<Me>(ME);
    expect(first).toMatchObject({
      me: { user: { id, eHerkenningLinked: true, status: 'ACTIVE' }, portals: ['COLLECTIEF'] },
      contracts: [{ number: contract.number }],
    });
    expect(first.me?.permissions).toEqual(expect.arrayContaining(['deelnemer:manage', 'borderel:read']));
    expect(
      await row('SELECT password_hash, terms_accepted_at IS NOT NULL AS agreed FROM app_user WHERE id = $1', [id]),
    ).toEqual({
      password_hash: null,
      agreed: true,
    });
    expect(await row('SELECT status FROM invitation WHERE user_id = $1', [id])).toEqual({ status: 'ACCEPTED' });
    const actions = (await auditOf(contract.organisation.id, since)).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['user.add', 'invitation.send', 'invitation.accept', 'eherkenning.link']),
    );
    // From now on the broker alone is enough, and the link is used up.
    expect((await loginWithBroker(identity, 'COLLECTIEF')).location).toBe('/collectief');
    expect(await loginWithBroker(means(), 'COLLECTIEF', { invitation: token })).toEqual(
      outcome('INVITATION_NOT_VALID'),
    );
    expect((await messagesTo(email)).length).toBe(1);
  });

  test('with at least one role, on a contract of the accountbeheerder', async () => {
    const add = (roles: object[]) =>
      api(manager.token).request(ADD, {
        input: { email: `x${randomInt(1e9)}@gemeente.example`, firstName: 'A', lastName: 'B', roles },
      });
    await expectError(add([]), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
    const other = await newContract(contract.organisation);
    await expectError(add([{ code: 'ADMINISTRATIEF', contractId: other.id }]), 'BAD_USER_INPUT', 'ROLE_NEEDS_CONTRACT');
    await expectError(add([{ code: 'GEBRUIKERSBEHEERDER' }]), 'BAD_USER_INPUT', 'ROLE_NOT_GRANTABLE');
  });

  test('a means that is too low, of another organisation, or of somebody else is refused, and the link still works', async () => {
    const { token } = await invite();
    const accept = (identity: TypedIdentity, cancel = false) =>
      loginWithBroker(identity, 'COLLECTIEF', { invitation: token, cancel });
    expect(await accept(means('EH2'))).toEqual(outcome('ASSURANCE_TOO_LOW'));
    expect(await accept(means('EH3', '90200099'))).toEqual(outcome('BROKER_WRONG_ORGANISATION'));
    expect(await accept(means(), true)).toEqual(outcome('BROKER_CANCELLED'));
    const taken = means('EH3');
    await loginWithBroker(taken, 'COLLECTIEF', { invitation: (await invite()).token });
    expect(await accept(taken)).toEqual(outcome('BROKER_ALREADY_LINKED'));
    expect((await accept(means('EH3'))).location).toBe('/collectief');
  });

  test('an expired link sends a fresh invitation once; the old one stays dead (CO-01)', async () => {
    const { id, email, token } = await invite();
    await rows(`UPDATE one_time_link SET expires_at = now() - interval '1 minute' WHERE user_id = $1`, [id]);
    await rows(`UPDATE invitation SET expires_at = now() - interval '1 minute' WHERE user_id = $1`, [id]);
    const since = moment();
    expect(await loginWithBroker(means(), 'COLLECTIEF', { invitation: token })).toEqual(
      outcome('INVITATION_SENT_AGAIN'),
    );
    const fresh = await waitForLink(email, { since });
    expect(fresh.token).not.toBe(token);
    expect((await loginWithBroker(means(), 'COLLECTIEF', { invitation: fresh.token })).location).toBe('/collectief');
  });

  test('a link of many at the same moment makes one account', async () => {
    const { id, token } = await invite();
    const came = await Promise.all(
      Array.from({ length: 5 }, () => loginWithBroker(means(), 'COLLECTIEF', { invitation: token })),
    );
    expect(came.filter(({ location }) => location === '/collectief')).toHaveLength(1);
    expect(await row('SELECT status FROM app_user WHERE id = $1', [id])).toEqual({ status: 'ACTIVE' });
  });

  test('no code goes to anybody for such a link, and the form is taken from our own page only, with the terms accepted', async () => {
    const { id, token } = await invite();
    await expectError(api().request(OPEN, { token }), 'NOT_FOUND', 'INVITATION_NOT_VALID');
    const origin = stack().env['PUBLIC_ORIGIN']!;
    const hand = async (body: Record<string, string>, headers: Record<string, string>) => {
      const answer = await fetch(`${stack().urls.api}/auth/eherkenning/invitation`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'x-forwarded-for': freshAddress(), ...headers },
        body: new URLSearchParams(body),
      });
      return { status: answer.status, location: answer.headers.get('location') };
    };
    const terms = 'on';
    const refused = { status: 303, location: `${origin}/account/uitnodiging/?melding=BROKER_FAILED` };
    expect(await hand({ token, terms }, {})).toEqual(refused);
    expect((await hand({ token, terms }, { origin: 'https://elders.example' })).status).toBe(403);
    expect(await hand({ token }, { origin })).toEqual(refused);
    expect(await hand({ token: 'x'.repeat(5000), terms }, { origin })).toEqual(refused);
    expect(await hand({ token: 'geraden', terms }, { origin })).toEqual({
      status: 303,
      location: `${origin}/account/uitnodiging/?melding=INVITATION_NOT_VALID`,
    });
    const good = await hand({ token, terms }, { origin });
    expect(good.location).toContain('acr_values');
    expect(good.location).not.toContain(token);
    expect(await row('SELECT status FROM app_user WHERE id = $1', [id])).toEqual({ status: 'INVITED' });
  });

  test('a link with which an ondersteuner makes a password is not one for the broker', async () => {
    const office = await newOrganisation();
    const boss = await sessionOf(await newUser(office.id, { roles: ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'] }));
    const email = `nieuw${randomInt(1e9)}@kantoor.example`;
    await api(boss).request(ADD, { input: { email, firstName: 'A', lastName: 'B', mobileNumber: '+31600001234' } });
    const { token } = await waitForLink(email);
    expect(await loginWithBroker(means('EH3', office.kvkNumber), 'ONDERSTEUNER', { invitation: token })).toEqual(
      outcome('INVITATION_NOT_VALID'),
    );
  });
});

describe('CO-01 a municipality asks for access to its contracts with the form', () => {
  test('relatiebeheer approves, the applicant comes in with eHerkenning as accountbeheerder of all contracts', async () => {
    const email = `aanvraag${randomInt(1e9)}@gemeente.example`;
    const second = await newContract(contract.organisation);
    const { requestAccess } = await api().request<{ requestAccess: { id: string } }>(
      'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { id } }',
      {
        input: {
          portal: 'COLLECTIEF',
          organisationName: contract.organisation.name,
          kvkNumber: contract.organisation.kvkNumber,
          firstName: 'Aan',
          lastName: 'Vrager',
          email,
          mobileNumber: '+31600001234',
        },
      },
    );
    const insurer = await newOrganisation('VERZEKERAAR');
    const desk = await sessionOf(await newUser(insurer.id, { roles: ['RELATIEBEHEER'] }), { portal: 'BACKOFFICE' });
    const since = moment();
    await api(desk).request('mutation ($id: ID!) { approveAccessRequest(id: $id) { status } }', {
      id: requestAccess.id,
    });
    const { token } = await waitForLink(email, { since });
    const came = await loginWithBroker(means('EH3'), 'COLLECTIEF', { invitation: token });
    expect(came.location).toBe('/collectief');
    const { me, contracts } = await api(came.token).request<Me>(ME);
    expect(me?.permissions).toContain('user:manage');
    expect(contracts).toHaveLength(2);
    expect(contracts).toContainEqual({ number: second.number });
  });
});
