import { createDecipheriv } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKeyring, type Keyring } from '@volmacht/api/config/keyring';
import { createFileStore } from '@volmacht/api/core/files/index';
import { Workbook } from 'exceljs';
import Redis from 'ioredis';
import { rows } from './database';
import type { Stack } from './stack';

interface Column {
  table: string;
  column: string;
  type: string;
}

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

/** Tables of which some row holds one of the words in a column that is not sealed, and those columns. */
async function inPlainColumns(pattern: string, columns: Column[], on: Stack): Promise<string[]> {
  const found: string[] = [];
  for (const table of new Set(columns.map((column) => column.table))) {
    const hits = await rows<{ key: string }>(
      `SELECT DISTINCT e.key FROM "${table}" t, jsonb_each_text(to_jsonb(t)) e WHERE t::text ~* $1 AND e.value ~* $1`,
      [pattern],
      on,
    );
    found.push(...hits.map(({ key }) => `${table}.${key}`));
  }
  return found;
}

async function inTables(words: string[], on: Stack): Promise<string[]> {
  const keyring = readKeyring(on.env['KEYRING_FILE']!);
  const columns = await rows<Column>(
    `SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1, 2`,
    [],
    on,
  );
  // A plain bytea reads as hexadecimal digits.
  const sought = words.flatMap((word) => [word.replace(/\W/g, '\\$&'), Buffer.from(word).toString('hex')]);
  const found = await inPlainColumns(sought.join('|'), columns, on);
  for (const { table, column } of columns.filter(({ type }) => type === 'bytea')) {
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
