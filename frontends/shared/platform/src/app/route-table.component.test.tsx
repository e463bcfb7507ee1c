import { describe, expect, it } from '@jest/globals';
import { aViewer, renderScreen, screen } from '../../testing';
import { RouteTable } from './route-table.component';

const translations = { nl: {}, en: {} };
const routes = [
  { path: '/deur', screen: () => <h1>Binnen</h1>, access: 'client:read' as const },
  { path: '/open', screen: () => <h1>Open</h1>, access: 'public' as const },
];
const table = <RouteTable routes={routes} />;

describe('XX-01 screens have doors too', () => {
  it('opens for who holds the permission', async () => {
    renderScreen(table, { translations, path: '/deur', route: '*', viewer: aViewer({ permissions: ['client:read'] }) });
    expect(await screen.findByText('Binnen')).toBeTruthy();
  });

  it('says so to who does not, and shows nothing of the screen', async () => {
    renderScreen(table, { translations, path: '/deur', route: '*', viewer: aViewer({ permissions: ['bewind:read'] }) });
    expect(await screen.findByRole('heading', { name: 'Geen toegang' })).toBeTruthy();
    expect(screen.queryByText('Binnen')).toBeNull();
  });

  it('shows nothing to strangers but what is public', async () => {
    renderScreen(table, { translations, path: '/open', route: '*', viewer: null });
    expect(await screen.findByText('Open')).toBeTruthy();
  });

  it('has a page for paths that lead nowhere', async () => {
    renderScreen(table, { translations, path: '/nergens', route: '*', viewer: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });
});
