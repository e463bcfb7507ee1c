import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureKeyring, readKeyring, type Keyring } from '@volmacht/api/config/keyring';
import { isTestBsn } from '@volmacht/api/core/numbers/index';
import { openBsn } from '@volmacht/api/modules/deelnemer/deelnemer-columns';
import { generateDeelnemers, quotas, ROWS_PER_CONTRACT, type SeedContract } from './generate-deelnemers';

const NOW = new Date('2026-11-22T10:00:00Z');
const contractsOf = (count: number): SeedContract[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `contract-${index}`,
    city: 'Leiden',
    postcodeArea: '23',
    weight: count - index,
  }));

let folder: string;
let keyring: Keyring;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'volmacht-seed-'));
  ensureKeyring(join(folder, 'keyring.json'));
  keyring = readKeyring(join(folder, 'keyring.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows as columns; a null is undefined. */
const rowsOf = (count: number, contracts: number) =>
  [...generateDeelnemers({ keyring, contracts: contractsOf(contracts), count, now: NOW })]
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (cell === '\\N' ? undefined : cell)));
const [ID, CONTRACT, HOUSEHOLD, ROLE, SEALED, INDEX, , , , , , , , BIRTH] = Array.from(
  { length: 14 },
  (_, at) => at,
) as number[];
const [INSURANCE, METHOD, IBAN, START, END, REASON] = [20, 21, 22, 23, 24, 25];

describe('CO-03 deelnemers for the demo and for measuring', () => {
  test('exactly as many as asked, the same every time but for the sealing', () => {
    const [one, two] = [rowsOf(3000, 3), rowsOf(3000, 3)];
    expect(one).toHaveLength(3000);
    const plain = (rows: typeof one) => rows.map((row) => row.filter((_, at) => at !== SEALED));
    expect(plain(one)).toEqual(plain(two));
    expect(new Set(one.map((row) => row[ID!])).size).toBe(3000);
    expect(one.every((row) => row.length === 30)).toBe(true);
  });

  test('each BSN is of the test range, sealed to its row', () => {
    for (const row of rowsOf(200, 1)) {
      const bsn = openBsn(keyring, row[ID!]!, Buffer.from(row[SEALED!]!.slice(3), 'hex'));
      expect(isTestBsn(bsn)).toBe(true);
      expect(row[INDEX!]).toBe(`\\\\x${keyring.blindIndex('bsn', bsn).toString('hex')}`);
    }
  });

  test('nobody is in a contract twice at a time; a stay ends on or after its first day, with a reason', () => {
    const stays = new Map<string, [string, string][]>();
    for (const row of rowsOf(9000, 1)) {
      expect(row[END] === undefined || row[END] >= row[START]!).toBe(true);
      expect(row[END] === undefined).toBe(row[REASON] === undefined);
      expect(row[START]! >= row[BIRTH!]!).toBe(true);
      const known = stays.get(row[INDEX!]!) ?? [];
      for (const [start, end] of known) expect(row[START]! > end || (row[END] ?? '9999') < start).toBe(true);
      stays.set(row[INDEX!]!, [...known, [row[START]!, row[END] ?? '9999']]);
    }
    expect([...stays.values()].filter((all) => all.length > 1).length).toBeGreaterThan(100);
  });

  test('a household has one client and at most one partner; who pays by direct debit has an account', () => {
    const households = new Map<string, string[]>();
    for (const row of rowsOf(4000, 2)) {
      households.set(row[HOUSEHOLD!]!, [...(households.get(row[HOUSEHOLD!]!) ?? []), row[ROLE!]!]);
      expect(row[INSURANCE] === undefined).toBe(row[METHOD] === undefined);
      expect(row[METHOD] === 'DIRECT_DEBIT').toBe(row[IBAN] !== undefined);
    }
    for (const roles of households.values()) {
      expect(roles.filter((role) => role === 'CLIENT').length).toBe(1);
      expect(roles.filter((role) => role === 'PARTNER').length).toBeLessThanOrEqual(1);
    }
  });

  test('most come in January and leave in December, over five years; some of it lies ahead', () => {
    const rows = rowsOf(9000, 1);
    const starts = (month: string) => rows.filter((row) => row[START]!.startsWith(month)).length;
    const ends = (month: string) => rows.filter((row) => row[END]?.startsWith(month)).length;
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      expect(starts(`${year}-01`)).toBeGreaterThan(4 * starts(`${year}-05`));
      expect(ends(`${year}-12`)).toBeGreaterThan(4 * ends(`${year}-05`));
    }
    expect(rows.some((row) => row[START]! > '2026-11-22')).toBe(true);
    expect(rows.some((row) => (row[END] ?? '') > '2026-11-22')).toBe(true);
    expect(rows.every((row) => row[START]! >= '2021-01-01')).toBe(true);
  });

  test('contracts get their part by weight, none more than it can hold', () => {
    const given = quotas(contractsOf(500), 1_000_000);
    expect(given.reduce((sum, part) => sum + part, 0)).toBe(1_000_000);
    expect(Math.max(...given)).toBeLessThanOrEqual(ROWS_PER_CONTRACT);
    expect(given[0]!).toBeGreaterThan(given[400]!);
    expect(() => quotas(contractsOf(2), 20_000)).toThrow(RangeError);
    expect(rowsOf(9000, 1).every((row) => row[CONTRACT!] === 'contract-0')).toBe(true);
  });
});
