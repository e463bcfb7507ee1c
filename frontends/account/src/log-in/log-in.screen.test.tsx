import { beforeEach, describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, waitFor } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { LogInScreen } from './log-in.screen';

const policy = (portal: string) => ({
  portal,
  passwordMinLength: 6,
  passwordMaxLength: 100,
  passwordClassesRequired: 4,
  passwordHistory: 0,
  linkLifetimeMinutes: 480,
  smsCodeLifetimeMinutes: 10,
  minimumAssurance: portal === 'BACKOFFICE' ? null : 'EH3',
});

let attempts: number;

function visit(query: string, answers: Record<string, unknown> = {}) {
  return renderScreen(<LogInScreen />, {
    translations: { nl, en },
    viewer: null,
    path: `/account/inloggen${query}`,
    route: '/account/inloggen',
    answers: {
      portalPolicy: ({ portal }: { portal: string }) => policy(portal),
      loginWithPassword: () => {
        attempts += 1;
        return { id: `challenge-${attempts}`, maskedDestination: '•••••••78', expiresAt: inTenMinutes() };
      },
      verifyLoginCode: { token: 'x', expiresAt: inTenMinutes(), viewer: null },
      ...answers,
    },
  });
}

const inTenMinutes = () => new Date(Date.now() + 600_000).toISOString();

async function giveName(user: ReturnType<typeof visit>['user']) {
  await user.type(await screen.findByLabelText('Gebruikersnaam'), ' staf@verzekeraar.example ');
  await user.type(screen.getByLabelText('Wachtwoord'), 'Geheim!123456');
  await user.click(screen.getByRole('button', { name: 'Log in' }));
}

beforeEach(() => {
  attempts = 0;
});

describe('MZ-04 logging in to the portal of ondersteuners', () => {
  it('MZ-05 takes the page one came for along to eHerkenning, and no other site', async () => {
    const { unmount } = visit('?portal=ONDERSTEUNER&terug=%2Fondersteuner%2Fleden');
    const link = await screen.findByRole('link', { name: nl.login.brokerGo });
    expect(link.getAttribute('href')).toBe(
      '/auth/eherkenning/start?portal=ONDERSTEUNER&intent=login&terug=%2Fondersteuner%2Fleden',
    );
    unmount();
    visit('?portal=ONDERSTEUNER&terug=https%3A%2F%2Fevil.example');
    expect((await screen.findByRole('link', { name: nl.login.brokerGo })).getAttribute('href')).toBe(
      '/auth/eherkenning/start?portal=ONDERSTEUNER&intent=login',
    );
  });

  it('ZO-04 says to who was just verified that logging in again opens the portal', async () => {
    visit('?portal=ZORG&reden=bevestigd');
    expect(await screen.findByText('Uw account is bevestigd')).toBeTruthy();
    expect(screen.queryByText(nl.login.expired)).toBeNull();
  });

  it('leads to eHerkenning first, with the level in words, and keeps the password behind a button', async () => {
    const { user } = visit('?portal=ONDERSTEUNER');
    const broker = await screen.findByRole('link', { name: 'Log in met eHerkenning' });
    expect(broker.getAttribute('href')).toBe('/auth/eherkenning/start?portal=ONDERSTEUNER&intent=login');
    expect(screen.getByText(/ten minste niveau EH3/)).toBeTruthy();
    expect(screen.queryByLabelText('Wachtwoord')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Inloggen met wachtwoord' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Gebruikersnaam'));
  });

  it.each([
    ['ASSURANCE_TOO_LOW', /ten minste niveau EH3/],
    ['BROKER_CANCELLED', /gestopt/],
    ['BROKER_UNKNOWN_ACCOUNT', /hoort nog niet bij een account/],
    ['BROKER_FAILED', /is niet gelukt/],
    ['BROKER_WRONG_ORGANISATION', /andere organisatie/],
    ['BROKER_ALREADY_LINKED', /al gekoppeld/],
  ])('says what a visit to eHerkenning came to: %s', async (code, words) => {
    visit(`?portal=ONDERSTEUNER&melding=${code}`);
    const said = await screen.findByText(words, { selector: '[class*="alert"] *' });
    expect(said.closest('[role]')?.getAttribute('role')).toBe(code === 'BROKER_CANCELLED' ? 'status' : 'alert');
  });

  it('CO-01 speaks of an invitation, and never of a password, in a portal that knows no passwords', async () => {
    visit('?portal=COLLECTIEF&melding=BROKER_UNKNOWN_ACCOUNT', {
      portalPolicy: { ...policy('COLLECTIEF'), passwordMinLength: null, minimumAssurance: 'EH2_PLUS' },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Gebruik de link in uw uitnodiging');
    expect(screen.getByText(/ten minste niveau EH2\+/)).toBeTruthy();
    expect(screen.queryByText(/wachtwoord/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Inloggen met wachtwoord' })).toBeNull();
  });

  it('says it also when no portal is known any more, and shows no text out of the address', async () => {
    visit('?melding=BROKER_FAILED');
    expect((await screen.findByRole('alert')).textContent).toContain('Inloggen met eHerkenning is niet gelukt');
    expect(screen.getByRole('link', { name: 'Backoffice' })).toBeTruthy();
  });

  it('ignores a message that we do not know', async () => {
    visit('?portal=ONDERSTEUNER&melding=Bel+dit+nummer');
    await screen.findByRole('link', { name: 'Log in met eHerkenning' });
    expect(screen.queryByText(/Bel dit nummer/)).toBeNull();
  });
});

describe('PO-03 logging in with a password and a code', () => {
  it('asks the code, and goes back to where one was (MZ-05)', async () => {
    const { user, requests } = visit('?portal=BACKOFFICE&terug=%2Fbackoffice%2Ftoegang');
    await giveName(user);
    expect(await screen.findByText(/•••••••78/)).toBeTruthy();
    expect(screen.getByText('De code is nog 10 minuten geldig.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Sms-code'));
    await user.type(screen.getByLabelText('Sms-code'), '123 456');
    await user.click(screen.getByRole('button', { name: 'Controleer code' }));
    await waitFor(() => expect(requests.some(({ operation }) => operation === 'VerifyLoginCode')).toBe(true));
    expect(requests.find(({ operation }) => operation === 'LogIn')?.variables).toMatchObject({
      portal: 'BACKOFFICE',
      loginName: 'staf@verzekeraar.example',
    });
    expect(requests.find(({ operation }) => operation === 'VerifyLoginCode')?.variables).toEqual({
      challengeId: 'challenge-1',
      code: '123456',
    });
    await waitFor(() => expect(window.location.pathname).toBe('/backoffice/toegang'));
  });

  it('shows the same refusal for every wrong name and password, and keeps the name', async () => {
    const { user } = visit('?portal=BACKOFFICE', {
      loginWithPassword: () => {
        throw failure('UNAUTHENTICATED', 'Inloggen is niet gelukt. Controleer uw gebruikersnaam en wachtwoord.');
      },
    });
    await giveName(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Inloggen is niet gelukt');
    expect((screen.getByLabelText('Gebruikersnaam') as HTMLInputElement).value).toContain('staf@');
  });

  it('puts a wrong code at its field, and offers a new code by logging in again', async () => {
    const { user } = visit('?portal=BACKOFFICE', {
      verifyLoginCode: () => {
        throw failure('BAD_USER_INPUT', '', [{ field: 'code', rule: 'CODE_WRONG', message: 'Deze code klopt niet.' }]);
      },
    });
    await giveName(user);
    await user.type(await screen.findByLabelText('Sms-code'), '000000');
    await user.click(screen.getByRole('button', { name: 'Controleer code' }));
    expect(await screen.findByRole('link', { name: 'Deze code klopt niet.' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vraag een nieuwe code aan' }));
    expect((await screen.findByRole('status')).textContent).toContain('Log opnieuw in');
    await giveName(user);
    expect(attempts).toBe(2);
  });
});
