import { randomInt, randomUUID } from 'node:crypto';
import { newId } from '@volmacht/api/core/crypto/ids';
import { sampleMessage } from '@volmacht/api/modules/zorg-message/standard/sample-messages';
import { api } from './api-client';
import { newOrganisation, newUser, sessionOf, type MadeUser } from './builders';
import { row, rows } from './database';
import { upload } from './files';
import { stack, type Stack } from './stack';
import { until } from './until';

export { sampleMessage };

/** Somebody at a municipality, with a session as portaal Zorg asks for it. */
export interface Exchanger {
  user: MadeUser;
  token: string;
}

/** A municipality with a code of its own. */
export interface Municipality {
  id: string;
  code: string;
}

/** A message as the tests ask for it. */
export interface Message {
  id: string;
  code: string;
  name: string | null;
  direction: 'IN' | 'OUT';
  status: string;
  identification: string | null;
  sender: string | null;
  receiver: string | null;
  retourMissing: boolean;
  retourDueOn: string | null;
  problems: { field: string; rule: string; message: string }[];
  remarks: { path: string; code: string; explanation: string }[];
  retour: { id: string; code: string; direction: string; remarks: { code: string }[] } | null;
  answers: { id: string; code: string } | null;
  file: { id: string; name: string };
}

const MESSAGE = `id code name direction status identification sender receiver retourMissing retourDueOn
  problems { field rule message } remarks { path code explanation }
  retour { id code direction remarks { code } } answers { id code } file { id name }`;

/** Makes a municipality whose code no other on this stack has. */
export async function newMunicipality(on: Stack = stack()): Promise<Municipality> {
  const { id } = await newOrganisation('GEMEENTE', on);
  for (;;) {
    const code = String(randomInt(3000, 10_000));
    const taken = await rows('SELECT 1 FROM organisation WHERE gemeentecode = $1', [code], on);
    if (taken.length > 0) continue;
    await rows('UPDATE organisation SET gemeentecode = $2 WHERE id = $1', [id, code], on);
    return { id, code };
  }
}

/** Makes a user of a municipality with one role for some products, and begins a session. */
export async function newExchanger(
  { id }: Municipality,
  { role = 'GEBRUIKER', products = ['IWMO'] }: { role?: string; products?: string[] } = {},
  on: Stack = stack(),
): Promise<Exchanger> {
  const user = await newUser(id, { roles: [] }, on);
  for (const product of products)
    await rows(
      'INSERT INTO user_role (id, user_id, code, product) VALUES ($1, $2, $3, $4)',
      [newId(new Date()), user.id, role, product],
      on,
    );
  return { user, token: await sessionOf(user, { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' }, on) };
}

/** Uploads an XML that must be accepted, and answers the id of the file. */
export async function uploadXml(token: string, xml: string, on: Stack = stack()): Promise<string> {
  const answer = await upload(token, Buffer.from(xml), { name: 'bericht.xml', type: 'application/xml', on });
  if (answer.status !== 201) throw new Error(`The upload was refused: ${JSON.stringify(answer.body)}`);
  return String(answer.body['id']);
}

/** Sends an XML as a message of the municipality; answers its id. */
export async function send(token: string, xml: string, product = 'IWMO', on: Stack = stack()): Promise<string> {
  const fileId = await uploadXml(token, xml, on);
  const answer = await api({ token, on }).request<{ uploadZorgMessage: { id: string } }>(
    'mutation ($product: Product!, $fileId: ID!) { uploadZorgMessage(product: $product, fileId: $fileId) { id } }',
    { product, fileId },
  );
  return answer.uploadZorgMessage.id;
}

/** A message as this user sees it. */
export async function messageOf(token: string, id: string, on: Stack = stack()): Promise<Message | null> {
  const answer = await api({ token, on }).request<{ zorgMessage: Message | null }>(
    `query ($id: ID!) { zorgMessage(id: $id) { ${MESSAGE} } }`,
    { id },
  );
  return answer.zorgMessage;
}

/** Waits until a message stands where it should. */
export async function becomes(token: string, id: string, status: string, on: Stack = stack()): Promise<Message> {
  return until(`the message becomes ${status}`, async () => {
    const message = await messageOf(token, id, on);
    if (message?.status === 'REJECTED' && status !== 'REJECTED') throw new Error(JSON.stringify(message.problems));
    return message?.status === status && message;
  });
}

const knooppunt = (on: Stack, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${on.urls.knooppunt}${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${on.env['KNOOPPUNT_TOKEN']}`,
      'content-type': 'application/json',
    },
  });

/** Has a provider send a message to a municipality; answers the id under which the platform took it. */
export async function provide(
  to: Municipality,
  functie: string,
  xml: string,
  { on = stack() as Stack, referentienummer = randomUUID() as string } = {},
): Promise<{ status: number; code: string | undefined; id: string | undefined }> {
  const body = JSON.stringify({ functie, ontvanger: to.code, referentienummer, xml });
  const answer = await knooppunt(on, '/send', { method: 'POST', body });
  const told = (await answer.json()) as { code?: string };
  const [taken] = await rows<{ id: string }>(
    'SELECT id FROM zorg_message WHERE organisation_id = $1 AND reference = $2',
    [to.id, referentienummer],
    on,
  );
  return { status: answer.status, code: told.code, id: taken?.id };
}

/** What the knooppunt took for a provider. */
export async function takenFor(
  provider: string,
  on: Stack = stack(),
): Promise<{ reference: string; code: string; xml: string }[]> {
  const answer = await knooppunt(on, `/messages?ontvanger=${provider}`);
  return (await answer.json()) as { reference: string; code: string; xml: string }[];
}

/** Tells the knooppunt of a suite's own stack how to behave. */
export async function behave(
  on: Stack,
  behaviour: { retourCode?: string | null; refuse?: string | null },
): Promise<void> {
  const answer = await knooppunt(on, '/behaviour', { method: 'POST', body: JSON.stringify(behaviour) });
  if (!answer.ok) throw new Error(`The knooppunt does not behave so: ${answer.status}`);
}

/** A number of eight digits for a provider that no other test has. */
export const newProvider = (): string => `7${randomInt(1_000_000, 10_000_000)}`;

/** The status in the table, for what no user can see. */
export async function statusOf(id: string, on: Stack = stack()): Promise<string> {
  return (await row<{ status: string }>('SELECT status FROM zorg_message WHERE id = $1', [id], on)).status;
}
