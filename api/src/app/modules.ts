import { clientModule } from '../modules/client';
import { contractModule } from '../modules/contract';
import { organisationModule } from '../modules/organisation';
import { userModule } from '../modules/user';
import type { ModuleDescriptor } from './module-descriptor';

/** Every feature of the product; a new one is one line here. */
export const modules: ModuleDescriptor[] = [organisationModule, clientModule, contractModule, userModule];
