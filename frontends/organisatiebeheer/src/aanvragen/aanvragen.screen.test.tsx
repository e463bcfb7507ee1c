import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, within } from '@volmacht/platform/testing';
import { aColleague, anAanvraag, ORGANISATION, translations } from '../testing/builders';
import { AanvraagScreen } from './aanvraag.screen';
import { NewAanvraagScreen } from './new-aanvraag.screen';

const viewer = aColleague('aanvraag:file');

describe('PO-12 a new aanvraag', () => {
  const visit = (aanvraagKinds: string[], answers: object = {}) =>
    renderScreen(<NewAanvraagScreen />, {
      translations,
      viewer,
      path: '/organisatiebeheer/aanvragen/nieuw',
      answers: { organisation: { ...ORGANISATION, aanvraagKinds }, ...answers },
    });

  it('PO-11 offers the kinds that the profile gives and no other', async () => {
    visit(['WLZ_REGULIER', 'WZD_ARTIKEL_21']);
    expect(await screen.findByLabelText('Reguliere Wlz-aanvraag')).toBeTruthy();
    expect(screen.queryByLabelText('Partnerverblijf')).toBeNull();
  });

  it('without a profile says whom to mail', async () => {
    visit([]);
    expect(await screen.findByText('Uw organisatie heeft nog geen profiel')).toBeTruthy();
  });

  it('asks for the partner with partnerverblijf, and refuses a step that is not filled in', async () => {
    const { user } = visit(['WLZ_REGULIER', 'WZD_ARTIKEL_21', 'PARTNERVERBLIJF']);
    await user.click(await screen.findByLabelText('Partnerverblijf'));
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(await screen.findByLabelText('BSN van de partner')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect((await screen.findAllByText('Vul de achternaam van de cliënt in')).length).toBeGreaterThan(0);
  });
});

describe('PO-12 one aanvraag', () => {
  const visit = (aanvraag: object, answers: object = {}) =>
    renderScreen(<AanvraagScreen />, {
      translations,
      viewer,
      path: '/organisatiebeheer/aanvragen/aanvraag-1',
      route: '/organisatiebeheer/aanvragen/:id',
      answers: { aanvraag, ...answers },
    });

  it('is withdrawn after a question', async () => {
    const { user, requests } = visit(anAanvraag(), { withdrawAanvraag: anAanvraag({ status: 'WITHDRAWN' }) });
    await user.click(await screen.findByRole('button', { name: 'Trek aanvraag in' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Trek aanvraag in' }));
    expect(await screen.findByText('De aanvraag is ingetrokken')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'WithdrawAanvraag')?.variables).toEqual({ id: 'aanvraag-1' });
  });

  it('tells the decision with its reason and validity, and can no longer be withdrawn', async () => {
    visit(
      anAanvraag({
        status: 'GRANTED',
        reason: 'Toezicht is nodig.',
        validFrom: '2026-11-22',
        decidedAt: '2026-11-22T10:00:00Z',
      }),
    );
    expect(await screen.findByText('Toezicht is nodig.')).toBeTruthy();
    expect(screen.getByText('Geldig vanaf 22-11-2026, zonder einddatum.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Trek aanvraag in' })).toBeNull();
  });

  it('XX-02 shows the BSN only when asked', async () => {
    const { user } = visit(anAanvraag(), { revealAanvraagBsn: '999990019' });
    expect(await screen.findByText('•••••0019')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Toon/ }));
    expect(await screen.findByText(/999990019|999 990 019|9999 90 019/)).toBeTruthy();
  });
});
