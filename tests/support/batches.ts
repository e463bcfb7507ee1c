import { addDays, today } from '@volmacht/api/core/calendar/index';
import { api } from './api-client';
import { anyBsn, type MadeContract, type Official } from './collectief';
import { upload } from './files';
import { stack, type Stack } from './stack';
import { until } from './until';

/** A day as people write it in a batch, so many days from today. */
export const dutch = (days: number): string => addDays(today(new Date()), days).split('-').reverse().join('-');

/** The columns of the template. */
export const COLUMNS =
  'soort;bsn;voorletters;tussenvoegsel;achternaam;geboortedatum;geslacht;straat;huisnummer;postcode;plaats;ingangsdatum;einddatum;reden;verzekering;betaalwijze;iban;gezin;rol'.split(
    ';',
  );

/** A row of a batch by column. */
export type BatchRow = Record<string, string>;

/** An aanmelding of which everything is right. */
export const joining = (over: BatchRow = {}): BatchRow => ({
  soort: 'AAN',
  bsn: anyBsn(),
  voorletters: 'D.',
  achternaam: 'Groot',
  geboortedatum: '14-02-1967',
  geslacht: 'V',
  straat: 'Breestraat',
  huisnummer: '12',
  postcode: '2311 CS',
  plaats: 'Leiden',
  ingangsdatum: dutch(0),
  ...over,
});

/** An afmelding of which everything is right. */
export const leaving = (bsn: string, over: BatchRow = {}): BatchRow => ({
  soort: 'AF',
  bsn,
  einddatum: dutch(10),
  reden: 'einde collectiviteit',
  ...over,
});

/** A batch as CSV. */
export function csvOf(rows: BatchRow[], columns = COLUMNS): Buffer {
  const quoted = (cell = '') => (/[;"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(';'));
  return Buffer.from([columns.join(';'), ...lines].join('\r\n'));
}

/** A batch as the tests ask for it. */
export interface AskedBatch {
  id: string;
  status: string;
  progress: number;
  rows: number;
  added: number;
  ended: number;
  failed: number;
  startedAt: string | null;
  finishedAt: string | null;
  contract: { id: string; number: string };
  file: { id: string; name: string; mediaType: string };
  failures: {
    totalCount: number;
    nodes: { row: number; column: string | null; rule: string; message: string; raw: string }[];
  };
}

const BATCH = `id status progress rows added ended failed startedAt finishedAt contract { id number }
  file { id name mediaType } failures(first: 100) { totalCount nodes { row column rule message raw } }`;

/** Uploads bytes that must be accepted, and answers the file's id. */
export async function uploadTable(official: Official, bytes: Buffer, name = 'juli.csv', on = stack() as Stack) {
  const { status, body } = await upload(official.token, bytes, { name, type: 'text/csv', on });
  if (status !== 201) throw new Error(`The upload was refused with ${status}: ${JSON.stringify(body)}`);
  return String(body['id']);
}

/** Hands a file in as a batch. */
export async function handIn(
  official: Official,
  contract: Pick<MadeContract, 'id'>,
  fileId: string,
  on: Stack = stack(),
): Promise<AskedBatch> {
  const { uploadDeelnemers } = await api({ token: official.token, on }).request<{ uploadDeelnemers: AskedBatch }>(
    `mutation ($contract: ID!, $file: ID!) { uploadDeelnemers(contractId: $contract, fileId: $file) { ${BATCH} } }`,
    { contract: contract.id, file: fileId },
  );
  return uploadDeelnemers;
}

/** A batch as its uploader sees it now. */
export async function batchOf(official: Official, id: string, on: Stack = stack()): Promise<AskedBatch | null> {
  const { deelnemerBatch } = await api({ token: official.token, on }).request<{ deelnemerBatch: AskedBatch | null }>(
    `query ($id: ID!) { deelnemerBatch(id: $id) { ${BATCH} } }`,
    { id },
  );
  return deelnemerBatch;
}

/** Waits until a batch is done or refused. */
export async function settled(official: Official, id: string, on: Stack = stack()): Promise<AskedBatch> {
  let batch: AskedBatch | null = null;
  await until(
    'the batch to be done',
    async () => {
      batch = await batchOf(official, id, on);
      return batch !== null && ['DONE', 'FAILED'].includes(batch.status);
    },
    { seconds: 60, everyMs: 100 },
  );
  return batch!;
}

/** Uploads, hands in and waits. */
export async function sendBatch(
  official: Official,
  contract: Pick<MadeContract, 'id'>,
  bytes: Buffer,
  name?: string,
  on: Stack = stack(),
): Promise<AskedBatch> {
  return settled(official, (await handIn(official, contract, await uploadTable(official, bytes, name, on), on)).id, on);
}

/** An export as the tests ask for it. */
export interface AskedExport {
  id: string;
  kind: string;
  status: string;
  progress: number;
  rows: number | null;
  expiresAt: string;
  file: { id: string; name: string; mediaType: string; size: number } | null;
}

const EXPORT = 'id kind status progress rows expiresAt file { id name mediaType size }';

/** Asks for an export. */
export async function askExport(official: { token: string }, input: object, on: Stack = stack()): Promise<AskedExport> {
  const { requestExport } = await api({ token: official.token, on }).request<{ requestExport: AskedExport }>(
    `mutation ($input: ExportInput!) { requestExport(input: $input) { ${EXPORT} } }`,
    { input },
  );
  return requestExport;
}

/** An export as somebody sees it now. */
export async function exportOf(
  official: { token: string },
  id: string,
  on: Stack = stack(),
): Promise<AskedExport | null> {
  const answer = await api({ token: official.token, on, headers: { 'x-volmacht-passive': '1' } }).request<{
    export: AskedExport | null;
  }>(`query ($id: ID!) { export(id: $id) { ${EXPORT} } }`, { id });
  return answer.export;
}

/** Asks for an export and waits until it is made. */
export async function madeExport(
  official: { token: string },
  input: object,
  on: Stack = stack(),
): Promise<AskedExport> {
  const { id } = await askExport(official, input, on);
  let made: AskedExport | null = null;
  await until(
    'the export to be made',
    async () => {
      made = await exportOf(official, id, on);
      return made !== null && ['DONE', 'FAILED'].includes(made.status);
    },
    { seconds: 60, everyMs: 100 },
  );
  return made!;
}

/** Fetches a file's bytes, and the status. */
export async function fetchFile(
  token: string,
  path: string,
  on: Stack = stack(),
): Promise<{ status: number; bytes: Buffer; name: string }> {
  const answer = await fetch(`${on.urls.api}/files/${path}`, { headers: { authorization: `Bearer ${token}` } });
  return {
    status: answer.status,
    bytes: Buffer.from(await answer.arrayBuffer()),
    name: answer.headers.get('content-disposition') ?? '',
  };
}
