import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, waitFor, type Answers } from '@volmacht/platform/testing';
import { aContract, connection, meWith, translations } from '../testing/builders';
import { BerichtenScreen } from './berichten.screen';

const bericht = { id: 'bericht-1', date: '2026-11-20', category: 'BEVESTIGING', readAt: null };
const text = 'Afmelding de heer D. Groot voor contract 12345 ontvangen';
const visit = (answers: Answers) =>
  renderScreen(<BerichtenScreen />, {
    translations,
    viewer: meWith({ '12345': ['FINANCIEEL'] }, ['bericht:read']),
    path: '/collectief/berichten',
    answers: {
      contracts: [aContract()],
      contract: { ...aContract(), berichten: connection([{ ...bericht, text }]) },
      ...answers,
    },
  });

describe('CO-11 berichten', () => {
  it('marks a page as read, and filters by category', async () => {
    const { user, requests } = visit({ markBerichtenRead: [{ ...bericht, text, readAt: '2026-11-22T09:00:00Z' }] });
    expect(await screen.findByText(text)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Markeer deze pagina als gelezen' }));
    await waitFor(() =>
      expect(requests.find(({ operation }) => operation === 'MarkBerichtenRead')?.variables).toEqual({
        ids: ['bericht-1'],
      }),
    );
    await user.selectOptions(screen.getByLabelText('Categorie'), 'FACTUUR');
    await waitFor(() => expect(requests.at(-1)?.variables).toMatchObject({ category: 'FACTUUR', number: '12345' }));
  });

  it('says it when they could not be marked', async () => {
    const { user } = visit({
      markBerichtenRead: () => {
        throw failure('NOT_FOUND', 'Dit bericht is er niet.');
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Markeer deze pagina als gelezen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit bericht is er niet.');
  });
});
