import { describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { api, expectError } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../../support/builders';
import { rows } from '../../support/database';
import { moment, waitForCode, waitForLink } from '../../support/mailbox';
import { visitor } from '../login/login-journey';

const ASK = 'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { id } }';
const APPROVE = `mutation ($id: ID!) { approveAccessRequest(id: $id) { status invitation { organisation {
  id profile activeRoles emailDomains } } } }`;
const SET = `mutation ($token: String!) {
  setPassword(token: $token, password: "Beuken-2026!", passwordRepeat: "Beuken-2026!") }`;
const ADD = 'mutation ($input: AddUserInput!) { addUser(input: $input) { id loginName uziNumber } }';
const CHANGE = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { uziNumber } }';

describe('PO-01 a care institution gets access', () => {
  test('by contractbeheer, with profile Basis and its own domain; its organisatiebeheerder gets a generated name and a link, and comes in with a code', async () => {
    const desk = await newUser((await newOrganisation('INDICATIESTELLER')).id, { roles: ['CONTRACTBEHEER'] });
    const reviewer = await sessionOf(desk, { portal: 'BACKOFFICE' });
    const domain = `zorg${randomInt(1e9).toString(36)}.example`;
    const lastName = `Proef${randomInt(1e9).toString(36)}`;
    const input = {
      portal: 'ORGANISATIEBEHEER',
      organisationName: 'Zorginstelling Proef',
      kvkNumber: String(randomInt(10_000_000, 99_999_999)),
      firstName: 'Wim',
      lastName,
      email: `wim@${domain}`,
      mobileNumber: `+3160000${randomInt(1000, 9999)}`,
    };
    const { requestAccess } = await api().request<{ requestAccess: { id: string } }>(ASK, { input });
    const since = moment();
    const { approveAccessRequest } = await api(reviewer).request<{ approveAccessRequest: object }>(APPROVE, {
      id: requestAccess.id,
    });
    expect(approveAccessRequest).toMatchObject({
      status: 'APPROVED',
      invitation: {
        organisation: {
          profile: 'BASIS',
          activeRoles: ['Reguliere Wlz-aanvragen', 'Wzd-toets artikel 21'],
          emailDomains: [domain],
        },
      },
    });
    const { token, mail } = await waitForLink(input.email, { since });
    const login = `w${lastName.toLowerCase()}`;
    expect(mail.text).toContain(login);
    await api().request(SET, { token });
    // PO-02: a link is good once.
    await expectError(api().request(SET, { token }), 'EXPIRED');
    const asked = moment();
    const by = visitor();
    const challenge = await by.password(login, 'Beuken-2026!', 'ORGANISATIEBEHEER');
    const session = await by.code(challenge.id, await waitForCode(input.mobileNumber, { since: asked }));
    // PO-03: the same credentials serve user management and aanvragen.
    const { me } = await api(session.token).request<{ me: { permissions: string[] } }>('{ me { permissions } }');
    expect(me.permissions).toEqual(expect.arrayContaining(['user:manage', 'aanvraag:file']));
  });
});

describe('PO-08, PO-10 the UZI number', () => {
  test('has the eight or nine digits that came by post, or is left out', async () => {
    const home = await newOrganisation('ZORGINSTELLING');
    await rows(`UPDATE organisation SET email_domains = '{huis.example}' WHERE id = $1`, [home.id]);
    const boss = await sessionOf(await newUser(home.id, { roles: ['ORGANISATIEBEHEERDER'] }), {
      portal: 'ORGANISATIEBEHEER',
    });
    const person = (uziNumber: string | null) => ({
      initials: 'J.',
      firstName: 'Jo',
      lastName: 'Pas',
      email: `jo${randomInt(1e9)}@huis.example`,
      uziNumber,
    });
    for (const wrong of ['1234567', '1234567890', '12a45678'])
      await expectError(api(boss).request(ADD, { input: person(wrong) }), 'BAD_USER_INPUT', 'UZI_NUMBER_INVALID');
    const { addUser } = await api(boss).request<{ addUser: { id: string; uziNumber: string } }>(ADD, {
      input: person('12345678'),
    });
    expect(addUser.uziNumber).toBe('12345678');
    const change = (uziNumber: string) => api(boss).request(CHANGE, { input: { id: addUser.id, uziNumber } });
    await expectError(change('123'), 'BAD_USER_INPUT', 'UZI_NUMBER_INVALID');
    expect(await change('123456789')).toEqual({ updateUser: { uziNumber: '123456789' } });
    expect(await change('')).toEqual({ updateUser: { uziNumber: null } });
  });
});
