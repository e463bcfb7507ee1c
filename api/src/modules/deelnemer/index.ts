import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Deelnemer } from './deelnemer.entity';
import { deelnemerReadable } from './deelnemer.readable';
import { ContractDeelnemersResolver, DeelnemerResolver } from './deelnemer.resolver';
import { deelnemerRules } from './deelnemer.rules';

export { bsnIndex, deelnemerColumns, fullNameOf, openBsn, type DeelnemerPerson } from './deelnemer-columns';
export { Deelnemer } from './deelnemer.entity';
export { EndReason, Gender, HouseholdRole } from './deelnemer.enums';
export { deelnemerReadable, inViewersContract, takesPartOn } from './deelnemer.readable';

/** Deelnemers of collective contracts: who takes part, coming in and going out (CO-03, CO-04, CO-06, CO-07). */
export const deelnemerModule: ModuleDescriptor = {
  name: 'deelnemer',
  entities: [Deelnemer],
  resolvers: [DeelnemerResolver, ContractDeelnemersResolver],
  readables: [deelnemerReadable],
  rules: deelnemerRules,
};
