import { beforeEach, describe, expect, it } from '@jest/globals';
import { act } from '@testing-library/react';
import { aViewer, renderScreen, screen, waitFor } from '../../testing';
import { ViewerQuery, LogoutMutation } from '../session/viewer.graphql';
import { logOut } from '../session/session.provider';
import { keepDrafts } from './draft-store';
import { Field } from './fields.component';
import { ServerForm } from './server-form.component';
import { useServerForm } from './server-form.hook';

const translations = { nl: {}, en: {} };

function ContactForm({ lookUp = false }: { lookUp?: boolean }) {
  const form = useServerForm({
    defaultValues: { name: '', contact: { city: '' }, password: '', code: '' },
    mutation: (lookUp ? ViewerQuery : LogoutMutation) as typeof LogoutMutation,
    variables: () => ({}),
    onDone: () => undefined,
  });
  return (
    <ServerForm form={form} submitLabel="Verstuur">
      <Field.Text name="name" label="Naam" />
      <Field.Text name="contact.city" label="Plaats" optional />
      <Field.Text name="password" type="password" label="Wachtwoord" optional autoComplete="current-password" />
      <Field.Code name="code" label="Code" optional />
    </ServerForm>
  );
}

function open(options: { lookUp?: boolean; viewer?: ReturnType<typeof aViewer> | null } = {}) {
  const { viewer = aViewer(), lookUp = false } = options;
  return renderScreen(<ContactForm lookUp={lookUp} />, { translations, viewer, answers: { logout: true } });
}

/** Fills the form in, and lets the session end with the page. */
async function leaveHalfway(options: Parameters<typeof open>[0] = {}) {
  const { user, unmount } = open(options);
  await waitFor(() => expect(screen.getByLabelText('Naam')).toBeTruthy());
  await user.type(screen.getByLabelText('Naam'), 'Noor');
  await user.type(screen.getByLabelText(/Plaats/), 'Leiden');
  await user.type(screen.getByLabelText(/Wachtwoord/), 'Geheim!1');
  await user.type(screen.getByLabelText(/Code/), '123456');
  // Who is looking is known by now, as it is on every page behind a door.
  await act(async () => Promise.resolve());
  keepDrafts();
  unmount();
}

const valueOf = (label: string | RegExp) => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('design: the log-out warning saves drafts', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('offers back what was filled in, after the next log-in on the same page', async () => {
    await leaveHalfway();
    const { user } = open();
    expect(await screen.findByText('U was dit al aan het invullen')).toBeTruthy();
    expect(valueOf('Naam')).toBe('');
    await user.click(screen.getByRole('button', { name: 'Vul dit weer in' }));
    expect([valueOf('Naam'), valueOf(/Plaats/), valueOf(/Wachtwoord/), valueOf(/Code/)]).toEqual([
      'Noor',
      'Leiden',
      '',
      '',
    ]);
    expect(screen.queryByText('U was dit al aan het invullen')).toBeNull();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('keeps neither password nor code anywhere', async () => {
    await leaveHalfway();
    const kept = JSON.stringify({ ...window.sessionStorage });
    expect(kept).toContain('Leiden');
    expect(kept).not.toMatch(/Geheim|123456/);
  });

  it('keeps nothing of what was sent', async () => {
    const { user } = open();
    await user.type(await screen.findByLabelText('Naam'), 'Noor');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Verstuur' }).getAttribute('aria-busy')).not.toBe('true'),
    );
    keepDrafts();
    expect(window.sessionStorage).toHaveLength(0);
    await user.type(screen.getByLabelText('Naam'), ' Jansen');
    keepDrafts();
    expect(JSON.stringify({ ...window.sessionStorage })).toContain('Noor Jansen');
  });

  it('throws it away when that is what the person wants', async () => {
    await leaveHalfway();
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Begin opnieuw' }));
    expect(valueOf('Naam')).toBe('');
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('shows it to nobody else, and not after a log-out', async () => {
    await leaveHalfway();
    const other = aViewer();
    const { unmount } = open({ viewer: { ...other, user: { ...other.user, id: 'user-2' } } });
    await waitFor(() => expect(window.sessionStorage).toHaveLength(0));
    expect(screen.queryByText('U was dit al aan het invullen')).toBeNull();
    unmount();
    await leaveHalfway();
    expect(window.sessionStorage).toHaveLength(1);
    await act(() => logOut());
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('keeps nothing of who is not signed in, nothing of a look-up, and nothing of a form left as it was', async () => {
    await leaveHalfway({ viewer: null });
    await leaveHalfway({ lookUp: true });
    const { unmount } = open();
    await act(async () => Promise.resolve());
    keepDrafts();
    unmount();
    expect(window.sessionStorage).toHaveLength(0);
  });
});
