import { freshAddress, api } from './api-client';
import { stack, type Stack } from './stack';
import { until } from './until';

/** A row of a list of clients by column. */
export type ListRow = Record<string, string>;

/** The columns of the template (MZ-22). */
const LIST_COLUMNS = [
  'verzekeraar',
  'verzekerdennummer',
  'bsn',
  'geboortedatum',
  'maatregel',
  'ingangsdatum',
  'beschikking',
];

/** A list of clients as CSV. */
export function listOf(rows: ListRow[], columns = LIST_COLUMNS): Buffer {
  return Buffer.from(
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((c) => c.join(';')).join('\r\n'),
  );
}

/** Uploads a list or a zip of decrees; answers the status and what came back. */
export async function uploadFor(
  token: string,
  purpose: 'clients' | 'decrees',
  bytes: Uint8Array,
  on: Stack = stack(),
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), purpose === 'clients' ? 'lijst.csv' : 'beschikkingen.zip');
  const answer = await fetch(`${on.urls.api}/files?for=${purpose}`, {
    method: 'POST',
    body: form,
    headers: { 'apollo-require-preflight': '1', 'x-forwarded-for': freshAddress(), authorization: `Bearer ${token}` },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A list as the tests ask for it. */
export interface AskedList {
  id: string;
  status: string;
  rows: number;
  good: number;
  failed: number;
  doubtful: number;
  requested: number;
  fileName: string;
  failures: {
    totalCount: number;
    nodes: { row: number; column: string | null; rule: string; message: string; raw: string }[];
  };
}

const LIST = `id status progress rows good failed doubtful requested fileName
  failures(first: 100) { totalCount nodes { row column rule message raw } }`;

/** Uploads both files and has the list checked; answers it as it was taken in. */
export async function checkList(token: string, list: Buffer, zip: Buffer, on: Stack = stack()): Promise<AskedList> {
  const ids: string[] = [];
  for (const [purpose, bytes] of [
    ['clients', list],
    ['decrees', zip],
  ] as const) {
    const { status, body } = await uploadFor(token, purpose, bytes, on);
    if (status !== 201) throw new Error(`The upload was refused with ${status}: ${JSON.stringify(body)}`);
    ids.push(String(body['id']));
  }
  const { checkBewindList } = await api({ token, on }).request<{ checkBewindList: AskedList }>(
    `mutation ($list: ID!, $zip: ID!) { checkBewindList(fileId: $list, decreesFileId: $zip) { ${LIST} } }`,
    { list: ids[0], zip: ids[1] },
  );
  return checkBewindList;
}

/** Hands a checked list in. */
export async function submitList(token: string, id: string, on: Stack = stack()): Promise<AskedList> {
  const { submitBewindBatch } = await api({ token, on }).request<{ submitBewindBatch: AskedList }>(
    `mutation ($id: ID!) { submitBewindBatch(id: $id) { ${LIST} } }`,
    { id },
  );
  return submitBewindBatch;
}

/** A list as somebody sees it now. */
export async function listAt(token: string, id: string, on: Stack = stack()): Promise<AskedList | null> {
  const { bewindBatch } = await api({ token, on }).request<{ bewindBatch: AskedList | null }>(
    `query ($id: ID!) { bewindBatch(id: $id) { ${LIST} } }`,
    { id },
  );
  return bewindBatch;
}

/** Waits until a list is checked, done or refused. */
export async function restingList(token: string, id: string, on: Stack = stack()): Promise<AskedList> {
  let list: AskedList | null = null;
  await until(
    'the list to rest',
    async () => {
      list = await listAt(token, id, on);
      return list !== null && ['CHECKED', 'DONE', 'FAILED'].includes(list.status);
    },
    { seconds: 60, everyMs: 100 },
  );
  return list!;
}
