import type { Response } from 'express';
import { z } from 'zod';

/** How the register fails: tests set one, a running demo has none. */
export const faultSetting = z.strictObject({
  mode: z.enum([
    'NONE',
    'SERVER_ERROR',
    'EMPTY',
    'NO_CONTENT',
    'NO_JSON',
    'OTHER_SHAPE',
    'OTHER_REFERENCE',
    'REDIRECT',
    'CUT',
    'HANG',
  ]),
});

/** One way in which a register fails. */
export type FaultMode = z.infer<typeof faultSetting>['mode'];

/** Answers a question the way this fault does; false when there is none. */
export function answerFault(mode: FaultMode, response: Response): boolean {
  switch (mode) {
    // Another reference is told in an otherwise good answer.
    case 'NONE':
    case 'OTHER_REFERENCE':
      return false;
    case 'SERVER_ERROR':
      response.status(503).json({ fout: 'tijdelijk niet beschikbaar' });
      return true;
    case 'EMPTY':
      response.status(200).type('application/json').end();
      return true;
    case 'NO_CONTENT':
      response.status(204).end();
      return true;
    case 'NO_JSON':
      response.status(200).type('text/html').send('<h1>Onderhoud</h1>');
      return true;
    case 'OTHER_SHAPE':
      response.json({ resultaat: 'NEE' });
      return true;
    case 'REDIRECT':
      response.redirect(302, '/onderhoud');
      return true;
    case 'CUT':
      response.socket?.destroy();
      return true;
    case 'HANG':
      // Never answered: the asker's own time-out has to end it.
      return true;
  }
}
