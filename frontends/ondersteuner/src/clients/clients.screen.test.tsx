import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, waitFor, type Answers } from '@volmacht/platform/testing';
import { aBewind, aClient, connection, translations } from '../testing/builders';
import { ChangeClientScreen } from './change-client.screen';
import { ClientScreen } from './client.screen';
import { ClientsScreen } from './clients.screen';
import { MyEnvironmentScreen } from './my-environment.screen';

const viewer = aViewer({ permissions: ['client:read', 'client:update', 'bewind:request', 'bewind:end'] });
const base = '/ondersteuner/clienten/client-1';

const list = (clients: unknown) =>
  renderScreen(<ClientsScreen />, { translations, viewer, path: '/ondersteuner/clienten', answers: { clients } });
const detail = (answers: Answers, who = viewer) =>
  renderScreen(<ClientScreen />, {
    translations,
    viewer: who,
    path: base,
    route: '/ondersteuner/clienten/:id',
    answers,
  });
const environment = (client: unknown) =>
  renderScreen(<MyEnvironmentScreen />, {
    translations,
    viewer,
    path: `${base}/mijn-omgeving`,
    route: '/ondersteuner/clienten/:id/mijn-omgeving',
    answers: { client },
  });
const change = (what: string, answers: Answers) =>
  renderScreen(<ChangeClientScreen />, {
    translations,
    viewer,
    path: `${base}/wijzigen/${what}`,
    route: '/ondersteuner/clienten/:id/wijzigen/:wat',
    answers,
  });

describe('MZ-14 finding a client', () => {
  it('lists all own clients and searches by BSN, which never stands in the address', async () => {
    const { user, requests, visited } = list(({ filter }: { filter: { bsn?: string } }) =>
      connection(filter.bsn ? [aClient()] : [aClient(), aClient({ id: 'client-2', fullName: 'Emmy Bakker' })]),
    );
    await screen.findByText('2 cliënten');
    await user.selectOptions(screen.getByLabelText('Zoek op'), 'BSN');
    await user.type(screen.getByLabelText('Burgerservicenummer (BSN)'), '999 902 842');
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await screen.findByText('1 cliënt');
    expect(requests.at(-1)?.variables).toMatchObject({ filter: { bsn: '999902842' } });
    expect(`${window.location.href} ${visited.join(' ')}`).not.toContain('9999');
  });

  it('asks for the last name with the date of birth before anything is sent', async () => {
    const { user, requests } = list(connection([aClient()]));
    await screen.findByText('1 cliënt');
    await user.selectOptions(screen.getByLabelText('Zoek op'), 'PERSON');
    await user.type(screen.getByLabelText('Dag'), '9');
    await user.type(screen.getByLabelText('Maand'), '12');
    await user.type(screen.getByLabelText('Jaar'), '1966');
    const before = requests.length;
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    expect(await screen.findByText('Vul de achternaam in')).toBeTruthy();
    expect(requests.length).toBe(before);
  });

  it('shows at its field what the API finds wrong, and Opnieuw clears it', async () => {
    const message = 'Vul een burgerservicenummer van negen cijfers in.';
    const { user } = list(({ filter }: { filter: { bsn?: string } }) => {
      if (filter.bsn) throw failure('BAD_USER_INPUT', 'Fout', [{ field: 'filter.bsn', rule: 'BSN_INVALID', message }]);
      return connection([aClient()]);
    });
    await screen.findByText('1 cliënt');
    await user.selectOptions(screen.getByLabelText('Zoek op'), 'BSN');
    await user.type(screen.getByLabelText('Burgerservicenummer (BSN)'), '123');
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    expect(await screen.findByText(message)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
    await screen.findByText('1 cliënt');
    expect(screen.queryByText(message)).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Verzekerdennummer').value).toBe('');
  });

  it('says why nobody is found and what can be done', async () => {
    const { user } = list(({ filter }: { filter: { insuredNumber?: string } }) =>
      connection(filter.insuredNumber ? [] : [aClient()]),
    );
    await screen.findByText('1 cliënt');
    await user.type(screen.getByLabelText('Verzekerdennummer'), '1');
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    expect(await screen.findByText('We vinden geen cliënt met deze gegevens')).toBeTruthy();
  });
});

describe('MZ-15 the client detail', () => {
  it('shows debtor, address, GBER and period, and the BSN masked until it is asked for', async () => {
    const { user, requests } = detail({ client: aClient(), revealBsn: '999902842' });
    await screen.findByRole('heading', { name: 'Rohan van de Berg' });
    expect(screen.getByText(/1\.234,56/)).toBeTruthy();
    expect(screen.getByText('9992 GP Rilveen')).toBeTruthy();
    expect(screen.getByText('10 termijnen')).toBeTruthy();
    expect(screen.queryByText('999902842')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Toon BSN' }));
    expect(await screen.findByText('999902842')).toBeTruthy();
    expect(requests.at(-1)).toMatchObject({ operation: 'RevealBsn', variables: { clientId: 'client-1' } });
  });

  it('offers no change and no sign-off to who may only read', async () => {
    detail({ client: aClient() }, aViewer({ permissions: ['client:read'] }));
    await screen.findByRole('heading', { name: 'Rohan van de Berg' });
    expect(screen.queryByText('Snel wijzigen')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Cliënt afmelden' })).toBeNull();
    expect(screen.queryByRole('link', { name: /Wijzig/ })).toBeNull();
  });

  it('gives the not-found page for who is no own client', async () => {
    detail({ client: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });
});

describe('MZ-16 Mijn omgeving', () => {
  it('shows money alone with beschermingsbewind, and says why', async () => {
    environment(aClient());
    expect(await screen.findByText('U ziet alleen geldzaken')).toBeTruthy();
    expect(screen.queryByRole('tab', { name: 'Zorg' })).toBeNull();
  });

  it('shows care too with curatele', async () => {
    const claims = [
      { id: 'c1', treatedOn: '2026-09-06', provider: 'GGZ Rivierenland', description: 'Gesprek', amount: '131.70' },
    ];
    const { user } = environment(
      aClient({
        bewind: aBewind({ kind: 'CURATELE' }),
        care: { policyName: 'Basis Voordelig', deductibleUsed: '38.50', claims },
      }),
    );
    await user.click(await screen.findByRole('tab', { name: 'Zorg' }));
    expect(screen.getByText('Basis Voordelig')).toBeTruthy();
    expect(screen.getByText('GGZ Rivierenland')).toBeTruthy();
    expect(screen.getByText(/131,70/)).toBeTruthy();
  });
});

describe('MZ-17 the quick menu', () => {
  it('warns that post stops GBER before it is confirmed, and sends the version that was seen', async () => {
    const { user, requests } = change('correspondentie', {
      client: aClient(),
      updateClient: aClient({ version: 4, correspondenceChannel: 'POST' }),
    });
    await user.click(await screen.findByLabelText('Per post'));
    expect(await screen.findByText('Gespreid betalen van het eigen risico stopt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wijzig correspondentie' }));
    expect(await screen.findByRole('heading', { name: 'De correspondentie is gewijzigd' })).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'UpdateClient')?.variables).toEqual({
      input: { clientId: 'client-1', version: 3, correspondenceChannel: 'POST' },
    });
  });

  it('says that a colleague was first, and keeps what was typed', async () => {
    const { user } = change('adres', {
      client: aClient(),
      updateClient: () => {
        throw failure('CONFLICT', 'Iemand anders heeft dit net gewijzigd.');
      },
    });
    const street = await screen.findByLabelText<HTMLInputElement>('Straat');
    await user.clear(street);
    await user.type(street, 'Rozenlaan');
    await user.click(screen.getByRole('button', { name: 'Wijzig adres' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand anders heeft dit net gewijzigd.');
    await waitFor(() => expect(street.value).toBe('Rozenlaan'));
  });

  it('stops GBER by its own verb', async () => {
    const { user, requests } = change('gber', { client: aClient(), updateClient: aClient() });
    await user.click(await screen.findByLabelText('Zet gespreid betalen stop'));
    await user.click(screen.getByRole('button', { name: 'Zet gespreid betalen stop' }));
    await screen.findByRole('heading', { name: 'Gespreid betalen is gewijzigd' });
    expect(requests.find(({ operation }) => operation === 'UpdateClient')?.variables).toEqual({
      input: { clientId: 'client-1', version: 3, stopGber: true },
    });
  });
});
