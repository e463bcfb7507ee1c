import { defineTexts } from '../../core/texts';

defineTexts({
  NEWCOMER_VERIFIED: {
    nl: 'Uw account is al gecontroleerd. U hoeft dit niet nog een keer te doen.',
    en: 'Your account was verified already. You need not do this again.',
  },
  NEWCOMER_DETAILS_MISSING: {
    nl: 'Vul eerst uw persoonlijke gegevens in.',
    en: 'Fill in your personal details first.',
  },
  NEWCOMER_CODE_WRONG: {
    nl: 'Deze code klopt niet. Controleer de code die u van uw gebruikersbeheerder kreeg.',
    en: 'This code is not right. Check the code that your user administrator gave you.',
  },
  NEWCOMER_TRIES_USED: {
    nl: 'U hebt vandaag te vaak een verkeerde code ingevuld. Vraag morgen een nieuwe code aan uw gebruikersbeheerder.',
    en: 'A wrong code was filled in too often today. Ask your user administrator for a new code tomorrow.',
  },
});
