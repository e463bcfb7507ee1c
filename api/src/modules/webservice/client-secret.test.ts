import { describe, expect, test } from '@jest/globals';
import { secretHash, secretMatches } from './client-secret';

const now = new Date('2026-03-04T10:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const kept = {
  secretHash: secretHash('nieuw'),
  previousSecretHash: secretHash('oud'),
  previousSecretUntil: at(1),
};

describe('ZO-12 the secret before the newest may be used for its last day', () => {
  test.each([
    ['the newest', kept, 'nieuw', now, true],
    ['the one before, in time', kept, 'oud', now, true],
    ['the one before, at its end', kept, 'oud', at(1), false],
    ['the newest after that', kept, 'nieuw', at(1), true],
    ['another', kept, 'ander', now, false],
    ['nothing', kept, '', now, false],
    [
      'any, where none was made',
      { secretHash: null, previousSecretHash: null, previousSecretUntil: null },
      '',
      now,
      false,
    ],
    ['any, of nobody', undefined, 'nieuw', now, false],
  ])('%s', (_what, secrets, secret, moment, right) => expect(secretMatches(secrets, secret, moment)).toBe(right));
});
