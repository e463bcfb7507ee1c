import { defineTexts } from '../../core/texts';

/** What is told about questions to the back office. */
export const CONTACT_TEXTS = defineTexts({
  CONTACT_ANSWERED_ALREADY: {
    nl: 'Deze vraag is al beantwoord. Vernieuw de pagina om het antwoord te lezen.',
    en: 'This question was answered already. Refresh the page to read the answer.',
  },
  MAIL_CONTACT_ANSWERED_SUBJECT: { nl: 'Uw vraag is beantwoord', en: 'Your question was answered' },
  MAIL_CONTACT_ANSWERED: {
    nl: 'Wij hebben uw vraag van {date} beantwoord. U leest het antwoord in het portaal, bij Contact.',
    en: 'We have answered your question of {date}. You can read the answer in the portal, under Contact.',
  },
  MAIL_CONTACT_BUTTON: { nl: 'Naar het antwoord', en: 'To the answer' },
});
