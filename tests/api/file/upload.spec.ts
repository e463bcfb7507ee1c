import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditOf, newInsured, newUser, sessionOf } from '../../support/builders';
import { row, rows } from '../../support/database';
import { upload, uploadPdf } from '../../support/files';
import { stack } from '../../support/stack';
import { decreeFor, newOffice, type SignedIn } from '../decree-review/journey';

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

let office: SignedIn;
let decree: Buffer;

beforeAll(async () => {
  office = await newOffice();
  decree = await decreeFor(await newInsured());
});

const kept = async (organisationId: string) =>
  rows<{ id: string }>('SELECT id FROM stored_file WHERE organisation_id = $1', [organisationId]);

/** Every file of the store, whatever folders it uses. */
function stored(): string[] {
  const folder = stack().env['FILES_DIR']!;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('MZ-12 the decree is uploaded before it is sent', () => {
  test('a stranger is asked to log in', async () => {
    expect(await upload(null, decree)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  test('who may not request a bewind may not upload', async () => {
    const user = await newUser(office.user.organisationId, { roles: ['GEBRUIKERSBEHEERDER'] });
    expect(await upload(await sessionOf(user), decree)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  test('a decree is kept under its name, told in the trail, and lies sealed in the store', async () => {
    const since = new Date();
    const { status, body } = await upload(office.token, decree, { name: 'Beschikking Ömer – 2026.pdf' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Beschikking Ömer – 2026.pdf',
      size: decree.length,
      mediaType: 'application/pdf',
    });
    const id = String(body['id']);
    expect(await row('SELECT uploaded_by, attached_at FROM stored_file WHERE id = $1', [id])).toEqual({
      uploaded_by: office.user.id,
      attached_at: null,
    });
    expect(await auditOf(office.user.organisationId, since)).toMatchObject([
      { action: 'file.upload', actor_id: office.user.id, subject_ids: [id] },
    ]);
    const path = stored().find((file) => file.includes(id));
    expect(path).toBeDefined();
    expect(readFileSync(path!).includes(decree.subarray(0, 200))).toBe(false);
  });
});

describe('XX-07, A20 an upload is judged by its content', () => {
  const html = '<!doctype html><script>alert(1)</script>';
  const cases: [string, () => Uint8Array, string][] = [
    ['an empty file', () => Buffer.alloc(0), 'FILE_EMPTY'],
    ['a page that calls itself a PDF', () => Buffer.from(html), 'FILE_NOT_PDF'],
    ['a page in front of a PDF', () => Buffer.concat([Buffer.from(html), decree]), 'FILE_NOT_PDF'],
    ['half a PDF', () => decree.subarray(0, decree.length >> 1), 'FILE_NOT_PDF'],
    ['the test virus', () => Buffer.from(EICAR), 'FILE_INFECTED'],
    ['the test virus inside a PDF', () => Buffer.concat([decree, Buffer.from(`\n${EICAR}\n%%EOF\n`)]), 'FILE_INFECTED'],
    ['more than 20 MB', () => Buffer.concat([decree, Buffer.alloc(20 * 1024 * 1024)]), 'FILE_TOO_LARGE'],
  ];

  test.each(cases)('%s is refused with the rule in words, and nothing is left', async (_what, bytes, rule) => {
    const { user, token } = await newOffice();
    const { status, body } = await upload(token, bytes());
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'BAD_USER_INPUT',
      rule,
      problems: [{ field: 'file', rule, message: expect.stringMatching(/ /) }],
    });
    expect(await kept(user.organisationId)).toEqual([]);
  });

  test('the message speaks the session’s language', async () => {
    const { body } = await upload(office.token, Buffer.alloc(0), { headers: { 'accept-language': 'en' } });
    expect(body['message']).toBe('This file is empty. Choose another file.');
  });

  test('a virus is told in the office’s trail', async () => {
    const { user, token } = await newOffice();
    const since = new Date();
    await upload(token, Buffer.from(EICAR));
    expect(await auditOf(user.organisationId, since)).toMatchObject([
      { action: 'file.refuse', actor_id: user.id, reason: 'FILE_INFECTED' },
    ]);
  });

  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\temp\\beschikking.pdf', 'beschikking.pdf'],
    ['fdp.\u202ebeschikking.pdf', 'fdp.beschikking.pdf'],
  ])('the name %j becomes %j', async (name, shown) => {
    expect((await upload(office.token, decree, { name })).body).toMatchObject({ name: shown });
  });

  test('A15 a form of another site is refused', async () => {
    const { user, token } = await newOffice();
    for (const origin of ['https://evil.example', 'null'])
      expect((await upload(token, decree, { headers: { origin } })).status).toBe(403);
    expect(await kept(user.organisationId)).toEqual([]);
  });

  test('who keeps uploading without sending is stopped', async () => {
    const { user, token } = await newOffice();
    await uploadPdf(token, decree);
    await rows(
      `INSERT INTO stored_file SELECT gen_random_uuid(), organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at
       FROM stored_file, generate_series(2, 50) WHERE uploaded_by = $1`,
      [user.id],
    );
    expect(await upload(token, decree)).toMatchObject({ body: { code: 'RATE_LIMITED', rule: 'FILES_WAITING' } });
    expect(await kept(user.organisationId)).toHaveLength(50);
  });
});
