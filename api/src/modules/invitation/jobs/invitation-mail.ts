import type { AssuranceName, PortalPolicy } from '../../../config/portal-policies';
import type { MailContent } from '../../delivery';

/** How long a link is valid, in words. */
export function lifetimeInWords(minutes: number): string {
  const days = minutes / (24 * 60);
  if (Number.isInteger(days) && days > 1) return `${days} dagen`;
  const hours = minutes / 60;
  return hours >= 1 ? `${hours} uur` : `${minutes} minuten`;
}

const levelInWords = (level: AssuranceName | null): string => (level ?? '').replace('_PLUS', '+');

/** The mail of an invitation: with eHerkenning where there are no passwords (CO-13), with a code by text message afterwards (MZ-02), or with the log-in name and a password link (PO-09). */
export function invitationMail(of: {
  policy: PortalPolicy;
  url: string;
  organisation: string;
  loginName: string;
}): MailContent {
  const lifetime = lifetimeInWords(of.policy.link.minutes);
  if (of.policy.verification === 'SMS_CODE') {
    return {
      subject: `Uitnodiging voor ${of.organisation}`,
      paragraphs: [
        `U bent uitgenodigd om een account te maken voor ${of.organisation}.`,
        'Open de link. U ontvangt dan een sms met een code. Daarna kiest u een wachtwoord.',
      ],
      action: { label: 'Account maken', url: of.url },
      afterwards: [
        `De link is ${lifetime} geldig en werkt één keer. De code in de sms is ${of.policy.smsCodeMinutes} minuten geldig.`,
        'Verwachtte u deze e-mail niet? Dan hoeft u niets te doen.',
      ],
    };
  }
  if (of.policy.password === null) {
    return {
      subject: `Uitnodiging voor ${of.organisation}`,
      paragraphs: [
        `U bent uitgenodigd om een account te maken voor ${of.organisation}.`,
        `Open de link en log in met eHerkenning van ${of.organisation}, niveau ${levelInWords(of.policy.minimumAssurance)} of hoger. U hebt geen wachtwoord nodig.`,
      ],
      action: { label: 'Account maken', url: of.url },
      afterwards: [
        `De link is ${lifetime} geldig en werkt één keer.`,
        'Verwachtte u deze e-mail niet? Dan hoeft u niets te doen.',
      ],
    };
  }
  return {
    subject: `Uw account bij ${of.organisation}`,
    paragraphs: [
      `Er is een account voor u gemaakt bij ${of.organisation}.`,
      `Uw gebruikersnaam is ${of.loginName}. Kies een wachtwoord via de link. Daarna kunt u inloggen.`,
    ],
    action: { label: 'Wachtwoord kiezen', url: of.url },
    afterwards: [`De link is ${lifetime} geldig en werkt één keer.`],
  };
}
