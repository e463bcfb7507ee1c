import type { ModuleDescriptor } from '../../app/module-descriptor';
import { eherkenningRoutes } from './eherkenning.routes';

/** Logging in and linking through the eHerkenning broker (MZ-04, ZO-02, ZO-03). */
export const eherkenningModule: ModuleDescriptor = { name: 'eherkenning', routes: eherkenningRoutes };
