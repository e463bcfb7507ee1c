import type { ModuleDescriptor } from '../../app/module-descriptor';
import { expireInactiveUsersJob } from './jobs/expire-inactive-users.job';
import { sendPasswordChangedJob } from './jobs/send-password-changed.job';
import { sendPasswordLinkJob } from './jobs/send-password-link.job';
import { LoginResolver } from './login.resolver';
import { loginRules } from './login.rules';

/** Logging in with a password and a code, and the password's own life (MZ-04, MZ-05, PO-02 – PO-05). */
export const loginModule: ModuleDescriptor = {
  name: 'login',
  resolvers: [LoginResolver],
  jobs: [sendPasswordLinkJob, sendPasswordChangedJob, expireInactiveUsersJob],
  schedules: [{ job: expireInactiveUsersJob, pattern: '10 0 * * *' }],
  rules: loginRules,
};
