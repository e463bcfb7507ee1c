import { describe, expect, it, jest } from '@jest/globals';
import { aViewer, failure, renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { NewcomerScreen } from './newcomer.screen';

// Six fields typed key by key take their time on a busy machine.
jest.setTimeout(30_000);

const pending = aViewer({ pendingVerification: true, portals: [] });

describe('ZO-03 and ZO-04 the first log-in of somebody whom the broker brought', () => {
  it('asks who one is, then the code of the user administrator, and refuses a wrong one', async () => {
    const { user, requests } = renderScreen(<NewcomerScreen />, {
      translations: { nl, en },
      viewer: pending,
      answers: {
        completePersonalDetails: { id: 'user-1', fullName: 'Noor de Vries' },
        verifyNewcomer: () => {
          throw failure('BAD_USER_INPUT', '', [
            { field: 'code', rule: 'NEWCOMER_CODE_WRONG', message: 'Deze code klopt niet. Controleer de code.' },
          ]);
        },
      },
    });
    await user.type(screen.getByLabelText('Voornaam'), 'Noor');
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

  it('asks nothing of who was verified before', async () => {
    renderScreen(<NewcomerScreen />, { translations: { nl, en }, viewer: aViewer() });
    expect(await screen.findByText(/U bent al bevestigd/)).toBeTruthy();
    expect(screen.queryByLabelText('Voornaam')).toBeNull();
  });
});
