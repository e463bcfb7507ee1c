import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../config/env';
import { schemaProblems } from './schema-folder';
import { kindOf } from './standard/message-kinds';
import { sampleMessage } from './standard/sample-messages';
import { writeSchemas } from './standard/write-schema.fixture';

const kind = kindOf('IWMO', '305');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xsd-'));
  for (const [name, text] of Object.entries(writeSchemas(kind))) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (xml: string, namespace = kind.namespace) => schemaProblems(folder, namespace, Buffer.from(xml));

describe('ZO-11 the official schemas of an operator', () => {
  test('a sound message passes them, whole or as small as can be', async () => {
    expect(await check(sampleMessage('IWMO', '305', 'FULL'))).toEqual([]);
    expect(await check(sampleMessage('IWMO', '305'))).toEqual([]);
  });

  test.each([
    ['an element too few', (xml: string) => xml.replace(/<Geslacht>.*<\/Geslacht>/, ''), 'Naam'],
    ['a date that does not exist', (xml: string) => xml.replace('2026-12-02', '2026-06-31'), 'Begindatum'],
    ['another namespace', (xml: string) => xml.replace('<Client>', '<Client xmlns="urn:x">'), 'Client'],
    ['another code than its kind', (xml: string) => xml.replace('<BerichtCode>418', '<BerichtCode>999'), 'BerichtCode'],
  ])('%s is told with its line and element, and without what was read', async (_name, change, field) => {
    const problems = await check(change(sampleMessage('IWMO', '305', 'FULL')));
    expect(problems[0]).toEqual({ field, rule: 'MSG_XSD', code: '0001', values: { line: expect.any(Number) } });
    expect(JSON.stringify(problems)).not.toMatch(/06-31|999/);
  });

  test('a kind without a schema in the folder is left to our own check; two at once take turns', async () => {
    const other = kindOf('IWMO', '307').namespace;
    expect(await Promise.all([check('<nonsense/>', other), check(sampleMessage('IWMO', '305'))])).toEqual([[], []]);
  });

  test('a schema that cannot be read is a failure of ours, never a fault of the sender', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'xsd-'));
    try {
      writeFileSync(join(broken, 'a.xsd'), `<xs:schema targetNamespace="${kind.namespace}">`);
      await expect(schemaProblems(broken, kind.namespace, Buffer.from(sampleMessage('IWMO', '305')))).rejects.toThrow();
    } finally {
      rmSync(broken, { recursive: true });
    }
  });

  test('a folder that is not there, or holds none, stops the start with a sentence', () => {
    const empty = mkdtempSync(join(tmpdir(), 'xsd-'));
    const settings = { DATABASE_URL: 'postgres://x', KEYRING_FILE: 'k' };
    for (const path of [join(empty, 'none'), empty])
      expect(() => readSettings({ ...settings, XSD_DIR: path })).toThrow(
        'The settings are not right: XSD_DIR: this folder is not there, or holds no .xsd file',
      );
    expect(readSettings({ ...settings, XSD_DIR: folder }).XSD_DIR).toBe(folder);
    rmSync(empty, { recursive: true });
  });
});
