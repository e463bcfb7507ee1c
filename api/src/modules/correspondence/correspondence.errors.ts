import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const CORRESPONDENCE_TEXTS = defineTexts({
  DIGITAL_NEEDS_OFFICE_EMAIL: {
    nl: 'Niet elke cliënt heeft een e-mailadres. Vul eerst een e-mailadres in bij de gegevens van uw organisatie.',
    en: 'Not every client has an e-mail address. First fill in an e-mail address with the data of your organisation.',
  },
});
