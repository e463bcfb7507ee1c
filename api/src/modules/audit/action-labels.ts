import type { Locale, Sentence } from '../../core/texts';

/** Each action of the trail in words. A test walks through the sources: an action without words fails it. */
export const ACTION_LABELS: Record<string, Sentence> = {
  'agreement.register': { nl: 'Overeenkomst geregistreerd', en: 'Agreement registered' },
  'audit.read': { nl: 'Logboek bekeken', en: 'Audit trail viewed' },
  'client.list': { nl: 'Cliënten getoond in een lijst', en: 'Clients shown in a list' },
  'client.read': { nl: 'Cliënt bekeken', en: 'Client viewed' },
  'client.read-care': { nl: 'Cliënt met zorggegevens bekeken', en: 'Client viewed with care data' },
  'client.reveal-bsn': { nl: 'Volledig BSN van cliënt getoond', en: 'Full BSN of client shown' },
  'client.update': { nl: 'Gegevens van cliënt gewijzigd', en: 'Client data changed' },
  'correspondence.change': { nl: 'Verzendwijze van cliënten gewijzigd', en: 'Correspondence of clients changed' },
  'correspondence.choose': { nl: 'Verzendwijze van organisatie gekozen', en: 'Correspondence of organisation chosen' },
  'file.download': { nl: 'Bestand gedownload', en: 'File downloaded' },
  'file.expire': { nl: 'Ongebruikt bestand verwijderd', en: 'Unused file removed' },
  'file.refuse': { nl: 'Bestand geweigerd', en: 'File refused' },
  'file.upload': { nl: 'Bestand geüpload', en: 'File uploaded' },
  'insured.look-up': { nl: 'Verzekerde opgezocht', en: 'Insured person looked up' },
  'organisation.update': { nl: 'Gegevens van organisatie gewijzigd', en: 'Organisation data changed' },
  'session.start': { nl: 'Ingelogd', en: 'Logged in' },
  'user.read-verification-code': {
    nl: 'Verificatiecode van gebruiker bekeken',
    en: 'Verification code of user viewed',
  },
};

/** The words of an action in a language; the code itself for an action that an older version wrote. */
export function actionLabel(action: string, locale: Locale): string {
  return ACTION_LABELS[action]?.[locale] ?? action;
}
