import { beforeEach, describe, expect, it } from '@jest/globals';
import { failure, receiveUploads, renderScreen, screen, waitFor } from '@volmacht/platform/testing';
import { aColleague, translations } from '../testing/builders';
import { SendScreen } from './send.screen';

const right = { code: 'WMO301', name: 'Toewijzing', problems: [] };
const wrong = {
  ...right,
  problems: [{ field: 'Header/Afzender', rule: 'TR074', message: 'De afzender is niet uw gemeente.' }],
};

function open(answers: object) {
  return renderScreen(<SendScreen />, {
    translations,
    viewer: aColleague('message:exchange'),
    path: '/zorg/versturen',
    answers: { uploadZorgMessage: { id: 'message-7', status: 'RECEIVED' }, ...answers },
  });
}

async function check({ user }: ReturnType<typeof open>) {
  await user.click(await screen.findByLabelText('iWmo'));
  await user.upload(screen.getByLabelText('Bestand', { selector: 'input' }), new File(['<a/>'], 'toewijzing.xml'));
  await screen.findByText('Ontvangen en gecontroleerd');
  await user.click(screen.getByRole('button', { name: 'Controleer bestand' }));
}

beforeEach(() => {
  window.history.replaceState(null, '', '/zorg/versturen');
  receiveUploads({ id: 'file-7', name: 'toewijzing.xml', size: 1200, mediaType: 'application/xml' });
});

describe('ZO-11, ZO-13 sending a message', () => {
  it('asks for product and file first', async () => {
    const { user, requests } = open({});
    await user.click(await screen.findByRole('button', { name: 'Controleer bestand' }));
    expect((await screen.findAllByText('Kies iWmo of iJw')).length).toBeGreaterThan(0);
    expect(requests.some(({ operation }) => operation === 'CheckMessage')).toBe(false);
  });

  it('tells what is wrong by its place, and then sends nothing', async () => {
    const made = open({ checkZorgMessage: wrong });
    await check(made);
    expect(await screen.findByText('De afzender is niet uw gemeente.')).toBeTruthy();
    expect(screen.getByText('1 fout gevonden: WMO301 Toewijzing')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur bericht' })).toBeNull();
    expect(made.requests.find(({ operation }) => operation === 'CheckMessage')?.variables).toEqual({
      product: 'IWMO',
      fileId: 'file-7',
    });
  });

  it('sends one without faults, once, and goes to the message', async () => {
    const made = open({ checkZorgMessage: right });
    await check(made);
    await made.user.dblClick(await screen.findByRole('button', { name: 'Verstuur bericht' }));
    await waitFor(() => expect(window.location.pathname).toBe('/zorg/berichten/message-7'));
    expect(made.requests.filter(({ operation }) => operation === 'SendMessage')).toHaveLength(1);
  });

  it('forgets the verdict when something else is chosen', async () => {
    const made = open({ checkZorgMessage: right });
    await check(made);
    await screen.findByRole('button', { name: 'Verstuur bericht' });
    await made.user.click(screen.getByLabelText('iJw'));
    expect(screen.queryByRole('button', { name: 'Verstuur bericht' })).toBeNull();
  });

  it('says so when sending is refused, and lets it be tried again', async () => {
    const made = open({
      checkZorgMessage: right,
      uploadZorgMessage: () => {
        throw failure('NOT_FOUND', 'Dit bestand is er niet meer of het is al verstuurd. Upload het opnieuw.');
      },
    });
    await check(made);
    await made.user.click(await screen.findByRole('button', { name: 'Verstuur bericht' }));
    expect(await screen.findByText(/Upload het opnieuw/)).toBeTruthy();
    expect(window.location.pathname).not.toContain('message-7');
  });
});
