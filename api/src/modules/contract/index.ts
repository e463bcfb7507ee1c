import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Contact, Contract } from './contract.entity';
import { contractReadable } from './contract.readable';
import { ContractResolver, OrganisationContractsResolver } from './contract.resolver';
import { contractRules } from './contract.rules';

export { Contract } from './contract.entity';
export { contractReadable } from './contract.readable';

/** Collective contracts: who they are, whom to turn to, and that roles are given per contract (CO-01, CO-12). */
export const contractModule: ModuleDescriptor = {
  name: 'contract',
  entities: [Contract, Contact],
  resolvers: [ContractResolver, OrganisationContractsResolver],
  readables: [contractReadable],
  rules: contractRules,
};
