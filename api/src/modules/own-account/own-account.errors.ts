import { defineTexts } from '../../core/texts';

defineTexts({
  EMAIL_UNCHANGED: { nl: 'Dit is al uw e-mailadres.', en: 'This is your e-mail address already.' },
  EMAIL_LINK_NOT_VALID: {
    nl: 'Deze link kan niet worden gebruikt. Log in met het account dat u wijzigt, of vraag de wijziging opnieuw aan.',
    en: 'This link cannot be used. Log in with the account that you change, or ask for the change again.',
  },
  EMAIL_LINK_EXPIRED: {
    nl: 'Deze link is verlopen. Vraag de wijziging van uw e-mailadres opnieuw aan.',
    en: 'This link has expired. Ask for the change of your e-mail address again.',
  },
  MOBILE_NUMBER_UNCHANGED: { nl: 'Dit is al uw mobiele nummer.', en: 'This is your mobile number already.' },
});
