import type { LocalDate } from '../../core/calendar';
import type { ProblemSpec } from '../../core/errors';
import { checkPerson } from './check-person';
import type { DeelnemerPerson } from './deelnemer-columns';
import { DEELNEMER_TEXTS } from './deelnemer.errors';
import { HouseholdRole } from './deelnemer.enums';

/** Most family members that come in by one request. */
export const FAMILY_MAX = 20;

/** Somebody who is to take part, in the stored form, and where they stood in the request. */
export interface NewMember {
  person: DeelnemerPerson;
  role: HouseholdRole;
  /** Path of the person's fields: 'input.family.0.person'. */
  path: string;
}

/** What there is already to hold a family against. */
export interface FamilyFrame {
  day: LocalDate;
  startDate: LocalDate;
  /** Day of birth of the client, whom no child is older than; unknown when the client is at fault. */
  clientBirthDate?: LocalDate | undefined;
  /** BSNs that stand elsewhere in the request. */
  bsns: string[];
  /** A partner takes part on or after the first day already. */
  hasPartner: boolean;
}

/**
 * Checks the family members of a request: at most one partner, no second client, nobody twice, no child older than the
 * client (CO-06, CO-07). Every problem names its place.
 */
export function checkFamily(
  family: { person: DeelnemerPerson; role: HouseholdRole }[],
  { day, startDate, clientBirthDate, bsns, hasPartner }: FamilyFrame,
): { members: NewMember[]; problems: ProblemSpec[] } {
  const problems: ProblemSpec[] = [];
  if (family.length > FAMILY_MAX)
    return {
      members: [],
      problems: [{ field: 'input.family', rule: DEELNEMER_TEXTS.FAMILY_TOO_LARGE, values: { max: FAMILY_MAX } }],
    };
  const known = new Set(bsns);
  let partner = hasPartner;
  const members = family.map(({ person, role }, index) => {
    const path = `input.family.${index}.person`;
    const checked = checkPerson(person, path, day, startDate);
    problems.push(...checked.problems);
    const roleRule = roleProblem(role, partner);
    if (roleRule) problems.push({ field: `input.family.${index}.role`, rule: roleRule });
    partner ||= role === HouseholdRole.PARTNER;
    if (known.has(person.bsn)) problems.push({ field: `${path}.bsn`, rule: DEELNEMER_TEXTS.BSN_TWICE });
    known.add(person.bsn);
    if (role === HouseholdRole.KIND && clientBirthDate !== undefined && person.birthDate < clientBirthDate)
      problems.push({ field: `${path}.birthDate`, rule: DEELNEMER_TEXTS.CHILD_OLDER_THAN_CLIENT });
    return { person: checked.person, role, path };
  });
  return { members, problems };
}

function roleProblem(role: HouseholdRole, partner: boolean): string | null {
  if (role === HouseholdRole.CLIENT) return DEELNEMER_TEXTS.FAMILY_ROLE_INVALID;
  return role === HouseholdRole.PARTNER && partner ? DEELNEMER_TEXTS.PARTNER_ONE_AT_A_TIME : null;
}
