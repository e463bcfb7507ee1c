import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomInt } from 'node:crypto';
import { newId } from '@volmacht/api/core/crypto/ids';
import { nthTestBsn, testBsnCount } from '@volmacht/api/core/numbers/index';
import { api, expectError, post } from '../../support/api-client';
import { auditOf, newUser, sessionOf, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { newCity } from '../webservice/machine';
import { closeDatabase, rows } from '../../support/database';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';

const CHECK = `mutation ($bsn: BSN!, $birthDate: Date!, $on: Date!, $purpose: String!, $caseNumber: String!) {
  checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: $purpose, caseNumber: $caseNumber) {
    id outcome validFrom validUntil registerDate checkedAt } }`;
const LOG = `query ($caseNumber: String) { wlzConsultations(caseNumber: $caseNumber) {
  totalCount nodes { id consultedBy purpose caseNumber on askedAt answered } } }`;
const QUOTA = '{ wlzQuota { limit left windowMinutes renewsAt } }';

type Check = {
  checkWlzRegister: { id: string; outcome: string; validFrom: string | null; registerDate: string | null };
};
type Log = { wlzConsultations: { totalCount: number; nodes: Record<string, unknown>[] } };

let own: OwnStack;
let city: MadeOrganisation;
let user: MadeUser;
let token: string;
let manager: string;

const client = (session: string | null) => api({ token: session, on: own });

async function somebody(
  role: string,
  product: string | null,
  organisation = city,
): Promise<{ user: MadeUser; token: string }> {
  const made = await newUser(organisation.id, { roles: [] }, own);
  await rows(
    'INSERT INTO user_role (id, user_id, code, product) VALUES ($1, $2, $3, $4)',
    [newId(new Date()), made.id, role, product],
    own,
  );
  const session = { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' } as const;
  return { user: made, token: await sessionOf(made, session, own) };
}

/** Somebody whom the register knows, or will not know until it is told. */
const person = () => ({
  bsn: nthTestBsn(randomInt(testBsnCount())),
  birthDate: `19${randomInt(20, 99)}-0${randomInt(1, 10)}-1${randomInt(10)}`,
});

const question = (of: { bsn: string; birthDate: string }, more: object = {}) => ({
  ...of,
  on: '2026-06-01',
  purpose: 'Onderzoek maatwerk Wmo',
  caseNumber: `Z-${randomInt(1e9)}`,
  ...more,
});

const tellRegister = (path: string, body: object) =>
  fetch(`${own.urls.register}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${own.env['WLZ_REGISTER_TOKEN']}` },
    body: JSON.stringify(body),
  });

async function indicated(geldigVan: string, geldigTot: string | null) {
  const made = person();
  const { bsn, birthDate: geboortedatum } = made;
  await tellRegister('/indicaties', { referentie: newId(new Date()), bsn, geboortedatum, geldigVan, geldigTot });
  return made;
}

const ask = async (variables: object, session = token) =>
  (await client(session).request<Check>(CHECK, variables)).checkWlzRegister;

beforeAll(async () => {
  own = await ownStack({ only: ['register', 'api'], seed: false });
  moveClock(own, {});
  city = await newCity(own);
  ({ user, token } = await somebody('GEBRUIKER', 'WLZ_REGISTERTOETS'));
  manager = (await somebody('GEBRUIKERSBEHEERDER', null)).token;
});
afterAll(async () => {
  await closeDatabase(own);
  await own.stop();
});
beforeEach(() => tellRegister('/faults', { mode: 'NONE' }));

describe('ZO-10 does this person have a Wlz indication on this date', () => {
  test('yes, with its period; no; not known: three different answers of the register', async () => {
    const now = await indicated('2026-05-01', '2027-04-30');
    expect(await ask(question(now))).toMatchObject({
      outcome: 'INDICATIE',
      validFrom: '2026-05-01',
      validUntil: '2027-04-30',
      registerDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(await ask(question(now, { on: '2026-04-30' }))).toMatchObject({
      outcome: 'GEEN_INDICATIE',
      validFrom: null,
    });
    expect(await ask(question(person()))).toMatchObject({ outcome: 'ONBEKEND', validFrom: null });
    expect(await ask(question({ ...now, birthDate: '1919-01-01' }))).toMatchObject({ outcome: 'ONBEKEND' });
  });

  test.each([
    'SERVER_ERROR',
    'EMPTY',
    'NO_CONTENT',
    'NO_JSON',
    'OTHER_SHAPE',
    'OTHER_REFERENCE',
    'REDIRECT',
    'CUT',
    'HANG',
  ])('a register that fails (%s) is told as STORING, never as no, and the trail tells of it', async (mode) => {
    const known = await indicated('2020-01-01', '2020-12-31');
    await tellRegister('/faults', { mode });
    const since = new Date();
    const began = Date.now();
    const check = await ask(question(known));
    expect(check).toMatchObject({ outcome: 'STORING', validFrom: null, registerDate: null });
    expect(Date.now() - began).toBeLessThan(5_000);
    expect((await auditOf(city.id, since, own)).map(({ action }) => action)).toEqual(['wlz.check', 'wlz.no-answer']);
  });

  test('a register that is not there at all is STORING too', async () => {
    await own.processes['register']!.stop();
    try {
      expect(await ask(question(person()))).toMatchObject({ outcome: 'STORING' });
    } finally {
      await own.processes['register']!.start();
    }
  });

  test('an invalid BSN is refused before anything is asked or logged', async () => {
    const since = new Date();
    for (const bsn of ['999990018', '99999001', '9999900190', 'niet', '000000000']) {
      const { body } = await post(CHECK, question({ bsn, birthDate: '1950-01-01' }), { token, on: own });
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(body)).not.toContain('99999001');
    }
    expect(await auditOf(city.id, since, own)).toEqual([]);
  });

  test('purpose and case number are required; each fault names its field', async () => {
    const refused = async (more: object, rule: string, field: string) => {
      const error = await expectError(client(token).request(CHECK, question(person(), more)), 'BAD_USER_INPUT', rule);
      expect(error.extensions?.problems?.[0]?.field).toBe(field);
    };
    await refused({ purpose: ' ' }, 'VALUE_REQUIRED', 'purpose');
    await refused({ caseNumber: '' }, 'VALUE_REQUIRED', 'caseNumber');
    await refused({ on: '1900-01-01' }, 'WLZ_DAY_BEFORE_BIRTH', 'on');
    await refused({ purpose: 'Over 999990019' }, 'WLZ_NO_BSN_HERE', 'purpose');
  });
});

describe('ZO-10 XX-03 each consultation is logged', () => {
  test('with purpose and case number, in trail and log; the number is nowhere readable', async () => {
    const known = await indicated('2020-01-01', null);
    const asked = question(known);
    const since = new Date();
    const { id } = await ask(asked);
    expect(await auditOf(city.id, since, own)).toEqual([
      { action: 'wlz.check', actor_id: user.id, subject_ids: [id], reason: `${asked.caseNumber}: ${asked.purpose}` },
    ]);
    const [kept] = await rows('SELECT * FROM wlz_consultation WHERE id = $1', [id], own);
    expect(JSON.stringify(kept)).not.toContain(known.bsn);
    expect(kept).toMatchObject({ outcome: 'INDICATIE', case_number: asked.caseNumber, user_id: user.id });
    for (const name of ['api', 'register'])
      expect(readFileSync(join(own.dir, `${name}.log`), 'utf8')).not.toContain(known.bsn);
  });

  test('the gebruikersbeheerder sees who asked, when and why, without person or answer; looking is logged', async () => {
    const asked = question(person());
    const { id } = await ask(asked);
    const since = new Date();
    const { wlzConsultations } = await client(manager).request<Log>(LOG, { caseNumber: asked.caseNumber });
    expect(wlzConsultations).toMatchObject({
      totalCount: 1,
      nodes: [
        { id, consultedBy: expect.stringContaining('Test'), purpose: asked.purpose, on: asked.on, answered: true },
      ],
    });
    expect(await auditOf(city.id, since, own)).toMatchObject([{ action: 'wlz.list-consultations', subject_ids: [id] }]);
    const elsewhere = (await somebody('GEBRUIKERSBEHEERDER', null, await newCity(own))).token;
    expect((await client(elsewhere).request<Log>(LOG)).wlzConsultations.totalCount).toBe(0);
  });

  test('ZO-09 stays under a pseudonym when the user is gone', async () => {
    const gone = await somebody('GEBRUIKER', 'WLZ_REGISTERTOETS');
    const asked = question(person());
    await ask(asked, gone.token);
    await rows('DELETE FROM app_user WHERE id = $1', [gone.user.id], own);
    const { wlzConsultations } = await client(manager).request<Log>(LOG, { caseNumber: asked.caseNumber });
    expect(wlzConsultations.nodes).toMatchObject([{ consultedBy: gone.user.id }]);
  });

  test('R12 the same request twice asks and logs once', async () => {
    const asked = question(person());
    const headers = { 'idempotency-key': `wlz-${newId(new Date())}` };
    const both = await Promise.all([1, 2].map(() => post(CHECK, asked, { token, headers, on: own })));
    expect(both[0]!.body.data).toEqual(both[1]!.body.data);
    expect(await rows('SELECT 1 FROM wlz_consultation WHERE case_number = $1', [asked.caseNumber], own)).toHaveLength(
      1,
    );
  });
});

describe('ZO-06 only a gebruiker of the Wlz-Registertoets consults', () => {
  test.each([
    ['GEBRUIKER', 'IWMO'],
    ['PRODUCTBEHEERDER', 'WLZ_REGISTERTOETS'],
    ['GEBRUIKERSBEHEERDER', null],
  ])('not a %s of %s', async (role, product) => {
    const { token: other } = await somebody(role, product);
    const since = new Date();
    await expectError(client(other).request(CHECK, question(person())), 'FORBIDDEN');
    await expectError(client(other).request(QUOTA), 'FORBIDDEN');
    expect(await auditOf(city.id, since, own)).toEqual([]);
  });

  test('not a stranger, and not one whose role was taken a moment ago', async () => {
    await expectError(client(null).request(CHECK, question(person())), 'UNAUTHENTICATED');
    const brief = await somebody('GEBRUIKER', 'WLZ_REGISTERTOETS');
    await ask(question(person()), brief.token);
    await rows('UPDATE user_role SET active = false WHERE user_id = $1', [brief.user.id], own);
    await expectError(client(brief.token).request(CHECK, question(person())), 'FORBIDDEN');
  });

  test('the log is for the gebruikersbeheerder alone', async () => {
    await expectError(client(token).request(LOG), 'FORBIDDEN');
    await expectError(client((await somebody('PRODUCTBEHEERDER', 'IWMO')).token).request(LOG), 'FORBIDDEN');
  });
});

describe('ZO-10 the quota', () => {
  test('sixty an hour per user, shown beforehand; the sixty-first is refused unasked', async () => {
    const { user: eager, token: session } = await somebody('GEBRUIKER', 'WLZ_REGISTERTOETS');
    expect(await client(session).request(QUOTA)).toEqual({
      wlzQuota: { limit: 60, left: 60, windowMinutes: 60, renewsAt: null },
    });
    for (let asked = 0; asked < 60; asked++) await ask(question(person()), session);
    expect(await client(session).request(QUOTA)).toMatchObject({ wlzQuota: { left: 0, renewsAt: expect.any(String) } });
    await expectError(client(session).request(CHECK, question(person())), 'RATE_LIMITED');
    expect(await rows('SELECT 1 FROM wlz_consultation WHERE user_id = $1', [eager.id], own)).toHaveLength(60);
  });
});
