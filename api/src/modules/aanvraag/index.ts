import type { ModuleDescriptor } from '../../app/module-descriptor';
import { AanvraagChangesResolver } from './aanvraag-changes.resolver';
import { Aanvraag } from './aanvraag.entity';
import { aanvraagReadable } from './aanvraag.readable';
import { AanvraagResolver, OrganisationKindsResolver } from './aanvraag.resolver';
import { aanvraagRules } from './aanvraag.rules';
import { forgetAanvraagDraftsJob } from './jobs/forget-aanvraag-drafts.job';
import { mailAanvraagDecidedJob } from './jobs/mail-aanvraag-decided.job';
import { mailAanvraagUserJob } from './jobs/mail-aanvraag-user.job';
import { openWlzIndicationJob } from './jobs/open-wlz-indication.job';

/** Aanvragen of care institutions: filed, followed, withdrawn, and decided on by the indicatiesteller (PO-12). */
export const aanvraagModule: ModuleDescriptor = {
  name: 'aanvraag',
  entities: [Aanvraag],
  resolvers: [AanvraagResolver, AanvraagChangesResolver, OrganisationKindsResolver],
  readables: [aanvraagReadable],
  rules: aanvraagRules,
  jobs: [mailAanvraagDecidedJob, mailAanvraagUserJob, openWlzIndicationJob, forgetAanvraagDraftsJob],
  schedules: [{ job: forgetAanvraagDraftsJob, pattern: '40 3 * * *' }],
};
