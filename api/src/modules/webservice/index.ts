import type { ModuleDescriptor } from '../../app/module-descriptor';
import { messageRoutes } from './message.routes';
import { openApiRoutes } from './openapi.routes';
import { tokenRoutes } from './token.routes';
import './webservice.errors';
import { webserviceReadable } from './webservice.readable';
import { WebserviceResolver } from './webservice.resolver';
import { webserviceRules } from './webservice.rules';

/** Systems of municipalities that exchange by webservice, and who sets them (ZO-12). */
export const webserviceModule: ModuleDescriptor = {
  name: 'webservice',
  resolvers: [WebserviceResolver],
  readables: [webserviceReadable],
  rules: webserviceRules,
  routes: [...tokenRoutes, ...messageRoutes, ...openApiRoutes],
};
