import { defineTexts } from '../../core/texts';

defineTexts({
  MONTH_NOT_OVER: {
    nl: 'Deze maand is nog niet voorbij. Kies een eerdere maand.',
    en: 'This month is not over yet. Choose an earlier month.',
  },
  PERIOD_BACKWARDS: {
    nl: 'De laatste maand ligt voor de eerste. Kies een latere laatste maand.',
    en: 'The last month lies before the first. Choose a later last month.',
  },
  PERIOD_TOO_LONG: {
    nl: 'Kies een periode van ten hoogste {max} maanden.',
    en: 'Choose a period of at most {max} months.',
  },
  FIGURES_NOT_READY: {
    nl: 'De cijfers van dit contract worden nog gemaakt. Probeer het over een paar minuten opnieuw.',
    en: 'The figures of this contract are still being made. Try again in a few minutes.',
  },
});

/** Longest period that one question may ask for. */
export const MAX_MONTHS = 120;
