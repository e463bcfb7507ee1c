import { readFileSync, statSync } from 'node:fs';

/** The only source of 'now' in the product, so that tests can move time. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs ahead by the milliseconds written in a file; for tests that walk through days (never in production). */
export function fileClock(file: string): Clock {
  let offset = 0;
  let readAt = -1;
  return {
    now() {
      try {
        const changed = statSync(file).mtimeMs;
        if (changed !== readAt) {
          offset = Number(readFileSync(file, 'utf8').trim() || '0');
          readAt = changed;
        }
      } catch {
        offset = 0;
      }
      return new Date(Date.now() + offset);
    },
  };
}
