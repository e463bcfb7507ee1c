import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const DEELNEMER_TEXTS = defineTexts({
  DEELNEMER_ALREADY_IN: {
    nl: 'Deze persoon neemt in deze periode al deel aan dit contract. Zoek de persoon op bij Huidige deelnemers.',
    en: 'This person already takes part in this contract in that period. Find the person under current deelnemers.',
  },
  DEELNEMER_ALREADY_ENDED: {
    nl: 'De deelname van deze persoon is al geëindigd. Vernieuw de pagina.',
    en: 'This person no longer takes part. Refresh the page.',
  },
  HOUSEHOLD_WITHOUT_CLIENT: {
    nl: 'De cliënt van dit gezin neemt op die dag niet deel. Meld het gezin opnieuw aan bij Nieuwe deelnemer.',
    en: 'The client of this household does not take part on that day. Register the household again as a new deelnemer.',
  },
  START_TOO_LONG_AGO: {
    nl: 'Kies een ingangsdatum die ten hoogste 3 maanden terug ligt.',
    en: 'Choose a start date that is at most 3 months back.',
  },
  START_TOO_FAR_AHEAD: {
    nl: 'Kies een ingangsdatum binnen 12 maanden.',
    en: 'Choose a start date within 12 months.',
  },
  START_OUTSIDE_CONTRACT: {
    nl: 'Kies een ingangsdatum binnen de looptijd van het contract.',
    en: 'Choose a start date within the term of the contract.',
  },
  START_BEFORE_BIRTH: {
    nl: 'Kies een ingangsdatum op of na de geboortedatum.',
    en: 'Choose a start date on or after the date of birth.',
  },
  END_BEFORE_FIRST_DAY: {
    nl: 'Kies een einddatum op of na de ingangsdatum.',
    en: 'Choose an end date on or after the start date.',
  },
  END_TOO_LONG_AGO: {
    nl: 'Kies een einddatum die ten hoogste 3 maanden terug ligt.',
    en: 'Choose an end date that is at most 3 months back.',
  },
  END_OUTSIDE_CONTRACT: {
    nl: 'Kies een einddatum binnen de looptijd van het contract.',
    en: 'Choose an end date within the term of the contract.',
  },
  BIRTH_DATE_INVALID: {
    nl: 'Controleer de geboortedatum: die ligt in de toekomst of te ver terug.',
    en: 'Check the date of birth: it is in the future or too far back.',
  },
  BSN_TWICE: {
    nl: 'Dit burgerservicenummer is hierboven al ingevuld. Elke persoon heeft een eigen nummer.',
    en: 'This BSN is filled in above already. Each person has a number of their own.',
  },
  FAMILY_ROLE_INVALID: {
    nl: 'Kies partner of kind.',
    en: 'Choose partner or child.',
  },
  FAMILY_TOO_LARGE: {
    nl: 'Meld ten hoogste {max} gezinsleden tegelijk aan.',
    en: 'Register at most {max} family members at once.',
  },
  PARTNER_ONE_AT_A_TIME: {
    nl: 'Er kan één partner tegelijk deelnemen. Meld eerst de andere partner af.',
    en: 'One partner at a time can take part. End the other partner first.',
  },
  CHILD_OLDER_THAN_CLIENT: {
    nl: 'Een kind is jonger dan de cliënt. Controleer de geboortedatum.',
    en: 'A child is younger than the client. Check the date of birth.',
  },
  INSURANCE_UNKNOWN: {
    nl: 'Kies een verzekering uit de lijst.',
    en: 'Choose an insurance from the list.',
  },
  PAYMENT_WITHOUT_INSURANCE: {
    nl: 'Kies eerst een verzekering, of laat dit leeg.',
    en: 'Choose an insurance first, or leave this empty.',
  },
  PREMIUM_IBAN_REQUIRED: {
    nl: 'Vul voor automatisch betalen een rekeningnummer (IBAN) in, of kies voor een factuur.',
    en: 'Fill in an account number (IBAN) for direct debit, or choose an invoice.',
  },
});
