import { ReviewDecision } from './decree-review.enums';

/** As much of a check as four eyes look at. */
export interface JudgedCheck {
  name: string;
  outcome: string;
}

/** What a decree must show before one reviewer alone may approve it. A case number has too many forms to ask for. */
const ESSENTIAL = ['READABLE', 'NAME', 'BIRTH_DATE', 'MEASURE'];

/** What becomes of a decision: it stands, it waits for a colleague, or it undoes a colleague's. */
export type DecisionEffect = 'FINAL' | 'NOTED' | 'DIFFERS';

/** The checks do not bear the decision out, so two reviewers must take it (MZ-20). */
export function needsColleague(decision: ReviewDecision, checks: JudgedCheck[]): boolean {
  if (decision === ReviewDecision.REFUSED)
    return checks.length > 0 && checks.every(({ outcome }) => outcome === 'PASSED');
  if (checks.some(({ outcome }) => outcome === 'FAILED')) return true;
  return !ESSENTIAL.every((name) => checks.some((check) => check.name === name && check.outcome === 'PASSED'));
}

/** What becomes of a decision, given what a colleague decided before (MZ-20). */
export function effectOf(
  decision: ReviewDecision,
  first: ReviewDecision | null,
  checks: JudgedCheck[],
): DecisionEffect {
  if (first !== null) return first === decision ? 'FINAL' : 'DIFFERS';
  return needsColleague(decision, checks) ? 'NOTED' : 'FINAL';
}
