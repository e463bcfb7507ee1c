import { defineTexts } from '../../core/texts';

defineTexts({
  INVITATION_NOT_VALID: {
    nl: 'Deze link kan niet worden gebruikt. Hebt u al een account? Log dan in. Gebruik anders de link in de laatste e-mail, of vraag uw beheerder om een nieuwe uitnodiging.',
    en: 'This link cannot be used. Do you have an account already? Then log in. Otherwise use the link in the latest e-mail, or ask your administrator for a new invitation.',
  },
  INVITATION_SENT_AGAIN: {
    nl: 'Deze link is verlopen. Wij hebben u een nieuwe uitnodiging gestuurd. Gebruik de link in die e-mail.',
    en: 'This link has expired. We have sent you a new invitation. Use the link in that e-mail.',
  },
  INVITATION_EXPIRED: {
    nl: 'Deze link is verlopen. Vraag een nieuwe aan.',
    en: 'This link has expired. Ask for a new one.',
  },
  INVITATION_NOT_OPEN: {
    nl: 'Deze gebruiker heeft al een account. Een nieuwe uitnodiging is niet nodig.',
    en: 'This user has an account already. A new invitation is not needed.',
  },
  TERMS_REQUIRED: {
    nl: 'Ga akkoord met de gebruiksvoorwaarden om een account te maken.',
    en: 'Accept the terms of use to make an account.',
  },
  USERS_COME_BY_BROKER: {
    nl: 'Gebruikers van uw organisatie maken zelf een account door in te loggen met eHerkenning.',
    en: 'Users of your organisation make an account themselves by logging in with eHerkenning.',
  },
  ROLES_OF_ONE_PORTAL: {
    nl: 'Kies rollen van één portaal.',
    en: 'Choose roles of one portal.',
  },
});
