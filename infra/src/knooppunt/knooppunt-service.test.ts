import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startKnooppunt, type Knooppunt } from './knooppunt-service';

const TOKEN = 'knooppunt-token-of-this-test';
const NS = 'http://www.istandaarden.nl/iwmo/3_2';
const XML = `<?xml version="1.0"?><m:Bericht xmlns:m="${NS}/wmo301/schema" xmlns:b="${NS}/basisschema/schema"><m:Header>
<m:BerichtCode>414</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie>
<m:Afzender>0546</m:Afzender><m:Ontvanger>42420001</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>V1</b:Identificatie><b:Dagtekening>2026-01-02</b:Dagtekening></m:BerichtIdentificatie>
<m:XsdVersie><b:BasisschemaXsdVersie>1.0.0</b:BasisschemaXsdVersie></m:XsdVersie></m:Header></m:Bericht>`;

let knooppunt: Knooppunt;
let platform: Server;
let brought: { headers: NodeJS.Dict<string | string[]>; body: string }[];
let arrival: Promise<void>;

beforeEach(async () => {
  brought = [];
  let refusals = 1;
  let came: () => void;
  arrival = new Promise((done) => (came = done));
  platform = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // The first time the platform is not there: what is brought is kept and brought again.
      response.statusCode = refusals-- > 0 ? 503 : 202;
      response.end('{}');
      if (response.statusCode !== 202) return;
      brought.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      came();
    });
  });
  await new Promise<void>((done) => platform.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;
  knooppunt = await startKnooppunt({ port: 0, token: TOKEN, apiUrl });
});

afterEach(async () => {
  await knooppunt.close();
  platform.closeAllConnections();
  await new Promise((done) => platform.close(done));
});

const deliver = (headers: Record<string, string> = {}, token = TOKEN) =>
  fetch(`${knooppunt.url}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/xml; charset=utf-8',
      'ggk-referentienummer': 'r-1',
      'ggk-zender': '0546',
      'ggk-ontvanger': '42420001',
      'ggk-functie': 'WMO301',
      ...headers,
    },
    body: XML,
  });

describe('ZO-11 the knooppunt of the demo', () => {
  it('takes a message once and brings the retour of the provider until the platform takes it', async () => {
    expect([(await deliver()).status, (await deliver()).status]).toEqual([202, 202]);
    await arrival;
    expect(brought).toHaveLength(1);
    const [{ headers, body }] = brought as [(typeof brought)[number]];
    expect(headers).toMatchObject({ 'ggk-functie': 'WMO302', 'ggk-ontvanger': '0546' });
    expect(body).toContain(`xmlns:m="${NS}/wmo302/schema"`);
    expect(body).toContain('<m:BerichtCode>415</m:BerichtCode>');
    expect(body).toContain('<m:Afzender>0546</m:Afzender>');
    expect(body).toContain('<m:RetourCode>0200</m:RetourCode>');
  });

  it('refuses strangers, kinds and parties it does not know, and whatever it is told to', async () => {
    expect((await deliver({}, 'wrong')).status).toBe(401);
    const refusals: [Record<string, string>, string][] = [
      [{ 'ggk-functie': 'WMO999x' }, 'IB004'],
      [{ 'ggk-zender': '54' }, 'IB005'],
      [{ 'ggk-ontvanger': 'x' }, 'IB010'],
    ];
    for (const [headers, code] of refusals) {
      const answer = await deliver(headers);
      expect([answer.status, await answer.json()]).toEqual([422, { code }]);
    }
    const behave = (body: object) =>
      fetch(`${knooppunt.url}/behaviour`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await behave({ refuse: 'DOWN' })).status).toBe(200);
    expect((await deliver()).status).toBe(503);
    expect((await behave({ refuse: 'nonsense' })).status).toBe(400);
  });
});
