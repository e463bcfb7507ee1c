import type { ModuleDescriptor } from '../../app/module-descriptor';
import { clientReadable, insuredMatchReadable } from './client.readable';
import { ClientResolver, GberResolver } from './client.resolver';
import { clientRules } from './client.rules';
import { Insured } from './insured.entity';

export { Insurer } from './client.enums';
export { clientReadable } from './client.readable';
export { Client } from './client.types';
export { GBER_STOP_REASON } from './gber-stop-reason';
export { bsnColumns, openBsn } from './insured-bsn';
export { Insured } from './insured.entity';
export { type AskedPerson, findInsured, redeemMatch } from './look-up.service';
export { bewindRuns, representedBy, representedByViewer, representedIds } from './represented';

/** Insured people: looking one up, and the own clients of an office (MZ-10, MZ-14 to MZ-17). */
export const clientModule: ModuleDescriptor = {
  name: 'client',
  entities: [Insured],
  resolvers: [ClientResolver, GberResolver],
  readables: [clientReadable, insuredMatchReadable],
  rules: clientRules,
};
