import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Agreement, Organisation } from './organisation.entity';
import { organisationReadable } from './organisation.readable';
import { OrganisationResolver } from './organisation.resolver';
import { organisationRules } from './organisation.rules';

export { Agreement, Organisation } from './organisation.entity';
export { AgreementKind, CorrespondenceChannel, OrganisationKind, OrganisationProfile } from './organisation.enums';
export { organisationReadable } from './organisation.readable';

/** Organisations and their own data (MZ-07, ZO-01, PO-11). */
export const organisationModule: ModuleDescriptor = {
  name: 'organisation',
  entities: [Organisation, Agreement],
  resolvers: [OrganisationResolver],
  readables: [organisationReadable],
  rules: organisationRules,
};
