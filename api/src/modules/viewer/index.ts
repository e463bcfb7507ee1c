import type { ModuleDescriptor } from '../../app/module-descriptor';
import { ViewerResolver } from './viewer.resolver';
import { viewerRules } from './viewer.rules';
import { viewerReadable } from './viewer.service';

export { openSession, readViewer } from './viewer.service';
export { Session, Viewer } from './viewer.type';

/** Who is looking, and a portal's public numbers. */
export const viewerModule: ModuleDescriptor = {
  name: 'viewer',
  resolvers: [ViewerResolver],
  readables: [viewerReadable],
  rules: viewerRules,
};
