import { beforeEach, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, newOrganisation, newUser, sessionOf, type MadeUser } from '../../support/builders';
import { row, rows } from '../../support/database';
import { moment, waitForCode, waitForLink, waitForMessage } from '../../support/mailbox';

const ASK_EMAIL = 'mutation ($email: EmailAddress!) { requestEmailChange(email: $email) }';
const CONFIRM_EMAIL = 'mutation ($token: String!) { confirmEmailChange(token: $token) { email loginName } }';
const ASK_MOBILE = `mutation ($number: PhoneNumber!) {
  requestMobileNumberChange(mobileNumber: $number) { id maskedDestination } }`;
const CONFIRM_MOBILE = `mutation ($id: ID!, $code: String!) {
  confirmMobileNumberChange(challengeId: $id, code: $code) { mobileNumber } }`;

let user: MadeUser;
let session: string;

beforeEach(async () => {
  user = await newUser((await newOrganisation()).id);
  session = await sessionOf(user);
});

const fresh = () => `anders-${user.id}@kantoor.example`;
const askEmail = async (email = fresh()) => {
  const since = moment();
  await api(session).request(ASK_EMAIL, { email });
  return (await waitForLink(email, { since })).token;
};

describe('MZ-05 the own e-mail address', () => {
  test('changes by the link in a mail to the new address; the old address is told; the login name goes along', async () => {
    const since = new Date();
    const token = await askEmail();
    expect(await row('SELECT email FROM app_user WHERE id = $1', [user.id])).toEqual({ email: user.email });
    await waitForMessage(user.email, { match: /nieuw e-mailadres aangevraagd/ });
    const { confirmEmailChange } = await api(session).request<{ confirmEmailChange: object }>(CONFIRM_EMAIL, { token });
    expect(confirmEmailChange).toEqual({ email: fresh(), loginName: fresh() });
    await waitForMessage(user.email, { match: /e-mailadres is gewijzigd/ });
    expect((await auditOf(user.organisationId, since)).map(({ action }) => action)).toEqual([
      'own-account.request-email',
      'own-account.change-email',
    ]);
    await expectError(api(session).request(CONFIRM_EMAIL, { token }), 'NOT_FOUND', 'EMAIL_LINK_NOT_VALID');
  });

  test('the link does nothing for a stranger, for somebody else, or when it has expired', async () => {
    const token = await askEmail();
    await expectError(api().request(CONFIRM_EMAIL, { token }), 'UNAUTHENTICATED');
    const other = await sessionOf(await newUser(user.organisationId));
    await expectError(api(other).request(CONFIRM_EMAIL, { token }), 'NOT_FOUND', 'EMAIL_LINK_NOT_VALID');
    await rows(`UPDATE one_time_link SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [user.id]);
    await expectError(api(session).request(CONFIRM_EMAIL, { token }), 'EXPIRED', 'EMAIL_LINK_EXPIRED');
  });

  test('a second wish kills the first link', async () => {
    const first = await askEmail();
    const second = await askEmail(`weer-${user.id}@kantoor.example`);
    await expectError(api(session).request(CONFIRM_EMAIL, { token: first }), 'NOT_FOUND');
    await api(session).request(CONFIRM_EMAIL, { token: second });
  });

  test('asking does not tell whether somebody has the address; confirming does, to who reads its mail', async () => {
    const taken = await newUser((await newOrganisation()).id);
    const token = await askEmail(taken.email);
    await expectError(api(session).request(CONFIRM_EMAIL, { token }), 'CONFLICT', 'EMAIL_IN_USE');
    await expectError(api(session).request(ASK_EMAIL, { email: user.email }), 'BAD_USER_INPUT', 'EMAIL_UNCHANGED');
    await expectError(api(session).request(ASK_EMAIL, { email: 'geen adres' }), 'BAD_USER_INPUT', 'EMAIL_INVALID');
    await expectError(api().request(ASK_EMAIL, { email: fresh() }), 'UNAUTHENTICATED');
  });
});

describe('MZ-05 the own mobile number', () => {
  const ask = async (number: string) => {
    const since = moment();
    const { requestMobileNumberChange } = await api(session).request<{ requestMobileNumberChange: { id: string } }>(
      ASK_MOBILE,
      { number },
    );
    return { id: requestMobileNumberChange.id, code: await waitForCode(number, { since }) };
  };
  const another = () => `+3160000${(Number(user.mobileNumber.slice(-4)) + 1) % 10_000}`.padEnd(12, '7');

  test('changes by the code to the new number; a mail tells', async () => {
    const number = another();
    const { id, code } = await ask(number);
    const { confirmMobileNumberChange } = await api(session).request<{ confirmMobileNumberChange: object }>(
      CONFIRM_MOBILE,
      { id, code },
    );
    expect(confirmMobileNumberChange).toEqual({ mobileNumber: number });
    await waitForMessage(user.email, { match: /mobiele nummer is gewijzigd/ });
    await expectError(api(session).request(CONFIRM_MOBILE, { id, code }), 'EXPIRED');
  });

  test('not with a wrong code, not in another session, not for somebody else', async () => {
    const { id, code } = await ask(another());
    const wrong = code === '111111' ? '222222' : '111111';
    await expectError(api(session).request(CONFIRM_MOBILE, { id, code: wrong }), 'BAD_USER_INPUT', 'CODE_WRONG');
    await expectError(api(await sessionOf(user)).request(CONFIRM_MOBILE, { id, code }), 'EXPIRED');
    const other = await sessionOf(await newUser(user.organisationId));
    await expectError(api(other).request(CONFIRM_MOBILE, { id, code }), 'EXPIRED');
    await expectError(api().request(CONFIRM_MOBILE, { id, code }), 'UNAUTHENTICATED');
    expect(await row('SELECT mobile_number FROM app_user WHERE id = $1', [user.id])).toEqual({
      mobile_number: user.mobileNumber,
    });
  });

  test('only a number that a text message can reach, and another one', async () => {
    await expectError(
      api(session).request(ASK_MOBILE, { number: '+31201234567' }),
      'BAD_USER_INPUT',
      'MOBILE_NUMBER_INVALID',
    );
    await expectError(
      api(session).request(ASK_MOBILE, { number: user.mobileNumber }),
      'BAD_USER_INPUT',
      'MOBILE_NUMBER_UNCHANGED',
    );
  });
});
