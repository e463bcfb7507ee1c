import type { Locale } from '../../core/texts';
import { composeMail, type ComposedMail } from '../delivery';

/** The mail with the link to choose a password (PO-02). */
export function passwordLinkMail(
  locale: Locale,
  link: { loginName: string; url: string; hours: number },
): ComposedMail {
  return locale === 'nl'
    ? composeMail('nl', {
        subject: 'Kies een nieuw wachtwoord',
        paragraphs: [
          'U kunt een nieuw wachtwoord kiezen voor Volmacht.',
          `Uw gebruikersnaam is ${link.loginName}.`,
          `Gebruik de link binnen ${link.hours} uur. U kunt de link één keer gebruiken.`,
        ],
        action: { label: 'Wachtwoord kiezen', url: link.url },
        afterwards: ['Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft hetzelfde.'],
      })
    : composeMail('en', {
        subject: 'Choose a new password',
        paragraphs: [
          'You can choose a new password for Volmacht.',
          `Your login name is ${link.loginName}.`,
          `Use the link within ${link.hours} hours. It can be used once.`,
        ],
        action: { label: 'Choose a password', url: link.url },
        afterwards: ['Did you not ask for this? Then you need not do anything. Your password stays the same.'],
      });
}

/** Instead of a link, for who logs in with eHerkenning (MZ-04). */
export function useEherkenningMail(locale: Locale, url: string): ComposedMail {
  return locale === 'nl'
    ? composeMail('nl', {
        subject: 'U logt in met eHerkenning',
        paragraphs: [
          'Er is een nieuw wachtwoord aangevraagd voor uw account bij Volmacht.',
          'U hebt geen wachtwoord nodig: uw account is gekoppeld aan eHerkenning. Log daarmee in.',
        ],
        action: { label: 'Inloggen met eHerkenning', url },
      })
    : composeMail('en', {
        subject: 'You log in with eHerkenning',
        paragraphs: [
          'A new password was asked for your Volmacht account.',
          'You do not need a password: your account is linked to eHerkenning. Log in with that.',
        ],
        action: { label: 'Log in with eHerkenning', url },
      });
}

/** The notice that a password was changed, so that who did not do it can act. */
export function passwordChangedMail(locale: Locale, url: string): ComposedMail {
  return locale === 'nl'
    ? composeMail('nl', {
        subject: 'Uw wachtwoord is gewijzigd',
        paragraphs: [
          'Het wachtwoord van uw account bij Volmacht is zojuist gewijzigd.',
          'Hebt u dit zelf gedaan? Dan hoeft u niets te doen.',
          'Hebt u dit niet zelf gedaan? Kies dan meteen een nieuw wachtwoord en vertel het uw beheerder.',
        ],
        action: { label: 'Nieuw wachtwoord aanvragen', url },
      })
    : composeMail('en', {
        subject: 'Your password was changed',
        paragraphs: [
          'The password of your Volmacht account was just changed.',
          'Did you do this yourself? Then you need not do anything.',
          'Did you not do this? Choose a new password at once and tell your administrator.',
        ],
        action: { label: 'Ask for a new password', url },
      });
}
