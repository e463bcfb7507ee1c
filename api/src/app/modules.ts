import { auditModule } from '../modules/audit';
import { clientModule } from '../modules/client';
import { contractModule } from '../modules/contract';
import { correspondenceModule } from '../modules/correspondence';
import { organisationModule } from '../modules/organisation';
import { userModule } from '../modules/user';
import type { ModuleDescriptor } from './module-descriptor';

/** Every feature of the product; a new one is one line here. */
export const modules: ModuleDescriptor[] = [
  organisationModule,
  clientModule,
  correspondenceModule,
  auditModule,
  contractModule,
  userModule,
];
