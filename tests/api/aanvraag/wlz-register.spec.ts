import { describe, expect, test } from '@jest/globals';
import { newId } from '@volmacht/api/core/crypto/ids';
import { api } from '../../support/api-client';
import { newOrganisation, newUser, queuedJobs, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { until } from '../../support/until';
import { DECIDE, form, newDecider, newInstitution, submit } from './aanvraag-forms';

const CHECK = `mutation ($bsn: BSN!, $birthDate: Date!, $on: Date!) {
  checkWlzRegister(bsn: $bsn, birthDate: $birthDate, on: $on, purpose: "Melding Wmo", caseNumber: "Z-26-100") {
    outcome validFrom validUntil } }`;

/** Somebody at a municipality who may consult the register. */
async function consultant(): Promise<string> {
  const city = await newOrganisation('GEMEENTE');
  const user = await newUser(city.id, { roles: [] });
  await rows(`INSERT INTO user_role (id, user_id, code, product) VALUES ($1, $2, 'GEBRUIKER', 'WLZ_REGISTERTOETS')`, [
    newId(new Date()),
    user.id,
  ]);
  return sessionOf(user, { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' });
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const decide = (token: string, id: string, granted: boolean) =>
  api(token).request(DECIDE, { id, granted, reason: 'Besluit.', validFrom: granted ? today() : null });

describe('PO-12 ZO-10 a granted aanvraag opens the indication that a municipality then finds', () => {
  test('before the decision the register does not know of it, after it does, and the institution sees since when', async () => {
    const [{ token: filer }, { token: desk }, city] = [await newInstitution(), await newDecider(), await consultant()];
    const input = form();
    const { bsn, birthDate } = input.person;
    const check = () => api(city).request<{ checkWlzRegister: object }>(CHECK, { bsn, birthDate, on: today() });
    expect((await check()).checkWlzRegister).toMatchObject({ outcome: 'ONBEKEND' });
    const { id } = await submit(filer, input);
    await decide(desk, id, true);
    await until('the register has taken it in', async () => {
      const { registered_at: at } = await row<{ registered_at: Date | null }>(
        'SELECT registered_at FROM aanvraag WHERE id = $1',
        [id],
      );
      return at !== null;
    });
    expect((await check()).checkWlzRegister).toEqual({ outcome: 'INDICATIE', validFrom: today(), validUntil: null });
  });

  test('a denied one and another kind go not there', async () => {
    const [{ token: filer }, { token: desk }] = [await newInstitution(), await newDecider()];
    const [denied, other] = [await submit(filer), await submit(filer, form({ kind: 'WZD_ARTIKEL_21' }))];
    await decide(desk, denied.id, false);
    await decide(desk, other.id, true);
    for (const { id } of [denied, other]) expect(await queuedJobs('open-wlz-indication', { aanvraagId: id })).toBe(0);
  });
});
