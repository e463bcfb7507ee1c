import { defineTexts } from '../../core/texts';

/** Sentences of this module. */
export const REVIEW_TEXTS = defineTexts({
  DECREE_REQUIRED: {
    nl: 'Upload de beschikking. Zonder beschikking kunt u dit niet versturen.',
    en: 'Upload the decree. Without it you cannot send this.',
  },
  DECREE_NOT_FOUND: {
    nl: 'De beschikking is niet meer beschikbaar. Upload de beschikking opnieuw.',
    en: 'The decree is no longer available. Upload the decree again.',
  },
  REVIEW_CLAIMED: {
    nl: '{name} behandelt deze beoordeling al.',
    en: '{name} is handling this review already.',
  },
  REVIEW_NOT_YOURS: {
    nl: 'Neem de beoordeling eerst in behandeling.',
    en: 'Take the review on first.',
  },
  REVIEW_NOT_READY: {
    nl: 'De automatische controle is nog bezig. Probeer het over een minuut opnieuw.',
    en: 'The automatic checks are still running. Try again in a minute.',
  },
  REVIEW_WAITS_FOR_ANSWER: {
    nl: 'Er staat een vraag open bij het kantoor. Wacht op het antwoord.',
    en: 'The office still has a question to answer. Wait for the answer.',
  },
  REVIEW_DECIDED: {
    nl: 'Over deze beschikking is al besloten.',
    en: 'This decree was decided on already.',
  },
  REVIEW_NEEDS_COLLEAGUE: {
    nl: 'U hebt hier al over besloten. Een collega moet dit ook beoordelen.',
    en: 'You have decided on this already. A colleague has to review it too.',
  },
  REVIEW_NO_QUESTION: {
    nl: 'Er staat geen vraag open bij deze aanvraag.',
    en: 'There is no question to be answered for this request.',
  },
  DECISIONS_DIFFER: {
    nl: 'Twee beoordelaars namen niet hetzelfde besluit. Overleg samen en beoordeel de beschikking daarna opnieuw.',
    en: 'Two reviewers did not decide the same. Talk it over and then review the decree again.',
  },
});
