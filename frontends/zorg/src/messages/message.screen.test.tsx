import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen } from '@volmacht/platform/testing';
import { aColleague, aMessage, connection, translations } from '../testing/builders';
import { MessageScreen } from './message.screen';
import { MessagesScreen } from './messages.screen';

const viewer = aColleague('message:exchange');
const one = (zorgMessage: object) =>
  renderScreen(<MessageScreen />, {
    translations,
    viewer,
    path: '/zorg/berichten/message-1',
    route: '/zorg/berichten/:id',
    answers: { zorgMessage },
  });

describe('ZO-11 messages that came and went', () => {
  it('lists what was sent, and asks for the box and the product', async () => {
    const { requests } = renderScreen(<MessagesScreen />, {
      translations,
      viewer,
      path: '/zorg/berichten?bak=verstuurd&product=iwmo',
      route: '/zorg/berichten',
      answers: { zorgMessages: connection([aMessage()]) },
    });
    expect((await screen.findByRole('link', { name: 'WMO301 Toewijzing' })).getAttribute('href')).toBe(
      '/zorg/berichten/message-1',
    );
    expect(requests.find(({ operation }) => operation === 'Messages')?.variables).toMatchObject({
      direction: 'OUT',
      product: 'IWMO',
    });
  });

  it('offers the file of a message', async () => {
    one(aMessage({ direction: 'IN', status: 'CHECKED' }));
    expect((await screen.findByRole('link', { name: 'Download bericht' })).getAttribute('href')).toBe('/files/file-1');
  });
});

describe('ZO-13 message workbench', () => {
  it('explains what is wrong with a refused message', async () => {
    const message = 'De afzender is niet uw gemeente.';
    one(aMessage({ status: 'REJECTED', problems: [{ field: 'Header/Afzender', rule: 'SENDER_OTHER', message }] }));
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('explains each retour code, and leads to the message it answers', async () => {
    const explanation = 'Het tarief is anders dan in het contract staat.';
    one(
      aMessage({
        direction: 'IN',
        code: 'WMO302',
        remarks: [{ path: 'Client', code: '0611', rule: 'TR418', explanation }],
        answers: aMessage({ id: 'message-9' }),
      }),
    );
    expect(await screen.findByText(explanation)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'WMO301 Toewijzing' }).getAttribute('href')).toBe(
      '/zorg/berichten/message-9',
    );
  });

  it('flags a retour that is missing, with the day it was due', async () => {
    one(aMessage({ retourMissing: true }));
    expect(await screen.findByText(/Het antwoord had er uiterlijk 25-11-2026 moeten zijn/)).toBeTruthy();
  });
});
