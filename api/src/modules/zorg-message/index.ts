import type { ModuleDescriptor } from '../../app/module-descriptor';
import { checkZorgMessageJob } from './jobs/check-zorg-message.job';
import { deliverZorgMessageJob } from './jobs/deliver-zorg-message.job';
import { flagMissingRetoursJob } from './jobs/flag-missing-retours.job';
import { knooppuntRoutes } from './knooppunt.routes';
import { ZorgMessage } from './zorg-message.entity';
import { zorgMessageReadable } from './zorg-message.readable';
import { ZorgMessageResolver } from './zorg-message.resolver';
import { zorgMessageRules } from './zorg-message.rules';

export {
  type HandedMessage,
  type ListedMessage,
  messageFor,
  messagesFor,
  openMessage,
  receiveMessage,
} from './exchange';
export { wordedProblem } from './put-into-words';

/** Messages of iWmo and iJw: checked, sent, received, answered and followed (ZO-11, ZO-13). */
export const zorgMessageModule: ModuleDescriptor = {
  name: 'zorg-message',
  entities: [ZorgMessage],
  resolvers: [ZorgMessageResolver],
  readables: [zorgMessageReadable],
  rules: zorgMessageRules,
  jobs: [checkZorgMessageJob, deliverZorgMessageJob, flagMissingRetoursJob],
  schedules: [{ job: flagMissingRetoursJob, pattern: '10 0 * * *' }],
  routes: knooppuntRoutes,
};
