import { addMonths, startOfMonth } from '../../../../core/calendar';
import { find, type MessageElement } from '../message-element';
import { endOfMonth } from '../rules/period';
import { allowance, countedWith, inSmallest, unitsFit } from './allowance';
import { declarationFact, declaredLines, lineFact, type Fact, type RowFact } from './fact';
import type { Past } from './past';
import type { LaterMessage, PastRule } from './past-rule';

interface Line extends RowFact {
  row: MessageElement;
}

const EUROS = '83';

/** The lines of a message, for as long as it is there: a declaration may have thousands, and many rules look at them. */
const read = new WeakMap<MessageElement, Line[]>();

function linesIn({ root, personOf }: LaterMessage): Line[] {
  const known = read.get(root);
  if (known) return known;
  const lines = declaredLines(root).map(({ line, bsn }) => ({ row: line, ...lineFact(line, personOf(bsn)) }));
  read.set(root, lines);
  return lines;
}
const isCredit = ({ details }: RowFact): boolean => details.side === 'C';
const signed = (fact: RowFact, value: number): number => (isCredit(fact) ? -value : value);

/** A rule on lines of which the assignment is known. */
function assignedRule(
  id: string,
  code: string,
  breaks: (line: Line, assignment: Fact, message: LaterMessage) => boolean,
): PastRule {
  return {
    id,
    code,
    messages: ['323'],
    check(message, past, report) {
      for (const line of linesIn(message)) {
        const assignment = past.assignment(line.about!);
        if (assignment && breaks(line, assignment, message)) report(line.row);
      }
    },
  };
}

/** True when a line is held against an assignment: it asks for money, and the assignment is this client's and stands. */
const isHeld = (line: Line, assignment: Fact, { provider }: LaterMessage): boolean =>
  !isCredit(line) &&
  assignment.provider === provider &&
  assignment.person === line.person &&
  !assignment.details.removed;

function lineRule(
  id: string,
  code: string,
  breaks: (line: Line['details'], assignment: Fact['details']) => boolean,
): PastRule {
  return assignedRule(
    id,
    code,
    (line, assignment, message) => isHeld(line, assignment, message) && breaks(line.details, assignment.details),
  );
}

/** A rule on lines that looks at lines of before. */
function earlierRule(
  id: string,
  code: string,
  breaks: (line: Line, past: Past, message: LaterMessage, creditedHere: Set<string | undefined>) => boolean,
): PastRule {
  return {
    id,
    code,
    messages: ['323'],
    check(message, past, report) {
      const all = linesIn(message);
      const creditedHere = new Set(all.map(({ details }) => details.previous));
      for (const line of all) if (breaks(line, past, message, creditedHere)) report(line.row);
    },
  };
}

const SAME_CARE = ['category', 'code', 'begin', 'end'] as const;

/** True when one line is above what its assignment allows for its own days (TR321). */
function isAbove(line: Line, { details }: Fact): boolean {
  const { begin, end, unit, volume } = line.details;
  if (details.unit === undefined || !unitsFit(unit!, details.unit)) return false;
  const most = allowance(details, begin!, end!);
  return most !== undefined && inSmallest(volume!, unit!) > most;
}

/**
 * A rule on what is declared together: tells each line with which the sum passes what is allowed. A credit line counts
 * against the sum, wherever it stands.
 */
function sumRule(
  id: string,
  code: string,
  {
    group,
    value,
    most,
  }: {
    group: (line: RowFact, assignment: Fact) => string | undefined;
    value: (line: RowFact) => number;
    most: (line: Line, assignment: Fact) => number | undefined;
  },
): PastRule {
  return {
    id,
    code,
    messages: ['323'],
    check(message, past, report) {
      const all = linesIn(message);
      const sums = new Map<string, number>();
      const groupOf = (line: RowFact, assignment: Fact): string | undefined => {
        const name = group(line, assignment);
        return name === undefined ? undefined : `${assignment.key} ${name}`;
      };
      const add = (line: RowFact, assignment: Fact): number => {
        const name = groupOf(line, assignment);
        if (name === undefined) return 0;
        const sum = (sums.get(name) ?? 0) + signed(line, value(line));
        sums.set(name, sum);
        return sum;
      };
      const held = all.flatMap((line) => {
        const assignment = past.assignment(line.about!);
        return assignment ? [{ line, assignment }] : [];
      });
      const isClients = (line: RowFact, assignment: Fact): boolean => line.person === assignment.person;
      for (const assignment of new Set(held.map((one) => one.assignment)))
        for (const line of past.linesOn(assignment.key)) if (isClients(line, assignment)) add(line, assignment);
      for (const { line, assignment } of held) if (isCredit(line) && isClients(line, assignment)) add(line, assignment);
      for (const { line, assignment } of held) {
        if (!isHeld(line, assignment, message)) continue;
        const sum = add(line, assignment);
        const limit = most(line, assignment);
        if (limit !== undefined && sum > limit) report(line.row);
      }
    },
  };
}

/** Rules that hold a declaration against assignments and declarations of before. */
const DECLARATION: PastRule[] = [
  assignedRule(
    'TR304',
    '8187',
    (line, { provider, person }, message) => provider === message.provider && person !== line.person,
  ),
  lineRule('TR307', '9307', ({ begin }, assigned) => begin! < assigned.begin!),
  lineRule('TR308', '9308', ({ end }, assigned) => assigned.end !== undefined && end! > assigned.end),
  earlierRule('TR314', '8021', ({ key }, past, { provider }) =>
    past.linesNamed(provider, key).some(({ state }) => state !== 'REFUSED'),
  ),
  {
    id: 'TR318',
    code: '8214',
    messages: ['323'],
    check({ root, provider }, past, report) {
      const declaration = find(root, 'Declaratie')!;
      const before = past.facts
        .filter((fact) => fact.kind === 'DECLARATIE' && fact.provider === provider && fact.state !== 'REFUSED')
        .map(({ details }) => details.begin!)
        .sort()
        .at(-1);
      if (before && declarationFact(declaration).details.begin !== addMonths(before, 1)) report(declaration);
    },
  },
  assignedRule(
    'TR321',
    '9321',
    (line, assignment, message) => isHeld(line, assignment, message) && isAbove(line, assignment),
  ),
  sumRule('TR322', '9322', {
    group: ({ details: { unit, begin } }, { details }) =>
      details.unit !== undefined && unitsFit(unit!, details.unit) ? countedWith(details, begin!) : undefined,
    value: ({ details }) => inSmallest(details.volume!, details.unit!),
    // A line that is above it by itself was told already.
    most: (line, assignment) => {
      const { begin } = line.details;
      if (isAbove(line, assignment)) return undefined;
      return allowance(assignment.details, startOfMonth(begin!), endOfMonth(begin!));
    },
  }),
  earlierRule('TR323', '8017', ({ details }, past, { provider }) => {
    if (details.previous === undefined) return false;
    const known = past.linesNamed(provider, details.previous);
    return known.length > 0 && known.every((line) => line.state === 'REFUSED' || isCredit(line));
  }),
  assignedRule('TR338', '9338', (_line, { provider }, message) => provider !== message.provider),
  lineRule(
    'TR339',
    '9339',
    ({ category }, assigned) => assigned.category !== undefined && category !== assigned.category,
  ),
  lineRule('TR340', '9340', ({ code }, assigned) => assigned.code !== undefined && code !== assigned.code),
  lineRule('TR341', '9341', ({ unit }, assigned) => {
    if (assigned.unit === undefined || assigned.unit === EUROS || unit === EUROS) return false;
    return !unitsFit(unit!, assigned.unit);
  }),
  sumRule('TR369', '9369', {
    group: (_line, { details }) => (details.budget === undefined ? undefined : 'budget'),
    value: ({ details }) => Number(details.amount),
    most: (_line, { details }) => (details.budget === undefined ? undefined : Number(details.budget)),
  }),
  assignedRule(
    'TR384',
    '9384',
    (line, { provider, person, details }, message) =>
      !isCredit(line) && provider === message.provider && person === line.person && details.removed !== undefined,
  ),
  lineRule('TR387', '9387', ({ begin }, assigned) => begin !== startOfMonth(begin!) && begin !== assigned.begin),
  lineRule('TR388', '9388', ({ end }, assigned) => end !== endOfMonth(end!) && end !== assigned.end),
  earlierRule('TR389', '9389', (line, past, { provider }, creditedHere) => {
    if (isCredit(line)) return false;
    return past
      .linesOn(line.about!)
      .filter((fact) => fact.provider === provider && !isCredit(fact))
      .filter((fact) => SAME_CARE.every((name) => fact.details[name] === line.details[name]))
      .some(({ key }) => !creditedHere.has(key) && !past.isCredited(provider, key));
  }),
  earlierRule(
    'TR390',
    '9390',
    ({ details }, past, { provider }) => details.previous !== undefined && past.isCredited(provider, details.previous),
  ),
];

const COMPARED = [
  'previous',
  'category',
  'code',
  'begin',
  'end',
  'volume',
  'unit',
  'tariff',
  'amount',
  'side',
] as const;
const NUMBERS: readonly string[] = ['volume', 'tariff', 'amount'];

const sameValue = (name: string, one: string | undefined, other: string | undefined): boolean =>
  NUMBERS.includes(name) && one !== undefined && other !== undefined ? Number(one) === Number(other) : one === other;

/** Rules that hold the answer to a declaration against that declaration. */
const ANSWER: PastRule[] = [
  {
    id: 'TR366',
    code: '9366',
    messages: ['325'],
    check(message, past, report) {
      if (!past.facts.some(({ messageId }) => messageId === past.answersId)) return;
      for (const line of linesIn(message)) if (!declaredAs(line, past)) report(line.row);
    },
  },
  {
    id: 'TR367',
    code: '9367',
    messages: ['325'],
    check(message, past, report) {
      const answer = find(message.root, 'DeclaratieAntwoord');
      const declared = past.facts.find(({ kind, messageId }) => kind === 'DECLARATIE' && messageId === past.answersId);
      if (!answer || !declared) return;
      const { key, details } = declarationFact(answer);
      const { amount, side } = declared.details;
      if (key !== declared.key || !sameValue('amount', details.amount, amount) || details.side !== side) report(answer);
      for (const line of linesIn(message)) {
        const was = declaredAs(line, past);
        if (!was) continue;
        const same = COMPARED.every((name) => sameValue(name, line.details[name], was.details[name]));
        if (!same || line.about !== was.about || line.person !== was.person) report(line.row);
      }
    },
  },
];

const declaredAs = ({ key }: Line, past: Past): Fact | undefined =>
  past.of('PRESTATIE', key).find(({ messageId }) => messageId === past.answersId);

export const DECLARATION_PAST_RULES: PastRule[] = [...DECLARATION, ...ANSWER];
