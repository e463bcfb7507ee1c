import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { ChangeEmailScreen } from './change-email.screen';
import { ChangeMobileScreen } from './change-mobile.screen';
import { ChangePasswordScreen } from './change-password.screen';
import { ConfirmEmailScreen } from './confirm-email.screen';
import { OverviewScreen } from './overview.screen';

const translations = { nl, en };

function account(user: object = {}, viewer: object = {}) {
  const known = aViewer();
  return {
    ...known,
    user: {
      ...known.user,
      email: 'sanne@debewindvoerders.example',
      mobileNumber: '+31612345678',
      eHerkenningLinked: false,
      lastLoginAt: null,
      roles: [{ code: 'ONDERSTEUNER' }, { code: 'GEBRUIKERSBEHEERDER' }],
      ...user,
    },
    ...viewer,
  };
}

function visit(query = '', me: unknown = account()) {
  return renderScreen(<OverviewScreen />, {
    translations,
    path: `/account/overzicht${query}`,
    route: '/account/overzicht',
    answers: { me },
  });
}

describe('MZ-05 the own account', () => {
  it('shows what is known in words, with a way to change each', async () => {
    visit();
    expect(await screen.findByText('06 12345678')).toBeTruthy();
    expect(screen.getByText('Ondersteuner, Gebruikersbeheerder')).toBeTruthy();
    for (const [name, path] of [
      ['Wijzig e-mailadres', '/account/overzicht/e-mailadres'],
      ['Wijzig mobiel nummer', '/account/overzicht/mobiel-nummer'],
      ['Wijzig wachtwoord', '/account/overzicht/wachtwoord'],
    ] as const)
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(path);
  });

  it('offers to link eHerkenning while it is not, and no password any more once it is (MZ-04)', async () => {
    const { unmount } = visit();
    const link = await screen.findByRole('link', { name: 'Koppel eHerkenning' });
    expect(link.getAttribute('href')).toBe('/auth/eherkenning/start?portal=ONDERSTEUNER&intent=link');
    unmount();
    visit('?gekoppeld=1', account({ eHerkenningLinked: true }));
    expect(await screen.findByText('Gekoppeld')).toBeTruthy();
    expect(screen.getByText('Uw eHerkenning is gekoppeld')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Wijzig wachtwoord' })).toBeNull();
  });

  it('says why linking was refused, and warns before the password ends (PO-04)', async () => {
    const ends = { passwordExpiresAt: '2026-12-03T10:00:00Z', passwordWarning: true };
    visit('?melding=BROKER_WRONG_ORGANISATION', account({}, ends));
    expect((await screen.findByRole('alert')).textContent).toContain('andere organisatie');
    expect(await screen.findByText(/Kies voor .*3 december 2026/)).toBeTruthy();
  });

  it('leads a newcomer to the page that asks for the code (ZO-03)', async () => {
    visit('', account({}, { portals: [], pendingVerification: true }));
    const link = await screen.findByRole('link', { name: 'Bevestig uw account' });
    expect(link.getAttribute('href')).toBe('/account/nieuw');
  });
});

describe('MZ-05 changing the own e-mail address', () => {
  it('says to which address the link went', async () => {
    const { user } = renderScreen(<ChangeEmailScreen />, { translations, answers: { requestEmailChange: true } });
    await user.type(screen.getByLabelText('Nieuw e-mailadres'), 'nieuw@debewindvoerders.example');
    await user.click(screen.getByRole('button', { name: 'Stuur de link' }));
    expect((await screen.findByText(/Open de e-mail/)).textContent).toContain('nieuw@debewindvoerders.example');
  });

  it('refuses the address that it already is, at its field', async () => {
    const answers = {
      requestEmailChange: () => {
        throw failure('BAD_USER_INPUT', '', [
          { field: 'email', rule: 'EMAIL_UNCHANGED', message: 'Dit is al uw e-mailadres.' },
        ]);
      },
    };
    const { user } = renderScreen(<ChangeEmailScreen />, { translations, answers });
    await user.type(screen.getByLabelText('Nieuw e-mailadres'), 'sanne@debewindvoerders.example');
    await user.click(screen.getByRole('button', { name: 'Stuur de link' }));
    expect(await screen.findByRole('link', { name: 'Dit is al uw e-mailadres.' })).toBeTruthy();
  });

  it('confirms on a press only, and not for who is not signed in', async () => {
    window.history.replaceState(null, '', '/account/e-mail-bevestigen/#token=mail-token');
    const answers = { confirmEmailChange: { id: 'user-1', email: 'nieuw@x.example' } };
    const anonymous = renderScreen(<ConfirmEmailScreen />, { translations, viewer: null, answers });
    expect((await screen.findByRole('link', { name: 'Naar inloggen' })).getAttribute('href')).toBe(
      '/account/inloggen?terug=%2Faccount%2Fe-mail-bevestigen%2F',
    );
    expect(window.location.hash).toBe('');
    anonymous.unmount();
    const { user, requests } = renderScreen(<ConfirmEmailScreen />, { translations, answers });
    const button = await screen.findByRole('button', { name: 'Bevestig e-mailadres' });
    expect(requests.some(({ operation }) => operation === 'ConfirmEmailChange')).toBe(false);
    await user.click(button);
    expect(await screen.findByText(/nieuw@x\.example/)).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'ConfirmEmailChange')?.variables).toEqual({
      token: 'mail-token',
    });
  });
});

describe('MZ-05 changing the own mobile number and password', () => {
  it('asks the code that went to the new number, and refuses a wrong one', async () => {
    const expiresAt = new Date(Date.now() + 600_000).toISOString();
    const { user, requests } = renderScreen(<ChangeMobileScreen />, {
      translations,
      answers: {
        requestMobileNumberChange: { id: 'challenge-1', maskedDestination: '•••••••21', expiresAt },
        confirmMobileNumberChange: () => {
          throw failure('BAD_USER_INPUT', '', [
            { field: 'code', rule: 'CODE_WRONG', message: 'Deze code klopt niet.' },
          ]);
        },
      },
    });
    await user.type(screen.getByLabelText('Nieuw mobiel nummer'), '06 87654321');
    await user.click(screen.getByRole('button', { name: 'Stuur de code' }));
    await user.type(await screen.findByLabelText('Sms-code'), '000000');
    expect(requests.find(({ operation }) => operation === 'RequestMobileNumberChange')?.variables).toEqual({
      mobileNumber: '+31687654321',
    });
    await user.click(screen.getByRole('button', { name: 'Wijzig mobiel nummer' }));
    expect(await screen.findByRole('link', { name: 'Deze code klopt niet.' })).toBeTruthy();
  });

  it('puts a wrong present password at its own field', async () => {
    const { user } = renderScreen(<ChangePasswordScreen />, {
      translations,
      answers: {
        changePassword: () => {
          throw failure('BAD_USER_INPUT', '', [
            { field: 'current', rule: 'PASSWORD_WRONG', message: 'Dit is niet uw huidige wachtwoord.' },
          ]);
        },
      },
    });
    await user.type(screen.getByLabelText('Huidig wachtwoord'), 'Fout!1');
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'Nieuw!woord8');
    await user.type(screen.getByLabelText('Nieuw wachtwoord nog een keer'), 'Nieuw!woord8');
    await user.click(screen.getByRole('button', { name: 'Wijzig wachtwoord' }));
    const problem = await screen.findByRole('link', { name: 'Dit is niet uw huidige wachtwoord.' });
    expect(problem.getAttribute('href')).toBe('#veld-current');
  });
});
