import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Role } from './role.entity';
import { Invitation, User } from './user.entity';
import { invitationReadable, roleReadable, userReadable } from './user.readable';
import { OrganisationUsersResolver, UserResolver } from './user.resolver';
import { userRules } from './user.rules';

export { Role } from './role.entity';
export { Invitation, User } from './user.entity';
export { InvitationStatus, Product, RoleCode, UserStatus } from './user.enums';
export { RoleInput } from './user.inputs';
export { invitationReadable, listsUser, userReadable } from './user.readable';
export { visibleUser } from './user.resolver';

/** Users, their roles and invitations (MZ-06, MZ-19, PO-06, PO-07, ZO-07, ZO-08). */
export const userModule: ModuleDescriptor = {
  name: 'user',
  entities: [User, Role, Invitation],
  resolvers: [UserResolver, OrganisationUsersResolver],
  readables: [userReadable, roleReadable, invitationReadable],
  rules: userRules,
};
