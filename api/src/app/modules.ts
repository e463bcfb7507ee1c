import { organisationModule } from '../modules/organisation';
import type { ModuleDescriptor } from './module-descriptor';

/** Every feature of the product; a new one is one line here. */
export const modules: ModuleDescriptor[] = [organisationModule];
