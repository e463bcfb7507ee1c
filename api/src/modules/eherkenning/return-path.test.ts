import { describe, expect, test } from '@jest/globals';
import { safeReturnPath } from './return-path';

const ORIGIN = 'http://localhost:9000';

describe('MZ-05 the way back after a log-in with eHerkenning', () => {
  test.each([
    ['/ondersteuner/clienten/17', '/ondersteuner/clienten/17'],
    ['/backoffice?toon=te-laat', '/backoffice?toon=te-laat'],
    ['/ondersteuner/../backoffice', '/backoffice'],
  ])('follows a path of this site: %s', (path, expected) => expect(safeReturnPath(path, ORIGIN)).toBe(expected));

  test.each([
    'https://evil.example/',
    '//evil.example/ondersteuner',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/account/inloggen?portal=ONDERSTEUNER',
    '/account/uitgelogd',
    '/ondersteuner/../auth/eherkenning/start',
    '/graphql',
    `/${'a'.repeat(600)}`,
    '',
    null,
  ])('refuses %p', (path) => expect(safeReturnPath(path, ORIGIN)).toBeNull());
});
