import { beforeAll, describe, expect, test } from '@jest/globals';
import { api, expectError } from '../../support/api-client';
import {
  auditOf,
  newOrganisation,
  newUser,
  queuedJobs,
  sessionOf,
  type MadeOrganisation,
  type MadeUser,
} from '../../support/builders';
import { row, rows } from '../../support/database';

const SEND = 'mutation ($subject: String!, $body: String!) { sendContactMessage(subject: $subject, body: $body) }';
const ANSWER = `mutation ($id: ID!, $answer: String!) { answerContactMessage(id: $id, answer: $answer) {
  id status answer workingDaysLeft answeredBy { fullName } } }`;
const OWN =
  '{ ownContactMessages { totalCount nodes { id subject body status dueAt workingDaysLeft answer answeredBy { id } } } }';
const ONE = 'query ($id: ID!) { contactMessage(id: $id) { id subject sender { fullName } organisation { name } } }';
const LIST = `query ($status: ContactMessageStatus) { contactMessages(status: $status, first: 100) {
  nodes { id status overdue subject sender { fullName } organisation { name } } } }`;

type Message = { id: string; status: string; overdue: boolean };
type Own = { ownContactMessages: { totalCount: number; nodes: Record<string, unknown>[] } };

let city: MadeOrganisation;
let sender: MadeUser;
let asker: string;
let colleague: string;
let desk: MadeUser;
let answerer: string;

const comeIn = (user: MadeUser) => sessionOf(user, { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH3' });

async function send(subject: string, body = 'Hoe werkt het afmelden?', token = asker): Promise<string> {
  expect(await api(token).request(SEND, { subject, body })).toEqual({ sendContactMessage: true });
  const { id } = await row<{ id: string }>('SELECT id FROM contact_message WHERE subject = $1', [subject]);
  return id;
}

beforeAll(async () => {
  city = await newOrganisation('GEMEENTE');
  const insurer = await newOrganisation('VERZEKERAAR');
  sender = await newUser(city.id, { roles: ['ADMINISTRATIEF'] });
  asker = await comeIn(sender);
  colleague = await comeIn(await newUser(city.id, { roles: ['FINANCIEEL'] }));
  desk = await newUser(insurer.id, { roles: ['RELATIEBEHEER'] });
  answerer = await sessionOf(desk, { portal: 'BACKOFFICE' });
});

describe('CO-14 a question to the back office', () => {
  test('is due at the end of the fifth working day, is told in the trail, and only its sender and the back office see it', async () => {
    const since = new Date();
    await api(asker).request(SEND, { subject: '  Vraag over   een borderel ', body: ' Waar staat de factuur? ' });
    const { id: made } = await row<{ id: string }>('SELECT id FROM contact_message WHERE sender_id = $1', [sender.id]);
    const { ownContactMessages } = await api(asker).request<Own>(OWN);
    expect(ownContactMessages.nodes[0]).toMatchObject({
      id: made,
      subject: 'Vraag over een borderel',
      body: 'Waar staat de factuur?',
      status: 'OPEN',
      answer: null,
      workingDaysLeft: 5,
    });
    expect(await auditOf(city.id, since)).toEqual([
      { action: 'contact.send', actor_id: sender.id, subject_ids: [made], reason: null },
    ]);
    expect((await api(colleague).request<Own>(OWN)).ownContactMessages.totalCount).toBe(0);
    expect(await api(colleague).request(ONE, { id: made })).toEqual({ contactMessage: null });
    expect(await api(answerer).request(ONE, { id: made })).toEqual({
      contactMessage: {
        id: made,
        subject: 'Vraag over een borderel',
        sender: { fullName: expect.any(String) },
        organisation: { name: city.name },
      },
    });
  });

  test('is answered once: the sender reads the answer, a mail without its words is on its way, the trail of the sender tells', async () => {
    const id = await send(`Vraag ${Date.now()}`);
    const since = new Date();
    const answers = await Promise.allSettled(
      ['Eerste antwoord', 'Tweede antwoord'].map((answer) => api(answerer).request(ANSWER, { id, answer })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expectError(api(answerer).request(ANSWER, { id, answer: 'Te laat' }), 'CONFLICT', 'CONTACT_ANSWERED_ALREADY');
    const { ownContactMessages } = await api(asker).request<Own>(OWN);
    expect(ownContactMessages.nodes[0]).toMatchObject({
      id,
      status: 'ANSWERED',
      answer: expect.stringContaining('antwoord'),
      workingDaysLeft: null,
      answeredBy: null,
    });
    expect(await queuedJobs('mail-contact-answer', { contactMessageId: id })).toBe(1);
    const jobs = await rows<{ payload: object }>('SELECT payload FROM outbox WHERE payload @> $1::jsonb', [
      JSON.stringify({ contactMessageId: id }),
    ]);
    expect(jobs).toEqual([{ payload: { contactMessageId: id } }]);
    expect(await auditOf(city.id, since)).toEqual([
      { action: 'contact.answer', actor_id: desk.id, subject_ids: [id], reason: null },
    ]);
  });

  test('that is late stands on top of the work list, what is answered below', async () => {
    const [open, late, answered] = [
      await send(`Open ${Date.now()}`),
      await send(`Laat ${Date.now()}`),
      await send(`Klaar ${Date.now()}`),
    ];
    await rows(`UPDATE contact_message SET due_at = now() - interval '400 days' WHERE id = $1`, [late]);
    await api(answerer).request(ANSWER, { id: answered, answer: 'Gedaan.' });
    const all = (await api(answerer).request<{ contactMessages: { nodes: Message[] } }>(LIST)).contactMessages.nodes;
    const place = (id: string) => all.findIndex((message) => message.id === id);
    expect(place(late)).toBe(0);
    expect(all[0]).toMatchObject({ overdue: true, status: 'OPEN' });
    expect(place(open)).toBeLessThan(place(answered));
    const { contactMessages } = await api(answerer).request<{ contactMessages: { nodes: Message[] } }>(LIST, {
      status: 'ANSWERED',
    });
    expect(contactMessages.nodes.every(({ status }) => status === 'ANSWERED')).toBe(true);
    expect(contactMessages.nodes.map(({ id }) => id)).toContain(answered);
  });
});

describe('CO-14 refusals', () => {
  test('an empty or endless question names the field', async () => {
    await expectError(api(asker).request(SEND, { subject: ' ', body: 'x' }), 'BAD_USER_INPUT', 'VALUE_REQUIRED');
    const endless = await expectError(
      api(asker).request(SEND, { subject: 'x', body: 'x'.repeat(2001) }),
      'BAD_USER_INPUT',
      'VALUE_TOO_LONG',
    );
    expect(endless.extensions?.problems?.[0]?.field).toBe('body');
  });

  test('strangers, other roles and unknown questions', async () => {
    await expectError(api().request(SEND, { subject: 'x', body: 'x' }), 'UNAUTHENTICATED');
    const office = await newOrganisation();
    const outsider = await sessionOf(await newUser(office.id));
    await expectError(api(outsider).request(SEND, { subject: 'x', body: 'x' }), 'FORBIDDEN');
    await expectError(api(outsider).request(OWN), 'FORBIDDEN');
    await expectError(api(asker).request(LIST), 'FORBIDDEN');
    await expectError(api(asker).request(ANSWER, { id: sender.id, answer: 'x' }), 'FORBIDDEN');
    await expectError(api(answerer).request(ANSWER, { id: sender.id, answer: 'x' }), 'NOT_FOUND');
    await expectError(api(answerer).request(SEND, { subject: 'x', body: 'x' }), 'FORBIDDEN');
  });

  test('one person sends at most twenty a day', async () => {
    const eager = await comeIn(await newUser(city.id, { roles: ['FINANCIEEL'] }));
    for (let n = 0; n < 20; n++) await api(eager).request(SEND, { subject: `Nummer ${n}`, body: 'x' });
    await expectError(api(eager).request(SEND, { subject: 'Nog een', body: 'x' }), 'RATE_LIMITED');
  });
});
