import type { Locale } from '../../core/texts';

/** What a mail says; the layout makes both its forms. Plain sentences, no markup. */
export interface MailContent {
  subject: string;
  /** Paragraphs before the button. */
  paragraphs: string[];
  /** The one thing to do, when there is one. */
  action?: { label: string; url: string };
  /** Paragraphs after the button. */
  afterwards?: string[];
}

/** A mail in both its forms. */
export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

const WORDS = {
  nl: {
    greeting: 'Hallo,',
    closing: 'Met vriendelijke groet,',
    sender: 'Volmacht',
    copy: 'Werkt de knop niet? Kopieer dan deze link naar uw browser:',
    automatic: 'Dit is een automatisch bericht. U kunt niet op deze e-mail antwoorden.',
  },
  en: {
    greeting: 'Hello,',
    closing: 'Kind regards,',
    sender: 'Volmacht',
    copy: 'Does the button not work? Copy this link to your browser:',
    automatic: 'This is an automatic message. You cannot reply to it.',
  },
} as const;

/** Composes a mail in a language: plain text, and simple HTML that needs nothing from outside (XX-04). */
export function composeMail(locale: Locale, content: MailContent): ComposedMail {
  return { subject: content.subject, text: plain(locale, content), html: html(locale, content) };
}

function plain(locale: Locale, { paragraphs, action, afterwards = [] }: MailContent): string {
  const words = WORDS[locale];
  const parts = [words.greeting, ...paragraphs];
  if (action) parts.push(`${action.label}:\n${action.url}`);
  parts.push(...afterwards, `${words.closing}\n${words.sender}`, `-- \n${words.automatic}`);
  return `${parts.join('\n\n')}\n`;
}

function html(locale: Locale, { subject, paragraphs, action, afterwards = [] }: MailContent): string {
  const words = WORDS[locale];
  const block = (words: string) => `<p style="margin:0 0 16px">${escapeHtml(words)}</p>`;
  const url = action ? escapeHtml(action.url) : '';
  const button = action
    ? `<p style="margin:24px 0"><a href="${url}" style="display:inline-block;background:#0F4C5C;color:#FFFFFF;padding:12px 24px;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(action.label)}</a></p>
<p style="margin:0 0 16px;color:#51626B;font-size:14px;line-height:22px">${words.copy}<br><a href="${url}" style="color:#0F4C5C;word-break:break-all">${url}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#F6F8F8;color:#16232A;font:16px/26px 'Source Sans 3',Arial,sans-serif">
<div role="article" aria-label="${escapeHtml(subject)}" lang="${locale}" style="max-width:560px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;font-size:20px;font-weight:600;color:#0F4C5C">Volmacht</p>
<div style="background:#FFFFFF;border:1px solid #D5DDE0;border-radius:6px;padding:24px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:30px">${escapeHtml(subject)}</h1>
${block(words.greeting)}
${paragraphs.map(block).join('\n')}
${button}
${afterwards.map(block).join('\n')}
<p style="margin:24px 0 0">${words.closing}<br>${words.sender}</p>
</div>
<p style="margin:16px 0 0;color:#51626B;font-size:14px;line-height:22px">${words.automatic}</p>
</div>
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
