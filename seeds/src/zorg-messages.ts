import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FileStore } from '@volmacht/api/core/files/index';
import { addDays, addWorkingDays, today } from '@volmacht/api/core/calendar/index';
import { checkMessage } from '@volmacht/api/modules/zorg-message/standard/check-message';
import type { MessageNumber } from '@volmacht/api/modules/zorg-message/standard/bodies';
import { makeRetour, remarksOf, type Remark } from '@volmacht/api/modules/zorg-message/standard/retour';
import { sampleMessage } from '@volmacht/api/modules/zorg-message/standard/sample-messages';
import type { SeedSettings } from './accounts';
import { ORGANISATIONS } from './organisations';
import { PERSONAS } from './personas';
import { seedId } from './seed-id';

type Row = Record<string, unknown>;

interface SeedMessage {
  key: string;
  number: MessageNumber;
  direction: 'IN' | 'OUT';
  /** When it was sent or came in, in days before the start of the demo. */
  daysAgo: number;
  provider: string;
  bsn: string;
  /** Makes the message wrong, as people do. */
  spoil?: (xml: string) => string;
  /** Days later on which the retour was there, and what it remarks; none while one waits for it. */
  retour?: { daysLater: number; remarks: Remark[]; downloaded: boolean };
}

const PRODUCT = 'Client/ToegewezenProducten/ToegewezenProduct[1]';

/** What the municipality of the demo sent and received: answered well, answered with a remark, refused, and unanswered. */
const MESSAGES: SeedMessage[] = [
  {
    key: 'DEMO0001',
    number: '301',
    direction: 'OUT',
    daysAgo: 12,
    provider: '42420101',
    bsn: '999990123',
    retour: { daysLater: 1, remarks: [], downloaded: true },
  },
  { key: 'DEMO0002', number: '301', direction: 'OUT', daysAgo: 11, provider: '42420102', bsn: '999990135' },
  {
    key: 'DEMO0003',
    number: '305',
    direction: 'IN',
    daysAgo: 6,
    provider: '42420101',
    bsn: '999990123',
    retour: { daysLater: 0, remarks: [], downloaded: false },
  },
  {
    key: 'DEMO0004',
    number: '301',
    direction: 'OUT',
    daysAgo: 5,
    provider: '42420103',
    bsn: '999990147',
    retour: { daysLater: 2, remarks: [{ path: PRODUCT, code: '9332' }], downloaded: false },
  },
  { key: 'DEMO0005', number: '323', direction: 'IN', daysAgo: 2, provider: '42420101', bsn: '999990123' },
  {
    key: 'DEMO0006',
    number: '301',
    direction: 'OUT',
    daysAgo: 1,
    provider: '42420102',
    bsn: '999990159',
    // The end of the assignment lies before its start.
    spoil: (xml) => xml.replace('<Einddatum>2027-11-30', '<Einddatum>2026-01-01'),
  },
];

const bytesOf = (xml: string): Readable => Readable.from([Buffer.from(xml)]);

/** Rows of stored_file, zorg_message and zorg_message_number; the XML itself goes to the file store (ZO-11, ZO-13). */
export async function zorgMessageRows(store: FileStore, { keyring, now }: Pick<SeedSettings, 'keyring' | 'now'>) {
  const files: Row[] = [];
  const messages: Row[] = [];
  const numbers: Row[] = [];
  const organisationId = ORGANISATIONS.leiden.id;
  const sender = PERSONAS.find(({ login }) => login === 'gebruiker-leiden')!.id;
  const keep = async (key: string, name: string, xml: string, at: Date, uploadedBy: string | null) => {
    const id = seedId('message-file', key);
    await store.put(id, bytesOf(xml));
    files.push({
      id,
      organisation_id: organisationId,
      uploaded_by: uploadedBy,
      name,
      size: Buffer.byteLength(xml),
      media_type: 'application/xml',
      sha256: createHash('sha256').update(xml).digest('hex'),
      uploaded_at: at,
      attached_at: at,
      kept_for: uploadedBy ? 'MESSAGE' : 'MADE',
    });
    return id;
  };
  for (const { key, number, direction, daysAgo, provider, bsn, spoil, retour } of MESSAGES) {
    const at = new Date(now.getTime() - daysAgo * 86_400_000);
    const day = today(at);
    const assignment = `77${key.slice(-4)}`;
    const sound = sampleMessage('IWMO', number, 'FULL', {
      municipality: ORGANISATIONS.leiden.gemeentecode,
      provider,
      identification: key,
      dated: day,
      bsn,
      assignment,
      reference: `VOT-${assignment}`,
    });
    const xml = spoil?.(sound) ?? sound;
    const out = direction === 'OUT';
    const checked = await checkMessage(bytesOf(xml), day);
    const rejected = checked.problems.length > 0;
    const header = { sender: checked.header!.sender, receiver: checked.header!.receiver };
    const id = seedId('message', key);
    const delivered = out && !rejected ? new Date(at.getTime() + 90_000) : null;
    // What comes in for a declaration waits for an answer of people, what was sent for one of the other side.
    const due = rejected || (!out && number !== '323') ? null : today(addWorkingDays(day, out ? 3 : 10));
    messages.push({
      id,
      organisation_id: organisationId,
      product: 'IWMO',
      direction,
      file_id: await keep(key, `${checked.kind!.name}_${key}.xml`, xml, at, out ? sender : null),
      sent_by: out ? sender : null,
      reference: id,
      status: rejected ? 'REJECTED' : out ? 'DELIVERED' : daysAgo > 3 ? 'DOWNLOADED' : 'CHECKED',
      code: checked.kind!.name,
      ...header,
      identification: key,
      dated: day,
      retour_identification: null,
      problems: checked.problems,
      remarks: [],
      answers_id: null,
      answer_due: due,
      answer_missed_at: due && out && !retour && due < today(now) ? now : null,
      received_at: at,
      checked_at: at,
      delivered_at: delivered,
      downloaded_at: !out && daysAgo > 3 ? new Date(at.getTime() + 3_600_000) : null,
    });
    if (out && !rejected)
      numbers.push({
        message_id: id,
        organisation_id: organisationId,
        product: 'IWMO',
        kind: 'TOEWIJZING',
        provider,
        number: assignment,
        person: keyring.blindIndex('bsn', bsn),
      });
    const answer = rejected ? { daysLater: 0, remarks: remarksOf(checked.problems), downloaded: false } : retour;
    if (!answer) continue;
    const back = new Date(at.getTime() + answer.daysLater * 86_400_000 + 180_000);
    const dated = addDays(day, answer.daysLater);
    const made = makeRetour({ kind: checked.kind!, root: checked.root! }, answer.remarks, {
      identification: `R${key.slice(-7)}`,
      dated,
    });
    if (!made) continue;
    messages.push({
      ...messages.at(-1),
      id: seedId('retour', key),
      direction: out ? 'IN' : 'OUT',
      file_id: await keep(`retour-${key}`, `${made.kind.name}_${key}.xml`, made.xml, back, null),
      sent_by: null,
      reference: seedId('retour', key),
      status: out ? (answer.downloaded ? 'DOWNLOADED' : 'CHECKED') : 'DELIVERED',
      code: made.kind.name,
      retour_identification: `R${key.slice(-7)}`,
      problems: [],
      remarks: answer.remarks.length > 0 ? answer.remarks : [{ path: 'Header', code: '0200' }],
      answers_id: id,
      answer_due: null,
      answer_missed_at: null,
      received_at: back,
      checked_at: back,
      delivered_at: out ? null : back,
      downloaded_at: answer.downloaded ? new Date(back.getTime() + 3_600_000) : null,
    });
  }
  return { files, messages, numbers };
}
