import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { LoggedOutScreen } from './logged-out.screen';

const open = (query: string) =>
  renderScreen(<LoggedOutScreen />, {
    translations: { nl, en },
    viewer: null,
    path: `/account/uitgelogd${query}`,
    route: '/account/uitgelogd',
  });

describe('A16 after a log-out', () => {
  it('says so, and leads back into the portal one was in', async () => {
    open('?portal=BACKOFFICE');
    expect(await screen.findByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log opnieuw in' }).getAttribute('href')).toBe(
      '/account/inloggen?portal=BACKOFFICE',
    );
  });

  it('lets one choose when no portal is known', async () => {
    open('?portal=EVIL');
    expect((await screen.findByRole('link', { name: 'Log opnieuw in' })).getAttribute('href')).toBe(
      '/account/inloggen',
    );
  });
});
