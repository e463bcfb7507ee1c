/** What the decree should say, as the register and the request have it. */
export interface ExpectedDecree {
  person: ExpectedPerson;
  /** 'YYYY-MM-DD'. */
  birthDate: string;
  kind: 'BESCHERMINGSBEWIND' | 'CURATELE';
  purpose: 'START' | 'END';
}

/** A person's name in parts; initials or first names may be missing, never both if NAME is to pass. */
export interface ExpectedPerson {
  /** With or without dots: 'J.M.' or 'JM'. */
  initials?: string | null;
  firstNames?: string | null;
  /** Tussenvoegsel: 'van der'. */
  infix?: string | null;
  /** May be a double name: 'Jansen-de Vries'. */
  lastName: string;
}

export const DECREE_CHECKS = ['READABLE', 'NAME', 'BIRTH_DATE', 'MEASURE', 'CASE_NUMBER', 'ENDING'] as const;
export type DecreeCheckName = (typeof DECREE_CHECKS)[number];

/** FAILED: the document says otherwise. UNSURE: the document does not let a program tell; a person looks. */
export type DecreeCheckOutcome = 'PASSED' | 'FAILED' | 'UNSURE';

/** The result of one check. `detail` is a word of code for the reviewer's screen, never a piece of the document. */
export interface DecreeCheck {
  name: DecreeCheckName;
  outcome: DecreeCheckOutcome;
  detail?: string;
}

/** Makes a check's result; passed checks mostly need no detail. */
export function result(name: DecreeCheckName, outcome: DecreeCheckOutcome, detail?: string): DecreeCheck {
  return detail === undefined ? { name, outcome } : { name, outcome, detail };
}
