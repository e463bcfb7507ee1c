import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Deelnemer } from './deelnemer.entity';
import { deelnemerReadable } from './deelnemer.readable';
import { ContractDeelnemersResolver, DeelnemerChangesResolver, DeelnemerResolver } from './deelnemer.resolver';
import { deelnemerRules } from './deelnemer.rules';
import { deelnemerCalendarJob } from './jobs/deelnemer-calendar.job';

export { checkPerson } from './check-person';
export { bsnIndex, bsnPlace, deelnemerColumns, fullNameOf, type DeelnemerPerson } from './deelnemer-columns';
export { Deelnemer } from './deelnemer.entity';
export { EndReason, Gender, HouseholdRole } from './deelnemer.enums';
export { PersonInput } from './deelnemer.inputs';
export { DEELNEMER_TEXTS } from './deelnemer.errors';
export { deelnemerReadable, inViewersContract, takesPartOn } from './deelnemer.readable';
export { birthDateRule, endDateRule, startDateRule, type Term } from './stay-dates';
export { dutchDate, named, namedSql } from './told-texts';

/** Deelnemers of collective contracts: who takes part, coming in and going out (CO-03, CO-04, CO-06, CO-07). */
export const deelnemerModule: ModuleDescriptor = {
  name: 'deelnemer',
  entities: [Deelnemer],
  resolvers: [DeelnemerResolver, DeelnemerChangesResolver, ContractDeelnemersResolver],
  readables: [deelnemerReadable],
  rules: deelnemerRules,
  jobs: [deelnemerCalendarJob],
  schedules: [{ job: deelnemerCalendarJob, pattern: '2 0 * * *' }],
};
