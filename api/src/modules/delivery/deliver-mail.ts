import { createTransport, type Transporter } from 'nodemailer';
import type { App } from '../../core/context';
import { PermanentFailure, type JobContext } from '../../core/outbox/define-job';
import type { ComposedMail } from './mail-layout';

const TIME_LIMIT_MS = 10_000;

/** A mail to one address. */
export interface Mail extends ComposedMail {
  to: string;
}

const transports = new WeakMap<App, Transporter>();

function transportOf(app: App): Transporter {
  let transport = transports.get(app);
  if (!transport) {
    transport = createTransport(smtpUrl(app.settings.SMTP_URL), {
      from: app.settings.MAIL_FROM,
      // Never a file or an address to fetch as content, whatever ends up in a field.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    transports.set(app, transport);
  }
  return transport;
}

// One try per hand-over: whether and when to try again is the outbox's decision, which survives this process.
const CONNECTION = {
  pool: 'true',
  maxRequeues: '0',
  connectionTimeout: String(TIME_LIMIT_MS),
  greetingTimeout: String(TIME_LIMIT_MS),
  socketTimeout: String(TIME_LIMIT_MS),
};

/** The address of the mail server with our connection options; options that the setting already has win. */
export function smtpUrl(url: string): string {
  const made = new URL(url);
  for (const [name, value] of Object.entries(CONNECTION))
    if (!made.searchParams.has(name)) made.searchParams.set(name, value);
  return made.toString();
}

/**
 * Hands a mail to the mail server. Its Message-ID is the job's id, the same at every try, so a receiver can see that a
 * repeated mail is one mail (XX-06, R1).
 * @throws PermanentFailure when the server refuses this mail for good; an Error that a later try may mend otherwise.
 * Neither names the address: what is thrown ends up in logs.
 */
export async function deliverMail(context: JobContext, mail: Mail): Promise<void> {
  const { app, jobId } = context;
  try {
    await transportOf(app).sendMail({
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${jobId}@${senderDomain(app.settings.MAIL_FROM)}>`,
      date: app.clock.now(),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    throw mailFailure(error as SmtpError);
  }
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

// Commands at which a 5xx speaks of this one mail; at all others (greeting, log-in) it speaks of our set-up or of the
// server's mood, which an operator can mend while the mail waits.
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** What a failed hand-over means: final, or to be tried again. */
export function mailFailure(error: SmtpError): Error {
  const { code = 'UNKNOWN', command = '', responseCode = 0 } = error;
  const told = `mail not taken: ${code}${responseCode ? ` ${responseCode}` : ''}${command ? ` at ${command}` : ''}`;
  return responseCode >= 500 && ABOUT_THE_MAIL.has(command) ? new PermanentFailure(told) : new Error(told);
}

function senderDomain(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'volmacht.invalid';
}
