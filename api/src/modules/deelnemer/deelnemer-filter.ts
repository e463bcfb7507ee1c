import type { Keyring } from '../../config/keyring';
import type { LocalDate } from '../../core/calendar';
import { badInput } from '../../core/errors';
import { lastNameCandidates } from '../../core/names/search-name';
import { bsnIndex } from './deelnemer-columns';
import type { DeelnemerFilter } from './deelnemer.inputs';

/**
 * The filters of the reads, by name; what is not given is not in the statement (CO-03); those of
 * `day` when no other is asked for. A last name is found by its
 * beginning, with or without infix.
 */
export function deelnemerFilters(
  keyring: Keyring,
  filter: DeelnemerFilter | null | undefined,
  day: LocalDate,
): Record<string, unknown> {
  const relatienummer = filter?.relatienummer?.replace(/\s/g, '') || undefined;
  if (relatienummer && relatienummer.length > 20)
    throw badInput({ field: 'filter.relatienummer', rule: 'VALUE_TOO_LONG', values: { max: 20 } });
  return {
    on: filter?.on ?? day,
    ...(filter?.bsn ? { bsnIndex: bsnIndex(keyring, filter.bsn) } : {}),
    birthDate: filter?.birthDate,
    relatienummer,
    ...namesOf(filter?.lastName ?? ''),
  };
}

function namesOf(typed: string): Record<string, unknown> {
  if (typed.length > 200) throw badInput({ field: 'filter.lastName', rule: 'VALUE_TOO_LONG', values: { max: 200 } });
  const [name = '', ...shorter] = lastNameCandidates(typed);
  if (name === '') return {};
  if (shorter.length > 0) return { names: [name, ...shorter] };
  // U+10FFFF is never in a name and sorts after all that is.
  return { nameFrom: name, nameBelow: `${name}\u{10FFFF}` };
}
