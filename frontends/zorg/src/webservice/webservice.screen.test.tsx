import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, within } from '@volmacht/platform/testing';
import { aColleague, translations } from '../testing/builders';
import { WebserviceScreen } from './webservice.screen';

const settings = {
  product: 'IWMO',
  enabled: true,
  endpoint: null,
  certificateFingerprint: null,
  clientId: 'leiden-iwmo',
  secretRotatedAt: '2026-11-20T09:00:00Z',
  previousSecretValidUntil: null,
};

function open() {
  const viewer = aColleague('webservice:manage');
  const roles = [
    { code: 'PRODUCTBEHEERDER', product: 'IWMO', active: true },
    { code: 'GEBRUIKER', product: 'IJW', active: true },
  ];
  return renderScreen(<WebserviceScreen />, {
    translations,
    viewer: { ...viewer, user: { ...viewer.user, roles } } as never,
    path: '/zorg/webservice',
    answers: { webserviceSettings: settings, rotateWebserviceSecret: 'geheim-van-de-test' },
  });
}

describe('ZO-12 webservice settings', () => {
  it('ZO-06 asks only about the product that the viewer manages', async () => {
    const { requests } = open();
    expect(await screen.findByText('leiden-iwmo')).toBeTruthy();
    const asked = requests.filter(({ operation }) => operation === 'Webservice');
    expect(new Set(asked.map(({ variables }) => JSON.stringify(variables)))).toEqual(
      new Set([JSON.stringify({ product: 'IWMO' })]),
    );
  });

  it('shows a new secret once, after a question', async () => {
    const { user, requests } = open();
    await user.click(await screen.findByRole('button', { name: 'Vervang het geheim' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(requests.some(({ operation }) => operation === 'RotateSecret')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Maak nieuw geheim' }));
    expect(await screen.findByText('geheim-van-de-test')).toBeTruthy();
  });
});
