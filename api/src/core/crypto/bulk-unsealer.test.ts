import { afterEach, describe, expect, test } from '@jest/globals';
import type { Keyring } from '../../config/keyring';
import { BulkUnsealer } from './bulk-unsealer';
import { seal } from './sealed-box';

const keys: Record<string, Buffer> = { '1': Buffer.alloc(32, 1), 'key-2': Buffer.alloc(32, 2) };
const ring = (active: string) =>
  ({
    activeDataKeyId: active,
    dataKey(id: string) {
      if (!keys[id]) throw new Error(`The keyring does not hold key ${id}.`);
      return keys[id];
    },
  }) as Keyring;

const places = Array.from({ length: 1200 }, (_, n) => `table.column.${n}`);
const plain = places.map((_, n) => String(100_000_000 + n));
/** Every third under a newer key, as after a change of keys. */
const sealed = places.map((place, n) => seal(ring(n % 3 ? '1' : 'key-2'), place, plain[n]!).toString('hex'));

let unsealer: BulkUnsealer | undefined;
afterEach(() => unsealer?.close());

describe('XX-02 many sealed values are opened at once', () => {
  test('in order, whatever key each was sealed under, few or many', async () => {
    unsealer = new BulkUnsealer(ring('1'));
    expect(await unsealer.open(places.slice(0, 3), sealed.slice(0, 3))).toEqual(plain.slice(0, 3));
    const lots = [unsealer.open(places, sealed), unsealer.open(places.slice(5, 9), sealed.slice(5, 9))];
    expect(await Promise.all(lots)).toEqual([plain, plain.slice(5, 9)]);
  });

  test.each([1, 1200])('a value that was moved to another place opens nowhere (lot of %i)', async (size) => {
    unsealer = new BulkUnsealer(ring('1'));
    const moved = [...places.slice(0, size - 1), 'table.column.x'];
    await expect(unsealer.open(moved, sealed.slice(0, size))).rejects.toThrow();
    if (size > 1) await expect(unsealer.open(places, sealed)).rejects.toThrow();
  });

  test('a key that the ring does not hold is said', async () => {
    unsealer = new BulkUnsealer(ring('1'));
    const foreign = sealed.map((value) => value.replace(/^0131/, '0139'));
    await expect(unsealer.open(places, foreign)).rejects.toThrow('does not hold key 9');
  });
});
