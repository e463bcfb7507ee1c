import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Contract } from './contract.entity';
import { contractReadable } from './contract.readable';
import { ContractResolver, OrganisationContractsResolver } from './contract.resolver';
import { contractRules } from './contract.rules';

export { Contract } from './contract.entity';
export { contractReadable } from './contract.readable';

/** Collective contracts: who they are, so that roles can be given per contract (CO-01). */
export const contractModule: ModuleDescriptor = {
  name: 'contract',
  entities: [Contract],
  resolvers: [ContractResolver, OrganisationContractsResolver],
  readables: [contractReadable],
  rules: contractRules,
};
