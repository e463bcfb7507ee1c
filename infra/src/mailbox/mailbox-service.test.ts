import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { type Mailbox, type MailboxOptions, startMailbox } from './mailbox-service';

const TOKEN = 'sms-token-of-this-test';

let mailbox: Mailbox;

async function start(options: Partial<MailboxOptions> = {}): Promise<void> {
  mailbox = await startMailbox({ httpPort: 0, smtpPort: 0, smsGatewayToken: TOKEN, ...options });
}

const get = (path: string): Promise<Response> => fetch(mailbox.httpUrl + path);

async function messages(query = ''): Promise<Record<string, unknown>[]> {
  return (await (await get(`/messages${query}`)).json()) as Record<string, unknown>[];
}

function sendMail(mail: Record<string, unknown> = {}, socketTimeout = 5000): Promise<unknown> {
  const transport = createTransport({ host: '127.0.0.1', port: mailbox.smtpPort, ignoreTLS: true, socketTimeout });
  return transport.sendMail({
    from: 'Volmacht <post@volmacht.example>',
    to: 'sanne@debewindvoerders.example',
    subject: 'Uw uitnodiging',
    text: 'Open http://localhost:9000/account/uitnodiging/#token=abc.',
    ...mail,
  });
}

function sendSms(body: unknown, token: string | null = TOKEN): Promise<Response> {
  return fetch(`${mailbox.httpUrl}/sms`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token !== null && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
}

const sms = { to: '+31600000001', body: 'Uw code is 123456', reference: 'code-1' };

/** Always the same draw, so that a rate of 1 is certain and the stage of refusal is known. */
const drawing = (value: number) => () => value;

afterEach(() => mailbox.close());

describe('XX-06 the mailbox receives mail over SMTP', () => {
  it('shows subject, text, HTML, recipient, time and Message-ID of a mail', async () => {
    await start({ clock: () => new Date('2026-12-01T09:30:00Z') });
    await sendMail({ html: '<p>Hallo</p>', messageId: '<uitnodiging-1@volmacht.example>' });
    expect(await messages()).toEqual([
      expect.objectContaining({
        channel: 'EMAIL',
        to: 'sanne@debewindvoerders.example',
        from: 'post@volmacht.example',
        subject: 'Uw uitnodiging',
        text: expect.stringContaining('#token=abc'),
        html: expect.stringContaining('<p>Hallo</p>'),
        messageId: '<uitnodiging-1@volmacht.example>',
        sentAt: '2026-12-01T09:30:00.000Z',
      }),
    ]);
  });

  it('reads encoded subjects, blind copies and attachments', async () => {
    await start();
    await sendMail({
      subject: 'Beëindiging cliënt',
      bcc: 'archief@volmacht.example',
      attachments: [{ filename: 'brief.pdf', content: Buffer.from('%PDF-1.7') }],
    });
    const [mail] = await messages('?to=ARCHIEF@volmacht.example');
    expect(mail).toMatchObject({
      subject: 'Beëindiging cliënt',
      attachments: [{ filename: 'brief.pdf', mimeType: 'application/pdf', size: 8 }],
    });
  });

  it('gives one message by its id, and 404 for an id that is not there', async () => {
    await start();
    await sendMail();
    const [mail] = await messages();
    expect(await (await get(`/messages/${String(mail?.['id'])}`)).json()).toMatchObject({ ...mail, accepted: 1 });
    expect((await get('/messages/nothing')).status).toBe(404);
  });

  it('filters on recipient, channel and moment, newest first', async () => {
    let now = 0;
    await start({ clock: () => new Date(Date.UTC(2026, 11, 1, 9, now++)) });
    await sendMail({ subject: 'eerste' });
    await sendSms(sms);
    await sendMail({ subject: 'tweede' });
    expect((await messages()).map(({ channel }) => channel)).toEqual(['EMAIL', 'SMS', 'EMAIL']);
    expect((await messages('?channel=EMAIL')).map(({ subject }) => subject)).toEqual(['tweede', 'eerste']);
    expect((await messages('?to=+31600000001')).map(({ text }) => text)).toEqual([sms.body]);
    expect((await messages('?since=2026-12-01T09:02:00Z')).map(({ subject }) => subject)).toEqual(['tweede']);
    expect(await messages('?to=sanne')).toEqual([]);
    expect((await get('/messages?channel=FAX')).status).toBe(400);
    expect((await get('/messages?since=gisteren')).status).toBe(400);
  });

  it('empties the mailbox and its counts on DELETE', async () => {
    await start();
    await sendMail();
    expect((await fetch(`${mailbox.httpUrl}/messages`, { method: 'DELETE' })).status).toBe(204);
    expect(await messages()).toEqual([]);
    expect(await (await get('/accepted')).json()).toEqual({ total: 0, byMessageId: {} });
  });

  it('counts each delivery of the same Message-ID, so that a repeat is seen', async () => {
    await start();
    await sendMail({ messageId: '<een@volmacht.example>' });
    await sendMail({ messageId: '<een@volmacht.example>' });
    await sendMail({ messageId: '<twee@volmacht.example>' });
    expect(await (await get('/accepted')).json()).toEqual({
      total: 3,
      byMessageId: { '<een@volmacht.example>': 2, '<twee@volmacht.example>': 1 },
    });
  });
});

describe('XX-06 the mailbox is an SMS gateway', () => {
  it('accepts with 202 and an id, and keeps one message for one reference', async () => {
    await start();
    const first = await sendSms(sms);
    const again = await sendSms(sms);
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(await again.json()).toEqual(await first.json());
    expect(await messages()).toHaveLength(1);
    expect((await sendSms({ ...sms, reference: 'code-2' })).status).toBe(202);
    expect(await messages()).toHaveLength(2);
  });

  it('refuses without the right token, whatever the body is', async () => {
    await start();
    expect((await sendSms(sms, null)).status).toBe(401);
    expect((await sendSms(sms, 'wrong')).status).toBe(401);
    expect((await sendSms({}, 'wrong')).status).toBe(401);
    expect(await messages()).toEqual([]);
  });

  it.each([
    ['a national number', { ...sms, to: '0612345678' }],
    ['an empty text', { ...sms, body: '' }],
    ['no reference', { to: sms.to, body: sms.body }],
    ['no object', []],
  ])('refuses %s with 400', async (_what, body) => {
    await start();
    expect((await sendSms(body)).status).toBe(400);
    expect(await messages()).toEqual([]);
  });

  it('refuses broken JSON with 400 and does not echo it', async () => {
    await start();
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` };
    const answer = await fetch(`${mailbox.httpUrl}/sms`, { method: 'POST', headers, body: '{"body":"geheim' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('geheim');
  });
});

describe('XX-06 fault switches: each answer is what a real server would say', () => {
  const smtp = (rates: object) => ({ smtp: rates });

  async function switchOn(faults: object): Promise<void> {
    const answer = await fetch(`${mailbox.httpUrl}/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(faults),
    });
    expect(answer.status).toBe(200);
  }

  it.each([
    ['421 before the mail', { tempFailRate: 1 }, 0.1, 421],
    ['451 after the mail', { tempFailRate: 1 }, 0.9, 451],
    ['550 for the recipient', { permFailRate: 1 }, 0.1, 550],
    ['554 after the mail', { permFailRate: 1 }, 0.9, 554],
  ])('SMTP says %s and keeps nothing', async (_what, rates, draw, responseCode) => {
    await start({ random: drawing(draw) });
    await switchOn(smtp(rates));
    await expect(sendMail()).rejects.toMatchObject({ responseCode });
    expect(await messages()).toEqual([]);
  });

  it('SMTP keeps the mail and cuts the line before it says so', async () => {
    await start();
    await switchOn(smtp({ dropAfterAcceptRate: 1 }));
    await expect(sendMail({ messageId: '<cut@volmacht.example>' })).rejects.toThrow();
    expect(await (await get('/accepted')).json()).toMatchObject({ byMessageId: { '<cut@volmacht.example>': 1 } });
  });

  it('SMTP can hang: the sender runs into its own time-out and nothing is kept', async () => {
    await start();
    await switchOn(smtp({ hangRate: 1 }));
    await expect(sendMail({}, 200)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(await messages()).toEqual([]);
  });

  it.each([
    ['429', { tempFailRate: 1 }, 0.1, 429],
    ['503', { tempFailRate: 1 }, 0.9, 503],
    ['422', { permFailRate: 1 }, 0.1, 422],
  ])('the SMS gateway says %s and keeps nothing', async (_what, rates, draw, status) => {
    await start({ random: drawing(draw) });
    await switchOn({ sms: rates });
    expect((await sendSms(sms)).status).toBe(status);
    expect(await messages()).toEqual([]);
  });

  it('an SMS whose answer was cut off is kept once, also when it is sent again', async () => {
    await start();
    await switchOn({ sms: { dropAfterAcceptRate: 1 } });
    await expect(sendSms(sms)).rejects.toThrow();
    await switchOn({});
    expect((await sendSms(sms)).status).toBe(202);
    expect(await messages()).toHaveLength(1);
  });

  it('the SMS gateway can hang until the sender gives up', async () => {
    await start();
    await switchOn({ sms: { hangRate: 1 } });
    const signal = AbortSignal.timeout(200);
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` };
    const call = fetch(`${mailbox.httpUrl}/sms`, { method: 'POST', headers, body: JSON.stringify(sms), signal });
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await messages()).toEqual([]);
  });

  it('refuses rates that cannot be, and keeps the switches as they were', async () => {
    await start({
      faults: {
        smtp: { tempFailRate: 0, permFailRate: 0.1, dropAfterAcceptRate: 0, hangRate: 0 },
        sms: { tempFailRate: 0, permFailRate: 0, dropAfterAcceptRate: 0, hangRate: 0 },
      },
    });
    const before = await (await get('/faults')).json();
    for (const wrong of [{ smtp: { hangRate: 2 } }, { smtp: { hangRate: 0.6, permFailRate: 0.6 } }, { fax: {} }]) {
      const body = JSON.stringify(wrong);
      const answer = await fetch(`${mailbox.httpUrl}/faults`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(400);
    }
    expect(await (await get('/faults')).json()).toEqual(before);
    expect((await fetch(`${mailbox.httpUrl}/faults`, { method: 'DELETE' })).status).toBe(204);
    expect(await (await get('/faults')).json()).toMatchObject({ smtp: { permFailRate: 0 } });
  });
});

describe('the mailbox as a service', () => {
  it('says it is ready, and a second one on its port fails to start', async () => {
    await start();
    expect((await get('/health/ready')).status).toBe(200);
    const port = Number(new URL(mailbox.httpUrl).port);
    const second = startMailbox({ httpPort: port, smtpPort: 0, smsGatewayToken: TOKEN });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('closes while a sender is connected', async () => {
    await start();
    const socket = connect(mailbox.smtpPort, '127.0.0.1');
    await new Promise((resolve) => socket.once('data', resolve));
    const gone = new Promise((resolve) => socket.once('close', resolve));
    await mailbox.close();
    await gone;
    await start();
  });
});

describe('the mailbox page for people', () => {
  it('lists messages, opens one, and makes addresses in text into links', async () => {
    await start();
    await sendMail();
    const [mail] = await messages();
    const page = await (await get(`/?bericht=${String(mail?.['id'])}`)).text();
    expect(page).toContain('1 bericht');
    expect(page).toContain('<a href="http://localhost:9000/account/uitnodiging/#token=abc" target="_blank"');
    expect(page).toContain('</a>.');
  });

  it('shows HTML mail only inside a frame without scripts or origin, and escapes all the rest', async () => {
    await start();
    const attack = '"><script>alert(1)</script>';
    await sendMail({ subject: attack, html: `<p title="x">${attack}</p>` });
    const [mail] = await messages();
    const answer = await get(`/?bericht=${String(mail?.['id'])}&zoek=${encodeURIComponent(attack)}`);
    const page = await answer.text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('finds by part of an address, by kind, and says so when a message is gone', async () => {
    await start();
    await sendMail({ subject: 'Welkom bij Volmacht' });
    await sendSms(sms);
    expect(await (await get('/?zoek=sanne')).text()).toContain('1 bericht');
    expect(await (await get('/?kanaal=SMS')).text()).not.toContain('Welkom bij Volmacht');
    const gone = await get('/?bericht=weg');
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('Dit bericht is er niet meer');
  });
});
