import { addWorkingDays } from '@volmacht/api/core/calendar/index';
import { seal } from '@volmacht/api/core/crypto/sealed-box';
import { verificationPlace } from '@volmacht/api/modules/user/verification-code';
import { findIdentity, typedIdentityId } from '@volmacht/infra/identities';
import type { SeedSettings } from './accounts';
import { ORGANISATIONS, type OrganisationKey } from './organisations';
import { PERSONAS } from './personas';
import { seedId } from './seed-id';

type Row = Record<string, unknown>;

/** Working days that the back office has for a request and for a question, as the policies say. */
const WORKING_DAYS = 5;

const idOf = (login: string): string => PERSONAS.find((persona) => persona.login === login)!.id;
const before = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

const REQUESTS: [daysAgo: number, portal: string, organisation: string, first: string, last: string, mail: string][] = [
  [10, 'ONDERSTEUNER', 'Bewindkantoor De Waag', 'Els', 'Timmer', 'e.timmer@dewaag.example'],
  [3, 'ONDERSTEUNER', 'Stichting Zeker Beheer', 'Omar', 'Haddou', 'o.haddou@zekerbeheer.example'],
  [9, 'ORGANISATIEBEHEER', 'Woonzorg Duinrand', 'Petra', 'Kuipers', 'p.kuipers@duinrand.example'],
  [2, 'ORGANISATIEBEHEER', 'Thuiszorg Oever', 'Bas', 'Verhagen', 'b.verhagen@oever.example'],
  [1, 'COLLECTIEF', 'Gemeente Zuiderveen', 'Ineke', 'Mulder', 'i.mulder@zuiderveen.example'],
];

/** Requests for access of three portals that wait for a decision, two of them late (MZ-01). */
export function accessRequestRows(now: Date): Row[] {
  return REQUESTS.map(([daysAgo, portal, organisation, firstName, lastName, email], index) => {
    const at = before(now, daysAgo);
    return {
      id: seedId('access-request', index),
      portal,
      organisation_name: organisation,
      kvk_number: String(90_500_011 + index * 11),
      first_name: firstName,
      last_name: lastName,
      email,
      mobile_number: `+316000004${String(index).padStart(2, '0')}`,
      status: 'SUBMITTED',
      submitted_at: at,
      due_at: addWorkingDays(at, WORKING_DAYS),
      version: 1,
    };
  });
}

const QUESTIONS: [daysAgo: number, from: string, subject: string, body: string, answer: string | null][] = [
  [
    11,
    'gb-leiden',
    'Factuur met een regel te veel',
    'Op de factuur van vorige maand staat een deelnemer die al is afgemeld. Kunt u dit nakijken?',
    null,
  ],
  [
    2,
    'admin-leiden',
    'Nieuw adres van een deelnemer',
    'Een deelnemer is binnen de gemeente verhuisd. Moeten wij dat aan u doorgeven?',
    null,
  ],
  [
    20,
    'gb-nieuwkoop',
    'Wanneer komt het borderel?',
    'Op welke dag van de maand staat het borderel klaar?',
    'Het borderel staat elke maand rond de 25e klaar bij Borderellen. U krijgt daarover een bericht.',
  ],
];

/** Questions of municipalities to the back office: one late, one fresh, one answered (CO-14). */
export function contactMessageRows(now: Date): Row[] {
  return QUESTIONS.map(([daysAgo, from, subject, body, answer], index) => {
    const at = before(now, daysAgo);
    const sender = PERSONAS.find(({ login }) => login === from)!;
    return {
      id: seedId('contact-message', index),
      organisation_id: ORGANISATIONS[sender.organisation].id,
      sender_id: sender.id,
      subject,
      body,
      sent_at: at,
      due_at: addWorkingDays(at, WORKING_DAYS),
      answer,
      answered_by: answer && idOf('relatie@verzekeraar.example'),
      answered_at: answer && before(now, daysAgo - 2),
      version: 1,
    };
  });
}

interface SeedNewcomer {
  organisation: OrganisationKey;
  firstName: string;
  infix?: string;
  lastName: string;
  email: string;
  code: string;
}

/** People who came in through the broker and wait for their code (ZO-03): of Leiden, and the first of a municipality. */
const NEWCOMERS: SeedNewcomer[] = [
  {
    organisation: 'leiden',
    firstName: 'Noor',
    infix: 'el',
    lastName: 'Idrissi',
    email: 'n.elidrissi@leiden.example',
    code: '40718263',
  },
  {
    organisation: 'hillegom',
    firstName: 'Anouk',
    infix: 'de',
    lastName: 'Ruiter',
    email: 'a.deruiter@hillegom.example',
    code: '59302714',
  },
];

/** Rows of the table app_user for who waits to be verified; each can log in at the broker by name and KvK number. */
export function newcomerRows({ keyring, issuer, now }: SeedSettings): Row[] {
  return NEWCOMERS.map(({ organisation, firstName, infix, lastName, email, code }, index) => {
    const id = seedId('user', email);
    const { name, kvkNumber } = ORGANISATIONS[organisation];
    const typed = findIdentity(typedIdentityId({ name, kvk: kvkNumber, level: 'EH3' }))!;
    return {
      id,
      organisation_id: ORGANISATIONS[organisation].id,
      login_name: id,
      email,
      mobile_number: `+316000005${String(index).padStart(2, '0')}`,
      initials: `${firstName[0]}.`,
      first_name: firstName,
      infix: infix ?? null,
      last_name: lastName,
      status: 'PENDING_VERIFICATION',
      newsletter: false,
      contact_person: false,
      broker_issuer: issuer,
      broker_subject: typed.subject,
      verification_sealed: seal(keyring, verificationPlace(id), code),
      created_at: before(now, 1),
      version: 1,
    };
  });
}
