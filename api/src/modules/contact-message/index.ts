import type { ModuleDescriptor } from '../../app/module-descriptor';
import { ContactMessage } from './contact-message.entity';
import './contact-message.errors';
import { contactMessageReadable } from './contact-message.readable';
import { ContactMessageResolver } from './contact-message.resolver';
import { contactMessageRules } from './contact-message.rules';
import { mailContactAnswer } from './jobs/mail-contact-answer.job';

/** Questions of users to the back office, and the answers (CO-14). */
export const contactMessageModule: ModuleDescriptor = {
  name: 'contact-message',
  entities: [ContactMessage],
  resolvers: [ContactMessageResolver],
  readables: [contactMessageReadable],
  rules: contactMessageRules,
  jobs: [mailContactAnswer],
};
