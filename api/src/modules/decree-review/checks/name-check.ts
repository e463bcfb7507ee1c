import { type DecreeCheck, type ExpectedPerson, result } from './decree-check';
import { escapePattern, fold, readings } from './decree-words';

const INFIXES = new Set(
  "aan bij d' da das de del della den der des di do dos du el in 'l la le les op 's 't te ten ter toe uit van ver von voor vom zu zum zur".split(
    ' ',
  ),
);
/** Words that stand before a surname without being a given name. */
const TITLES = new Set(
  'de het heer dhr mevr mevrouw mw mr drs dr ing ir prof betrokkene rechthebbende curandus genaamd naam en'.split(' '),
);
const WINDOW = 90;

/** How the given names near one occurrence of the surname compare with the expected ones. */
type GivenMatch = 'SAME' | 'OTHER' | 'UNCLEAR';

/** Is the person named in the text (MZ-20)? Tolerates diacritics, infixes, initials, double names and broken lines. */
export function checkName(text: string, person: ExpectedPerson): DecreeCheck {
  const matches = readings(text).flatMap((reading) =>
    matchesIn(reading.replace(/(?<=[a-z]) - (?=[a-z])/g, '-'), person),
  );
  if (matches.length === 0) return result('NAME', 'FAILED', 'LAST_NAME_NOT_FOUND');
  if (givenOf(person).length === 0) return result('NAME', 'UNSURE', 'LAST_NAME_ONLY');
  if (matches.includes('SAME')) return result('NAME', 'PASSED');
  if (matches.includes('UNCLEAR')) return result('NAME', 'UNSURE', 'GIVEN_NAME_NOT_FOUND');
  return result('NAME', 'FAILED', 'OTHER_GIVEN_NAME');
}

function matchesIn(reading: string, person: ExpectedPerson): GivenMatch[] {
  return surnamesOf(person).flatMap((surname) => {
    // A part of a double name counts too: 'De Vries-Jansen' is found by 'jansen', but 'jansens' is not.
    const pattern = surname.split(' ').map(escapePattern).join('[ -]+');
    return [...reading.matchAll(new RegExp(`(?<![a-z0-9'])${pattern}(?![a-z0-9])`, 'g'))].map(({ index, 0: found }) =>
      compareGiven(
        reading.slice(Math.max(0, index - WINDOW), index),
        reading.slice(index + found.length, index + found.length + WINDOW),
        person,
      ),
    );
  });
}

/** The surname as a whole and each part of a double name, without infixes: the parts are used in either order. */
function surnamesOf(person: ExpectedPerson): string[] {
  const whole = fold(person.lastName)
    .replace(/\s*-\s*/g, '-')
    .trim();
  const parts = whole.split('-').map(withoutInfix);
  return [...new Set(parts)].filter((part) => part.length > 1);
}

function withoutInfix(name: string): string {
  const words = name.trim().split(/\s+/);
  while (words.length > 1 && INFIXES.has(words[0]!)) words.shift();
  return words.join(' ');
}

/** One written word of given names: a name or double name ('anne-marie'), or initials ('j.m.'). */
interface GivenWord {
  names: string[];
  areInitials: boolean;
}

/** The expected given names, folded: full names when known, else single letters. */
function givenOf(person: ExpectedPerson): string[] {
  const full = fold(person.firstNames ?? '')
    .split(/[\s-]+/)
    .filter(Boolean);
  return full.length > 0 ? full : initialsIn(fold(person.initials ?? ''));
}

/** 'j.th.' → j, t; 'jth' without dots can only be read letter by letter. */
function initialsIn(text: string): string[] {
  const parts = text.includes('.') ? text.split('.') : text.split('');
  return parts.map((part) => part.trim().charAt(0)).filter((letter) => /[a-z]/.test(letter));
}

function compareGiven(before: string, after: string, person: ExpectedPerson): GivenMatch {
  const expected = givenOf(person);
  const written = [givenBefore(before), givenBehind(after)];
  if (written.some((words) => sameGiven(words, expected))) return 'SAME';
  const names = written.flat().flatMap((word) => word.names);
  return names.length > 0 && !names.some((name) => name[0] === expected[0]?.[0]) ? 'OTHER' : 'UNCLEAR';
}

/** 'mevrouw johanna maria van der ' → johanna, maria; 'j.m. ' → j.m. */
function givenBefore(before: string): GivenWord[] {
  // The first half of a double name belongs to the surname: 'j. de vries-' says j.
  const words = before.replace(/\S+-$/, '').trim().split(' ').filter(Boolean);
  while (words.length > 0 && INFIXES.has(words.at(-1)!)) words.pop();
  const given: GivenWord[] = [];
  for (let word = givenWord(words.pop()); word; word = givenWord(words.pop())) given.unshift(word);
  return given;
}

/** Surname first, as lists and forms have it: ', johanna maria' or ' voornamen: johanna maria'. */
function givenBehind(after: string): GivenWord[] {
  const start = /^(?:-[a-z' -]{1,60})?[ ]?(?:,|[^a-z]{0,3}(?:voornamen|voornaam|voorletters) ?:) ?/.exec(after);
  const given: GivenWord[] = [];
  for (const written of start ? after.slice(start[0].length).split(' ') : []) {
    const bare = written.replace(/,$/, '');
    // 'Berg, van der, J.M.': the infix comes first.
    if (given.length === 0 && INFIXES.has(bare)) continue;
    const word = givenWord(bare);
    if (!word) break;
    given.push(word);
    if (written.endsWith(',')) break;
  }
  return given;
}

function givenWord(word: string | undefined): GivenWord | null {
  if (!word || INFIXES.has(word) || TITLES.has(word.replace(/\.$/, ''))) return null;
  if (/^(?:[a-z]{1,2}\.)+[a-z]?$|^[a-z]$/.test(word)) return { names: initialsIn(word), areInitials: true };
  return /^[a-z']{2,}(?:-[a-z']{2,})*$/.test(word) ? { names: word.split('-'), areInitials: false } : null;
}

/**
 * Names agree when each agrees with its counterpart in order, a full name with its initial. What was written may begin
 * with a word that is no name ('bewind johanna jansen'), so whole words may be skipped there, but no initials.
 */
function sameGiven(words: GivenWord[], expected: string[]): boolean {
  for (let start = 0; start < words.length; start += 1) {
    const names = words.slice(start).flatMap((word) => word.names);
    const shared = Math.min(names.length, expected.length);
    const agrees = shared > 0 && names.slice(0, shared).every((name, index) => sameName(name, expected[index]!));
    // More names than expected is common ('j.' in the register), unless only a letter speaks for a whole word.
    const fits = names.length <= expected.length || names[0] === expected[0] || names[0]!.length === 1;
    if (agrees && fits) return true;
    if (words[start]!.areInitials) return false;
  }
  return false;
}

function sameName(one: string, other: string): boolean {
  return one.length === 1 || other.length === 1 ? one[0] === other[0] : one === other;
}
