import { defineTexts } from '../../core/texts';

/** Why logging in or choosing a password did not work, in words. */
export const LOGIN = defineTexts({
  LOGIN_WRONG: {
    nl: 'Inloggen is niet gelukt. Controleer uw gebruikersnaam en wachtwoord. Na vijf pogingen moet u even wachten voordat u het opnieuw probeert.',
    en: 'Logging in did not work. Check your login name and password. After five tries you have to wait a while before you try again.',
  },
  USE_EHERKENNING: {
    nl: 'U logt hier in met eHerkenning. Kies Inloggen met eHerkenning.',
    en: 'You log in here with eHerkenning. Choose Log in with eHerkenning.',
  },
  PASSWORD_EXPIRED: {
    nl: 'Uw wachtwoord is verlopen. Wij hebben u een e-mail gestuurd met een link om een nieuw wachtwoord te kiezen.',
    en: 'Your password has expired. We sent you an e-mail with a link to choose a new one.',
  },
  ACCOUNT_EXPIRED: {
    nl: 'Uw account is verlopen, omdat u er lang niet mee hebt ingelogd. Vraag uw organisatiebeheerder om een nieuw account. Bent u zelf de organisatiebeheerder? Neem dan contact op met contractbeheer.',
    en: 'Your account has expired because you did not use it for a long time. Ask your organisation administrator for a new one. Are you the organisation administrator yourself? Then contact contract management.',
  },
  MOBILE_NUMBER_MISSING: {
    nl: 'Wij kunnen u geen code sturen, omdat uw mobiele nummer niet bekend is. Vraag uw beheerder om het toe te voegen.',
    en: 'We cannot send you a code, because your mobile number is not known. Ask your administrator to add it.',
  },
  PASSWORD_LINK_EXPIRED: {
    nl: 'Deze link is verlopen. Vraag een nieuwe link aan.',
    en: 'This link has expired. Ask for a new one.',
  },
  PASSWORD_LINK_USED: {
    nl: 'Deze link is al gebruikt. Vraag een nieuwe link aan als u uw wachtwoord nog eens wilt veranderen.',
    en: 'This link has been used already. Ask for a new one if you want to change your password again.',
  },
  PASSWORD_LINK_REPLACED: {
    nl: 'Er is een nieuwere link gestuurd. Gebruik de link in de laatste e-mail.',
    en: 'A newer link was sent. Use the link in the latest e-mail.',
  },
  PASSWORD_LINK_UNKNOWN: {
    nl: 'Deze link klopt niet. Kopieer de hele link uit de e-mail, of vraag een nieuwe link aan.',
    en: 'This link is not right. Copy the whole link from the e-mail, or ask for a new one.',
  },
  PASSWORD_WRONG: {
    nl: 'Dit is niet uw huidige wachtwoord. Na vijf pogingen moet u even wachten.',
    en: 'This is not your present password. After five tries you have to wait a while.',
  },
  NO_PASSWORD: {
    nl: 'Uw account heeft geen wachtwoord. U logt in met eHerkenning.',
    en: 'Your account has no password. You log in with eHerkenning.',
  },
});
