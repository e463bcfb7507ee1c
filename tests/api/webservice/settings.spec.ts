import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import { auditOf, type MadeOrganisation } from '../../support/builders';
import { closeDatabase, row } from '../../support/database';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { askToken, newCity, newOfficer, ROTATE, UPDATE } from './machine';

const READ = `query ($product: Product!) { webserviceSettings(product: $product) {
  product enabled endpoint clientId secretRotatedAt previousSecretValidUntil certificateFingerprint } }`;

type Settings = Record<string, unknown> & { clientId: string };

let own: OwnStack;
let city: MadeOrganisation;
let officer: Awaited<ReturnType<typeof newOfficer>>;

const client = (token: string | null = officer.token) => api({ token, on: own });
const update = async (variables: object) =>
  (await client().request<{ updateWebserviceSettings: Settings }>(UPDATE, { product: 'IWMO', ...variables }))
    .updateWebserviceSettings;
const rotate = async (more: object = {}) =>
  (await client().request<{ rotateWebserviceSecret: string }>(ROTATE, { product: 'IWMO', ...more }))
    .rotateWebserviceSecret;
const read = async (token = officer.token) =>
  (await client(token).request<{ webserviceSettings: Settings | null }>(READ, { product: 'IWMO' })).webserviceSettings;

beforeAll(async () => {
  own = await ownStack({ only: ['api'], seed: false });
});
afterAll(async () => {
  await closeDatabase(own);
  await own.stop();
});
beforeEach(async () => {
  moveClock(own, {});
  city = await newCity(own);
  officer = await newOfficer(own, city, 'PRODUCTBEHEERDER', 'IWMO');
});

describe('ZO-12 the productbeheerder sets the webservice of a product', () => {
  test('on and off, with address and certificate; what is left out stays, null empties, the trail tells', async () => {
    expect(await read()).toBeNull();
    const since = new Date();
    const fingerprint = 'ab'.repeat(32);
    const set = await update({
      enabled: true,
      endpoint: 'https://berichten.leiden.nl/zorg',
      certificateFingerprint: fingerprint.toUpperCase(),
    });
    expect(set).toEqual({
      product: 'IWMO',
      enabled: true,
      endpoint: 'https://berichten.leiden.nl/zorg',
      clientId: expect.any(String),
      secretRotatedAt: null,
      previousSecretValidUntil: null,
      certificateFingerprint: fingerprint,
    });
    expect(await update({ enabled: false })).toEqual({ ...set, enabled: false });
    expect(await update({ enabled: false, endpoint: null })).toEqual({ ...set, enabled: false, endpoint: null });
    expect(await auditOf(city.id, since, own)).toMatchObject(
      ['set-on', 'set-off', 'set-off'].map((verb) => ({
        action: `webservice.${verb}`,
        actor_id: officer.user.id,
        subject_ids: [set.clientId],
        reason: 'IWMO',
      })),
    );
  });

  test.each([
    ['https://127.0.0.1/', 'endpoint', 'ENDPOINT_PRIVATE'],
    ['https://intern/', 'endpoint', 'ENDPOINT_PRIVATE'],
    ['geen adres', 'endpoint', 'ENDPOINT_INVALID'],
  ])('A31 not the address %s', async (endpoint, field, rule) => {
    const refused = client().request(UPDATE, { product: 'IWMO', enabled: true, endpoint });
    const error = await expectError(refused, 'BAD_USER_INPUT', rule);
    expect(error.extensions?.problems?.[0]?.field).toBe(field);
    expect(await read()).toBeNull();
  });
});

describe('ZO-12 the secret', () => {
  test('is told once, kept as a hash only, and told by nothing else', async () => {
    const since = new Date();
    const secret = await rotate();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(await read())).not.toContain(secret);
    const kept = await row(
      'SELECT to_jsonb(c)::text AS client FROM webservice_client c WHERE organisation_id = $1',
      [city.id],
      own,
    );
    expect(kept['client']).not.toContain(secret);
    expect(await auditOf(city.id, since, own)).toMatchObject([{ action: 'webservice.rotate-secret', reason: 'IWMO' }]);
  });

  test('before the newest works for 24 hours, the one before that no more', async () => {
    const first = await rotate();
    const { clientId } = await update({ enabled: true });
    const second = await rotate();
    const third = await rotate();
    const status = async (secret: string) => (await askToken(own, { clientId, secret })).status;
    expect([await status(first), await status(second), await status(third)]).toEqual([401, 200, 200]);
    expect((await read())!['previousSecretValidUntil']).toEqual(expect.any(String));
    moveClock(own, { hours: 23, minutes: 59 });
    expect([await status(second), await status(third)]).toEqual([200, 200]);
    moveClock(own, { hours: 24, minutes: 1 });
    expect([await status(second), await status(third)]).toEqual([401, 200]);
  });

  test('that somebody else may know is ended at once', async () => {
    const leaked = await rotate();
    const { clientId } = await update({ enabled: true });
    const fresh = await rotate({ endOldNow: true });
    expect((await askToken(own, { clientId, secret: leaked })).status).toBe(401);
    expect((await askToken(own, { clientId, secret: fresh })).status).toBe(200);
    expect((await read())!['previousSecretValidUntil']).toBeNull();
  });

  test('R12 rotated at the same moment or asked again after a lost answer is never a secret that does not work', async () => {
    const { clientId } = await update({ enabled: true });
    const [one, two] = await Promise.all([rotate(), rotate()]);
    expect(one).not.toBe(two);
    for (const secret of [one!, two!]) expect((await askToken(own, { clientId, secret })).status).toBe(200);
    const repeated = api({ token: officer.token, on: own, headers: { 'idempotency-key': `rotate-${clientId}` } });
    const [a, b] = [
      await repeated.request(ROTATE, { product: 'IWMO' }),
      await repeated.request(ROTATE, { product: 'IWMO' }),
    ];
    expect(a).toEqual(b);
  });
});

describe('ZO-06 of the own product and the own municipality', () => {
  test.each([
    ['GEBRUIKER', 'IWMO'],
    ['GEBRUIKERSBEHEERDER', null],
  ])('not by a %s', async (role, product) => {
    const { token } = await newOfficer(own, city, role, product);
    await expectError(client(token).request(READ, { product: 'IWMO' }), 'FORBIDDEN');
    await expectError(client(token).request(UPDATE, { product: 'IWMO', enabled: true }), 'FORBIDDEN');
    await expectError(client(token).request(ROTATE, { product: 'IWMO' }), 'FORBIDDEN');
  });

  test('not by the productbeheerder of another product, nor by a stranger', async () => {
    await update({ enabled: true });
    const { token } = await newOfficer(own, city, 'PRODUCTBEHEERDER', 'IJW');
    expect(await read(token)).toBeNull();
    await expectError(client(token).request(UPDATE, { product: 'IWMO', enabled: false }), 'FORBIDDEN');
    await expectError(client(token).request(ROTATE, { product: 'IWMO' }), 'FORBIDDEN');
    await expectError(client(null).request(READ, { product: 'IWMO' }), 'UNAUTHENTICATED');
    expect(await read()).toMatchObject({ enabled: true });
  });

  test('another municipality has settings of its own', async () => {
    const mine = await update({ enabled: true });
    const other = await newOfficer(own, await newCity(own), 'PRODUCTBEHEERDER', 'IWMO');
    expect(await read(other.token)).toBeNull();
    await client(other.token).request(UPDATE, { product: 'IWMO', enabled: false });
    expect(await read()).toEqual(mine);
  });
});
