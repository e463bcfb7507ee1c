import type { FamilyMemberInput, Gender, HouseholdRole, PersonInput } from '../gql/graphql';

/** A person as the fields hold them. */
export interface PersonValues {
  bsn: string;
  initials: string;
  infix: string;
  lastName: string;
  birthDate: string;
  gender: Gender | '';
}

/** A partner or child as the fields hold them. */
export interface FamilyValues {
  role: HouseholdRole | '';
  person: PersonValues;
}

export const NOBODY: PersonValues = { bsn: '', initials: '', infix: '', lastName: '', birthDate: '', gender: '' };

/** A person as the API takes them. */
export function personInput({ bsn, initials, infix, lastName, birthDate, gender }: PersonValues): PersonInput {
  return {
    bsn: bsn.replace(/[\s.]/g, ''),
    initials: initials.trim(),
    infix: infix.trim() || null,
    lastName: lastName.trim(),
    birthDate,
    gender: gender as Gender,
  };
}

/** Partner and children as the API takes them. */
export function familyInput(family: FamilyValues[]): FamilyMemberInput[] {
  return family.map(({ role, person }) => ({ role: role as HouseholdRole, person: personInput(person) }));
}

/** A person's name as they filled it in: 'A.J. de Vries'. */
export function nameOf({ initials, infix, lastName }: PersonValues): string {
  return [initials, infix, lastName]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
