import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, waitFor } from '../../testing';
import { LogoutMutation } from '../session/viewer.graphql';
import { ApiError } from '../graphql/api-error';
import { Field } from './fields.component';
import { ServerForm } from './server-form.component';
import { useServerForm } from './server-form.hook';

const translations = { nl: {}, en: {} };

function NameForm({ onDone = () => undefined }: { onDone?: () => void }) {
  const form = useServerForm({ defaultValues: { name: '' }, mutation: LogoutMutation, variables: () => ({}), onDone });
  return (
    <ServerForm form={form} submitLabel="Verstuur">
      <Field.Text name="name" label="Naam" required="Vul de naam in" />
    </ServerForm>
  );
}

const problems = [
  { field: 'input.name', rule: 'NAME_TAKEN', message: 'Kies een andere naam' },
  { field: 'input.unknownField', rule: 'ODD', message: 'Iets anders klopt niet' },
];

describe('XX-04 forms say what the API finds wrong', () => {
  it('puts a problem at its field and one without a field on top, and nothing gets lost', async () => {
    const logout = () => {
      throw failure('BAD_USER_INPUT', 'Controleer', problems);
    };
    const { user } = renderScreen(<NameForm />, { translations, answers: { logout } });
    await user.type(screen.getByLabelText('Naam'), 'Jan');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Iets anders klopt niet');
    expect(screen.getByRole('link', { name: 'Kies een andere naam' }).getAttribute('href')).toBe('#veld-name');
    expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Jan');
  });

  it('shows a reference for a failure that nobody foresaw', async () => {
    const logout = () => {
      throw failure('INTERNAL_SERVER_ERROR', 'Internal');
    };
    const { user } = renderScreen(<NameForm />, { translations, answers: { logout } });
    await user.type(screen.getByLabelText('Naam'), 'Jan');
    await user.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect((await screen.findByRole('alert')).textContent).toContain('test-request');
  });
});

describe('R12 a repeat has one effect', () => {
  it('repeats under the same key after an unknown outcome, and takes a new key after a refusal', async () => {
    let calls = 0;
    const logout = () => {
      calls += 1;
      if (calls === 1) throw failure('INTERNAL_SERVER_ERROR', '');
      if (calls === 2) throw failure('CONFLICT', 'Bestaat al');
      return true;
    };
    let done = 0;
    const { user, requests } = renderScreen(<NameForm onDone={() => (done += 1)} />, {
      translations,
      answers: { logout },
    });
    await user.type(screen.getByLabelText('Naam'), 'Jan');
    for (let press = 1; press <= 3; press += 1) {
      await user.click(screen.getByRole('button', { name: 'Verstuur' }));
      await waitFor(() => expect(calls).toBe(press));
      await waitFor(() => expect(screen.getByRole('button', { name: 'Verstuur' })).toBeTruthy());
    }
    await waitFor(() => expect(done).toBe(1));
    const [first, second, third] = requests
      .filter(({ operation }) => operation === 'Logout')
      .map(({ headers }) => headers['idempotency-key']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('expected and unexpected failures', () => {
  it.each([
    ['BAD_USER_INPUT', false],
    ['NOT_FOUND', false],
    ['UNAVAILABLE', true],
    ['NETWORK', true],
  ] as const)('%s', (code, unexpected) => expect(new ApiError(code, '').isUnexpected).toBe(unexpected));
});
