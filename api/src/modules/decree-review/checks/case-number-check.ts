import { type DecreeCheck, result } from './decree-check';
import { readings } from './decree-words';

/** '9716685 \ BM VERZ 22-344', '6775638 OV VERZ 18-3211'. */
const KANTON = /(?<!\d)\d{7,8} ?[\\/|]? ?[a-z]{2} ?verz ?\d{2} ?[-/] ?\d{1,5}(?!\d)/;
/** A bare number, or a number of the civil court, only counts beside the word that says what it is. */
const LABELLED =
  /(?:zaak ?nummer|zaak ?nr|zaaknrs|rekest ?nummer|rekest ?nr|rol ?nummer|kenmerk)[^0-9]{0,40}(?:[a-z]{1,2} ?\/ ?\d{2} ?\/ ?)?\d{6,8}(?!\d)/;
const ECLI = /ecli:nl:[a-z][a-z0-9]{0,6}:\d{4}:(?:[1-9]\d*|[a-z]{2}\d{4})/;

/** Is there something like a case number? Its form differs by court, so its absence never fails a decree. */
export function checkCaseNumber(text: string): DecreeCheck {
  const found = readings(text).some((way) => [KANTON, LABELLED, ECLI].some((pattern) => pattern.test(way)));
  return found ? result('CASE_NUMBER', 'PASSED') : result('CASE_NUMBER', 'UNSURE', 'NOT_FOUND');
}
