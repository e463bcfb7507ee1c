import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RuleMap } from '../core/graphql/rules';
import type { JobDefinition, Schedule } from '../core/outbox/define-job';
import type { Readable } from '../core/reader/readable';
import type { RequestContext } from '../core/context';

/** An address outside GraphQL (files, the broker's way back). Signed-in or not is the handler's own first question. */
export interface Route {
  method: 'GET' | 'POST';
  /** Exact path, or a prefix that ends in '/'. */
  path: string;
  handle(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void>;
}

/** All that a feature module gives the platform; `app/modules.ts` lists the modules. */
export interface ModuleDescriptor {
  name: string;
  entities?: Function[];
  resolvers?: Function[];
  readables?: Readable[];
  rules?: RuleMap;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of jobs of different payloads
  jobs?: JobDefinition<any>[];
  schedules?: Schedule[];
  routes?: Route[];
}
