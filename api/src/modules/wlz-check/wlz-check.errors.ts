import { defineTexts } from '../../core/texts';

/** What is told about questions to the Wlz register. */
export const WLZ_TEXTS = defineTexts({
  WLZ_CASE_NUMBER_INVALID: {
    nl: 'Vul het zaaknummer in: letters, cijfers, spaties, punten, streepjes en schuine strepen.',
    en: 'Fill in the case number: letters, digits, spaces, dots, dashes and slashes.',
  },
  WLZ_NO_BSN_HERE: {
    nl: 'Zet hier geen burgerservicenummer. Dit veld komt in het logboek.',
    en: 'Do not put a BSN here. This field goes to the audit trail.',
  },
  WLZ_BIRTH_DATE_IN_FUTURE: {
    nl: 'De geboortedatum ligt in de toekomst. Controleer de datum.',
    en: 'The date of birth lies in the future. Check the date.',
  },
  WLZ_DAY_BEFORE_BIRTH: {
    nl: 'Deze datum ligt voor de geboortedatum. Controleer beide datums.',
    en: 'This date lies before the date of birth. Check both dates.',
  },
  WLZ_DAY_TOO_FAR: {
    nl: 'Kies een datum van uiterlijk een jaar na vandaag. Verder weet het register niets.',
    en: 'Choose a date of at most a year from today. The register knows nothing beyond that.',
  },
});
