import type { ModuleDescriptor } from '../../app/module-descriptor';
import { Bericht } from './bericht.entity';
import { berichtReadable } from './bericht.readable';
import { BerichtResolver, ContractBerichtenResolver } from './bericht.resolver';
import { berichtRules } from './bericht.rules';

export { tellBericht, tellBerichten, type NewBericht } from './tell-bericht';

/** Messages about a contract: what was received, processed, changed or billed (CO-11). */
export const berichtModule: ModuleDescriptor = {
  name: 'bericht',
  entities: [Bericht],
  resolvers: [BerichtResolver, ContractBerichtenResolver],
  readables: [berichtReadable],
  rules: berichtRules,
};
