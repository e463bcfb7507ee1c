import { defineTexts, text, type Locale } from '../../core/texts';
import type { MailContent } from '../delivery';

const MAIL = defineTexts({
  MAIL_START_APPROVED_SUBJECT: { nl: 'Uw aanmelding is goedgekeurd', en: 'Your registration was approved' },
  MAIL_START_APPROVED: {
    nl: 'De zorgverzekeraar heeft de aanmelding van een cliënt goedgekeurd. U ziet de cliënt in het portaal vanaf de startdatum.',
    en: 'The insurer has approved the registration of a client. You see the client in the portal from the start date.',
  },
  MAIL_START_REFUSED_SUBJECT: { nl: 'Uw aanmelding is niet goedgekeurd', en: 'Your registration was not approved' },
  MAIL_START_REFUSED: {
    nl: 'De zorgverzekeraar heeft de aanmelding van een cliënt niet goedgekeurd. In het portaal leest u waarom. U kunt de cliënt daarna opnieuw aanmelden.',
    en: 'The insurer has not approved the registration of a client. You can read why in the portal. You can then register the client again.',
  },
  MAIL_END_APPROVED_SUBJECT: { nl: 'Uw afmelding is goedgekeurd', en: 'Your sign-off was approved' },
  MAIL_END_APPROVED: {
    nl: 'De zorgverzekeraar heeft de afmelding van een cliënt goedgekeurd. Vanaf de einddatum ziet u de cliënt niet meer in het portaal.',
    en: 'The insurer has approved the sign-off of a client. From the end date you no longer see the client in the portal.',
  },
  MAIL_END_REFUSED_SUBJECT: { nl: 'Uw afmelding is niet goedgekeurd', en: 'Your sign-off was not approved' },
  MAIL_END_REFUSED: {
    nl: 'De zorgverzekeraar heeft de afmelding van een cliënt niet goedgekeurd. In het portaal leest u waarom. U blijft de cliënt ondersteunen.',
    en: 'The insurer has not approved the sign-off of a client. You can read why in the portal. You still support the client.',
  },
  MAIL_QUESTION_SUBJECT: { nl: 'Er is een vraag over uw aanvraag', en: 'There is a question about your request' },
  MAIL_QUESTION: {
    nl: 'De zorgverzekeraar heeft een vraag over een beschikking die u hebt gestuurd. De behandeling gaat verder als u hebt geantwoord.',
    en: 'The insurer has a question about a decree that you sent. The review goes on when you have answered.',
  },
  MAIL_QUESTION_BUTTON: { nl: 'Vraag beantwoorden', en: 'Answer the question' },
  MAIL_REQUESTS_BUTTON: { nl: 'Naar uw aanvragen', en: 'To your requests' },
});

/** What of a review is told by mail; neither the person nor the reason, because mail is read by others too. */
export function reviewNewsMail(
  locale: Locale,
  origin: string,
  purpose: 'START' | 'END',
  news: 'APPROVED' | 'REFUSED' | 'QUESTION',
): MailContent {
  const kind = news === 'QUESTION' ? 'MAIL_QUESTION' : (`MAIL_${purpose}_${news}` as const);
  const button = news === 'QUESTION' ? MAIL.MAIL_QUESTION_BUTTON : MAIL.MAIL_REQUESTS_BUTTON;
  return {
    subject: text(MAIL[`${kind}_SUBJECT`], locale),
    paragraphs: [text(MAIL[kind], locale)],
    action: { label: text(button, locale), url: `${origin}/ondersteuner/aanvragen` },
  };
}
