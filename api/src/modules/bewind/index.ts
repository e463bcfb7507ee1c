import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Bewind } from './bewind.entity';
import { bewindReadable } from './bewind.readable';
import { BewindResolver, ClientBewindResolver } from './bewind.resolver';
import { bewindRules } from './bewind.rules';
import { bewindCalendarJob, bewindRemindersJob } from './jobs/bewind-calendar.job';
import { mailBewindCalendarJob } from './jobs/mail-bewind-calendar.job';
import { mailBewindRemindersJob } from './jobs/mail-bewind-reminders.job';

export { Bewind } from './bewind.entity';
export { BewindKind, BewindStatus } from './bewind.enums';
export { BEWIND_TEXTS } from './bewind.errors';
export { bewindReadable } from './bewind.readable';
export { visibleBewind } from './bewind.reads';
export {
  askForEnd,
  awaitAnswer,
  beginReview,
  checkStartDate,
  grantBewind,
  grantEnd,
  openBewind,
  refuseBewind,
  refuseEnd,
  type Requester,
  resumeReview,
  type TouchedBewind,
} from './bewind.service';
export { officeAddress, officeRecipients } from './office-recipients';

/** Bewinden: where they stand, when they begin and end, and who is reminded (MZ-11, MZ-13, MZ-18, MZ-21). */
export const bewindModule: ModuleDescriptor = {
  name: 'bewind',
  entities: [Bewind],
  resolvers: [BewindResolver, ClientBewindResolver],
  readables: [bewindReadable],
  rules: bewindRules,
  jobs: [bewindCalendarJob, bewindRemindersJob, mailBewindCalendarJob, mailBewindRemindersJob],
  schedules: [
    { job: bewindCalendarJob, pattern: '1 0 * * *' },
    { job: bewindRemindersJob, pattern: '0 7 * * *' },
  ],
};
