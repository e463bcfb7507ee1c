/** Something wrong with a message: where, and against which rule; worded later, never with what was read. */
export interface MessageProblem {
  /** Where in the message, in names of elements. */
  field: string;
  rule: string;
  /** The retour code that the rule leads to. */
  code: string;
  values?: Record<string, string | number>;
}

/** The code of everything technical: structure, conditions and constraints (messages that break one are not processed). */
export const TECHNICAL = '0001';
