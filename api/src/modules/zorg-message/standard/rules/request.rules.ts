import { isMunicipality } from '../../../../core/municipalities';
import { find, findAll, textAt } from '../message-element';
import type { MessageRule } from './rule';

const REQUEST = 'Client/Verzoek';
const ASKED = 'Client/AangevraagdeProducten/AangevraagdProduct';
/** Referrers who are known by name or by their code. */
const REFERRERS = ['02', '03', '04', '05'];

function referrer(
  id: string,
  wording: { nl: string; en: string },
  wrong: (type: string, code: boolean, name: boolean) => boolean,
): MessageRule {
  return {
    id,
    messages: ['315'],
    ...wording,
    check({ root }, report) {
      for (const by of findAll(root, `${ASKED}/Verwijzer`))
        if (wrong(textAt(by, 'Type')!, Boolean(find(by, 'ZorgverlenerCode')), Boolean(find(by, 'Naam')))) report(by);
    },
  };
}

/** Rules on requests of providers (315, 317) and the answers to them (319). */
export const REQUEST_RULES: MessageRule[] = [
  {
    id: 'CD043',
    messages: ['315'],
    nl: 'Vul de ingangsdatum van de beschikking in bij een beschikkingnummer, en alleen dan.',
    en: 'Fill in the start date of the decision along with its number, and only then.',
    check({ root }, report) {
      for (const asked of findAll(root, ASKED))
        if (Boolean(find(asked, 'BeschikkingIngangsdatum')) !== Boolean(find(asked, 'BeschikkingNummer')))
          report(asked);
    },
  },
  referrer(
    'CD066',
    {
      nl: 'Vul bij deze verwijzer een naam of een AGB-code in.',
      en: 'Fill in a name or an AGB code of this referrer.',
    },
    (type, code, name) => REFERRERS.includes(type) && !code && !name,
  ),
  referrer(
    'CD067',
    {
      nl: 'Vul bij deze verwijzer een naam of een AGB-code in, niet allebei.',
      en: 'Fill in a name or an AGB code of this referrer, not both.',
    },
    (type, code, name) => REFERRERS.includes(type) && code && name,
  ),
  referrer(
    'CD068',
    { nl: 'Bij dit soort verwijzer hoort geen AGB-code.', en: 'This kind of referrer has no AGB code.' },
    (type, code) => !REFERRERS.includes(type) && code,
  ),
  {
    id: 'TR383',
    messages: ['315'],
    nl: 'Deze referentie staat al bij een ander product in het bericht. Geef elk product een eigen referentie.',
    en: 'This reference stands with another product of the message. Give each product its own.',
    check({ root }, report) {
      const seen = new Set<string>();
      for (const reference of findAll(root, `${ASKED}/ReferentieAanbieder`)) {
        if (seen.has(reference.text)) report(reference);
        seen.add(reference.text);
      }
    },
  },
  {
    id: 'TR352',
    messages: ['317'],
    nl: 'Noem ten minste één lopende toewijzing: ongewijzigd of te wijzigen.',
    en: 'Name at least one current assignment: unchanged or to change.',
    check({ root }, report) {
      const request = find(root, REQUEST)!;
      if (!find(request, 'OngewijzigdeProducten') && !find(request, 'TeWijzigenProducten')) report(request);
    },
  },
  {
    id: 'TR353',
    messages: ['317'],
    nl: 'Vraag ten minste één wijziging of één nieuw product.',
    en: 'Ask for at least one change or one new product.',
    check({ root }, report) {
      const request = find(root, REQUEST)!;
      if (!find(request, 'TeWijzigenProducten') && !find(request, 'NieuweProducten')) report(request);
    },
  },
  {
    id: 'TR380',
    messages: ['317'],
    nl: 'De gewenste ingangsdatum van een nieuw product moet na de dagtekening liggen.',
    en: 'The wished start of a new product must lie after the date of the message.',
    check({ root, dated }, report) {
      for (const wished of findAll(root, `${REQUEST}/NieuweProducten/NieuwProduct/GewensteIngangsdatum`))
        if (wished.text <= dated) report(wished);
    },
  },
  {
    id: 'CD085',
    messages: ['319'],
    nl: 'Vul bij een afwijzing de reden in.',
    en: 'Fill in the reason of a refusal.',
    check({ root }, report) {
      const answer = find(root, 'Antwoord')!;
      if (textAt(answer, 'VerzoekAntwoord') === '1' && !find(answer, 'RedenAfwijzingVerzoek')) report(answer);
    },
  },
  {
    id: 'CD086',
    messages: ['319'],
    nl: 'Vul bij ‘in onderzoek’ geen reden van afwijzing in.',
    en: 'Fill in no reason for a refusal while it is under investigation.',
    check({ root }, report) {
      const answer = find(root, 'Antwoord')!;
      const reason = find(answer, 'RedenAfwijzingVerzoek');
      if (textAt(answer, 'VerzoekAntwoord') === '2' && reason) report(reason);
    },
  },
  {
    id: 'TR377',
    messages: ['319'],
    product: 'IJW',
    nl: 'Vul bij de reden woonplaatsbeginsel (8) in welke gemeente verantwoordelijk is.',
    en: 'Fill in which municipality is responsible when the reason is the place of residence (8).',
    check({ root }, report) {
      const answer = find(root, 'Antwoord')!;
      if (textAt(answer, 'RedenAfwijzingVerzoek') === '8' && !find(answer, 'Woonplaatsbeginsel')) report(answer);
    },
  },
  {
    id: 'TR409',
    messages: ['319'],
    product: 'IJW',
    nl: 'Noem alleen bij de reden woonplaatsbeginsel (8) een andere gemeente.',
    en: 'Name another municipality only when the reason is the place of residence (8).',
    check({ root }, report) {
      const answer = find(root, 'Antwoord')!;
      const other = find(answer, 'Woonplaatsbeginsel');
      if (textAt(answer, 'RedenAfwijzingVerzoek') !== '8' && other) report(other);
    },
  },
  {
    id: 'TR378',
    messages: ['319'],
    product: 'IJW',
    code: 'S300',
    nl: 'Deze gemeentecode bestaat niet (meer). Gebruik een code uit de lijst van het CBS.',
    en: 'There is no municipality with this code (any more). Use a code of the list of CBS.',
    check({ root }, report) {
      const other = find(root, 'Antwoord/Woonplaatsbeginsel/Gemeente');
      if (other && !isMunicipality(other.text)) report(other);
    },
  },
];
