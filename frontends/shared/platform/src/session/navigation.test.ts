import { describe, expect, it } from '@jest/globals';
import { loggedOutPath, loginPath, safeReturnPath } from './navigation';

describe('the way back after a login', () => {
  it.each([
    ['/ondersteuner/clienten/17', '/ondersteuner/clienten/17'],
    ['/backoffice?status=READY', '/backoffice?status=READY'],
  ])('follows a path of this site: %s', (path, expected) => expect(safeReturnPath(path)).toBe(expected));

  it.each([
    'https://evil.example/',
    '//evil.example/ondersteuner',
    '/\\evil.example',
    'javascript:alert(1)',
    '/account/inloggen?portal=ONDERSTEUNER',
    '/account/uitgelogd',
    '/auth/eherkenning/start',
    '/graphql',
    '',
    undefined,
  ])('refuses %s', (path) => expect(safeReturnPath(path)).toBeUndefined());

  it('lets one choose the portal when the page belongs to none (MZ-05)', () => {
    expect(loginPath('/account/overzicht')).toBe('/account/inloggen?terug=%2Faccount%2Foverzicht');
  });

  it('after a log-out leads to the page that says so, which knows the portal one was in', () => {
    expect(loggedOutPath('/ondersteuner/leden')).toBe('/account/uitgelogd?portal=ONDERSTEUNER');
    expect(loggedOutPath('/account/overzicht')).toBe('/account/uitgelogd');
  });

  it('names the portal one was in and where one was', () => {
    expect(loginPath('/backoffice/beoordelingen', 'verlopen')).toBe(
      '/account/inloggen?portal=BACKOFFICE&terug=%2Fbackoffice%2Fbeoordelingen&reden=verlopen',
    );
  });
});
