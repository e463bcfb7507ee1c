import { PDF_LIMITS, type PdfLimits, type PdfText, readPdfText } from '../../../core/files';
import { checkBirthDate } from './birth-date-check';
import { checkCaseNumber } from './case-number-check';
import { DECREE_CHECKS, type DecreeCheck, type ExpectedDecree, result } from './decree-check';
import { fold } from './decree-words';
import { checkEnding, checkMeasure } from './measure-check';
import { checkName } from './name-check';

/** A decree has a handful of pages; one for many clients may have dozens. */
const MAX_PAGES = 40;
/** Fewer letters than this are a stamp or a page number on a scan, not the text of a decree. */
const FEWEST_LETTERS = 150;
const COMMON_WORDS = /\b(?:de|het|een|van|en|in|is|op|te|dat|voor|aan)\b/g;

/**
 * Reads a decree and tells, check by check, whether it says what was asked (MZ-20). A document that cannot be read gives
 * UNSURE throughout, never FAILED: a person then looks. Never throws on a document, and tells nothing of its content.
 */
export async function checkDecree(
  pdf: Buffer,
  expected: ExpectedDecree,
  limits: PdfLimits = PDF_LIMITS,
): Promise<DecreeCheck[]> {
  const outcome = await readPdfText(pdf, MAX_PAGES, limits);
  if (!outcome.ok) return unsure(outcome.failure, expected);
  const text = outcome.value.pages.join('\n');
  const hindrance = hindranceIn(text);
  return hindrance ? unsure(hindrance, expected) : checkText(outcome.value, text, expected);
}

function checkText({ complete }: PdfText, text: string, expected: ExpectedDecree): DecreeCheck[] {
  const checks = [
    checkName(text, expected.person),
    checkBirthDate(text, expected.birthDate),
    checkMeasure(text, expected),
    checkCaseNumber(text),
    ...(expected.purpose === 'END' ? [checkEnding(text, expected.kind)] : []),
  ];
  if (complete) return [result('READABLE', 'PASSED'), ...checks];
  // What was not found may stand on a page that was not read.
  const cautious = checks.map((check) =>
    check.outcome === 'FAILED' ? { ...check, outcome: 'UNSURE' as const } : check,
  );
  return [result('READABLE', 'UNSURE', 'FIRST_PAGES_ONLY'), ...cautious];
}

/** Why the text layer is of no use: there is none (a scan), or its letters are coded so that they read as others. */
function hindranceIn(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return 'NO_TEXT';
  const common = fold(text).match(COMMON_WORDS)?.length ?? 0;
  return common < letters / 400 ? 'GARBLED_TEXT' : null;
}

function unsure(reason: string, { purpose }: ExpectedDecree): DecreeCheck[] {
  const names = DECREE_CHECKS.filter((name) => name !== 'ENDING' || purpose === 'END');
  return names.map((name) => result(name, 'UNSURE', name === 'READABLE' ? reason : 'NOT_READABLE'));
}
