import { describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { Keyring } from '../../config/keyring';
import { openPlace, sealPlace } from './cursor';

const keyringOf = (secret: string) =>
  ({
    derive: (purpose: string, seed: string) =>
      createHmac('sha256', secret)
        .update(purpose + seed)
        .digest(),
  }) as Keyring;

const OURS = keyringOf('ours');
const KEYS = ['0198c000-0000-7000-8000-000000000001', 'janse', '1946-05-11'];

describe('XX-02 the place of a row in a list', () => {
  test('comes back as it was, and is the same each time', () => {
    const cursor = sealPlace(OURS, 'Deelnemer default', KEYS);
    expect(openPlace(OURS, 'Deelnemer default', cursor)).toEqual(KEYS);
    expect(sealPlace(OURS, 'Deelnemer default', KEYS)).toBe(cursor);
    expect(cursor).toMatch(/^[\w-]+$/);
  });

  test('tells nobody the name in it', () => {
    const cursor = sealPlace(OURS, 'Deelnemer default', KEYS);
    const bytes = Buffer.from(cursor, 'base64url').toString('latin1');
    for (const key of KEYS) {
      expect(bytes).not.toContain(key);
      expect(cursor).not.toContain(Buffer.from(key).toString('base64url').slice(0, 8));
    }
    expect(cursor.slice(0, 20)).not.toBe(sealPlace(OURS, 'Deelnemer default', [...KEYS, 'x']).slice(0, 20));
  });

  test.each([
    ['of another list', 'Client default', (cursor: string) => cursor],
    ['of another order', 'Deelnemer birthDate', (cursor: string) => cursor],
    [
      'with a bit changed',
      'Deelnemer default',
      (cursor: string) => `${cursor.slice(0, -2)}${cursor.at(-2) === 'A' ? 'B' : 'A'}${cursor.at(-1)!}`,
    ],
    ['that is cut off', 'Deelnemer default', (cursor: string) => cursor.slice(0, 20)],
    ['made by hand', 'Deelnemer default', () => Buffer.from(JSON.stringify(KEYS)).toString('base64url')],
    ['that is empty', 'Deelnemer default', () => ''],
    ['that is no text of ours', 'Deelnemer default', () => '%%%'],
  ])('a cursor %s does not open', (_what, list, change) => {
    expect(openPlace(OURS, list, change(sealPlace(OURS, 'Deelnemer default', KEYS)))).toBeNull();
  });

  test('a cursor of another installation does not open', () => {
    expect(openPlace(keyringOf('theirs'), 'Deelnemer default', sealPlace(OURS, 'Deelnemer default', KEYS))).toBeNull();
  });
});
