import type { ModuleDescriptor } from '../../app/module-descriptor';
import { InsuranceProduct } from './insurance.entity';
import { insuranceProductReadable } from './insurance.readable';
import { InsuranceResolver } from './insurance.resolver';
import { insuranceRules } from './insurance.rules';

export { InsuranceProduct } from './insurance.entity';
export { insuranceProductReadable } from './insurance.readable';

/** Insurances and what they cost, as data (CO-06, CO-09). */
export const insuranceModule: ModuleDescriptor = {
  name: 'insurance',
  entities: [InsuranceProduct],
  resolvers: [InsuranceResolver],
  readables: [insuranceProductReadable],
  rules: insuranceRules,
};
