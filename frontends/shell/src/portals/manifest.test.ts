import { describe, expect, it } from '@jest/globals';
import { allowedMenu, currentEntry, portalAt, type PortalManifest } from './manifest';

const label = { nl: 'x', en: 'x' };
const portal: PortalManifest = {
  name: '@volmacht/ondersteuner',
  version: '1.0.0',
  basePath: '/ondersteuner',
  entry: '@volmacht/ondersteuner',
  label,
  styles: [],
  menu: [
    { path: '/ondersteuner', label, icon: 'home' },
    { path: '/ondersteuner/clienten', label, icon: 'users', permission: 'client:read' },
    { path: '/ondersteuner/leden', label, icon: 'shield', permission: 'user:list' },
  ],
};

describe('XX-05 the menu comes from the manifests', () => {
  it('leaves out what the permissions do not allow', () => {
    expect(allowedMenu(portal, ['client:read']).map(({ path }) => path)).toEqual([
      '/ondersteuner',
      '/ondersteuner/clienten',
    ]);
    expect(allowedMenu(portal, []).map(({ path }) => path)).toEqual(['/ondersteuner']);
  });

  it('marks the longest path that fits the address', () => {
    expect(currentEntry(portal.menu, '/ondersteuner/clienten/17')?.path).toBe('/ondersteuner/clienten');
    expect(currentEntry(portal.menu, '/ondersteuner/elders')?.path).toBe('/ondersteuner');
  });

  it('knows a portal by its path, not by the beginning of a word', () => {
    expect(portalAt([portal], '/ondersteuner/clienten')).toBe(portal);
    expect(portalAt([portal], '/ondersteunerij')).toBeUndefined();
  });
});
