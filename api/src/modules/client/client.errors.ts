import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const CLIENT_TEXTS = defineTexts({
  LOOK_UP_ONE_NUMBER: {
    nl: 'Vul het verzekerdennummer óf het burgerservicenummer in, niet allebei.',
    en: 'Fill in the insured number or the BSN, not both.',
  },
  LOOK_UP_NUMBER_REQUIRED: {
    nl: 'Vul het verzekerdennummer of het burgerservicenummer in.',
    en: 'Fill in the insured number or the BSN.',
  },
  FILTER_ONE_NUMBER: {
    nl: 'Zoek op verzekerdennummer óf op burgerservicenummer. Maak het andere veld leeg.',
    en: 'Search by insured number or by BSN. Empty the other field.',
  },
  FILTER_NUMBER_ALONE: {
    nl: 'Zoek óf op nummer, óf op geboortedatum met achternaam. Maak de velden leeg die u niet gebruikt.',
    en: 'Search by number, or by date of birth with last name. Empty the fields that you do not use.',
  },
  FILTER_LAST_NAME_REQUIRED: {
    nl: 'Vul bij de geboortedatum ook de achternaam in.',
    en: 'Fill in the last name with the date of birth.',
  },
  FILTER_BIRTH_DATE_REQUIRED: {
    nl: 'Vul bij de achternaam ook de geboortedatum in.',
    en: 'Fill in the date of birth with the last name.',
  },
  MATCH_EXPIRED: {
    nl: 'U hebt de cliënt te lang geleden opgezocht. Zoek de cliënt opnieuw op.',
    en: 'You looked up the client too long ago. Look up the client again.',
  },
  DIGITAL_NEEDS_EMAIL: {
    nl: 'Digitale post kan alleen met een e-mailadres van de cliënt of van uw organisatie. Vul het in of kies voor post.',
    en: 'Digital post needs an e-mail address of the client or of your organisation. Fill it in, or choose post.',
  },
  DIRECT_DEBIT_NEEDS_IBAN: {
    nl: 'Automatisch betalen kan alleen met een rekeningnummer voor de premie. Vul dat in of kies voor een factuur.',
    en: 'Direct debit needs an account number for the premium. Fill it in, or choose an invoice.',
  },
  GBER_INSTALMENTS: {
    nl: 'Kies een aantal termijnen van {min} tot en met {max}.',
    en: 'Choose a number of instalments from {min} to {max}.',
  },
  GBER_NEEDS_DIGITAL: {
    nl: 'Gespreid betalen van het eigen risico kan alleen als de correspondentie digitaal gaat.',
    en: 'Paying the own risk in instalments is possible only with digital correspondence.',
  },
  GBER_START_OR_STOP: {
    nl: 'Kies: gespreid betalen stoppen, of een aantal termijnen. Niet allebei.',
    en: 'Choose: stop the instalments, or a number of instalments. Not both.',
  },
  GBER_STOPPED_BY_POST: {
    nl: 'De correspondentie gaat per post.',
    en: 'Correspondence is sent by post.',
  },
  GBER_STOPPED_ON_REQUEST: {
    nl: 'Stopgezet op verzoek van de ondersteuner.',
    en: 'Stopped at the request of the representative.',
  },
});
