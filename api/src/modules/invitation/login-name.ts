const LONGEST = 20;

/** Letters without marks, lower case; what is no letter or digit falls away. */
function plain(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The log-in name that a name gives (PO-09): J. de Vries → jdvries. Names in another script give 'gebruiker'. */
export function loginNameBase(person: { firstName: string; infix?: string | null; lastName: string }): string {
  const infix = (person.infix ?? '')
    .split(/\s+/)
    .map((word) => plain(word).slice(0, 1))
    .join('');
  const last = plain(person.lastName);
  if (last === '') return 'gebruiker';
  return `${plain(person.firstName).slice(0, 1)}${infix}${last}`.slice(0, LONGEST);
}

/** The n-th candidate (from 0) for a unique log-in name: jdvries, jdvries2, jdvries3 … */
export function loginNameCandidate(base: string, n: number): string {
  return n === 0 ? base : `${base}${n + 1}`;
}
