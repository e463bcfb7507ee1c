import { beforeEach, describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import { aBewind, aClient, receiveUploads, translations } from '../testing/builders';
import { SignOffScreen } from './sign-off.screen';

const review = {
  id: 'review-5',
  purpose: 'END',
  status: 'QUEUED',
  endDate: '2999-12-31',
  dueAt: '2026-11-27T22:59:59Z',
  overdue: false,
};

function start(answers: object) {
  return renderScreen(<SignOffScreen />, {
    translations,
    viewer: aViewer({ permissions: ['client:read', 'bewind:end'] }),
    path: '/ondersteuner/clienten/client-1/afmelden',
    route: '/ondersteuner/clienten/:id/afmelden',
    answers: { client: aClient(), endBewind: aBewind({ reviews: [review] }), ...answers },
  });
}

type User = ReturnType<typeof start>['user'];
const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));

async function endOn(user: User, day: string, month: string, year: string) {
  await user.type(await screen.findByLabelText('Dag'), day);
  await user.type(screen.getByLabelText('Maand'), month);
  await user.type(screen.getByLabelText('Jaar'), year);
  await press(user, 'Volgende');
}

async function upToCheck(user: User) {
  await endOn(user, '31', '12', '2999');
  await user.upload(
    await screen.findByLabelText('Beschikking', { selector: 'input' }),
    new File(['%PDF'], 'einde.pdf'),
  );
  await screen.findByText('Ontvangen en gecontroleerd');
  await press(user, 'Volgende');
  await screen.findByRole('button', { name: 'Beëindig bewindvoering' });
}

beforeEach(() => receiveUploads({ id: 'file-5', name: 'einde.pdf', size: 1536, mediaType: 'application/pdf' }));

describe('MZ-18 signing off a client', () => {
  it('warns first and shows the known account numbers', async () => {
    start({});
    expect(await screen.findByText('Na de einddatum kunt u niets meer wijzigen')).toBeTruthy();
    expect(screen.getByText('NL91 ABNA 0417 1643 00')).toBeTruthy();
    expect(screen.getByText('NL02 RABO 0123 4567 89')).toBeTruthy();
  });

  it('refuses an end date in the past', async () => {
    const { user } = start({});
    await endOn(user, '1', '1', '2020');
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Vul een datum in die vandaag of later is' })).toBeTruthy();
  });

  it('sends end date and decree, and says by when there is a decision', async () => {
    const { user, requests } = start({});
    await upToCheck(user);
    expect(screen.getByText(/Vanaf dinsdag 31 december 2999 ziet u deze cliënt niet meer/)).toBeTruthy();
    await press(user, 'Beëindig bewindvoering');
    expect((await screen.findByRole('status')).textContent).toContain('uiterlijk vrijdag 27 november 2026');
    expect(requests.find(({ operation }) => operation === 'EndBewind')?.variables).toEqual({
      input: { bewindId: 'bewind-1', endDate: '2999-12-31', decreeFileId: 'file-5' },
    });
  });

  it('says in words what the API refuses', async () => {
    const { user } = start({
      endBewind: () => {
        throw failure('CONFLICT', 'Deze cliënt is al afgemeld.');
      },
    });
    await upToCheck(user);
    await press(user, 'Beëindig bewindvoering');
    expect((await screen.findByRole('alert')).textContent).toContain('Deze cliënt is al afgemeld.');
  });

  it('offers no second sign-off while one is in progress', async () => {
    start({ client: aClient({ bewind: aBewind({ reviews: [review] }) }) });
    expect(await screen.findByText('Rohan van de Berg is al afgemeld')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Volgende' })).toBeNull();
  });
});
