import { addDays, addMonths, addWorkingDays, today } from '@volmacht/api/core/calendar/index';
import { ORGANISATIONS } from './organisations';
import { PERSONAS } from './personas';
import type { SeedPerson } from './people';
import { seedId } from './seed-id';

/** How a decree of the demo is made. */
export type DecreeVariant = 'clean' | 'wrong-person' | 'image-only';

/** A bewind of the demo, and the review of its decree. */
export interface SeedBewind {
  id: string;
  person: SeedPerson;
  office: 'deBewindvoerders' | 'anderBewind';
  kind: 'BESCHERMINGSBEWIND' | 'CURATELE';
  status: 'REQUESTED' | 'QUESTION_ASKED' | 'REFUSED' | 'ACCEPTED' | 'ACTIVE';
  startDate: string;
  endDate: string | null;
  requestedBy: string;
  requestedAt: Date;
  variant: DecreeVariant;
}

/** Clients per office; big enough that lists have pages, small enough to start quickly. */
const CLIENTS = { deBewindvoerders: 312, anderBewind: 126 } as const;

/** Makes the bewinden of both offices: running ones, some that end soon, and requests in every stage of review. */
export function makeBewinden(people: SeedPerson[], now: Date): SeedBewind[] {
  const day = today(now);
  const made: SeedBewind[] = [];
  let next = 0;
  for (const office of ['deBewindvoerders', 'anderBewind'] as const) {
    const requesters = PERSONAS.filter((persona) => persona.organisation === office).map((persona) => persona.id);
    const add = (
      index: number,
      rest: Pick<SeedBewind, 'status' | 'startDate' | 'endDate' | 'requestedAt' | 'variant'>,
    ): void => {
      const person = people[next++]!;
      made.push({
        id: seedId('bewind', `${office}:${person.number}`),
        person,
        office,
        kind: index % 5 === 4 ? 'CURATELE' : 'BESCHERMINGSBEWIND',
        requestedBy: requesters[index % requesters.length]!,
        ...rest,
      });
    };
    for (let index = 0; index < CLIENTS[office]; index++) {
      const startDate = addMonths(day, -(1 + ((index * 7) % 58)));
      const endDate = soonEnding(index, day);
      add(index, {
        status: 'ACTIVE',
        startDate,
        endDate,
        requestedAt: daysBefore(now, 400 - (index % 300)),
        variant: 'clean',
      });
    }
    const open: [SeedBewind['status'], DecreeVariant, number][] = [
      ['REQUESTED', 'clean', 1],
      ['REQUESTED', 'wrong-person', 2],
      ['REQUESTED', 'image-only', 4],
      ['REQUESTED', 'clean', 12],
      ['QUESTION_ASKED', 'image-only', 5],
      ['ACCEPTED', 'clean', 6],
      ['REFUSED', 'wrong-person', 30],
    ];
    open.forEach(([status, variant, daysAgo], index) => {
      const startDate = addDays(day, status === 'ACCEPTED' ? 21 : status === 'REFUSED' ? -25 : 3);
      add(index, { status, startDate, endDate: null, requestedAt: daysBefore(now, daysAgo), variant });
    });
  }
  return made;
}

// Most measures have no end; some end within the reach of the reminders (90, 30 and 7 days), some later.
function soonEnding(index: number, day: string): string | null {
  if (index % 40 === 3) return addDays(day, 5 + (index % 80));
  if (index % 11 === 0) return addMonths(day, 8 + (index % 30));
  return null;
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Rows of the bewind, decree_review and stored_file tables that belong together. */
export function bewindRows(bewind: SeedBewind, file: { id: string; size: number; sha256: string }) {
  const organisationId = ORGANISATIONS[bewind.office].id;
  const dueAt = addWorkingDays(bewind.requestedAt, 5);
  const decided = bewind.status === 'ACTIVE' || bewind.status === 'ACCEPTED' || bewind.status === 'REFUSED';
  const reviewer = PERSONAS.find((persona) => persona.login === 'beoordelaar@verzekeraar.example')!.id;
  return {
    bewind: {
      id: bewind.id,
      insured_id: bewind.person.id,
      organisation_id: organisationId,
      kind: bewind.kind,
      status: bewind.status,
      start_date: bewind.startDate,
      end_date: bewind.endDate,
      requested_by: bewind.requestedBy,
      requested_at: bewind.requestedAt,
      due_at: decided ? null : dueAt,
      version: 1,
    },
    file: {
      id: file.id,
      organisation_id: organisationId,
      uploaded_by: bewind.requestedBy,
      name: 'beschikking.pdf',
      size: file.size,
      media_type: 'application/pdf',
      sha256: file.sha256,
      uploaded_at: bewind.requestedAt,
      attached_at: bewind.requestedAt,
    },
    review: {
      id: seedId('review', bewind.id),
      bewind_id: bewind.id,
      purpose: 'START',
      file_id: file.id,
      status:
        bewind.status === 'REFUSED'
          ? 'REFUSED'
          : decided
            ? 'APPROVED'
            : bewind.status === 'QUESTION_ASKED'
              ? 'QUESTION_ASKED'
              : 'QUEUED',
      checks: [],
      submitted_by: bewind.requestedBy,
      submitted_at: bewind.requestedAt,
      due_at: dueAt,
      assignee_id: bewind.status === 'QUESTION_ASKED' ? reviewer : null,
      decided_by: decided ? reviewer : null,
      decided_at: decided ? new Date(bewind.requestedAt.getTime() + 3 * 86_400_000) : null,
      reason:
        bewind.status === 'REFUSED'
          ? 'De beschikking is op naam van iemand anders. Stuur de beschikking van deze cliënt.'
          : null,
      question:
        bewind.status === 'QUESTION_ASKED'
          ? 'De beschikking is een scan waarop de naam niet leesbaar is. Kunt u een leesbaar exemplaar sturen?'
          : null,
      asked_at: bewind.status === 'QUESTION_ASKED' ? new Date(bewind.requestedAt.getTime() + 86_400_000) : null,
      version: 1,
    },
  };
}
