import { addDays, endOfDay, today } from '@volmacht/api/core/calendar/index';
import { personColumns, sealColumn } from '@volmacht/api/modules/aanvraag/aanvraag-columns';
import type { SeedSettings } from './accounts';
import { ORGANISATIONS } from './organisations';
import type { SeedPerson } from './people';
import { PERSONAS } from './personas';
import { seedId } from './seed-id';

/** Days within which the indicatiesteller decides: six weeks. */
const DECISION_DAYS = 42;

interface SeedAanvraag {
  by: 'jdvries' | 'mbakker';
  kind: 'WLZ_REGULIER' | 'WZD_ARTIKEL_21' | 'PARTNERVERBLIJF';
  status: 'DRAFT' | 'SUBMITTED' | 'IN_PROGRESS' | 'GRANTED' | 'DENIED' | 'WITHDRAWN';
  daysAgo: number;
  explanation: string;
  reason?: string;
  /** Somebody whom the Wlz register of the demo knows, so that what was granted here is what ZO-10 finds there. */
  known?: { bsn: string; birthDate: string; validFrom: string };
}

const AANVRAGEN: SeedAanvraag[] = [
  {
    by: 'jdvries',
    kind: 'WLZ_REGULIER',
    status: 'GRANTED',
    daysAgo: 60,
    explanation: 'De cliënt heeft dag en nacht toezicht nodig vanwege dementie.',
    reason: 'Blijvende behoefte aan zorg met 24 uur toezicht in de nabijheid is vastgesteld.',
    known: { bsn: '999999011', birthDate: '1941-03-14', validFrom: '2023-05-01' },
  },
  {
    by: 'jdvries',
    kind: 'WLZ_REGULIER',
    status: 'DENIED',
    daysAgo: 52,
    explanation: 'De cliënt is na een operatie tijdelijk afhankelijk van hulp.',
    reason: 'De behoefte aan zorg is tijdelijk. Vraag herstelzorg aan bij de zorgverzekeraar.',
  },
  {
    by: 'jdvries',
    kind: 'WZD_ARTIKEL_21',
    status: 'SUBMITTED',
    daysAgo: 46,
    explanation: 'Opname is nodig; de cliënt verzet zich niet en stemt ook niet in.',
  },
  {
    by: 'mbakker',
    kind: 'WLZ_REGULIER',
    status: 'IN_PROGRESS',
    daysAgo: 20,
    explanation: 'De thuiszorg kan de zorg in de nacht niet meer geven. Zie het zorgplan.',
  },
  {
    by: 'jdvries',
    kind: 'PARTNERVERBLIJF',
    status: 'SUBMITTED',
    daysAgo: 8,
    explanation: 'Mevrouw wil bij haar man wonen, die sinds dit jaar bij ons verblijft.',
  },
  {
    by: 'mbakker',
    kind: 'WZD_ARTIKEL_21',
    status: 'SUBMITTED',
    daysAgo: 3,
    explanation: 'De cliënt dwaalt en is thuis niet meer veilig.',
  },
  {
    by: 'jdvries',
    kind: 'WLZ_REGULIER',
    status: 'WITHDRAWN',
    daysAgo: 14,
    explanation: 'De familie heeft zelf al een aanvraag gedaan.',
  },
  {
    by: 'jdvries',
    kind: 'WLZ_REGULIER',
    status: 'DRAFT',
    daysAgo: 2,
    explanation: 'Nog aanvullen met het verslag van de huisarts.',
  },
];

/** Aanvragen of the care institutions in every state, one of them late (PO-12); about people from the end of the list. */
export function aanvraagRows(
  people: SeedPerson[],
  { keyring, now }: Pick<SeedSettings, 'keyring' | 'now'>,
): Record<string, unknown>[] {
  const decider = PERSONAS.find(({ login }) => login === 'contractbeheer@indicatie.example')!.id;
  return AANVRAGEN.map(({ by, kind, status, daysAgo, explanation, reason, known }, index) => {
    const id = seedId('aanvraag', index);
    const filer = PERSONAS.find(({ login }) => login === by)!;
    const { bsn, birthDate, initials, infix, lastName, gender } = { ...people.at(-1 - index)!, ...known };
    const partner = people.at(-101 - index)!.bsn;
    const person = personColumns(
      keyring,
      id,
      { bsn, birthDate, initials, infix, lastName, gender: gender === 'female' ? 'V' : 'M' },
      kind === 'PARTNERVERBLIJF' ? partner : null,
    );
    const sentAt = new Date(now.getTime() - daysAgo * 86_400_000);
    const decidedAt = reason ? new Date(sentAt.getTime() + 20 * 86_400_000) : null;
    const sent = status !== 'DRAFT';
    return {
      id,
      number: `A${2_500_001 + index}`,
      organisation_id: ORGANISATIONS[filer.organisation].id,
      submitted_by: filer.id,
      kind,
      status,
      bsn_sealed: person.bsnSealed,
      bsn_index: person.bsnIndex,
      bsn_tail: person.bsnTail,
      initials: person.initials,
      infix: person.infix,
      last_name: person.lastName,
      full_name: person.fullName,
      birth_date: person.birthDate,
      gender: person.gender,
      partner_bsn_sealed: person.partnerBsnSealed,
      partner_bsn_tail: person.partnerBsnTail,
      explanation_sealed: sealColumn(keyring, 'explanation_sealed', id, explanation),
      changed_at: decidedAt ?? sentAt,
      submitted_at: sent ? sentAt : null,
      due_at: sent ? endOfDay(addDays(today(sentAt), DECISION_DAYS)) : null,
      assignee_id: status === 'IN_PROGRESS' || reason ? decider : null,
      decided_by: decidedAt && decider,
      decided_at: decidedAt,
      reason_sealed: sealColumn(keyring, 'reason_sealed', id, reason),
      valid_from: known?.validFrom ?? null,
      valid_until: null,
      registered_at: known ? decidedAt : null,
      version: 1,
    };
  });
}
