import type { ProblemSpec } from '../../core/errors';

/** First words of addresses that several people read (PO-08). */
const SHARED = new Set(
  `aanmelding aanvraag aanvragen admin administratie afdeling algemeen balie beheer bestuur bureau client clienten
  contact crediteuren debiteuren directie facturen facturatie financien finance geen-antwoord helpdesk hr ict info
  informatie intake inkoop kantoor klachten klantenservice mail medewerkers no-reply noreply office personeel planning
  post postbus privacy receptie redactie salaris secretariaat service servicedesk support team verkoop webmaster zorg
  zorgadministratie zorgbureau`.split(/\s+/),
);

/** True for an address that is not one person's own: info@, zorg@ and their like, also with a place or number behind. */
export function isSharedAddress(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  if (SHARED.has(local)) return true;
  const [first = ''] = local.split(/[.\-_+\d]/);
  return SHARED.has(first);
}

/** What is wrong with a user's address in an organisation that names its domains: outside them, or shared (PO-08). */
export function emailProblems(email: string, domains: string[], field: string): ProblemSpec[] {
  if (domains.length === 0) return [];
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const problems: ProblemSpec[] = [];
  if (!domains.some((known) => known.toLowerCase() === domain))
    problems.push({ field, rule: 'EMAIL_DOMAIN_NOT_ALLOWED', values: { domains: domains.join(', ') } });
  if (isSharedAddress(email)) problems.push({ field, rule: 'EMAIL_NOT_PERSONAL' });
  return problems;
}
