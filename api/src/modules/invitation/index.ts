import './invitation.errors';
import type { ModuleDescriptor } from '../../app/module-descriptor';
import { anyone, may } from '../../core/graphql/rules';
import { InvitationResolver } from './invitation.resolver';
import { sendInvitation } from './jobs/send-invitation.job';

export { brokerInvitee } from './open-invitation.service';
export { insertUser } from './add-user.service';
export { inviteUser } from './invite-user';

/** Inviting colleagues, and making an account out of an invitation (MZ-02, MZ-03, MZ-06, PO-09). */
export const invitationModule: ModuleDescriptor = {
  name: 'invitation',
  resolvers: [InvitationResolver],
  jobs: [sendInvitation],
  rules: {
    Mutation: {
      addUser: may('user:manage'),
      resendInvitation: may('user:manage', 'user:manage-any'),
      openInvitation: anyone,
      acceptInvitation: anyone,
    },
  },
};
