import { describe, expect, it, jest } from '@jest/globals';
import { failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { RequestAccessScreen } from './request-access.screen';

const translations = { nl, en };

// Six fields typed key by key take their time on a busy machine.
jest.setTimeout(30_000);

async function fillIn(user: ReturnType<typeof renderScreen>['user']) {
  await user.type(screen.getByLabelText('Naam van de organisatie'), 'Rustig Bewind');
  await user.type(screen.getByLabelText('KvK-nummer'), '12345678');
  await user.type(screen.getByLabelText('Voornaam'), 'Noor');
  await user.type(screen.getByLabelText('Achternaam'), 'Jansen');
  await user.type(screen.getByLabelText('E-mailadres'), 'noor@rustigbewind.example');
  await user.type(screen.getByLabelText('Mobiel nummer'), '06 12345678');
}

describe('MZ-01 the public form that requests access', () => {
  it('sends what was filled in, with an idempotency key, and says by when there is an answer', async () => {
    const requestAccess = {
      id: '0198c0de-1111-7abc-8def-0a1b2c3d4e5f',
      email: 'noor@rustigbewind.example',
      dueAt: '2026-12-03T22:59:59Z',
    };
    const { user, requests } = renderScreen(<RequestAccessScreen />, {
      translations,
      viewer: null,
      answers: { requestAccess },
    });
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Verstuur aanvraag' }));
    expect((await screen.findByRole('status')).textContent).toContain('Uw kenmerk is 2C3D-4E5F');
    expect(screen.getByRole('region', { name: 'Wat er nu gebeurt' }).textContent).toContain(
      'donderdag 3 december 2026',
    );
    const sent = requests.find(({ operation }) => operation === 'RequestAccess');
    expect(sent?.variables).toEqual({
      input: expect.objectContaining({ portal: 'ONDERSTEUNER', kvkNumber: '12345678', mobileNumber: '+31612345678' }),
    });
    expect(sent?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says how one does come in to a portal that has no form', async () => {
    renderScreen(<RequestAccessScreen />, { translations, viewer: null, path: '/?portal=BACKOFFICE', route: '/' });
    expect((await screen.findByRole('link', { name: 'Naar inloggen' })).getAttribute('href')).toBe(
      '/account/inloggen?portal=BACKOFFICE',
    );
    expect(screen.queryByRole('button', { name: 'Verstuur aanvraag' })).toBeNull();
  });

  it('names every field that is empty in a summary that takes the focus', async () => {
    const { user } = renderScreen(<RequestAccessScreen />, { translations, viewer: null });
    await user.click(screen.getByRole('button', { name: 'Verstuur aanvraag' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(6);
    expect(document.activeElement).toBe(summary);
  });

  it('shows what the API finds wrong at its field and keeps what was typed', async () => {
    const answers = {
      requestAccess: () => {
        throw failure('BAD_USER_INPUT', 'Controleer uw gegevens', [
          { field: 'input.email', rule: 'EMAIL_INVALID', message: 'Vul een e-mailadres in zoals naam@voorbeeld.nl' },
        ]);
      },
    };
    const { user } = renderScreen(<RequestAccessScreen />, { translations, viewer: null, answers });
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Verstuur aanvraag' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Vul een e-mailadres in zoals naam@voorbeeld.nl' })).toBeTruthy();
    const email = screen.getByLabelText('E-mailadres') as HTMLInputElement;
    expect(email.value).toBe('noor@rustigbewind.example');
    expect(document.getElementById(email.getAttribute('aria-describedby')!.split(' ').at(-1)!)?.textContent).toContain(
      'Vul een e-mailadres in',
    );
  });
});
