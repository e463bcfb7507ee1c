import { defineTexts } from '../../core/texts';

/** Why a code was refused, in words. */
export const CODE = defineTexts({
  CODE_WRONG: {
    nl: 'Deze code klopt niet. Kijk in uw laatste sms en vul de zes cijfers in.',
    en: 'This code is not right. Look at your latest text message and fill in the six digits.',
  },
  CODE_TRIES_USED: {
    nl: 'U hebt te vaak een verkeerde code ingevuld. Vraag een nieuwe code aan.',
    en: 'A wrong code was filled in too often. Ask for a new code.',
  },
  CODE_EXPIRED: {
    nl: 'Deze code is niet meer geldig. Vraag een nieuwe code aan.',
    en: 'This code is no longer valid. Ask for a new code.',
  },
});
