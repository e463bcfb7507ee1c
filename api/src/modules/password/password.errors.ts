import { defineTexts } from '../../core/texts';

/** Each rule of a password in words that say what to do. */
export const PASSWORD_TEXTS = defineTexts({
  PASSWORD_TOO_SHORT: { nl: 'Gebruik ten minste {min} tekens.', en: 'Use at least {min} characters.' },
  PASSWORD_TOO_LONG: { nl: 'Gebruik ten hoogste {max} tekens.', en: 'Use at most {max} characters.' },
  PASSWORD_NEEDS_LOWERCASE: { nl: 'Gebruik ten minste één kleine letter.', en: 'Use at least one lower-case letter.' },
  PASSWORD_NEEDS_UPPERCASE: { nl: 'Gebruik ten minste één hoofdletter.', en: 'Use at least one capital letter.' },
  PASSWORD_NEEDS_DIGIT: { nl: 'Gebruik ten minste één cijfer.', en: 'Use at least one digit.' },
  PASSWORD_NEEDS_SPECIAL: {
    nl: 'Gebruik ten minste één ander teken, zoals ! ? - of #.',
    en: 'Use at least one other character, like ! ? - or #.',
  },
  PASSWORD_NEEDS_MORE_CLASSES: {
    nl: 'Gebruik ten minste {classes} van deze vier: kleine letters, hoofdletters, cijfers en andere tekens.',
    en: 'Use at least {classes} of these four: lower-case letters, capital letters, digits and other characters.',
  },
  PASSWORD_CONTAINS_NAME: {
    nl: 'Gebruik in uw wachtwoord niet uw naam of een deel van uw gebruikersnaam.',
    en: 'Do not use your name or a part of your login name in your password.',
  },
  PASSWORD_USED_BEFORE: {
    nl: 'Kies een wachtwoord dat niet een van uw laatste {history} wachtwoorden is.',
    en: 'Choose a password that is not one of your last {history} passwords.',
  },
  PASSWORDS_DIFFER: {
    nl: 'De twee wachtwoorden zijn niet gelijk. Vul twee keer hetzelfde wachtwoord in.',
    en: 'The two passwords differ. Fill in the same password twice.',
  },
});
