import helmet from 'helmet';
import type { RequestHandler } from 'express';

type Directives = Record<string, readonly string[]>;

/**
 * Headers of every answer of a simulator: nothing loads unless named here.
 * @param directives what the pages need on top of nothing at all.
 */
export function securityHeaders(directives: Directives): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'style-src': ["'self'"],
        ...directives,
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // The simulators speak plain http on localhost; HSTS there would break every other local service.
    strictTransportSecurity: false,
  });
}
