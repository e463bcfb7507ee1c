import { type DecreeCheck, type ExpectedDecree, result } from './decree-check';
import { readings } from './decree-words';

type Measure = ExpectedDecree['kind'];

/** Words that name the measure itself. A curator also winds up bankruptcies, and a bewindvoerder debts: those are weak. */
const NAMED: Record<Measure, RegExp> = {
  BESCHERMINGSBEWIND:
    /onder ?bewind ?stelling|beschermings ?bewind|onder bewind|\bbewind\b[^;]{0,60}\b(?:ingesteld|opgeheven|op\b)|\bhet bewind\b|\been bewind\b/,
  CURATELE: /onder ?curatele ?stelling|\bcuratele\b/,
};
const WEAK: Record<Measure, RegExp> = { BESCHERMINGSBEWIND: /\bbewindvoer/, CURATELE: /\bcurator|\bcurand/ };
/** What the court itself decides, apart from what it recalls. */
const STARTED: Record<Measure, RegExp> = {
  BESCHERMINGSBEWIND:
    /\bstelt\b[^;]{0,250}\b(?:onder bewind|bewind in|een bewind)\b|\binstellen van (?:een|het) (?:beschermings)?bewind|spreekt de onderbewindstelling uit/,
  CURATELE: /\bstelt\b[^;]{0,250}\bonder curatele\b|spreekt de ondercuratelestelling uit/,
};
const DECIDES_END = /\bheft\b[^;]{0,200}\bop\b|\bbeeindigt\b|\bontslaat\b|\bverleent\b[^;]{0,120}\bontslag\b/;
const ENDS = new RegExp(`${DECIDES_END.source}|\\bopheffing\\b|\\bopgeheven\\b|\\bbeeindig|\\bontslagen als\\b`);
const MENTIONS_END = /\beindig|\btot en met\b|\bvervalt\b/;

/** Does the text name the measure that was asked for (MZ-20)? Mentorschap is neither of the two. */
export function checkMeasure(text: string, { kind, purpose }: Pick<ExpectedDecree, 'kind' | 'purpose'>): DecreeCheck {
  const ways = readings(text);
  const says = (pattern: RegExp) => ways.some((way) => pattern.test(way));
  const other: Measure = kind === 'CURATELE' ? 'BESCHERMINGSBEWIND' : 'CURATELE';
  if (!says(NAMED[kind])) {
    if (says(NAMED[other])) return result('MEASURE', 'FAILED', 'OTHER_MEASURE');
    if (says(WEAK[kind])) return result('MEASURE', 'UNSURE', 'REPRESENTATIVE_ONLY');
    return result('MEASURE', 'FAILED', says(/mentorschap/) ? 'OTHER_MEASURE' : 'NOT_FOUND');
  }
  if (purpose === 'START') {
    if (says(STARTED[kind])) return result('MEASURE', 'PASSED');
    if (says(STARTED[other])) return result('MEASURE', 'FAILED', 'OTHER_MEASURE');
    if (says(ENDS)) return result('MEASURE', 'UNSURE', 'LOOKS_LIKE_ENDING');
  }
  return says(NAMED[other]) ? result('MEASURE', 'UNSURE', 'BOTH_MEASURES') : result('MEASURE', 'PASSED');
}

/** Does the text end the measure or a representative's task (MZ-18)? */
export function checkEnding(text: string, kind: Measure): DecreeCheck {
  const ways = readings(text);
  const says = (pattern: RegExp) => ways.some((way) => pattern.test(way));
  // A decree that starts a measure often says how it may be lifted one day.
  if (says(STARTED[kind]) && !says(DECIDES_END)) return result('ENDING', 'UNSURE', 'LOOKS_LIKE_START');
  if (says(ENDS)) return result('ENDING', 'PASSED');
  return says(MENTIONS_END) ? result('ENDING', 'UNSURE', 'NOT_CLEAR') : result('ENDING', 'FAILED', 'NOT_FOUND');
}
