import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from './demo-people';
import { startRegister, type Register } from './register-service';

const TOKEN = 'register-token-of-this-test';
const BSN = '999990019';

let dir: string;
let register: Register;

const post = (path: string, body: unknown, token = TOKEN): Promise<Response> =>
  fetch(register.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

const ask = async (peildatum: string, { bsn = BSN, geboortedatum = '1950-01-01' } = {}) =>
  (await post('/indicaties/raadplegen', { referentie: 'r-1', bsn, geboortedatum, peildatum })).json();

const opening = {
  referentie: 'aanvraag-1',
  bsn: BSN,
  geboortedatum: '1950-01-01',
  geldigVan: '2026-02-01',
  geldigTot: '2027-01-31',
};

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'register-'));
  register = await startRegister({
    port: 0,
    token: TOKEN,
    stateDir: dir,
    clock: () => new Date('2026-03-04T10:00:00Z'),
  });
});

afterEach(async () => {
  await register.close();
  rmSync(dir, { recursive: true });
});

describe('ZO-10 the register of the demo', () => {
  it('knows an indication on each day of its period, both ends too, and nobody by number alone', async () => {
    expect((await post('/indicaties', opening)).status).toBe(201);
    for (const [on, resultaat] of [
      ['2026-01-31', 'GEEN_INDICATIE'],
      ['2026-02-01', 'INDICATIE'],
      ['2027-01-31', 'INDICATIE'],
      ['2027-02-01', 'GEEN_INDICATIE'],
    ] as const)
      expect(await ask(on)).toMatchObject({ referentie: 'r-1', resultaat, registerdatum: '2026-03-04' });
    expect(await ask('2026-02-01', { geboortedatum: '1950-01-02' })).toMatchObject({ resultaat: 'ONBEKEND' });
    expect(await ask('2026-02-01', { bsn: '999990020' })).toMatchObject({ resultaat: 'ONBEKEND', geldigVan: null });
  });

  it('PO-12 takes a reference once, and keeps it over a restart without a readable number', async () => {
    await post('/indicaties', opening);
    expect((await post('/indicaties', opening)).status).toBe(200);
    expect((await post('/indicaties', { ...opening, geldigTot: null })).status).toBe(409);
    await register.close();
    expect(readFileSync(join(dir, 'indications.jsonl'), 'utf8')).not.toContain(BSN);
    register = await startRegister({ port: 0, token: TOKEN, stateDir: dir });
    expect(await ask('2026-06-01')).toMatchObject({ resultaat: 'INDICATIE', geldigTot: '2027-01-31' });
  });

  it('refuses strangers and half questions, and never echoes the number', async () => {
    expect((await post('/indicaties/raadplegen', opening, 'wrong')).status).toBe(401);
    const half = await post('/indicaties/raadplegen', { bsn: BSN });
    expect([half.status, await half.text()]).toEqual([400, '{"fout":"onjuiste vraag"}']);
    expect((await post('/indicaties', { ...opening, geldigVan: '2028-01-01' })).status).toBe(400);
  });

  it('fails on request', async () => {
    await post('/faults', { mode: 'SERVER_ERROR' });
    expect(
      (
        await post('/indicaties/raadplegen', {
          ...{ referentie: 'x', bsn: BSN },
          geboortedatum: '1950-01-01',
          peildatum: '2026-01-01',
        })
      ).status,
    ).toBe(503);
    expect((await post('/faults', { mode: 'NO_SUCH' })).status).toBe(400);
  });

  it('has people of the demo with numbers of the test range that pass the 11-test', () => {
    for (const { bsn } of DEMO_PEOPLE) {
      const sum = [...bsn].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
      expect(sum % 11).toBe(0);
      expect(bsn >= '999900006' && bsn <= '999999990').toBe(true);
    }
  });
});
