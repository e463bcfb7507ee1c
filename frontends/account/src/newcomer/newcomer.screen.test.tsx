import { describe, expect, it, jest } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, waitFor } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { NewcomerScreen } from './newcomer.screen';

// Six fields typed key by key take their time on a busy machine.
jest.setTimeout(30_000);

/** Somebody who came in by the broker, as far as they told who they are. */
function aNewcomer(details: object = { email: 'onbekend@volmacht.invalid' }) {
  const viewer = aViewer({ pendingVerification: true, portals: [] });
  const nobody = { initials: null, infix: null, lastName: 'gebruiker', mobileNumber: null };
  return { ...viewer, user: { ...viewer.user, ...nobody, ...details } };
}
const told = {
  fullName: 'Noor de Vries',
  firstName: 'Noor',
  infix: 'de',
  lastName: 'Vries',
  email: 'noor@leiden.example',
  mobileNumber: '+31612345678',
};

describe('ZO-03 and ZO-04 the first log-in of somebody whom the broker brought', () => {
  it('asks who one is, then the code of the user administrator, and refuses a wrong one', async () => {
    const { user, requests } = renderScreen(<NewcomerScreen />, {
      translations: { nl, en },
      viewer: aNewcomer(),
      answers: {
        completePersonalDetails: { id: 'user-1', initials: null, ...told },
        verifyNewcomer: () => {
          throw failure('BAD_USER_INPUT', '', [
            { field: 'code', rule: 'NEWCOMER_CODE_WRONG', message: 'Deze code klopt niet. Controleer de code.' },
          ]);
        },
      },
    });
    await user.type(await screen.findByLabelText('Voornaam'), 'Noor');
    await user.type(screen.getByLabelText(/Tussenvoegsel/), 'de');
    await user.type(screen.getByLabelText('Achternaam'), 'Vries');
    await user.type(screen.getByLabelText('E-mailadres'), 'noor@leiden.example');
    await user.type(screen.getByLabelText('Mobiel nummer'), '0612345678');
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    await user.type(await screen.findByLabelText('Verificatiecode'), '1234 5678');
    await user.click(screen.getByRole('button', { name: 'Bevestig code' }));
    expect(await screen.findByRole('link', { name: 'Deze code klopt niet. Controleer de code.' })).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'CompletePersonalDetails')?.variables).toMatchObject({
      infix: 'de',
      initials: null,
      mobileNumber: '+31612345678',
    });
    expect(requests.find(({ operation }) => operation === 'VerifyNewcomer')?.variables).toEqual({ code: '12345678' });
  });

  it('ZO-04 asks who comes back only for the code, and once it is right lets them log in again', async () => {
    let session: object | null = aNewcomer(told);
    const { user } = renderScreen(<NewcomerScreen />, {
      translations: { nl, en },
      path: '/account/nieuw?portal=ZORG',
      route: '/account/nieuw',
      answers: {
        me: () => session,
        verifyNewcomer: () => {
          session = null;
          return { portals: [], pendingVerification: false };
        },
      },
    });
    await user.type(await screen.findByLabelText('Verificatiecode'), '12345678');
    expect(screen.queryByLabelText('Voornaam')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bevestig code' }));
    await waitFor(() =>
      expect(`${window.location.pathname}${window.location.search}`).toBe(
        '/account/inloggen?portal=ZORG&reden=bevestigd',
      ),
    );
  });

  it('ZO-03 lets who comes back mend the details first', async () => {
    const { user } = renderScreen(<NewcomerScreen />, { translations: { nl, en }, viewer: aNewcomer(told) });
    await user.click(await screen.findByRole('button', { name: 'Wijzig uw gegevens' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Mobiel nummer')).value).toBe('06 12345678');
    expect(screen.getByLabelText<HTMLInputElement>('E-mailadres').value).toBe('noor@leiden.example');
  });

  it('asks nothing of who was verified before', async () => {
    renderScreen(<NewcomerScreen />, { translations: { nl, en }, viewer: aViewer() });
    expect(await screen.findByText(/U bent al bevestigd/)).toBeTruthy();
    expect(screen.queryByLabelText('Voornaam')).toBeNull();
  });
});
