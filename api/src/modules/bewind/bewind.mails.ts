import { defineTexts, text, type Locale } from '../../core/texts';
import type { MailContent } from '../delivery';

const MAIL = defineTexts({
  MAIL_REMINDER_SUBJECT: {
    nl: 'Binnenkort eindigt de ondersteuning van een of meer cliënten',
    en: 'The support of one or more clients ends soon',
  },
  MAIL_REMINDER_WITHIN: {
    nl: 'Binnen {days} dagen: {count}.',
    en: 'Within {days} days: {count}.',
  },
  MAIL_REMINDER_INTRO: {
    nl: 'Van {total} cliënten van uw organisatie eindigt de ondersteuning binnen 90 dagen.',
    en: 'The support of {total} clients of your organisation ends within 90 days.',
  },
  MAIL_REMINDER_INTRO_ONE: {
    nl: 'Van één cliënt van uw organisatie eindigt de ondersteuning binnen 90 dagen.',
    en: 'The support of one client of your organisation ends within 90 days.',
  },
  MAIL_REMINDER_AFTER: {
    nl: 'Vanaf de einddatum ziet u deze cliënten niet meer. Loopt de maatregel langer door? Meld de cliënt dan op tijd opnieuw aan, met de nieuwe beschikking.',
    en: 'From the end date you no longer see these clients. Does the measure continue? Then register the client again in time, with the new decree.',
  },
  MAIL_REMINDER_BUTTON: { nl: 'Bekijk wie dit zijn', en: 'See who they are' },
  MAIL_CALENDAR_SUBJECT: { nl: 'Er is iets veranderd in uw cliënten', en: 'Your clients have changed' },
  MAIL_CALENDAR_BEGUN: {
    nl: 'Cliënten van wie de ondersteuning is begonnen: {count}. U ziet hun gegevens nu in het portaal.',
    en: 'Clients whose support has begun: {count}. You now see their data in the portal.',
  },
  MAIL_CALENDAR_ENDED: {
    nl: 'Cliënten van wie de ondersteuning is geëindigd: {count}. U ziet hun gegevens niet meer.',
    en: 'Clients whose support has ended: {count}. You no longer see their data.',
  },
  MAIL_CALENDAR_BUTTON: { nl: 'Naar uw cliënten', en: 'To your clients' },
});

/** How many bewinden end within so many days; each is counted once, under the least number of days. */
export type EndingCounts = { days: number; count: number }[];

/** The reminder of MZ-21: counts only, because mail is read by others too. */
export function reminderMail(locale: Locale, origin: string, counts: EndingCounts): MailContent {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    subject: text(MAIL.MAIL_REMINDER_SUBJECT, locale),
    paragraphs: [
      text(total === 1 ? MAIL.MAIL_REMINDER_INTRO_ONE : MAIL.MAIL_REMINDER_INTRO, locale, { total }),
      ...counts.filter(({ count }) => count > 0).map((entry) => text(MAIL.MAIL_REMINDER_WITHIN, locale, entry)),
    ],
    action: { label: text(MAIL.MAIL_REMINDER_BUTTON, locale), url: `${origin}/ondersteuner/aflopend` },
    afterwards: [text(MAIL.MAIL_REMINDER_AFTER, locale)],
  };
}

/** Tells an office that bewinden began or ended by the calendar (MZ-21). */
export function calendarMail(locale: Locale, origin: string, counts: { begun: number; ended: number }): MailContent {
  const paragraphs = [];
  if (counts.begun > 0) paragraphs.push(text(MAIL.MAIL_CALENDAR_BEGUN, locale, { count: counts.begun }));
  if (counts.ended > 0) paragraphs.push(text(MAIL.MAIL_CALENDAR_ENDED, locale, { count: counts.ended }));
  return {
    subject: text(MAIL.MAIL_CALENDAR_SUBJECT, locale),
    paragraphs,
    action: { label: text(MAIL.MAIL_CALENDAR_BUTTON, locale), url: `${origin}/ondersteuner/clienten` },
  };
}
