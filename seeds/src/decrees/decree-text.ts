import type { DecreeRequest } from './decree-request';
import { dutchDate } from './dutch-date';

/** A piece of the document, from top to bottom. */
export type Block =
  | { kind: 'letterhead'; name: string; team: string; place: string }
  | { kind: 'facts'; rows: [string, string][] }
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'numbered'; items: string[] }
  | { kind: 'signature'; judge: string; clerk: string; copyDate: string };

/** The wording of a beschikking: our own, in the order and tone of a Dutch kanton court. */
export function decreeText(request: DecreeRequest): Block[] {
  const { court, caseNumber, date } = request;
  const start = request.purpose === 'START';
  return [
    {
      kind: 'letterhead',
      name: court.name.toUpperCase(),
      team: 'Team kanton en toezicht',
      place: `Locatie ${court.seat}`,
    },
    {
      kind: 'facts',
      rows: [
        ['Zaaknummer', caseNumber],
        ['Registratienummer', `BM ${caseNumber.replace(/\D/g, '').slice(2, 7)}`],
        ['Datum uitspraak', dutchDate(date)],
      ],
    },
    { kind: 'title', text: titleOf(request) },
    ...inTheCaseOf(request),
    ...(start ? startReasons(request) : endReasons(request)),
    { kind: 'heading', text: 'De beslissing' },
    { kind: 'paragraph', text: 'De kantonrechter:' },
    { kind: 'numbered', items: start ? startDecisions(request) : endDecisions(request) },
    {
      kind: 'paragraph',
      text: `Deze beschikking is gegeven door mr. E.F. van Voorbeeldt, kantonrechter, en in het openbaar uitgesproken op ${dutchDate(date)} in tegenwoordigheid van de griffier.`,
    },
    { kind: 'signature', judge: 'mr. E.F. van Voorbeeldt', clerk: 'K. Schrijvers', copyDate: dutchDate(date) },
    {
      kind: 'paragraph',
      text: 'Tegen deze beschikking kan binnen drie maanden na de dag van de uitspraak hoger beroep worden ingesteld bij het gerechtshof. Dat kan alleen door tussenkomst van een advocaat.',
    },
  ];
}

function titleOf({ kind, purpose }: DecreeRequest): string {
  if (purpose === 'END')
    return kind === 'CURATELE' ? 'Beschikking opheffing curatele' : 'Beschikking opheffing beschermingsbewind';
  return kind === 'CURATELE' ? 'Beschikking ondercuratelestelling' : 'Beschikking onderbewindstelling';
}

function inTheCaseOf(request: DecreeRequest): Block[] {
  const { person, office } = request;
  const role = calledIn(request);
  return [
    { kind: 'paragraph', text: 'in de zaak van:' },
    {
      kind: 'paragraph',
      text: `${person.fullName}, geboren te ${person.birthPlace} op ${dutchDate(person.birthDate)}, hierna te noemen: ${role}.`,
    },
    {
      kind: 'paragraph',
      text: `Als belanghebbende is aangemerkt: ${office.name}, kantoorhoudende te ${office.city}, ingeschreven in het handelsregister onder nummer ${office.kvkNumber}.`,
    },
  ];
}

const calledIn = ({ kind, purpose }: DecreeRequest) =>
  kind === 'CURATELE' ? (purpose === 'END' ? 'de curandus' : 'betrokkene') : 'rechthebbende';

function startReasons(request: DecreeRequest): Block[] {
  const role = calledIn(request);
  const asked = request.kind === 'CURATELE' ? 'ondercuratelestelling' : 'onderbewindstelling';
  const ground =
    request.kind === 'CURATELE'
      ? `De kantonrechter is van oordeel dat ${role} als gevolg van de lichamelijke of geestelijke toestand tijdelijk of duurzaam de eigen belangen niet behoorlijk waarneemt. Een voldoende behartiging van die belangen kan niet met een meer passende en minder verstrekkende voorziening worden bewerkstelligd (artikel 1:378 van het Burgerlijk Wetboek).`
      : `De kantonrechter is van oordeel dat ${role} als gevolg van de lichamelijke of geestelijke toestand tijdelijk of duurzaam niet in staat is de vermogensrechtelijke belangen ten volle zelf behoorlijk waar te nemen (artikel 1:431, eerste lid, onder a, van het Burgerlijk Wetboek).`;
  return [
    { kind: 'heading', text: 'De procedure' },
    {
      kind: 'paragraph',
      text: `Bij de griffie is een verzoek binnengekomen tot ${asked}. De kantonrechter heeft kennisgenomen van het verzoekschrift met bijlagen, het plan van aanpak en de bereidverklaring van de voorgestelde vertegenwoordiger. Het verzoek is mondeling behandeld; van de behandeling zijn aantekeningen gemaakt.`,
    },
    { kind: 'heading', text: 'De beoordeling' },
    { kind: 'paragraph', text: ground },
    {
      kind: 'paragraph',
      text: 'Het verzoek zal daarom worden toegewezen. Niet is gebleken van bezwaren tegen de voorgestelde benoeming. De voorgestelde vertegenwoordiger voldoet aan de kwaliteitseisen die het Besluit kwaliteitseisen curatoren, beschermingsbewindvoerders en mentoren stelt.',
    },
  ];
}

function startDecisions({ kind, person, office, date }: DecreeRequest): string[] {
  const representative = `${office.name}, kantoorhoudende te ${office.city}`;
  const appointment =
    kind === 'CURATELE'
      ? [
          `stelt ${person.fullName}, voornoemd, met ingang van ${dutchDate(date)} onder curatele;`,
          `benoemt tot curator: ${representative};`,
          'bepaalt dat de griffier deze uitspraak doet inschrijven in het Centraal Curatele- en bewindregister;',
        ]
      : [
          `stelt met ingang van ${dutchDate(date)} een bewind in over alle goederen die (zullen) toebehoren aan ${person.fullName}, voornoemd, wegens de lichamelijke of geestelijke toestand;`,
          `benoemt tot bewindvoerder: ${representative};`,
          'bepaalt dat het bewind voor onbepaalde tijd geldt;',
        ];
  return [
    ...appointment,
    'bepaalt dat binnen vier maanden na heden een boedelbeschrijving wordt ingediend bij de griffie;',
    'bepaalt dat jaarlijks rekening en verantwoording wordt afgelegd aan de kantonrechter;',
    'stelt de beloning vast overeenkomstig de Regeling beloning curatoren, bewindvoerders en mentoren;',
    'verklaart deze beschikking uitvoerbaar bij voorraad.',
  ];
}

function endReasons(request: DecreeRequest): Block[] {
  const measure = request.kind === 'CURATELE' ? 'de curatele' : 'het bewind';
  return [
    { kind: 'heading', text: 'De procedure' },
    {
      kind: 'paragraph',
      text: `Bij de griffie is een verzoek binnengekomen om ${measure} te beëindigen. De kantonrechter heeft kennisgenomen van het verzoekschrift met bijlagen en van het standpunt van de belanghebbende, die zich daartegen niet verzet.`,
    },
    { kind: 'heading', text: 'De beoordeling' },
    {
      kind: 'paragraph',
      text: `Gebleken is dat ${calledIn(request)} de eigen belangen weer zelf behoorlijk kan waarnemen. De noodzaak van ${measure} is daarmee niet langer aanwezig, zodat het verzoek kan worden toegewezen.`,
    },
  ];
}

function endDecisions({ kind, person, office, date }: DecreeRequest): string[] {
  const day = dutchDate(date);
  return [
    kind === 'CURATELE'
      ? `heft de curatele van ${person.fullName}, voornoemd, op met ingang van ${day};`
      : `heft het bewind over de goederen van ${person.fullName}, voornoemd, op met ingang van ${day};`,
    `verleent aan ${office.name}, kantoorhoudende te ${office.city}, met ingang van dezelfde dag ontslag als ${kind === 'CURATELE' ? 'curator' : 'bewindvoerder'};`,
    'bepaalt dat binnen twee maanden na heden de eindrekening en verantwoording wordt ingediend bij de griffie;',
    'verklaart deze beschikking uitvoerbaar bij voorraad.',
  ];
}
