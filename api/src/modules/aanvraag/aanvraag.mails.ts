import { defineTexts, text, type Locale } from '../../core/texts';
import type { MailContent } from '../delivery';

const MAIL = defineTexts({
  MAIL_AANVRAAG_SUBJECT: {
    nl: 'Er is besloten op aanvraag {number}',
    en: 'Aanvraag {number} was decided on',
  },
  MAIL_AANVRAAG_DECIDED: {
    nl: 'De indicatiesteller heeft een besluit genomen op aanvraag {number}. In het portaal leest u het besluit en de reden.',
    en: 'The indicatiesteller has decided on aanvraag {number}. In the portal you read the decision and the reason.',
  },
  MAIL_AANVRAAG_BUTTON: { nl: 'Bekijk het besluit', en: 'See the decision' },
});

/** That an aanvraag was decided on; not what nor about whom, because mail is read by others too (PO-12). */
export function aanvraagDecidedMail(
  locale: Locale,
  origin: string,
  aanvraag: { id: string; number: string },
): MailContent {
  const values = { number: aanvraag.number };
  return {
    subject: text(MAIL.MAIL_AANVRAAG_SUBJECT, locale, values),
    paragraphs: [text(MAIL.MAIL_AANVRAAG_DECIDED, locale, values)],
    action: {
      label: text(MAIL.MAIL_AANVRAAG_BUTTON, locale),
      url: `${origin}/organisatiebeheer/aanvragen/${aanvraag.id}`,
    },
  };
}
