import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const BEWIND_TEXTS = defineTexts({
  START_IN_PAST: {
    nl: 'De startdatum mag niet in het verleden liggen. Kies vandaag of een latere dag.',
    en: 'The start date may not lie in the past. Choose today or a later day.',
  },
  END_IN_PAST: {
    nl: 'De einddatum mag niet in het verleden liggen. Kies vandaag of een latere dag.',
    en: 'The end date may not lie in the past. Choose today or a later day.',
  },
  END_BEFORE_START: {
    nl: 'De einddatum mag niet voor de startdatum liggen. Kies een latere dag.',
    en: 'The end date may not lie before the start date. Choose a later day.',
  },
  BEWIND_OPEN: {
    nl: 'Uw organisatie ondersteunt deze persoon al, of heeft dat al aangevraagd. Kijk bij uw aanvragen.',
    en: 'Your organisation supports this person already, or has asked to. Look at your requests.',
  },
  BEWIND_ENDS_ALREADY: {
    nl: 'Deze cliënt is al afgemeld. Kijk bij uw aanvragen waar de afmelding staat.',
    en: 'This client is being signed off already. Look at your requests to see where it stands.',
  },
});
