import type { ModuleDescriptor } from '../../app/module-descriptor';
import './user.errors';
import { tellAccountChange } from './jobs/tell-account-change.job';
import { Role } from './role.entity';
import { Invitation, User } from './user.entity';
import { invitationReadable, roleReadable, userReadable } from './user.readable';
import { OrganisationUsersResolver, UserResolver } from './user.resolver';
import { UserManagementResolver } from './user-management.resolver';
import { userRules } from './user.rules';

export { Role } from './role.entity';
export { Invitation, User } from './user.entity';
export { InvitationStatus, Product, RoleCode, UserStatus } from './user.enums';
export { RoleInput } from './user.inputs';
export { invitationReadable, listsUser, userReadable } from './user.readable';
export { visibleUser } from './user.read';
export { declareErasure } from './erase-user';
export { emailProblems } from './email-rules';
export { emailInUse, orTaken } from './email-taken';
export { tellAccountChange } from './jobs/tell-account-change.job';
export { isMobileNumber } from './mobile-number';
export { checkName } from './person-name';
export { roleProblems } from './role-scope';
export { storeEmail } from './update-user.service';
export { lockManagedUser } from './user.access';
export {
  isManagingRole,
  managementOf,
  policiesOfKind,
  policyForRoles,
  type Management,
} from './user-management.policy';
export { giveRoles, grantOf } from './user-roles.service';
export { isUziNumber } from './uzi-number';
export { verificationPlace } from './verification-code';

/** Users, their roles and invitations (MZ-06, MZ-19, PO-06, PO-07, ZO-07, ZO-08). */
export const userModule: ModuleDescriptor = {
  name: 'user',
  entities: [User, Role, Invitation],
  resolvers: [UserResolver, OrganisationUsersResolver, UserManagementResolver],
  readables: [userReadable, roleReadable, invitationReadable],
  rules: userRules,
  jobs: [tellAccountChange],
};
