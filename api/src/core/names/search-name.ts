/** A name as it is compared: small letters, no accents, one space between words. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What lists of people sort by and MZ-14 and CO-03 find by: 'last name,first name,infix', folded. The Dutch order: Van der
 * Berg stands under the B.
 */
export function searchName(person: { firstName: string; infix?: string | null; lastName: string }): string {
  return [person.lastName, person.firstName, person.infix ?? ''].map(fold).join(',');
}

const INFIX_WORDS = new Set(
  'van de der den het t ten ter te op in aan bij onder over uit voor s la le les du d el al von zu zum zur dos da di'.split(
    ' ',
  ),
);

/** The last names that somebody may have meant: people type 'de Vries' as well as 'Vries', and 'Van Gogh' may be a last name as a whole. */
export function lastNameCandidates(typed: string): string[] {
  const words = fold(typed).split(' ');
  const candidates = [words.join(' ')];
  while (words.length > 1 && INFIX_WORDS.has(words[0]!)) {
    words.shift();
    candidates.push(words.join(' '));
  }
  return candidates;
}
