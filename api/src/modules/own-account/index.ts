import './own-account.errors';
import type { ModuleDescriptor } from '../../app/module-descriptor';
import { may } from '../../core/graphql/rules';
import { sendEmailConfirmation } from './jobs/send-email-confirmation.job';
import { OwnAccountResolver } from './own-account.resolver';

const own = may('account:manage-own');

/** The own e-mail address and mobile number (MZ-05). */
export const ownAccountModule: ModuleDescriptor = {
  name: 'own-account',
  resolvers: [OwnAccountResolver],
  jobs: [sendEmailConfirmation],
  rules: {
    Mutation: {
      requestEmailChange: own,
      confirmEmailChange: own,
      requestMobileNumberChange: own,
      confirmMobileNumberChange: own,
    },
  },
};
