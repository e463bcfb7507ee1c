import { beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook } from 'exceljs';
import { api, expectError } from '../../support/api-client';
import { askExport, csvOf, dutch, exportOf, fetchFile, joining, madeExport, sendBatch } from '../../support/batches';
import { auditOf, newUser, sessionOf } from '../../support/builders';
import { anyBsn, inDays, newContract, newOfficial, type MadeContract, type Official } from '../../support/collectief';
import { row, rows } from '../../support/database';
import { monthDay, month, newStay, refreshFrom, runJob } from '../../support/stays';

let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  contract = await newContract();
  official = await newOfficial(contract);
});

/** The rows of the first sheet, as another program reads them; without the empty first place. */
async function sheetOf(bytes: Buffer): Promise<unknown[][]> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const found: unknown[][] = [];
  book.worksheets[0]!.eachRow((each) => found.push((each.values as unknown[]).slice(1)));
  return found;
}

describe('CO-05 the full list of a contract as Excel', () => {
  it('holds who takes part today, with real dates and BSNs as text; the making and the fetching are told', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const bsn = anyBsn();
    await newStay(own, { start: '2024-02-29', bsn, lastName: '=Groot' });
    await newStay(own, { start: '2024-01-01', end: inDays(-1), lastName: 'Weg' });
    await newStay(own, { start: inDays(5), lastName: 'Later' });
    const since = new Date();
    const made = await madeExport(manager, { kind: 'DEELNEMERS', contractId: own.id });
    expect(made).toMatchObject({ status: 'DONE', progress: 1, rows: 1 });
    expect(made.file!.name).toBe(`Deelnemers ${own.number} ${inDays(0)}.xlsx`);
    const { status, bytes } = await fetchFile(manager.token, made.file!.id);
    expect([status, bytes.length]).toEqual([200, made.file!.size]);
    const [header, ...list] = await sheetOf(bytes);
    expect(header!.slice(0, 6)).toEqual([
      'Volledige naam',
      'BSN',
      'Relatienummer',
      'Geboortedatum',
      'Geslacht',
      'Ingangsdatum',
    ]);
    expect(list).toHaveLength(1);
    expect(list[0]!.slice(0, 2)).toEqual(['D. =Groot', bsn]);
    expect(list[0]!.slice(3, 6)).toEqual([new Date('1967-02-14T00:00:00Z'), 'V', new Date('2024-02-29T00:00:00Z')]);
    const told = await auditOf(own.organisation.id, since);
    expect(told).toContainEqual(
      expect.objectContaining({ action: 'export.request', subject_ids: [made.id, own.id], reason: 'DEELNEMERS' }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ action: 'file.download', subject_ids: [made.file!.id, made.id] }),
    );
  });

  it('is for who asked alone, and only while they have the role', async () => {
    const manager = await newOfficial(contract);
    const colleague = await newOfficial(contract);
    const made = await madeExport(manager, { kind: 'DEELNEMERS', contractId: contract.id });
    expect(await exportOf(colleague, made.id)).toBeNull();
    expect((await fetchFile(colleague.token, made.file!.id)).status).toBe(404);
    expect((await fetchFile(manager.token, made.file!.id)).status).toBe(200);
    await rows(`UPDATE user_role SET code = 'FINANCIEEL' WHERE user_id = $1`, [manager.user.id]);
    expect((await fetchFile(manager.token, made.file!.id)).status).toBe(404);
  });

  it('asking again while it is made gives the same; more than five at once are refused', async () => {
    const manager = await newOfficial(contract);
    await rows(
      `INSERT INTO export (id, kind, status, organisation_id, requested_by, contract_id, locale, created_at)
       SELECT uuidv7(), 'DEELNEMERS', 'RUNNING', $1, $2, $3, 'nl', now() FROM generate_series(1, 5)`,
      [contract.organisation.id, manager.user.id, contract.id],
    );
    const same = await askExport(manager, { kind: 'DEELNEMERS', contractId: contract.id });
    expect(same.status).toBe('RUNNING');
    const asked = askExport(manager, { kind: 'IN_UITSTROOM', contractId: contract.id, from: month(-1), to: month(0) });
    await expectError(asked, 'RATE_LIMITED', 'EXPORTS_RUNNING');
  });

  it('is removed after a week, with its file', async () => {
    const manager = await newOfficial(contract);
    const made = await madeExport(manager, { kind: 'DEELNEMERS', contractId: contract.id });
    const expires = new Date(made.expiresAt).getTime() - Date.now();
    expect(expires / 86_400_000).toBeGreaterThan(6.9);
    expect(expires / 86_400_000).toBeLessThan(7.1);
    await rows(`UPDATE export SET created_at = created_at - interval '8 days' WHERE id = $1`, [made.id]);
    await runJob('purge-exports', { day: inDays(0) });
    expect(await exportOf(manager, made.id)).toBeNull();
    expect(await rows('SELECT 1 FROM stored_file WHERE id = $1', [made.file!.id])).toEqual([]);
    expect((await fetchFile(manager.token, made.file!.id)).status).toBe(404);
  });
});

describe('CO-08 the in- en uitstroomlijst as Excel', () => {
  it('holds who came and left, and all others when asked; whole BSNs only for who may see them', async () => {
    const own = await newContract();
    const [came, left, stayed] = [anyBsn(), anyBsn(), anyBsn()];
    await newStay(own, { start: monthDay(-1, 10), bsn: came, lastName: 'Kwam' });
    await newStay(own, { start: '2024-01-01', end: monthDay(-1, 20), bsn: left, lastName: 'Ging' });
    await newStay(own, { start: '2024-01-01', bsn: stayed, lastName: 'Bleef' });
    await refreshFrom(month(-2));
    const period = { kind: 'IN_UITSTROOM', contractId: own.id, from: month(-1), to: month(-1) };
    const manager = await newOfficial(own);
    const list = async (who: Official, input: object) => {
      const made = await madeExport(who, input);
      expect(made.status).toBe('DONE');
      return (await sheetOf((await fetchFile(who.token, made.file!.id)).bytes)).slice(1);
    };
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const moved = await list(manager, period);
    expect(moved.map((each) => [each[0], each[1], each[7], each[8]])).toEqual([
      ['D. Kwam', came, 'Instroom', day(monthDay(-1, 10))],
      ['D. Ging', left, 'Uitstroom', day(monthDay(-1, 20))],
    ]);
    const all = await list(await newOfficial(own, ['FINANCIEEL']), { ...period, showAll: true });
    expect(all.map((each) => [each[0], each[1], each[7]])).toEqual([
      ['D. Kwam', `•••••${came.slice(-4)}`, 'Instroom'],
      ['D. Ging', `•••••${left.slice(-4)}`, 'Uitstroom'],
      ['D. Bleef', `•••••${stayed.slice(-4)}`, 'Ongewijzigd'],
    ]);
  });
});

describe('CO-15 refused rows come back as a file, are mended and sent again', () => {
  it('with the reason behind each row, which does not stand in the way', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const batch = await sendBatch(
      manager,
      own,
      csvOf([joining(), joining({ achternaam: '=Fout', ingangsdatum: dutch(-300), geslacht: 'Q' })]),
    );
    const made = await madeExport(manager, { kind: 'BATCH_FAILURES', batchId: batch.id });
    const { bytes } = await fetchFile(manager.token, made.file!.id);
    const book = new Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect((sheet.getRow(1).values as string[]).slice(-2)).toEqual(['rij', 'foutmelding']);
    expect(sheet.getCell('T2').value).toBe(3);
    expect(sheet.getCell('U2').value).toBe(
      'ingangsdatum: Kies een ingangsdatum die ten hoogste 3 maanden terug ligt. geslacht: Vul bij geslacht M, V of X in. achternaam: Gebruik alleen letters en leestekens in een naam.',
    );
    expect(sheet.getCell('E2').value).toBe('=Fout');
    expect(sheet.getCell('E2').formula).toBeUndefined();
    sheet.getCell('E2').value = 'Goed';
    sheet.getCell('G2').value = 'V';
    sheet.getCell('L2').value = new Date(`${inDays(0)}T00:00:00Z`);
    sheet.getCell('L2').numFmt = 'dd-mm-yyyy';
    const mended = await sendBatch(manager, own, Buffer.from(await book.xlsx.writeBuffer()), 'verbeterd.xlsx');
    expect(mended.failures.nodes).toEqual([]);
    expect(mended).toMatchObject({ status: 'DONE', rows: 1, added: 1 });
    const names = await rows('SELECT full_name FROM deelnemer WHERE contract_id = $1 ORDER BY 1', [own.id]);
    expect(names.map((each) => each['full_name'])).toEqual(['D. Goed', 'D. Groot']);
  });
});

describe('XX-03 the audit trail as Excel', () => {
  it('holds the own organisation’s events in words', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    await madeExport(manager, { kind: 'DEELNEMERS', contractId: own.id });
    const { token } = await newOfficial(own, ['ACCOUNTBEHEER']);
    const made = await madeExport({ token }, { kind: 'AUDIT', from: month(0), to: month(0) });
    const [header, ...events] = await sheetOf((await fetchFile(token, made.file!.id)).bytes);
    expect(header!.slice(0, 4)).toEqual(['Moment', 'Wie', 'Rollen', 'Wat']);
    const { count } = await row<{ count: string }>('SELECT count(*) FROM audit_event WHERE organisation_id = $1', [
      own.organisation.id,
    ]);
    expect(events.length).toBeGreaterThanOrEqual(2);
    expect(events.length).toBeLessThanOrEqual(Number(count));
    expect(events.map((each) => each[3])).toContain('Download van lijst aangevraagd');
    expect(events[0]![0]).toBeInstanceOf(Date);
  });
});

describe('XX-01 who may ask for what', () => {
  const ask = (token: string | null, input: object) =>
    api(token).request('mutation ($input: ExportInput!) { requestExport(input: $input) { id } }', { input });

  it.each<[string, string[], object, string, string]>([
    ['deelnemers by the financial role', ['FINANCIEEL'], { kind: 'DEELNEMERS' }, 'NOT_FOUND', 'NOT_FOUND'],
    ['the trail by the administration', ['ADMINISTRATIEF'], { kind: 'AUDIT' }, 'FORBIDDEN', 'FORBIDDEN'],
    ['a list without its period', ['FINANCIEEL'], { kind: 'IN_UITSTROOM' }, 'BAD_USER_INPUT', 'VALUE_REQUIRED'],
    [
      'a period backwards',
      ['FINANCIEEL'],
      { kind: 'IN_UITSTROOM', from: '2026-02', to: '2026-01' },
      'BAD_USER_INPUT',
      'PERIOD_BACKWARDS',
    ],
    ['failures without a batch', ['ADMINISTRATIEF'], { kind: 'BATCH_FAILURES' }, 'BAD_USER_INPUT', 'VALUE_REQUIRED'],
  ])('%s', async (_, roles, input, code, rule) => {
    const { token } = await newOfficial(contract, roles);
    await expectError(ask(token, { contractId: contract.id, ...input }), code, rule);
  });

  it('nothing of another municipality, and nothing for a stranger', async () => {
    const other = await newContract();
    const batch = await sendBatch(await newOfficial(other), other, csvOf([joining({ bsn: '1' })]));
    await expectError(ask(official.token, { kind: 'DEELNEMERS', contractId: other.id }), 'NOT_FOUND');
    await expectError(ask(official.token, { kind: 'BATCH_FAILURES', batchId: batch.id }), 'NOT_FOUND');
    await expectError(ask(official.token, { kind: 'DEELNEMERS' }), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
    await expectError(ask(null, { kind: 'DEELNEMERS', contractId: contract.id }), 'UNAUTHENTICATED');
    const office = await newUser(contract.organisation.id);
    await expectError(ask(await sessionOf(office), { kind: 'DEELNEMERS', contractId: contract.id }), 'FORBIDDEN');
  });
});
