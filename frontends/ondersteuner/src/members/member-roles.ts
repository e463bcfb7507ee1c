import type { MemberDetailFragment, RoleCode } from '../gql/graphql';

/** The roles that ticking 'gebruikersbeheerder' or not comes down to; a member's other roles stay, and nobody ends with none. */
export function rolesFor(manager: boolean, member?: Pick<MemberDetailFragment, 'roles'>): { code: RoleCode }[] {
  const others = (member?.roles ?? []).map(({ code }) => code).filter((code) => code !== 'GEBRUIKERSBEHEERDER');
  const kept: RoleCode[] = others.length > 0 || (member && manager) ? others : ['ONDERSTEUNER'];
  return [...kept, ...(manager ? (['GEBRUIKERSBEHEERDER'] as const) : [])].map((code) => ({ code }));
}
