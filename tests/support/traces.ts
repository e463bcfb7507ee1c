import { createDecipheriv } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKeyring, type Keyring } from '@volmacht/api/config/keyring';
import { createFileStore } from '@volmacht/api/core/files/index';
import { Workbook } from 'exceljs';
import Redis from 'ioredis';
import { rows } from './database';
import type { Stack } from './stack';

const NONCE = 12;
const TAG = 16;

/**
 * What a sealed column holds, wherever it stands; null when it is no sealed value. For looking only: it opens what was
 * moved to another place too, which the product never does.
 */
function opened(keyring: Keyring, value: Buffer): string | null {
  const idEnd = 1 + (value[0] ?? 0);
  if (value.length < idEnd + NONCE + TAG) return null;
  let key: Buffer;
  try {
    key = keyring.dataKey(value.subarray(1, idEnd).toString());
  } catch {
    return null;
  }
  const cipher = createDecipheriv('aes-256-gcm', key, value.subarray(idEnd, idEnd + NONCE));
  return cipher.update(value.subarray(idEnd + NONCE + TAG)).toString('utf8');
}

async function inTables(words: string[], on: Stack): Promise<string[]> {
  const keyring = readKeyring(on.env['KEYRING_FILE']!);
  const columns = await rows<{ table: string; column: string; type: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1, 2`,
    [],
    on,
  );
  // A plain bytea reads as hexadecimal digits.
  const sought = [...words, ...words.map((word) => Buffer.from(word).toString('hex'))].map((word) =>
    word.toLowerCase(),
  );
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const [plain] = await rows<{ found: boolean | null }>(
      `SELECT bool_or(EXISTS (SELECT 1 FROM unnest($1::text[]) AS w(word) WHERE strpos(lower(t."${column}"::text), word) > 0))
         AS found FROM "${table}" t`,
      [sought],
      on,
    );
    if (plain!.found) found.push(`${table}.${column}`);
    if (type !== 'bytea') continue;
    const values = await rows<{ value: Buffer }>(
      `SELECT t."${column}" AS value FROM "${table}" t WHERE t."${column}" IS NOT NULL`,
      [],
      on,
    );
    const holds = (text: string | null) => text !== null && words.some((word) => text.includes(word));
    if (values.some(({ value }) => holds(opened(keyring, value)))) found.push(`${table}.${column} (sealed)`);
  }
  return found;
}

function filesUnder(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true })
    .map((name) => join(dir, String(name)))
    .filter((file) => statSync(file).isFile());
}

/** All text of a file: of a workbook its cells, which are packed. */
async function textOf(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8');
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const cells: unknown[] = [];
  for (const sheet of book.worksheets) sheet.eachRow((each) => cells.push(each.values));
  return JSON.stringify(cells);
}

async function inFiles(words: string[], on: Stack): Promise<string[]> {
  const dir = on.env['FILES_DIR']!;
  const store = createFileStore({ FILES_DIR: dir, S3_REGION: '', CLAMD_PORT: 0 }, readKeyring(on.env['KEYRING_FILE']!));
  const found: string[] = [];
  for (const file of filesUnder(dir)) {
    const chunks: Buffer[] = [];
    for await (const chunk of await store.get(basename(file))) chunks.push(chunk as Buffer);
    const text = await textOf(Buffer.concat(chunks));
    if (words.some((word) => text.includes(word))) found.push('a stored file');
  }
  return found;
}

async function inRedis(words: string[], on: Stack): Promise<string[]> {
  const redis = new Redis(on.redisUrl);
  try {
    const read: Record<string, (key: string) => Promise<unknown>> = {
      hash: (key) => redis.hgetall(key),
      list: (key) => redis.lrange(key, 0, -1),
      set: (key) => redis.smembers(key),
      zset: (key) => redis.zrange(key, 0, -1),
      stream: (key) => redis.xrange(key, '-', '+'),
      string: (key) => redis.get(key),
    };
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const value = JSON.stringify((await read[await redis.type(key)]?.(key)) ?? null);
      if (words.some((word) => `${key} ${value}`.includes(word))) found.push(`Redis ${key}`);
    }
    return found;
  } finally {
    redis.disconnect();
  }
}

function inLogs(words: string[], on: Stack): string[] {
  const logs = ['api', 'worker'].map((name) => join(on.dir, `${name}.log`)).filter((file) => existsSync(file));
  return logs
    .filter((file) => words.some((word) => readFileSync(file, 'utf8').includes(word)))
    .map((file) => basename(file));
}

/**
 * Everywhere that a stack still knows one of these words: every column of every table, what is sealed in it opened, every
 * stored file decrypted and unpacked, every key of Redis, and the logs (ZO-09).
 */
export async function tracesOf(words: string[], on: Stack): Promise<string[]> {
  const parts = [inTables(words, on), inFiles(words, on), inRedis(words, on)];
  return [...new Set([...(await Promise.all(parts)).flat(), ...inLogs(words, on)])];
}
