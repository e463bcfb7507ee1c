import { describe, expect, it } from '@jest/globals';
import { type IncomingMessage, MessageStore } from './message-store';

const mail = (subject: string, size = 10): IncomingMessage => ({
  channel: 'EMAIL',
  from: null,
  recipients: ['a@volmacht.example'],
  subject,
  text: '',
  html: null,
  messageId: `<${subject}@volmacht.example>`,
  reference: subject,
  attachments: [],
  size,
});

describe('XX-06 the mailbox stays within its memory', () => {
  it('lets the oldest message go, but still knows its Message-ID and reference', () => {
    const store = new MessageStore(undefined, { messages: 2 });
    const first = store.add(mail('een'));
    store.add(mail('twee'));
    store.add(mail('drie'));
    expect(store.list().map(({ subject }) => subject)).toEqual(['drie', 'twee']);
    expect(store.find(first.id)).toBeUndefined();
    expect(store.acceptedCount('<een@volmacht.example>')).toBe(1);
    expect(store.idOfReference('een')).toBe(first.id);
  });

  it('counts bytes too: a few large mails push out the older ones', () => {
    const store = new MessageStore(undefined, { bytes: 100 });
    store.add(mail('een', 60));
    store.add(mail('twee', 60));
    expect(store.list().map(({ subject }) => subject)).toEqual(['twee']);
    store.add(mail('drie', 40));
    expect(store.list()).toHaveLength(2);
  });

  it('forgets the oldest keys when there are too many', () => {
    const store = new MessageStore(undefined, { keys: 2 });
    ['een', 'twee', 'drie'].forEach((subject) => store.add(mail(subject)));
    expect(store.idOfReference('een')).toBeUndefined();
    expect(store.acceptedSummary()).toEqual({
      total: 3,
      byMessageId: { '<twee@volmacht.example>': 1, '<drie@volmacht.example>': 1 },
    });
  });
});
