import { createHash } from 'node:crypto';
import type { AssuranceLevel } from './assurance-levels';

/** The client id under which the API is known at the broker unless a setting says otherwise. */
export const DEFAULT_CLIENT_ID = 'volmacht';

/** One person with an eHerkenning means, acting for one organisation. All of them are invented. */
export interface DemoIdentity {
  id: string;
  /** Name of the organisation, as in the claim CompanyName. */
  name: string;
  /** KvK number: eight digits, invented. */
  kvk: string;
  level: AssuranceLevel;
  /** What this identity is for, in Dutch, for the page that lists them. */
  purpose: string;
  /** Pseudonym (`sub`) that the client `volmacht` sees. */
  subject: string;
  /** Pseudonym in `urn:etoegang:core:ActingSubjectID`. */
  actingSubjectId: string;
}

interface IdentitySource extends Omit<DemoIdentity, 'subject' | 'actingSubjectId'> {
  /** Two identities of one person share it: a stronger means does not make another person. */
  person?: string;
}

const LEIDEN = { name: 'Gemeente Leiden', kvk: '90200011' };
const NIEUWKOOP = { name: 'Gemeente Nieuwkoop', kvk: '90200022' };
const DE_BEWINDVOERDERS = { name: 'De Bewindvoerders', kvk: '90100011' };
const ANDER_BEWIND = { name: 'Ander Bewind', kvk: '90100022' };
const NIEUW_KANTOOR = { name: 'Bewindkantoor Nieuw Begin', kvk: '90100099' };

const SOURCES: readonly IdentitySource[] = [
  { id: 'beheer-debewindvoerders', ...DE_BEWINDVOERDERS, level: 'EH3', purpose: 'Gebruikersbeheerder en ondersteuner' },
  { id: 'sanne-debewindvoerders', ...DE_BEWINDVOERDERS, level: 'EH3', purpose: 'Ondersteuner', person: 'sanne' },
  {
    id: 'sanne-laag',
    ...DE_BEWINDVOERDERS,
    level: 'EH2+',
    purpose: 'Dezelfde ondersteuner, te laag niveau',
    person: 'sanne',
  },
  { id: 'kantoor-anderbewind', ...ANDER_BEWIND, level: 'EH3', purpose: 'Gebruikersbeheerder en ondersteuner' },
  { id: 'nieuw-kantoor', ...NIEUW_KANTOOR, level: 'EH3', purpose: 'Organisatie die nog geen toegang heeft' },
  { id: 'gb-leiden', ...LEIDEN, level: 'EH3', purpose: 'Gebruikersbeheerder Zorg' },
  { id: 'gebruiker-leiden', ...LEIDEN, level: 'EH3', purpose: 'Gebruiker van iWmo en Wlz-Registertoets' },
  { id: 'product-leiden', ...LEIDEN, level: 'EH3', purpose: 'Productbeheerder van iWmo en iJw' },
  { id: 'admin-leiden', ...LEIDEN, level: 'EH2+', purpose: 'Administratief op één contract' },
  { id: 'nieuw-leiden', ...LEIDEN, level: 'EH3', purpose: 'Nieuwkomer zonder rollen' },
  { id: 'laag-leiden', ...LEIDEN, level: 'EH2', purpose: 'Overal een te laag niveau' },
  { id: 'gb-nieuwkoop', ...NIEUWKOOP, level: 'EH3', purpose: 'Gebruikersbeheerder Zorg, financieel' },
];

const pseudonym = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Pseudonym of a person for one client: the same at every start and on every machine, different for each client. */
function subjectOf(person: string, clientId: string): string {
  return pseudonym('subject', clientId, person);
}

function complete({ person, ...source }: IdentitySource, clientId = DEFAULT_CLIENT_ID): DemoIdentity {
  const key = person ?? source.id;
  return {
    ...source,
    subject: subjectOf(key, clientId),
    actingSubjectId: `${pseudonym('acting', key)}@${pseudonym('organisation', source.kvk)}`,
  };
}

/** The identities that the log-in page offers, as the client `volmacht` sees them. */
export const DEMO_IDENTITIES: readonly DemoIdentity[] = SOURCES.map((source) => complete(source));

/** What a visitor types for an identity that is not in the list. */
export interface TypedIdentity {
  name: string;
  kvk: string;
  level: AssuranceLevel;
}

const TYPED_PREFIX = 'anders.';

/** Id of a typed identity. It holds what was typed, so that the broker need not keep it. */
export function typedIdentityId({ name, kvk, level }: TypedIdentity): string {
  return TYPED_PREFIX + Buffer.from(JSON.stringify([name, kvk, level])).toString('base64url');
}

function typedSource(id: string): IdentitySource {
  const [name, kvk, level] = JSON.parse(Buffer.from(id.slice(TYPED_PREFIX.length), 'base64url').toString()) as [
    string,
    string,
    AssuranceLevel,
  ];
  // The same organisation typed again is the same person, at whatever level.
  return { id, name, kvk, level, purpose: 'Zelf ingevuld', person: `anders:${kvk}:${name.toLowerCase()}` };
}

/** The identity with this id as a client sees it; undefined when there is none. Typed ids come from typedIdentityId only. */
export function findIdentity(id: string, clientId: string = DEFAULT_CLIENT_ID): DemoIdentity | undefined {
  if (id.startsWith(TYPED_PREFIX)) return complete(typedSource(id), clientId);
  const source = SOURCES.find((candidate) => candidate.id === id);
  return source && complete(source, clientId);
}
