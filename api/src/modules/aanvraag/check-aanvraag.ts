import { LIMITS } from '@volmacht/shared-schema';
import type { LocalDate } from '../../core/calendar';
import type { ProblemSpec } from '../../core/errors';
import { checkPerson, type DeelnemerPerson } from '../deelnemer';
import { AanvraagKind } from './aanvraag.enums';
import { AANVRAAG_TEXTS } from './aanvraag.errors';

/** Most documents that go along with one aanvraag. */
export const MAX_DOCUMENTS = 10;

/** What is told in an aanvraag, draft or not. */
export interface AanvraagContent {
  kind: AanvraagKind;
  person: DeelnemerPerson;
  explanation?: string | null;
  partnerBsn?: string | null;
  fileIds?: string[] | null;
}

/**
 * Puts an aanvraag in the stored form and names what is wrong per field (PO-11, PO-12); `complete` when it is to be sent,
 * else what a draft still lacks is let be. `kinds` are those that the organisation's profile gives.
 */
export function checkAanvraag(
  input: AanvraagContent,
  { day, kinds, complete }: { day: LocalDate; kinds: AanvraagKind[]; complete: boolean },
): { person: DeelnemerPerson; explanation: string; fileIds: string[]; problems: ProblemSpec[] } {
  const { person, problems } = checkPerson(input.person, 'input.person', day, day);
  const explanation = (input.explanation ?? '').trim();
  const fileIds = [...new Set(input.fileIds ?? [])];
  const add = (field: string, rule: string, values?: ProblemSpec['values']) =>
    void problems.push({ field: `input.${field}`, rule, ...(values ? { values } : {}) });
  if (!kinds.includes(input.kind)) add('kind', AANVRAAG_TEXTS.AANVRAAG_KIND_NOT_GIVEN);
  if (explanation.length > LIMITS.freeText) add('explanation', 'VALUE_TOO_LONG', { max: LIMITS.freeText });
  else if (complete && explanation === '') add('explanation', 'VALUE_REQUIRED');
  const partner = partnerRule(input, complete);
  if (partner) add('partnerBsn', partner);
  if (fileIds.length > MAX_DOCUMENTS) add('fileIds', AANVRAAG_TEXTS.AANVRAAG_TOO_MANY_FILES, { max: MAX_DOCUMENTS });
  return { person, explanation, fileIds, problems };
}

function partnerRule({ kind, person, partnerBsn }: AanvraagContent, complete: boolean): string | null {
  if (kind !== AanvraagKind.PARTNERVERBLIJF) return partnerBsn ? AANVRAAG_TEXTS.AANVRAAG_PARTNER_NOT_ASKED : null;
  if (!partnerBsn) return complete ? AANVRAAG_TEXTS.AANVRAAG_PARTNER_REQUIRED : null;
  return partnerBsn === person.bsn ? AANVRAAG_TEXTS.AANVRAAG_PARTNER_SAME : null;
}
