import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askRegister, openIndication, readAnswer } from './ask-register';

const asked = { reference: 'r-1', on: '2026-03-04' };
const answer = (more: object) =>
  JSON.stringify({ referentie: 'r-1', registerdatum: '2026-03-03', geldigVan: null, geldigTot: null, ...more });

describe('ZO-10 what an answer of the Wlz register means', () => {
  test.each([
    ['INDICATIE', { geldigVan: '2026-03-04', geldigTot: null }, '2026-03-04', null],
    ['INDICATIE', { geldigVan: '2020-01-01', geldigTot: '2026-03-04' }, '2020-01-01', '2026-03-04'],
    ['GEEN_INDICATIE', {}, null, null],
    ['ONBEKEND', {}, null, null],
  ])('%s %j', (resultaat, period, validFrom, validUntil) => {
    expect(readAnswer(answer({ resultaat, ...period }), asked)).toEqual({
      outcome: resultaat,
      validFrom,
      validUntil,
      registerDate: '2026-03-03',
    });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<h1>Onderhoud</h1>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no result', answer({})],
    ['another word for no', answer({ resultaat: 'NEE' })],
    ['a failure in the clothes of an answer', answer({ resultaat: 'STORING' })],
    ['an answer to another question', answer({ resultaat: 'GEEN_INDICATIE', referentie: 'r-2' })],
    ['no day of the register', answer({ resultaat: 'GEEN_INDICATIE', registerdatum: null })],
    ['an indication without a period', answer({ resultaat: 'INDICATIE' })],
    ['an indication that begins later', answer({ resultaat: 'INDICATIE', geldigVan: '2026-03-05' })],
    [
      'an indication that is over',
      answer({ resultaat: 'INDICATIE', geldigVan: '2020-01-01', geldigTot: '2026-03-03' }),
    ],
    ['no indication with a period', answer({ resultaat: 'GEEN_INDICATIE', geldigVan: '2020-01-01' })],
  ])('%s is no answer', (_what, text) => {
    expect(readAnswer(text, asked)).toBeNull();
  });
});

describe('ZO-10 a register that does not answer', () => {
  let server: Server;
  let handle: RequestListener;
  let settings: { WLZ_REGISTER_URL: string; WLZ_REGISTER_TOKEN: string };
  const question = { ...asked, bsn: '999990019', birthDate: '1950-01-01' };

  beforeAll(async () => {
    server = createServer((request, response) => handle(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    settings = {
      WLZ_REGISTER_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      WLZ_REGISTER_TOKEN: 'token-of-this-test',
    };
  });
  afterAll(() => void (server.closeAllConnections(), server.close()));

  test.each<[string, RequestListener, string]>([
    ['500', (_q, r) => void r.writeHead(500).end(answer({ resultaat: 'GEEN_INDICATIE' })), 'status 500'],
    ['404', (_q, r) => void r.writeHead(404).end(), 'status 404'],
    ['204', (_q, r) => void r.writeHead(204).end(), 'status 204'],
    ['nothing', (_q, r) => void r.writeHead(200).end(), 'unreadable answer'],
    [
      'half an answer',
      (_q, r) => void r.writeHead(200).end(answer({ resultaat: 'ONBEKEND' }).slice(0, 30)),
      'unreadable answer',
    ],
    [
      'a longer answer than there can be',
      (_q, r) => void r.end(' '.repeat(20_000) + answer({ resultaat: 'ONBEKEND' })),
      'Error',
    ],
    ['another address', (_q, r) => void r.writeHead(307, { Location: '/elders' }).end(), 'TypeError'],
    ['a cut connection', (q) => void q.socket.destroy(), 'TypeError'],
    ['silence', () => undefined, 'TimeoutError'],
  ])('%s is STORING', async (_what, listener, why) => {
    handle = listener;
    const told: string[] = [];
    const got = await askRegister(settings, question, (reason) => told.push(reason), 300);
    expect(got).toEqual({ outcome: 'STORING', validFrom: null, validUntil: null, registerDate: null });
    expect(told).toEqual([why]);
  });

  test('XX-02 the number travels in the body alone', async () => {
    let seen = { url: '', body: '', token: '' };
    handle = (request, response) => {
      seen = { url: request.url!, body: '', token: request.headers.authorization! };
      request.on('data', (chunk: Buffer) => (seen.body += chunk.toString()));
      request.on('end', () => response.end(answer({ resultaat: 'ONBEKEND' })));
    };
    expect(await askRegister(settings, question, () => undefined)).toMatchObject({ outcome: 'ONBEKEND' });
    expect(seen.url).toBe('/indicaties/raadplegen');
    expect(seen.token).toBe('Bearer token-of-this-test');
    expect(JSON.parse(seen.body)).toEqual({
      referentie: 'r-1',
      bsn: question.bsn,
      geboortedatum: '1950-01-01',
      peildatum: '2026-03-04',
    });
  });

  test('PO-12 an indication that was not taken in is an error without the number', async () => {
    const granted = { ...question, validFrom: '2026-03-04', validUntil: null };
    handle = (_request, response) => void response.writeHead(503).end();
    await expect(openIndication(settings, granted)).rejects.toThrow('the Wlz register answered 503');
    handle = (_request, response) => void response.writeHead(200).end();
    await expect(openIndication(settings, granted)).resolves.toBeUndefined();
  });
});
