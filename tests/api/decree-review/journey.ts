import { makeDecree, INVENTED_COURTS, type DecreeRequest } from '@volmacht/seeds/decrees/index';
import { api } from '../../support/api-client';
import {
  newInsured,
  newOrganisation,
  newUser,
  sessionOf,
  type MadeInsured,
  type MadeUser,
} from '../../support/builders';
import { uploadPdf } from '../../support/files';
import { until } from '../../support/until';

/** Somebody with a session. */
export interface SignedIn {
  user: MadeUser;
  token: string;
}

/** An ondersteuner of an office of its own. */
export async function newOffice(): Promise<SignedIn> {
  const user = await newUser((await newOrganisation()).id);
  return { user, token: await sessionOf(user) };
}

/** Reviewers who are colleagues at an insurer of their own. */
export async function newReviewers(count: number): Promise<SignedIn[]> {
  const { id } = await newOrganisation('VERZEKERAAR');
  const made: SignedIn[] = [];
  for (let index = 0; index < count; index++) {
    const user = await newUser(id, { roles: ['BEOORDELAAR'] });
    made.push({ user, token: await sessionOf(user, { portal: 'BACKOFFICE' }) });
  }
  return made;
}

/** A decree about a person, as a court would send it. */
export function decreeFor(
  person: MadeInsured,
  {
    variant = 'clean',
    purpose = 'START',
    kind = 'BESCHERMINGSBEWIND',
  }: Partial<Pick<DecreeRequest, 'variant' | 'purpose' | 'kind'>> = {},
): Promise<Buffer> {
  const named =
    variant === 'wrong-person'
      ? { fullName: 'Pieter Bakker', birthDate: '1931-01-31' }
      : { fullName: person.fullName, birthDate: person.birthDate };
  return makeDecree({
    kind,
    purpose,
    person: { ...named, birthPlace: 'Testdorp' },
    court: INVENTED_COURTS[0],
    caseNumber: '9716685 BM VERZ 26-344',
    date: '2026-11-20',
    office: { name: 'Kantoor Test', city: 'Testdorp', kvkNumber: '12345678' },
    variant,
  });
}

/** Looks a person up and answers the proof. */
export async function matchToken(token: string, person: MadeInsured): Promise<string> {
  const { lookUpInsured } = await api(token).request<{ lookUpInsured: { token: string } }>(
    'query ($input: LookUpInsuredInput!) { lookUpInsured(input: $input) { token } }',
    { input: { insurer: person.insurer, insuredNumber: person.insuredNumber, birthDate: person.birthDate } },
  );
  return lookUpInsured.token;
}

export const REQUEST = `mutation ($input: RequestBewindInput!) { requestBewind(input: $input) {
  id kind status startDate endDate dueAt overdue client { id fullName maskedBsn } organisation { id }
  requestedBy { id fullName } reviews { id purpose status checks { name } document { id name size mediaType sha256 } } } }`;

/** A bewind as {@link REQUEST} answers it. */
export interface RequestedBewind {
  id: string;
  kind: string;
  status: string;
  startDate: string;
  dueAt: string | null;
  overdue: boolean;
  client: { id: string; fullName: string; maskedBsn: string };
  reviews: { id: string; purpose: string; status: string; document: { id: string } }[];
}

/** An office's request over a person that nobody represents yet. */
export interface Requested {
  person: MadeInsured;
  bewind: RequestedBewind;
  bewindId: string;
  reviewId: string;
  fileId: string;
}

/** Goes the office's whole way: look-up, upload, request. */
export async function requestBewind(
  { token }: SignedIn,
  options: Parameters<typeof decreeFor>[1] & { startDate?: string } = {},
): Promise<Requested> {
  const person = await newInsured();
  const { id: fileId } = await uploadPdf(token, await decreeFor(person, options));
  const { requestBewind: bewind } = await api(token).request<{ requestBewind: RequestedBewind }>(REQUEST, {
    input: {
      matchToken: await matchToken(token, person),
      kind: options.kind ?? 'BESCHERMINGSBEWIND',
      startDate: options.startDate,
      decreeFileId: fileId,
    },
  });
  return { person, bewind, bewindId: bewind.id, reviewId: bewind.reviews[0]!.id, fileId };
}

const REVIEW = `id purpose status overdue dueAt checks { name outcome detail } fourEyesRequired fourEyesOnRefusal
  firstDecision firstDecidedBy { id } firstReason note assignee { id fullName } decidedBy { id } decidedAt reason question
  answer document { id } bewind { id status dueAt endDate }`;

/** A review as {@link REVIEW} answers it. */
export interface ReadReview {
  id: string;
  purpose: string;
  status: string;
  overdue: boolean;
  dueAt: string;
  checks: { name: string; outcome: string; detail: string | null }[];
  fourEyesRequired: boolean;
  fourEyesOnRefusal: boolean;
  firstDecision: string | null;
  firstDecidedBy: { id: string } | null;
  firstReason: string | null;
  note: string | null;
  assignee: { id: string; fullName: string } | null;
  decidedBy: { id: string } | null;
  decidedAt: string | null;
  reason: string | null;
  question: string | null;
  answer: string | null;
  document: { id: string };
  bewind: { id: string; status: string; dueAt: string | null; endDate: string | null };
}

/** A review as one viewer sees it; null when that is not at all. */
export async function readReview(token: string, id: string): Promise<ReadReview | null> {
  const { decreeReview } = await api(token).request<{ decreeReview: ReadReview | null }>(
    `query ($id: ID!) { decreeReview(id: $id) { ${REVIEW} } }`,
    { id },
  );
  return decreeReview;
}

/** Waits until the worker has checked the decree. */
export function readyReview(token: string, id: string): Promise<ReadReview> {
  return until('the checks of the decree', async () => {
    const review = await readReview(token, id);
    return review?.status === 'READY' ? review : null;
  });
}

type Verb = 'claimReview' | 'releaseReview' | 'approveReview' | 'refuseReview' | 'askReviewQuestion';
const TEXT: Partial<Record<Verb, string>> = { refuseReview: 'reason', askReviewQuestion: 'question' };

/** Lets a reviewer do something with a review; `words` is the reason or the question. */
export async function act(verb: Verb, token: string, id: string, words?: string): Promise<ReadReview> {
  const name = TEXT[verb];
  const answer = await api(token).request<Record<Verb, ReadReview>>(
    name
      ? `mutation ($id: ID!, $words: String!) { ${verb}(id: $id, ${name}: $words) { ${REVIEW} } }`
      : `mutation ($id: ID!) { ${verb}(id: $id) { ${REVIEW} } }`,
    { id, ...(name ? { words } : {}) },
  );
  return answer[verb];
}

/** Takes a checked review on and decides it. */
export async function decide(
  verb: 'approveReview' | 'refuseReview',
  { token }: SignedIn,
  id: string,
  reason?: string,
): Promise<ReadReview> {
  await readyReview(token, id);
  await act('claimReview', token, id);
  return act(verb, token, id, reason);
}
