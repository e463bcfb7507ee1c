import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { api, expectError } from '../../support/api-client';
import {
  auditOf,
  newInsured,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeInsured,
  type MadeUser,
} from '../../support/builders';
import { row, rows } from '../../support/database';

const LOOK_UP = `query ($input: LookUpInsuredInput!) { lookUpInsured(input: $input) {
  token fullName birthDate insurer maskedInsuredNumber } }`;

type Match = { token: string; fullName: string; birthDate: string; insurer: string; maskedInsuredNumber: string };

let user: MadeUser;
let token: string;
let person: MadeInsured;

const lookUp = async (input: object, as = token) =>
  (await api(as).request<{ lookUpInsured: Match | null }>(LOOK_UP, { input })).lookUpInsured;

beforeAll(async () => {
  user = await newUser((await newOrganisation()).id);
  token = await sessionOf(user);
  person = await newInsured();
});

describe('MZ-10 cliënt aanmelden: the person is looked up', () => {
  test.each(['bsn', 'insuredNumber'] as const)('by %s with insurer and date of birth', async (number) => {
    const since = new Date();
    const match = await lookUp({ insurer: 'MENZIS', birthDate: person.birthDate, [number]: person[number] });
    expect(match).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      fullName: person.fullName,
      birthDate: person.birthDate,
      insurer: 'MENZIS',
      maskedInsuredNumber: `•••••••${person.insuredNumber.slice(-3)}`,
    });
    expect(await auditOf(user.organisationId, since)).toEqual([
      { action: 'insured.look-up', actor_id: user.id, subject_ids: [person.id], reason: null },
    ]);
  });

  test('the proof holds 30 minutes, for this user, and only its hash is kept', async () => {
    const match = await lookUp({ insurer: 'MENZIS', birthDate: person.birthDate, bsn: person.bsn });
    const hash = createHash('sha256').update(match!.token).digest();
    const kept = await row(
      'SELECT *, extract(epoch FROM expires_at - created_at) AS seconds FROM insured_match WHERE token_hash = $1',
      [hash],
    );
    expect(kept).toMatchObject({ insured_id: person.id, user_id: user.id, used_at: null, seconds: '1800.000000' });
    expect(JSON.stringify(await rows('SELECT * FROM insured_match'))).not.toContain(match!.token);
  });

  test('no match is the same answer whatever part was wrong, and tells the trail of nobody', async () => {
    const since = new Date();
    const right = { insurer: 'MENZIS', birthDate: person.birthDate, bsn: person.bsn };
    for (const wrong of [{ insurer: 'ANDERZORG' }, { birthDate: '1901-01-01' }, { bsn: '999990007' }]) {
      if (wrong.bsn === person.bsn) continue;
      expect(await lookUp({ ...right, ...wrong })).toBeNull();
    }
    expect(await lookUp({ insurer: 'MENZIS', birthDate: person.birthDate, insuredNumber: '0' })).toBeNull();
    for (const event of await auditOf(user.organisationId, since))
      expect(event).toEqual({ action: 'insured.look-up', actor_id: user.id, subject_ids: [], reason: null });
  });

  test('exactly one of the two numbers', async () => {
    const both = {
      insurer: 'MENZIS',
      birthDate: person.birthDate,
      bsn: person.bsn,
      insuredNumber: person.insuredNumber,
    };
    await expectError(lookUp(both), 'BAD_USER_INPUT', 'LOOK_UP_ONE_NUMBER');
    await expectError(
      lookUp({ insurer: 'MENZIS', birthDate: person.birthDate }),
      'BAD_USER_INPUT',
      'LOOK_UP_NUMBER_REQUIRED',
    );
    await expectError(
      lookUp({ insurer: 'MENZIS', birthDate: '2026-02-30', bsn: person.bsn }),
      'BAD_USER_INPUT',
      'DATE_INVALID',
    );
  });

  test('XX-01 strangers and other roles may not', async () => {
    const input = { insurer: 'MENZIS', birthDate: person.birthDate, bsn: person.bsn };
    await expectError(api().request(LOOK_UP, { input }), 'UNAUTHENTICATED');
    const colleague = await newUser(user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] });
    await expectError(lookUp(input, await sessionOf(colleague)), 'FORBIDDEN');
  });

  test('who guesses is stopped: after 30 misses in a quarter of an hour, also for the right answer', async () => {
    const guesser = await sessionOf(await newUser((await newOrganisation()).id));
    const right = { insurer: 'MENZIS', birthDate: person.birthDate, bsn: person.bsn };
    expect(await lookUp(right, guesser)).not.toBeNull();
    for (let guess = 0; guess < 30; guess++)
      expect(
        await lookUp({ ...right, birthDate: `1900-01-${String(1 + (guess % 28)).padStart(2, '0')}` }, guesser),
      ).toBeNull();
    await expectError(lookUp(right, guesser), 'RATE_LIMITED');
    expect(await lookUp(right)).not.toBeNull();
  });
});
