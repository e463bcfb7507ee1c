import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { ForgottenScreen } from './forgotten.screen';
import { SetPasswordScreen } from './set-password.screen';

const translations = { nl, en };
const portalPolicy = ({ portal }: { portal: string }) => ({
  portal,
  passwordMinLength: portal === 'BACKOFFICE' ? 12 : 6,
  passwordMaxLength: 100,
  passwordClassesRequired: portal === 'BACKOFFICE' ? 3 : 4,
  passwordHistory: 12,
  linkLifetimeMinutes: 480,
  smsCodeLifetimeMinutes: 10,
  minimumAssurance: null,
});

let page = 0;

function arrive(fragment: string, answers: Record<string, unknown> = {}) {
  page += 1;
  window.history.replaceState(null, '', `/account/wachtwoord/${page}${fragment}`);
  return renderScreen(<SetPasswordScreen />, { translations, viewer: null, answers: { portalPolicy, ...answers } });
}

async function choose(user: ReturnType<typeof arrive>['user'], password: string) {
  await user.type(screen.getByLabelText('Nieuw wachtwoord'), password);
  await user.type(screen.getByLabelText('Nieuw wachtwoord nog een keer'), password);
  await user.click(screen.getByRole('button', { name: 'Sla wachtwoord op' }));
}

describe('PO-02 asking for a link to choose a password', () => {
  it('answers the same for every name, and says what to do when no mail comes', async () => {
    const { user, requests } = renderScreen(<ForgottenScreen />, {
      translations,
      viewer: null,
      path: '/account/wachtwoord-vergeten?portal=BACKOFFICE',
      route: '/account/wachtwoord-vergeten',
      answers: { requestPasswordLink: true },
    });
    await user.type(screen.getByLabelText('Gebruikersnaam'), 'niemand@nergens.example');
    await user.click(screen.getByRole('button', { name: 'Vraag link aan' }));
    const receipt = await screen.findByRole('status');
    expect(receipt.textContent).toContain('Als deze gebruikersnaam bij ons bekend is');
    expect(requests.at(-1)?.variables).toEqual({ portal: 'BACKOFFICE', loginName: 'niemand@nergens.example' });
  });

  it('says so when too many links were asked for', async () => {
    const { user } = renderScreen(<ForgottenScreen />, {
      translations,
      viewer: null,
      answers: {
        requestPasswordLink: () => {
          throw failure('RATE_LIMITED', 'Probeer het over een uur opnieuw.');
        },
      },
    });
    await user.type(screen.getByLabelText('Gebruikersnaam'), 'wie@x.example');
    await user.click(screen.getByRole('button', { name: 'Vraag link aan' }));
    expect((await screen.findByRole('alert')).textContent).toContain('over een uur');
  });
});

describe('PO-02 choosing a password with the mailed link', () => {
  it('names the rules of the portal that the link belongs to, and leads to its log-in', async () => {
    const { user } = arrive('#token=t&portal=BACKOFFICE', { setPassword: true });
    expect(await screen.findByText(/^12 tot 100 tekens/)).toBeTruthy();
    expect(screen.getByText(/^3 van deze vier/)).toBeTruthy();
    await choose(user, 'Lang-genoeg-2026');
    expect((await screen.findByRole('status')).textContent).toContain('Uw wachtwoord is gewijzigd');
    expect(screen.getByRole('link', { name: 'Naar inloggen' }).getAttribute('href')).toBe(
      '/account/inloggen?portal=BACKOFFICE',
    );
  });

  it('offers a new link when this one was used or has expired', async () => {
    const { user } = arrive('#token=t&portal=BACKOFFICE', {
      setPassword: () => {
        throw failure('EXPIRED', 'Deze link is al gebruikt. Vraag een nieuwe link aan.');
      },
    });
    await choose(user, 'Lang-genoeg-2026');
    expect((await screen.findByRole('status')).textContent).toContain('Deze link is al gebruikt');
    expect(screen.getByRole('link', { name: 'Vraag een nieuwe link aan' }).getAttribute('href')).toBe(
      '/account/wachtwoord-vergeten?portal=BACKOFFICE',
    );
    expect(screen.queryByLabelText('Nieuw wachtwoord')).toBeNull();
  });

  it('keeps the form when a rule is broken, as the link is still good', async () => {
    const { user } = arrive('#token=t&portal=BACKOFFICE', {
      setPassword: () => {
        throw failure('BAD_USER_INPUT', '', [
          { field: 'password', rule: 'PASSWORD_USED_BEFORE', message: 'Kies een wachtwoord dat u niet eerder had.' },
        ]);
      },
    });
    await choose(user, 'Lang-genoeg-2026');
    expect(await screen.findByRole('link', { name: 'Kies een wachtwoord dat u niet eerder had.' })).toBeTruthy();
    expect(screen.getByLabelText('Nieuw wachtwoord')).toBeTruthy();
  });

  it('refuses an address without a token', async () => {
    arrive('');
    expect(await screen.findByText(/De link is niet compleet/)).toBeTruthy();
  });
});
