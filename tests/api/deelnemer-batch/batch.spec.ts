import { beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@volmacht/shared-schema';
import { Workbook } from 'exceljs';
import { api, expectError } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import {
  batchOf,
  csvOf,
  dutch,
  fetchFile,
  handIn,
  joining,
  leaving,
  sendBatch,
  uploadTable,
  COLUMNS,
} from '../../support/batches';
import {
  anyBsn,
  newContract,
  newOfficial,
  TEST_INSURANCE,
  type MadeContract,
  type Official,
} from '../../support/collectief';
import { row, rows } from '../../support/database';
import { upload } from '../../support/files';
import { newStay } from '../../support/stays';
import { until } from '../../support/until';

let contract: MadeContract;
let official: Official;
beforeAll(async () => {
  contract = await newContract();
  official = await newOfficial(contract);
});

/** The stays of a contract by full name. */
const staysOf = (id: string) =>
  rows<{
    full_name: string;
    household_role: string;
    household_id: string;
    end_date: string | null;
    relatienummer: string;
  }>(
    `SELECT full_name, household_role, household_id, end_date, end_reason, relatienummer, insurance_code, premium_iban
     FROM deelnemer WHERE contract_id = $1 ORDER BY birth_date, full_name`,
    [id],
  );
const seen = ({ failures }: { failures: { nodes: { row: number; column: string | null; rule: string }[] } }) =>
  failures.nodes.map(({ row: place, column, rule }) => [place, column, rule]);

describe('CO-15 aan- en afmeldingen come in by file', () => {
  it('good rows are processed: a household, an insurance, an afmelding; told in berichten and in the trail', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const since = new Date();
    const leaver = anyBsn();
    const stay = await newStay(own, { start: '2024-01-01', bsn: leaver, lastName: 'Meller' });
    const batch = await sendBatch(
      manager,
      own,
      csvOf([
        joining({ achternaam: 'Berg', tussenvoegsel: 'van der', geboortedatum: '1960-02-29', gezin: '1' }),
        joining({ achternaam: 'Berg', voorletters: 'P', geboortedatum: '03-04-1961', gezin: '1', rol: 'partner' }),
        joining({ voorletters: 'K.', geboortedatum: '29-02-2012', gezin: '1', rol: 'Kind' }),
        joining({
          ...{ achternaam: 'Müller', geboortedatum: '01-01-1970', verzekering: TEST_INSURANCE.toLowerCase() },
          ...{ betaalwijze: 'Automatische incasso', iban: 'NL91 ABNA 0417 1643 00' },
        }),
        leaving(leaver, { reden: 'Overleden', einddatum: dutch(-3) }),
      ]),
    );
    expect(seen(batch)).toEqual([]);
    expect(batch).toMatchObject({ status: 'DONE', progress: 1, rows: 5, added: 4, ended: 1, failed: 0 });
    const stays = await staysOf(own.id);
    expect(stays).toMatchObject([
      { full_name: 'D. van der Berg', household_role: 'CLIENT', end_date: null },
      { full_name: 'P. Berg', household_role: 'PARTNER' },
      { full_name: 'D. Meller', end_reason: 'OVERLEDEN' },
      { full_name: 'D. Müller', insurance_code: TEST_INSURANCE, premium_iban: 'NL91ABNA0417164300' },
      { full_name: 'K. Groot', household_role: 'KIND' },
    ]);
    expect(new Set([stays[0], stays[1], stays[4]].map((each) => each!.household_id)).size).toBe(1);
    expect(stays[3]!.household_id).not.toBe(stays[0]!.household_id);
    const told = async () =>
      rows<{ text: string; category: string }>(
        'SELECT category, text FROM bericht WHERE contract_id = $1 ORDER BY category, text',
        [own.id],
      );
    await until('each to be confirmed', async () => (await told()).length === 6, { seconds: 20 });
    expect((await told()).map(({ category, text }) => `${category} ${text}`)).toEqual([
      `BEVESTIGING Aanmelding mevrouw D. Müller voor contract ${own.number} ontvangen. Het polisblad en de verzekeringspas komen per post.`,
      `BEVESTIGING Aanmelding mevrouw D. van der Berg voor contract ${own.number} ontvangen`,
      `BEVESTIGING Aanmelding mevrouw K. Groot voor contract ${own.number} ontvangen`,
      `BEVESTIGING Aanmelding mevrouw P. Berg voor contract ${own.number} ontvangen`,
      `BEVESTIGING Afmelding mevrouw D. Meller voor contract ${own.number} ontvangen: deelname t/m ${dutch(-3)}`,
      `VERWERKING Bestand juli.csv voor contract ${own.number} verwerkt: aanmeldingen 4, afmeldingen 1, niet verwerkt 0`,
    ]);
    expect(await rows('SELECT 1 FROM deelnemer_batch_row WHERE batch_id = $1', [batch.id])).toEqual([]);
    const trail = (await auditOf(own.organisation.id, since)).filter(({ subject_ids: ids }) => ids.includes(batch.id));
    expect(trail).toMatchObject([
      { action: 'deelnemer-batch.upload', actor_id: manager.user.id },
      { action: 'deelnemer-batch.process', actor_id: manager.user.id, reason: 'aan=4 af=1 mislukt=0' },
    ]);
    expect((await row('SELECT end_told FROM deelnemer WHERE id = $1', [stay]))['end_told']).toBe(true);
  });

  it('each row is checked on its own, with its row, column and reason; one bad row spoils no other', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const sister = await newContract(own.organisation);
    const [inAlready, left, elsewhere, foreign, twice] = [anyBsn(), anyBsn(), anyBsn(), anyBsn(), anyBsn()];
    await newStay(own, { start: '2024-01-01', bsn: inAlready });
    await newStay(own, { start: '2024-01-01', end: '2024-12-31', bsn: left });
    await newStay(sister, { start: '2024-01-01', bsn: elsewhere });
    await newStay(await newContract(), { start: '2024-01-01', bsn: foreign });
    const batch = await sendBatch(
      manager,
      own,
      csvOf([
        joining({ achternaam: 'Goed' }),
        joining({ bsn: '123456789' }),
        joining({ geboortedatum: '29-02-2025', geslacht: 'Q' }),
        joining({ soort: 'WEG' }),
        joining({ achternaam: '', postcode: '0000 AA' }),
        joining({ ingangsdatum: dutch(-200) }),
        joining({ einddatum: dutch(-5) }),
        joining({ bsn: inAlready }),
        joining({ bsn: twice, achternaam: 'Eerst' }),
        joining({ bsn: twice }),
        joining({ verzekering: 'NIETS', betaalwijze: 'factuur' }),
        joining({ rol: 'kind' }),
        joining({ rol: 'kind', gezin: '9' }),
        leaving(left),
        leaving(elsewhere),
        leaving(foreign),
        leaving(inAlready, { einddatum: dutch(-120) }),
        leaving(inAlready, { reden: 'zomaar' }),
      ]),
    );
    expect(seen(batch)).toEqual([
      [3, 'bsn', 'BSN_INVALID'],
      [4, 'geboortedatum', 'DATE_INVALID'],
      [4, 'geslacht', 'GENDER_INVALID'],
      [5, 'soort', 'BATCH_KIND_INVALID'],
      [6, 'achternaam', 'VALUE_REQUIRED'],
      [6, 'postcode', 'POSTCODE_INVALID'],
      [7, 'ingangsdatum', 'START_TOO_LONG_AGO'],
      [8, 'einddatum', 'END_BEFORE_FIRST_DAY'],
      [9, 'bsn', 'DEELNEMER_ALREADY_IN'],
      [11, 'bsn', 'BATCH_ROW_TWICE'],
      [12, 'verzekering', 'BATCH_INSURANCE_UNKNOWN'],
      [13, 'gezin', 'HOUSEHOLD_NUMBER_REQUIRED'],
      [14, 'gezin', 'HOUSEHOLD_CLIENT_MISSING'],
      [15, 'einddatum', 'DEELNEMER_ALREADY_ENDED'],
      [16, 'bsn', 'DEELNEMER_IN_OTHER_CONTRACT'],
      // Of another municipality's contract nothing is told.
      [17, 'bsn', 'DEELNEMER_UNKNOWN'],
      [18, 'einddatum', 'END_TOO_LONG_AGO'],
      [19, 'reden', 'END_REASON_INVALID'],
    ]);
    expect(batch).toMatchObject({ status: 'DONE', rows: 18, added: 2, ended: 0, failed: 16 });
    expect(batch.failures.nodes.every(({ message }) => message.length > 10)).toBe(true);
    const double = batch.failures.nodes.find(({ rule }) => rule === 'BATCH_ROW_TWICE')!;
    expect(double.message).toBe('Deze persoon staat ook in rij 10. Laat één van de twee rijen staan.');
    expect(double.raw).toBe(
      `AAN;•••••${twice.slice(-4)};D.;;Groot;14-02-1967;V;Breestraat;12;2311 CS;Leiden;${dutch(0)}`,
    );
    expect(batch.failures.nodes.find(({ row: place }) => place === 9)!.raw).toContain(`•••••${inAlready.slice(-4)}`);
  });

  it('a household goes in as a whole or not at all', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const inAlready = anyBsn();
    await newStay(own, { start: '2024-01-01', bsn: inAlready });
    const batch = await sendBatch(
      manager,
      own,
      csvOf([
        joining({ gezin: 'A' }),
        joining({ gezin: 'A', rol: 'kind', geboortedatum: '32-01-2012' }),
        joining({ gezin: 'B' }),
        joining({ gezin: 'B', rol: 'partner', bsn: inAlready }),
        joining({ gezin: 'C' }),
        joining({ gezin: 'C' }),
      ]),
    );
    expect(seen(batch)).toEqual([
      [2, 'gezin', 'HOUSEHOLD_INCOMPLETE'],
      [3, 'geboortedatum', 'DATE_INVALID'],
      [4, 'gezin', 'HOUSEHOLD_INCOMPLETE'],
      [5, 'bsn', 'DEELNEMER_ALREADY_IN'],
      [6, 'gezin', 'HOUSEHOLD_INCOMPLETE'],
      [7, 'rol', 'HOUSEHOLD_CLIENT_TWICE'],
    ]);
    expect(batch).toMatchObject({ added: 0, failed: 6 });
    expect(await staysOf(own.id)).toHaveLength(1);
  });

  it('somebody may leave and come back in one file, and keeps the relatienummer', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const bsn = anyBsn();
    const stay = await newStay(own, { start: '2024-01-01', bsn });
    const batch = await sendBatch(
      manager,
      own,
      csvOf([joining({ bsn, ingangsdatum: dutch(5) }), leaving(bsn, { einddatum: dutch(2) })]),
    );
    expect(batch).toMatchObject({ status: 'DONE', added: 1, ended: 1, failed: 0 });
    const kept = await rows<{ end_date: string | null; known: boolean }>(
      `SELECT d.end_date, d.relatienummer = (SELECT k.relatienummer FROM deelnemer k WHERE k.bsn_index = d.bsn_index
         ORDER BY k.created_at LIMIT 1) AS known
       FROM deelnemer d JOIN deelnemer was USING (contract_id, bsn_index) WHERE was.id = $1 ORDER BY d.start_date DESC`,
      [stay],
    );
    expect(kept).toHaveLength(2);
    expect(kept[0]).toEqual({ end_date: null, known: true });
  });

  it('what was refused is mended and sent again; the file as it was is recognised', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const good = joining();
    const bytes = csvOf([good, joining({ bsn: '1' })]);
    await sendBatch(manager, own, bytes);
    const again = await uploadTable(manager, bytes, 'anders.csv');
    const error = await expectError(handIn(manager, own, again), 'CONFLICT', 'BATCH_SAME_FILE');
    expect(error.message).toMatch(/^Dit bestand is al verwerkt: het is geüpload op \d\d-\d\d-\d{4}/);
    // Nothing was half done: the file is still there for another contract.
    const other = await newContract(own.organisation);
    await rows('UPDATE user_role SET contract_id = $2 WHERE user_id = $1', [manager.user.id, other.id]);
    expect(await handIn(manager, other, again)).toMatchObject({ contract: { id: other.id } });
  });
});

describe('CO-15 a file that cannot be processed is refused as a whole, and says why and where', () => {
  it.each<[string, () => Buffer, number, string]>([
    ['no rows', () => csvOf([]), 2, 'BATCH_EMPTY'],
    ['no header', () => csvOf([joining()], ['x', 'y']), 1, 'BATCH_COLUMN_MISSING'],
    ['a column twice', () => csvOf([joining()], [...COLUMNS, 'bsn']), 1, 'BATCH_COLUMN_TWICE'],
    [
      'a quotation mark left open',
      () => Buffer.concat([csvOf([joining()]), Buffer.from('\r\nAAN;"1;2')]),
      3,
      'TABLE_QUOTES',
    ],
  ])('%s', async (_, make, place, rule) => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const batch = await sendBatch(manager, own, make());
    expect(batch).toMatchObject({ status: 'FAILED', added: 0, ended: 0 });
    expect(batch.failures.nodes).toMatchObject([{ row: place, rule }]);
    expect(await staysOf(own.id)).toEqual([]);
    const [bericht] = await rows('SELECT text FROM bericht WHERE contract_id = $1', [own.id]);
    expect(bericht!['text']).toContain(`Bestand juli.csv voor contract ${own.number} is niet verwerkt. `);
  });

  it('more rows than a batch may hold', async () => {
    const own = await newContract();
    const manager = await newOfficial(own);
    const bytes = Buffer.from(`${COLUMNS.join(';')}\n${'AF;1\n'.repeat(LIMITS.batchRows + 1)}`);
    const batch = await sendBatch(manager, own, bytes);
    expect(batch).toMatchObject({ status: 'FAILED', added: 0, ended: 0 });
    expect(batch.failures.nodes).toMatchObject([
      {
        row: LIMITS.batchRows + 2,
        rule: 'BATCH_TOO_MANY_ROWS',
        message: 'In dit bestand staan meer dan 250000 rijen. Verdeel het over meer bestanden. Er is niets verwerkt.',
      },
    ]);
    expect(await rows('SELECT 1 FROM deelnemer_batch_row WHERE batch_id = $1', [batch.id])).toEqual([]);
  }, 60_000);

  it('one row is enough', async () => {
    const own = await newContract();
    expect(await sendBatch(await newOfficial(own), own, csvOf([joining()]))).toMatchObject({ rows: 1, added: 1 });
  });
});

describe('CO-15 A20 a file that means harm is refused when it is uploaded, and is not kept', () => {
  /** A workbook with a text that unpacks to a thousand times what it weighs. */
  async function bomb(): Promise<Buffer> {
    const book = new Workbook();
    book.addWorksheet('Blad1').getCell('A1').value = 'a'.repeat(6 * 1024 * 1024);
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  it.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    [
      'a workbook that unpacks to too much',
      bomb,
      'TABLE_TOO_DENSE',
      'Dit Excel-bestand wordt bij het uitpakken te groot. Sla alleen de lijst op in een nieuw bestand.',
    ],
    [
      'a text of letters that cannot be read',
      () => Buffer.from(`\ufeff${csvOf([joining()]).toString()}`, 'utf16le'),
      'TABLE_ENCODING',
      'De letters in dit bestand kunnen we niet lezen. Sla het op als csv (UTF-8) of als Excel-bestand (.xlsx).',
    ],
    [
      'bytes that no letter has',
      () => Buffer.concat([csvOf([joining()]), Buffer.from([0x81, 0x8d])]),
      'TABLE_ENCODING',
      'De letters in dit bestand kunnen we niet lezen. Sla het op als csv (UTF-8) of als Excel-bestand (.xlsx).',
    ],
    ['a file of more than 50 MB', () => Buffer.alloc(LIMITS.batchBytes + 1, 'a;b\n'), 'FILE_TOO_LARGE', '50 MB'],
  ])('%s', async (_, make, rule, sentence) => {
    const { status, body } = await upload(official.token, await make(), { name: 'juli.xlsx', type: 'text/csv' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(rule);
    expect(JSON.stringify(body)).toContain(sentence);
    expect(await rows('SELECT 1 FROM stored_file WHERE uploaded_by = $1', [official.user.id])).toEqual([]);
  });
});

describe('CO-15 XX-01 who may', () => {
  it('only who manages deelnemers of that contract hands in; for others it is not there', async () => {
    const file = await uploadTable(official, csvOf([joining()]));
    const other = await newContract();
    await expectError(handIn(official, other, file), 'NOT_FOUND');
    await expectError(handIn(official, { id: 'geen-id' }, file), 'NOT_FOUND');
    await expectError(handIn(await newOfficial(contract, ['FINANCIEEL']), contract, file), 'FORBIDDEN');
    await expectError(handIn({ ...official, token: '' }, contract, file), 'UNAUTHENTICATED');
    await expectError(handIn(await newOfficial(other), other, file), 'BAD_USER_INPUT', 'BATCH_FILE_NOT_FOUND');
  });

  it('a batch, its failures and its file are for those of the contract', async () => {
    const batch = await sendBatch(official, contract, csvOf([joining({ bsn: '1' })]));
    const stranger = await newOfficial(await newContract());
    const colleague = await newOfficial(await newContract(contract.organisation));
    for (const other of [stranger, colleague]) {
      expect(await batchOf(other, batch.id)).toBeNull();
      expect((await fetchFile(other.token, batch.file.id)).status).toBe(404);
    }
    expect((await fetchFile(official.token, batch.file.id)).bytes.toString()).toContain('AAN;1;');
    const { deelnemerBatches } = await api(official.token).request<{ deelnemerBatches: { nodes: { id: string }[] } }>(
      'query ($c: ID) { deelnemerBatches(contractId: $c) { totalCount nodes { id } } }',
      { c: contract.id },
    );
    expect(deelnemerBatches.nodes[0]!.id).toBe(batch.id);
  });

  it('looking at failures is told in the trail', async () => {
    const batch = await sendBatch(official, contract, csvOf([joining({ bsn: '2' })]));
    const since = new Date();
    await batchOf(official, batch.id);
    expect(await auditOf(contract.organisation.id, since)).toContainEqual(
      expect.objectContaining({ action: 'deelnemer-batch.read-failures', subject_ids: [batch.id] }),
    );
  });

  it('the template is there as CSV and as a workbook, and can be sent back filled in', async () => {
    const csv = await fetchFile(official.token, 'template/aan-en-afmeldingen.csv');
    expect(csv).toMatchObject({ status: 200, name: 'attachment; filename="aan-en-afmeldingen.csv"' });
    expect(csv.bytes.toString()).toBe(`\ufeff${COLUMNS.join(';')}\r\n`);
    const xlsx = await fetchFile(official.token, 'template/aan-en-afmeldingen.xlsx');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    const batch = await sendBatch(official, contract, xlsx.bytes, 'leeg.xlsx');
    expect(batch).toMatchObject({ status: 'FAILED', failures: { nodes: [{ rule: 'BATCH_EMPTY' }] } });
    expect((await fetchFile('', 'template/aan-en-afmeldingen.csv')).status).toBe(401);
  });
});
