import { randomInt } from 'node:crypto';
import { nthTestBsn, testBsnCount } from '@volmacht/api/core/numbers/index';
import { api } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf, type MadeOrganisation, type MadeUser } from '../../support/builders';
import { rows } from '../../support/database';
import { stack, type Stack } from '../../support/stack';

/** The fields of an aanvraag that the suites look at. */
const FIELDS = `id number kind status maskedBsn fullName birthDate gender maskedPartnerBsn explanation reason
  validFrom validUntil submittedAt dueAt daysLeft overdue decidedAt registeredAt
  documents { id name } submittedBy { id fullName } organisation { id name } assignee { id } decidedBy { id }`;

/** An aanvraag as it is answered. */
export type Answered = Record<string, unknown> & { id: string; number: string; status: string };

export const SUBMIT = `mutation ($input: SubmitAanvraagInput!) { submitAanvraag(input: $input) { ${FIELDS} } }`;
export const KEEP = `mutation ($input: AanvraagDraftInput!) { saveAanvraagDraft(input: $input) { ${FIELDS} } }`;
export const ONE = `query ($id: ID!) { aanvraag(id: $id) { ${FIELDS} } }`;
export const LIST = `query ($status: [AanvraagStatus!], $kind: AanvraagKind, $search: String, $first: Int, $after: Cursor) {
  aanvragen(status: $status, kind: $kind, search: $search, first: $first, after: $after) {
    totalCount nodes { ${FIELDS} } pageInfo { endCursor } } }`;
export const DECIDE = `mutation ($id: ID!, $granted: Boolean!, $reason: String!, $validFrom: Date, $validUntil: Date) {
  decideAanvraag(id: $id, granted: $granted, reason: $reason, validFrom: $validFrom, validUntil: $validUntil) { ${FIELDS} } }`;
export const byId = (field: string) => `mutation ($id: ID!) { ${field}(id: $id) { ${FIELDS} } }`;

/** A BSN out of the test range. */
export const anyBsn = (): string => nthTestBsn(randomInt(testBsnCount()));

/** A regular aanvraag, whole. */
export const form = (more: Record<string, unknown> = {}) => ({
  kind: 'WLZ_REGULIER',
  person: { bsn: anyBsn(), initials: 'K.', infix: 'van', lastName: 'Loon', birthDate: '1941-05-17', gender: 'V' },
  explanation: 'Blijvend toezicht nodig.',
  ...more,
});

/** A care institution with a filer and their session. */
export async function newInstitution(
  profile: 'BASIS' | 'VOLLEDIG' | null = 'BASIS',
  on: Stack = stack(),
): Promise<{ home: MadeOrganisation; filer: MadeUser; token: string }> {
  const home = await newOrganisation('ZORGINSTELLING', on);
  await rows('UPDATE organisation SET profile = $2 WHERE id = $1', [home.id, profile], on);
  const filer = await newUser(home.id, { roles: ['AANVRAGER'] }, on);
  return { home, filer, token: await sessionOf(filer, { portal: 'ORGANISATIEBEHEER' }, on) };
}

/** Somebody who decides, and their session. */
export async function newDecider(on: Stack = stack()): Promise<{ decider: MadeUser; token: string }> {
  const office = await newOrganisation('INDICATIESTELLER', on);
  const decider = await newUser(office.id, { roles: ['INDICATIESTELLER'] }, on);
  return { decider, token: await sessionOf(decider, { portal: 'BACKOFFICE' }, on) };
}

/** Sends an aanvraag and answers it. */
export async function submit(token: string, input: object = form(), on: Stack = stack()): Promise<Answered> {
  const { submitAanvraag } = await api({ token, on }).request<{ submitAanvraag: Answered }>(SUBMIT, { input });
  return submitAanvraag;
}
