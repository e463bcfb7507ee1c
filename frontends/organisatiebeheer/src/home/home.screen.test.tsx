import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen } from '@volmacht/platform/testing';
import { aColleague, translations } from '../testing/builders';
import { HomeScreen } from './home.screen';

const visit = (viewer: ReturnType<typeof aColleague>) =>
  renderScreen(<HomeScreen />, { translations, viewer, path: '/organisatiebeheer', answers: {} });

describe('PO-04 a password that ends within two weeks', () => {
  it('is told on the first page, with the way to renew it at once', async () => {
    visit({
      ...aColleague('user:manage', 'aanvraag:file'),
      passwordWarning: true,
      passwordExpiresAt: '2026-12-01T10:00:00Z',
    });
    expect(await screen.findByText('Uw wachtwoord verloopt binnenkort')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vernieuw uw wachtwoord nu' }).getAttribute('href')).toBe(
      '/account/overzicht/wachtwoord',
    );
  });

  it('is not told before', async () => {
    visit(aColleague('user:manage'));
    expect(await screen.findByRole('link', { name: /Ga naar gebruikers/ })).toBeTruthy();
    expect(screen.queryByText('Uw wachtwoord verloopt binnenkort')).toBeNull();
  });
});

describe('PO-03 the same account serves user management and aanvragen', () => {
  it('shows an aanvrager no users', async () => {
    visit(aColleague('aanvraag:file'));
    expect(await screen.findByRole('link', { name: /Nieuwe aanvraag/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Ga naar gebruikers/ })).toBeNull();
  });
});
