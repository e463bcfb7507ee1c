import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const AANVRAAG_TEXTS = defineTexts({
  AANVRAAG_KIND_NOT_GIVEN: {
    nl: 'Het profiel van uw organisatie geeft geen toegang tot deze aanvraagsoort. Kies een andere soort.',
    en: 'The profile of your organisation does not give this kind of aanvraag. Choose another kind.',
  },
  AANVRAAG_PARTNER_REQUIRED: {
    nl: 'Vul het burgerservicenummer in van de partner met een Wlz-indicatie.',
    en: 'Fill in the BSN of the partner who has a Wlz indication.',
  },
  AANVRAAG_PARTNER_SAME: {
    nl: 'De partner heeft een ander burgerservicenummer dan de cliënt. Controleer beide nummers.',
    en: 'The partner has another BSN than the client. Check both numbers.',
  },
  AANVRAAG_PARTNER_NOT_ASKED: {
    nl: 'Bij deze aanvraagsoort hoort geen partner. Laat dit leeg.',
    en: 'This kind of aanvraag has no partner. Leave this empty.',
  },
  AANVRAAG_FILE_NOT_FOUND: {
    nl: 'Een document is niet meer beschikbaar. Upload het opnieuw.',
    en: 'A document is no longer available. Upload it again.',
  },
  AANVRAAG_TOO_MANY_FILES: {
    nl: 'Stuur ten hoogste {max} documenten mee.',
    en: 'Send at most {max} documents along.',
  },
  AANVRAAG_OPEN_ALREADY: {
    nl: 'Voor deze cliënt loopt al een aanvraag van deze soort. U vindt die bij Aanvragen.',
    en: 'An aanvraag of this kind is already open for this client. You find it under Aanvragen.',
  },
  AANVRAAG_SENT_ALREADY: {
    nl: 'Deze aanvraag is al ingediend. U kunt de gegevens niet meer wijzigen.',
    en: 'This aanvraag was sent already. Its data can no longer be changed.',
  },
  AANVRAAG_NOT_OPEN: {
    nl: 'Deze aanvraag is niet meer in behandeling. Vernieuw de pagina.',
    en: 'This aanvraag is no longer being handled. Refresh the page.',
  },
  AANVRAAG_CLAIMED: {
    nl: '{name} behandelt deze aanvraag al.',
    en: '{name} is handling this aanvraag already.',
  },
  AANVRAAG_VALID_FROM_REQUIRED: {
    nl: 'Vul in vanaf welke dag de indicatie geldt.',
    en: 'Fill in from which day the indication holds.',
  },
  AANVRAAG_VALID_UNTIL_BEFORE: {
    nl: 'Kies een einddatum op of na de ingangsdatum.',
    en: 'Choose an end date on or after the first day.',
  },
  AANVRAAG_NO_VALIDITY: {
    nl: 'Een afgewezen aanvraag heeft geen geldigheid. Laat de datums leeg.',
    en: 'A denied aanvraag has no validity. Leave the dates empty.',
  },
});
