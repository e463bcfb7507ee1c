import { find, findAll, textAt, type MessageElement } from '../message-element';
import { numberText, type Fact } from './fact';
import type { Past } from './past';
import type { LaterMessage, PastRule } from './past-rule';

const REQUEST = 'Client/Verzoek';
const UNCHANGED = `${REQUEST}/OngewijzigdeProducten/OngewijzigdProduct`;
const CHANGED = `${REQUEST}/TeWijzigenProducten/TeWijzigenProduct`;

const numberOf = (row: MessageElement): string => numberText(textAt(row, 'ToewijzingNummer')!);
const personIn = ({ root, personOf }: LaterMessage): string => personOf(textAt(root, 'Client/Bsn')!);

/** True when an assignment that is known is surely no current one of this person at this provider. */
function notCurrent(assignment: Fact, message: LaterMessage): boolean {
  const { details, provider, person } = assignment;
  if (provider !== message.provider || person !== personIn(message) || details.removed) return true;
  return details.end !== undefined && details.end < message.dated;
}

function unknownRule(id: string, code: string, path: string): PastRule {
  return {
    id,
    code,
    messages: ['317'],
    check(message, past, report) {
      for (const row of findAll(message.root, path)) {
        const assignment = past.assignment(numberOf(row));
        if (assignment && notCurrent(assignment, message)) report(row);
      }
    },
  };
}

/** A rule on a wished change of an assignment that is known and current. */
function changeRule(
  id: string,
  code: string,
  breaks: (row: MessageElement, assignment: Fact['details'], dated: string) => boolean,
): PastRule {
  return {
    id,
    code,
    messages: ['317'],
    check(message, past, report) {
      for (const row of findAll(message.root, CHANGED)) {
        const assignment = past.assignment(numberOf(row));
        if (assignment && !notCurrent(assignment, message) && breaks(row, assignment.details, message.dated))
          report(row);
      }
    },
  };
}

const wishedStart = (row: MessageElement): string => textAt(row, 'GewensteIngangsdatum')!;

/** True when a request to change waits: it was not refused, and no assignment was sent to its client since. */
function isPending(request: Fact, past: Past): boolean {
  if (request.details.form !== 'VOW') return false;
  if (past.of('ANTWOORD', request.key).some(({ details }) => details.answer === '1')) return false;
  const at = past.facts.indexOf(request);
  return !past.facts.some(
    ({ kind, person }, index) => index > at && kind === 'TOEWIJZING' && person === request.person,
  );
}

function answerRule(
  id: string,
  code: string,
  breaks: (answer: string, reference: string, past: Past) => boolean,
): PastRule {
  return {
    id,
    code,
    messages: ['319'],
    check({ root }, past, report) {
      const row = find(root, 'Antwoord')!;
      if (breaks(textAt(row, 'VerzoekAntwoord')!, textAt(row, 'ReferentieAanbieder')!, past)) report(row);
    },
  };
}

const wasAnswered = (past: Past, reference: string, answer: string): boolean =>
  past.of('ANTWOORD', reference).some(({ details }) => details.answer === answer);

/** Rules that hold requests, the answers to them and removals of assignments against what was told before. */
export const REQUEST_PAST_RULES: PastRule[] = [
  {
    id: 'TR349',
    code: '9349',
    messages: ['317'],
    check(message, past, report) {
      const { root, dated, provider } = message;
      const rows = [UNCHANGED, CHANGED].flatMap((path) => findAll(root, path));
      const listed = new Set(rows.map(numberOf));
      // Current on the day of the message and on every day that is wished for: whatever day counts, it is one.
      const until = [dated, ...findAll(root, CHANGED).map(wishedStart)].sort().at(-1)!;
      const forgotten = past
        .assignmentsOf(provider, personIn(message))
        .filter(({ details }) => !details.removed && details.begin! <= dated && (details.end ?? until) >= until)
        .some(({ key }) => !listed.has(key));
      if (forgotten) report(find(root, REQUEST)!);
    },
  },
  unknownRule('TR350', '9350', UNCHANGED),
  unknownRule('TR351', '9351', CHANGED),
  changeRule('TR357', '9357', (row, { begin }, dated) => wishedStart(row) <= dated && wishedStart(row) !== begin),
  changeRule('TR373', '9373', (row, { begin, budget }) => {
    const wished = textAt(row, 'Budget');
    if (wished === undefined || budget === undefined || Number(wished) === Number(budget)) return false;
    return wishedStart(row) !== begin;
  }),
  {
    id: 'TR374',
    code: '9374',
    messages: ['317'],
    check(message, past, report) {
      const person = personIn(message);
      const pending = past.facts.some(
        (fact) =>
          fact.kind === 'VERZOEK' &&
          fact.provider === message.provider &&
          fact.person === person &&
          isPending(fact, past),
      );
      if (pending) report(find(message.root, REQUEST)!);
    },
  },
  changeRule('TR375', '9375', (row, { category }) => category === undefined && find(row, 'Omvang') !== undefined),
  changeRule('TR411', '9411', (row, { code }) => code !== undefined && find(row, 'Omvang') === undefined),
  changeRule(
    'TR412',
    '9412',
    (row, { category, code }) => category !== undefined && code === undefined && find(row, 'Omvang') !== undefined,
  ),
  answerRule('TR359', '9359', (_answer, reference, past) =>
    past.facts.some(
      ({ kind, about, key }) =>
        kind === 'TOEWIJZING' && about === reference && past.assignment(key)!.details.removed === undefined,
    ),
  ),
  answerRule(
    'TR360',
    '9360',
    (answer, reference, past) =>
      answer === '2' && wasAnswered(past, reference, '2') && !wasAnswered(past, reference, '1'),
  ),
  answerRule('TR365', '9365', (_answer, reference, past) => wasAnswered(past, reference, '1')),
  {
    id: 'TR385',
    code: '9385',
    messages: ['301'],
    check({ root }, past, report) {
      for (const row of findAll(root, 'Client/ToegewezenProducten/ToegewezenProduct')) {
        if (textAt(row, 'RedenWijziging') !== '13') continue;
        const granted = past
          .linesOn(numberOf(row))
          .filter(({ state, details }) => state === 'GRANTED' && details.side === 'D');
        if (granted.some(({ provider, key }) => !past.isCredited(provider, key))) report(row);
      }
    },
  },
];
