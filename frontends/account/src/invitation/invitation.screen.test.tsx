import { beforeEach, describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { InvitationScreen } from './invitation.screen';

const policies: Record<string, object> = {
  ONDERSTEUNER: { passwordMinLength: 6, passwordClassesRequired: 4, passwordHistory: 0, minimumAssurance: 'EH3' },
  COLLECTIEF: {
    passwordMinLength: null,
    passwordClassesRequired: null,
    passwordHistory: null,
    minimumAssurance: 'EH2_PLUS',
  },
  BACKOFFICE: { passwordMinLength: 12, passwordClassesRequired: 3, passwordHistory: 12, minimumAssurance: null },
};
const challenge = () => ({
  id: 'challenge-1',
  maskedDestination: '•••••••78',
  expiresAt: new Date(Date.now() + 600_000).toISOString(),
});

let page = 0;

function arrive(fragment: string, answers: Record<string, unknown> = {}) {
  // Every test has an address of its own, as a token is kept for the address it came with.
  page += 1;
  window.history.replaceState(null, '', `/account/uitnodiging/${page}${fragment}`);
  return renderScreen(<InvitationScreen />, {
    translations: { nl, en },
    viewer: null,
    ...(fragment.startsWith('?')
      ? { path: `/account/uitnodiging/${page}${fragment}`, route: '/account/uitnodiging/:page' }
      : {}),
    answers: {
      portalPolicy: ({ portal }: { portal: string }) => ({
        portal,
        passwordMaxLength: 100,
        linkLifetimeMinutes: 480,
        smsCodeLifetimeMinutes: 10,
        ...policies[portal],
      }),
      openInvitation: challenge,
      acceptInvitation: () => ({ token: 'x', expiresAt: challenge().expiresAt, viewer: aViewer() }),
      ...answers,
    },
  });
}

async function openLink(user: ReturnType<typeof arrive>['user']) {
  await user.click(screen.getByRole('button', { name: 'Verstuur de code' }));
  return screen.findByLabelText('Sms-code');
}

beforeEach(() => window.history.replaceState(null, '', '/'));

describe('MZ-02 the link of an invitation', () => {
  it('takes the token out of the address at once and sends no code before somebody asks', async () => {
    const { user, requests } = arrive('#token=secret-token&portal=ONDERSTEUNER');
    expect(window.location.href).not.toContain('secret-token');
    expect(requests.some(({ operation }) => operation === 'OpenInvitation')).toBe(false);
    await openLink(user);
    expect(requests.find(({ operation }) => operation === 'OpenInvitation')?.variables).toEqual({
      token: 'secret-token',
    });
  });

  it('says that a fresh invitation is on its way when the link has expired', async () => {
    const { user } = arrive('#token=old', {
      openInvitation: () => {
        throw failure('EXPIRED', 'Deze link is verlopen. Wij hebben u een nieuwe uitnodiging gestuurd.');
      },
    });
    await user.click(screen.getByRole('button', { name: 'Verstuur de code' }));
    expect((await screen.findByRole('status')).textContent).toContain('nieuwe uitnodiging gestuurd');
    expect(screen.queryByRole('button', { name: 'Verstuur de code' })).toBeNull();
  });

  it('leads who used the link before to the log-in, and refuses an address without a token', async () => {
    const { user, unmount } = arrive('#token=used&portal=ONDERSTEUNER', {
      openInvitation: () => {
        throw failure('NOT_FOUND', 'Deze link kan niet worden gebruikt. Hebt u al een account? Log dan in.');
      },
    });
    await user.click(screen.getByRole('button', { name: 'Verstuur de code' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Hebt u al een account?');
    expect(screen.getByRole('link', { name: 'Naar inloggen' }).getAttribute('href')).toBe(
      '/account/inloggen?portal=ONDERSTEUNER',
    );
    unmount();
    arrive('');
    expect(await screen.findByText(/De link is niet compleet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('MZ-03 making the account', () => {
  it('ticks each rule of the portal’s own password policy while one types', async () => {
    const { user } = arrive('#token=t&portal=ONDERSTEUNER');
    await openLink(user);
    expect((await screen.findByText(/^6 tot 100 tekens/)).textContent).toContain('nog niet in orde');
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'Abc123');
    expect(screen.getByText(/^6 tot 100 tekens/).textContent).toContain('(in orde)');
    expect(screen.getByText(/^een ander teken/).textContent).toContain('nog niet in orde');
  });

  it('names every broken rule at the field, and asks for the terms', async () => {
    const { user } = arrive('#token=t&portal=ONDERSTEUNER', {
      acceptInvitation: () => {
        throw failure('BAD_USER_INPUT', '', [
          { field: 'password', rule: 'PASSWORD_TOO_SHORT', message: 'Gebruik ten minste 6 tekens.' },
          { field: 'password', rule: 'PASSWORD_NEEDS_DIGIT', message: 'Gebruik ten minste één cijfer.' },
        ]);
      },
    });
    await user.type(await openLink(user), '123456');
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'kort');
    await user.type(screen.getByLabelText('Nieuw wachtwoord nog een keer'), 'kort');
    await user.click(screen.getByRole('button', { name: 'Maak account' }));
    expect(within(await screen.findByRole('alert')).getByText(/Ga akkoord met de gebruiksvoorwaarden/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Maak account' }));
    const rules = 'Gebruik ten minste 6 tekens. Gebruik ten minste één cijfer.';
    expect(await screen.findByRole('link', { name: rules })).toBeTruthy();
    expect((screen.getByLabelText('Nieuw wachtwoord') as HTMLInputElement).value).toBe('kort');
  });

  it('offers to link eHerkenning now or later, once the account is there (MZ-04)', async () => {
    const { user, requests } = arrive('#token=t&portal=ONDERSTEUNER');
    await user.type(await openLink(user), '123456');
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'Wacht!woord7');
    await user.type(screen.getByLabelText('Nieuw wachtwoord nog een keer'), 'Wacht!woord7');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Maak account' }));
    const link = await screen.findByRole('link', { name: 'Koppel eHerkenning' });
    expect(link.getAttribute('href')).toBe('/auth/eherkenning/start?portal=ONDERSTEUNER&intent=link');
    expect(screen.getByRole('link', { name: 'Later koppelen' }).getAttribute('href')).toBe('/account/overzicht');
    expect(requests.find(({ operation }) => operation === 'AcceptInvitation')?.variables).toMatchObject({
      token: 't',
      acceptTerms: true,
    });
  });
});

describe('CO-13 an invitation to the portal of municipalities', () => {
  it('asks for the terms and goes to eHerkenning with the token in the form, never in an address', async () => {
    const { user, requests } = arrive('#token=secret-token&portal=COLLECTIEF');
    expect(await screen.findByText(/ten minste niveau EH2\+/)).toBeTruthy();
    const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Log in met eHerkenning' });
    const form = go.form!;
    const sent: FormData[] = [];
    // Behind React's own listener: what the screen did not hold back is what the browser would send.
    window.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) sent.push(new FormData(form));
      event.preventDefault();
    });
    await user.click(go);
    expect(within(await screen.findByRole('alert')).getByText(/Ga akkoord met de gebruiksvoorwaarden/)).toBeTruthy();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('checkbox'));
    await user.click(go);
    expect(sent.map((data) => Object.fromEntries(data))).toEqual([{ token: 'secret-token', terms: 'on' }]);
    expect(form.getAttribute('action')).toBe('/auth/eherkenning/invitation');
    expect(form.method).toBe('post');
    expect(window.location.href).not.toContain('secret-token');
    expect(requests.some(({ operation }) => operation === 'OpenInvitation')).toBe(false);
  });

  it.each([
    ['INVITATION_SENT_AGAIN', 'Wij hebben u een nieuwe uitnodiging gestuurd'],
    ['INVITATION_NOT_VALID', 'Gebruik anders de link in de laatste e-mail'],
    ['ASSURANCE_TOO_LOW', 'Open de link opnieuw om verder te gaan'],
    ['BROKER_CANCELLED', 'Open de link opnieuw om verder te gaan'],
  ])('says after %s what to do', async (code, words) => {
    arrive(`?melding=${code}`);
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
