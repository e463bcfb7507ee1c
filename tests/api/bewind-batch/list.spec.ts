import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, today } from '@volmacht/api/core/calendar/index';
import { api, expectError } from '../../support/api-client';
import { auditOf, newBewind, newInsured, type MadeInsured } from '../../support/builders';
import {
  checkList,
  listAt,
  listOf,
  restingList,
  submitList,
  uploadFor,
  type ListRow,
} from '../../support/client-lists';
import { fetchFile } from '../../support/batches';
import { row, rows } from '../../support/database';
import { zipOf } from '../../support/zip';
import { decide, decreeFor, newOffice, newReviewers, type SignedIn } from '../decree-review/journey';

const day = () => today(new Date());
const dutch = (date: string) => date.split('-').reverse().join('-');

let office: SignedIn;
beforeAll(async () => {
  office = await newOffice();
});

const rowOf = (person: MadeInsured, over: ListRow = {}): ListRow => ({
  verzekeraar: 'Menzis',
  verzekerdennummer: person.insuredNumber,
  geboortedatum: dutch(person.birthDate),
  maatregel: 'beschermingsbewind',
  ingangsdatum: dutch(day()),
  beschikking: `${person.insuredNumber}.pdf`,
  ...over,
});
const pdfOf = async (person: MadeInsured, options: Parameters<typeof decreeFor>[1] = {}) => ({
  name: `beschikkingen/${person.insuredNumber}.pdf`,
  bytes: await decreeFor(person, options),
});
const people = async (count: number) => Promise.all(Array.from({ length: count }, () => newInsured()));
const bewindenOf = (by: SignedIn) =>
  rows<{ insured_id: string; status: string }>('SELECT insured_id, status FROM bewind WHERE organisation_id = $1', [
    by.user.organisationId,
  ]);

describe('MZ-22 an office checks a list of clients', () => {
  test('each row is checked on its own, and nothing but the report is written', async () => {
    const [good, byBsn, wrongBirth, running, wrongDecree, noDecree, past, scan] = (await people(8)) as [
      MadeInsured,
      MadeInsured,
      MadeInsured,
      MadeInsured,
      MadeInsured,
      MadeInsured,
      MadeInsured,
      MadeInsured,
    ];
    await newBewind(office.user, running);
    const before = await bewindenOf(office);
    const since = new Date();
    const list = listOf([
      rowOf(good),
      rowOf(byBsn, { verzekerdennummer: '', bsn: byBsn.bsn, ingangsdatum: '', maatregel: 'Curatele' }),
      rowOf(wrongBirth, { geboortedatum: '01-01-1930' }),
      rowOf(running),
      rowOf(wrongDecree),
      rowOf(noDecree, { beschikking: 'ontbreekt.pdf' }),
      rowOf(past, { ingangsdatum: dutch(addDays(day(), -1)) }),
      rowOf(good),
      rowOf(scan),
      rowOf(good, { verzekeraar: 'Ander', maatregel: 'mentorschap', bsn: '123' }),
    ]);
    const zip = zipOf([
      await pdfOf(good),
      await pdfOf(byBsn, { kind: 'CURATELE' }),
      await pdfOf(running),
      await pdfOf(wrongDecree, { variant: 'wrong-person' }),
      await pdfOf(scan, { variant: 'image-only' }),
      { name: '__MACOSX/._x.pdf', bytes: Buffer.from('x') },
    ]);
    const { id } = await checkList(office.token, list, zip);
    const checked = await restingList(office.token, id);
    expect(checked).toMatchObject({ status: 'CHECKED', rows: 10, good: 3, failed: 7, doubtful: 1, requested: 0 });
    expect(checked.failures.nodes.map(({ row: at, column, rule }) => [at, column, rule])).toEqual([
      [4, null, 'LIST_NO_MATCH'],
      [5, null, 'BEWIND_OPEN'],
      [6, 'beschikking', 'LIST_DECREE_NAME'],
      [6, 'beschikking', 'LIST_DECREE_BIRTH_DATE'],
      [7, 'beschikking', 'LIST_DECREE_MISSING'],
      [8, 'ingangsdatum', 'START_IN_PAST'],
      [9, null, 'LIST_ROW_TWICE'],
      [11, 'verzekeraar', 'LIST_INSURER_INVALID'],
      [11, 'bsn', 'BSN_INVALID'],
      [11, 'bsn', 'LIST_ONE_NUMBER'],
      [11, 'maatregel', 'LIST_KIND_INVALID'],
    ]);
    // Which part was wrong is not told, and of a BSN only the end is shown.
    expect(checked.failures.nodes[0]!.message).toBe(
      'We vinden niemand met deze gegevens. Controleer verzekeraar, nummer en geboortedatum.',
    );
    expect(await bewindenOf(office)).toEqual(before);
    expect((await auditOf(office.user.organisationId, since)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['bewind-batch.upload', 'bewind-batch.look-up', 'bewind-batch.read-failures']),
    );
  });

  test('a list that cannot be read, or names no column, is refused as a whole', async () => {
    const [person] = await people(1);
    const zip = zipOf([await pdfOf(person!)]);
    const { id } = await checkList(office.token, listOf([rowOf(person!)], ['verzekeraar', 'bsn']), zip);
    expect(await restingList(office.token, id)).toMatchObject({
      status: 'FAILED',
      failures: { nodes: [{ row: 1, rule: 'LIST_COLUMN_MISSING' }] },
    });
    const empty = await checkList(office.token, listOf([]), zip);
    expect(await restingList(office.token, empty.id)).toMatchObject({
      status: 'FAILED',
      failures: { nodes: [{ rule: 'LIST_EMPTY' }] },
    });
    // Nothing is kept of what was refused.
    expect(await row('SELECT file_id, decrees_id FROM bewind_batch WHERE id = $1', [id])).toEqual({
      file_id: null,
      decrees_id: null,
    });
  });

  test('MZ-10 trying out dates of birth by list ends after a day’s worth of misses', async () => {
    const by = await newOffice();
    const [person] = await people(1);
    const guesses = Array.from({ length: 151 }, (_, n) =>
      rowOf(person!, { geboortedatum: dutch(addDays('1930-01-01', n)) }),
    );
    const { id } = await checkList(by.token, listOf(guesses), zipOf([await pdfOf(person!)]));
    expect(await restingList(by.token, id)).toMatchObject({
      status: 'FAILED',
      rows: 0,
      failures: { totalCount: 1, nodes: [{ rule: 'LIST_TOO_MANY_UNKNOWN' }] },
    });
  });

  test('A20 the zip is judged before anything is unpacked', async () => {
    const refused = async (bytes: Buffer) => {
      const { status, body } = await uploadFor(office.token, 'decrees', bytes);
      return [status, (body['problems'] as { rule: string }[] | undefined)?.[0]?.rule];
    };
    const pdf = Buffer.from('%PDF-1.4');
    expect(await refused(Buffer.from('geen zip'))).toEqual([400, 'ZIP_UNKNOWN']);
    expect(await refused(zipOf([{ name: 'a.exe', bytes: pdf }]))).toEqual([400, 'ZIP_NOT_ONLY_PDF']);
    expect(await refused(zipOf([{ name: 'binnen.zip', bytes: zipOf([]) }]))).toEqual([400, 'ZIP_NOT_ONLY_PDF']);
    expect(
      await refused(
        zipOf([
          { name: 'a/x.pdf', bytes: pdf },
          { name: 'b/X.PDF', bytes: pdf },
        ]),
      ),
    ).toEqual([400, 'ZIP_NAME_TWICE']);
    expect(await refused(zipOf([{ name: '../x.pdf', bytes: pdf }]))).toEqual([400, 'ZIP_UNKNOWN']);
    expect(await refused(zipOf([{ name: 'x.pdf', bytes: Buffer.alloc(8 * 1024 * 1024) }]))).toEqual([
      400,
      'ZIP_TOO_DENSE',
    ]);
    expect(await refused(zipOf([{ name: 'x.pdf', bytes: Buffer.alloc(9000), claims: 10 }]))).toEqual([
      400,
      'ZIP_UNKNOWN',
    ]);
    const many = Array.from({ length: 501 }, (_, n) => ({ name: `${n}.pdf`, bytes: pdf }));
    expect(await refused(zipOf(many))).toEqual([400, 'ZIP_TOO_MANY']);
  });
});

describe('MZ-22 an office hands a checked list in', () => {
  test('each good row becomes an ordinary request; the same list is not taken again', async () => {
    const by = await newOffice();
    const [first, second, unknown] = (await people(3)) as [MadeInsured, MadeInsured, MadeInsured];
    const list = listOf([rowOf(first), rowOf(second), rowOf(unknown, { geboortedatum: '01-01-1930' })]);
    const zip = zipOf([await pdfOf(first), await pdfOf(second)]);
    const { id } = await checkList(by.token, list, zip);
    await restingList(by.token, id);
    const since = new Date();
    // Twice at the same moment: one goes on.
    const twice = await Promise.allSettled([submitList(by.token, id), submitList(by.token, id)]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await restingList(by.token, id)).toMatchObject({ status: 'DONE', good: 2, failed: 1, requested: 2 });
    expect((await bewindenOf(by)).map(({ insured_id: who }) => who).sort()).toEqual([first.id, second.id].sort());
    const trail = await auditOf(by.user.organisationId, since);
    expect(trail.filter(({ action }) => action === 'bewind.request').map(({ actor_id: who }) => who)).toEqual([
      by.user.id,
      by.user.id,
    ]);
    await expectError(submitList(by.token, id), 'CONFLICT', 'LIST_NOT_CHECKED');
    await expectError(checkList(by.token, list, zip), 'CONFLICT', 'LIST_SAME_FILE');
    // The list and the zip are gone; each decree stays with its request, and a reviewer decides as always (MZ-13).
    expect(
      await rows(
        `SELECT 1 FROM stored_file WHERE organisation_id = $1 AND kept_for = 'BATCH' AND attached_at IS NOT NULL`,
        [by.user.organisationId],
      ),
    ).toHaveLength(0);
    const review = await row<{ id: string; file_id: string }>(
      'SELECT r.id, r.file_id FROM decree_review r JOIN bewind b ON b.id = r.bewind_id WHERE b.insured_id = $1 AND b.organisation_id = $2',
      [first.id, by.user.organisationId],
    );
    expect((await fetchFile(by.token, review.file_id)).bytes.equals(await decreeFor(first))).toBe(true);
    const [reviewer] = await newReviewers(1);
    expect(await decide('approveReview', reviewer!, review.id)).toMatchObject({
      status: 'APPROVED',
      bewind: { status: 'ACTIVE' },
    });
  });

  test('a client requested in between is not requested twice, and comes back to be mended', async () => {
    const by = await newOffice();
    const [person, other] = (await people(2)) as [MadeInsured, MadeInsured];
    const { id } = await checkList(
      by.token,
      listOf([rowOf(person), rowOf(other)]),
      zipOf([await pdfOf(person), await pdfOf(other)]),
    );
    await restingList(by.token, id);
    await newBewind(by.user, person, { status: 'REQUESTED' });
    await submitList(by.token, id);
    expect(await restingList(by.token, id)).toMatchObject({
      status: 'DONE',
      requested: 1,
      failed: 1,
      failures: { nodes: [{ row: 2, rule: 'BEWIND_OPEN' }] },
    });
    const mend = await fetchFile(by.token, `clienten/${id}`);
    expect(mend).toMatchObject({ status: 200 });
    expect(mend.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('another office finds nothing; who may not, is refused', async () => {
    const [person] = await people(1);
    const { id } = await checkList(office.token, listOf([rowOf(person!)]), zipOf([await pdfOf(person!)]));
    await restingList(office.token, id);
    const other = await newOffice();
    expect(await listAt(other.token, id)).toBeNull();
    await expectError(submitList(other.token, id), 'NOT_FOUND');
    expect((await fetchFile(other.token, `clienten/${id}`)).status).toBe(404);
    const [reviewer] = await newReviewers(1);
    await expectError(listAt(reviewer!.token, id), 'FORBIDDEN');
    await expectError(submitList(reviewer!.token, id), 'FORBIDDEN');
    expect((await fetchFile(reviewer!.token, 'template/clienten.csv')).status).toBe(403);
    await expectError(api(null).request('{ bewindBatches { totalCount } }'), 'UNAUTHENTICATED');
    const template = await fetchFile(office.token, 'template/clienten.csv');
    expect(template.bytes.toString()).toContain(
      'verzekeraar;verzekerdennummer;bsn;geboortedatum;maatregel;ingangsdatum;beschikking',
    );
  });
});
