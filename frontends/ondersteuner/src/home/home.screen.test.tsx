import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, waitFor } from '@volmacht/platform/testing';
import { addDays } from '@volmacht/ui';
import { EndingScreen } from '../ending/ending.screen';
import { aBewind, aReview, connection, translations } from '../testing/builders';
import { HomeScreen } from './home.screen';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const asked = aReview({ status: 'QUESTION_ASKED', askedAt: '2026-11-21T09:00:00Z', question: 'Kunt u dit uitleggen?' });
const answers = {
  clients: { ...connection([]), totalCount: 212 },
  decreeReviews: ({ status, overdue }: { status?: string[]; overdue?: boolean }) =>
    overdue ? connection([]) : status?.length === 1 ? connection([asked]) : connection([asked, aReview({ id: 'r2' })]),
  bewinden: { ...connection([]), totalCount: 8 },
};

describe('the first page of an ondersteuner', () => {
  it('puts the questions that wait first, then the figures', async () => {
    renderScreen(<HomeScreen />, {
      translations,
      viewer: aViewer({ permissions: ['client:read', 'bewind:read', 'bewind:request'] }),
      answers,
    });
    const question = await screen.findByRole('link', { name: 'Beantwoord de vraag over Rohan van de Berg' });
    const figure = await screen.findByText('212');
    expect(question.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText('Ondersteuning eindigt binnen 90 dagen')).toBeTruthy();
  });

  it('asks for nothing that the viewer may not see', async () => {
    const { requests } = renderScreen(<HomeScreen />, {
      translations,
      viewer: aViewer({ permissions: ['organisation:read', 'user:list'] }),
      answers,
    });
    expect(await screen.findByRole('link', { name: 'Leden' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Cliënt aanmelden' })).toBeNull();
    expect(requests.filter(({ operation }) => operation.startsWith('Home'))).toHaveLength(0);
  });
});

describe('MZ-21 whose support ends soon', () => {
  it('lists them with the days that are left, within the period of the address', async () => {
    const { requests } = renderScreen(<EndingScreen />, {
      translations,
      viewer: aViewer({ permissions: ['bewind:read', 'client:read'] }),
      path: '/ondersteuner/aflopend?dagen=30',
      route: '/ondersteuner/aflopend',
      answers: { bewinden: connection([aBewind({ endDate: addDays(today, 8) })]) },
    });
    expect(await screen.findByText('8 dagen')).toBeTruthy();
    await waitFor(() =>
      expect(requests.find(({ operation }) => operation === 'Ending')?.variables).toMatchObject({
        endingBefore: addDays(today, 31),
      }),
    );
  });

  it('says what failed, and offers to try again', async () => {
    renderScreen(<EndingScreen />, {
      translations,
      viewer: aViewer({ permissions: ['bewind:read'] }),
      path: '/ondersteuner/aflopend',
      answers: {
        bewinden: () => {
          throw failure('INTERNAL_SERVER_ERROR', 'boom');
        },
      },
    });
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
    expect(screen.queryByText('boom')).toBeNull();
  });
});
