import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, type Answers } from '@volmacht/platform/testing';
import { aBewind, anExchange, aReview, connection, receiveUploads, translations } from '../testing/builders';
import { RequestScreen } from './request.screen';
import { RequestsScreen } from './requests.screen';

const viewer = aViewer({ permissions: ['bewind:read', 'bewind:request', 'review:answer', 'client:read'] });
const { question } = anExchange();
const asked = aReview({ status: 'QUESTION_ASKED', workingDaysLeft: null, exchanges: [anExchange()] });

function open(answers: Answers, who = viewer) {
  return renderScreen(<RequestScreen />, {
    translations,
    viewer: who,
    path: '/ondersteuner/aanvragen/review-1',
    route: '/ondersteuner/aanvragen/:id',
    answers,
  });
}

describe('MZ-13 where the requests stand', () => {
  it('lists them with status and due date, what is late in words', async () => {
    const late = aReview({ id: 'review-2', overdue: true, workingDaysLeft: -3, dueAt: '2026-11-17T22:59:59Z' });
    renderScreen(<RequestsScreen />, {
      translations,
      viewer,
      path: '/ondersteuner/aanvragen',
      answers: { decreeReviews: connection([late, aReview(), { ...asked, id: 'review-3' }]) },
    });
    expect(await screen.findByText('3 aanvragen')).toBeTruthy();
    expect(screen.getByText('Had klaar moeten zijn op 17-11-2026, 3 werkdagen te laat')).toBeTruthy();
    expect(screen.getByText('Uiterlijk 27-11-2026, nog 5 werkdagen')).toBeTruthy();
    expect(screen.getByText('Vraag voor u')).toBeTruthy();
  });

  it('takes its filter from the address and asks the API for just those', async () => {
    const { requests } = renderScreen(<RequestsScreen />, {
      translations,
      viewer,
      path: '/ondersteuner/aanvragen?toon=te-laat',
      route: '/ondersteuner/aanvragen',
      answers: { decreeReviews: connection([]) },
    });
    expect(await screen.findByText('Er is geen aanvraag te laat')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'Requests')?.variables).toMatchObject({ overdue: true });
  });

  it('says what went wrong when the list cannot be read, with a way to try again', async () => {
    renderScreen(<RequestsScreen />, {
      translations,
      viewer,
      path: '/ondersteuner/aanvragen',
      answers: {
        decreeReviews: () => {
          throw failure('FORBIDDEN', 'U mag deze aanvragen niet bekijken.');
        },
      },
    });
    expect(await screen.findByText('U mag deze aanvragen niet bekijken.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });

  it('shows the question of the reviewer and sends the answer', async () => {
    const { user, requests } = open({
      decreeReview: asked,
      answerReviewQuestion: ({ answer }: { answer: string }) =>
        aReview({ exchanges: [anExchange({ answer, answeredAt: '2026-11-22T09:00:00Z' })] }),
    });
    await user.type(await screen.findByLabelText('Uw antwoord'), 'Die stuur ik vandaag.');
    await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
    expect((await screen.findByRole('status')).textContent).toContain('uiterlijk vrijdag 27 november 2026');
    expect(screen.getByText('Die stuur ik vandaag.')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'AnswerQuestion')?.variables).toEqual({
      reviewId: 'review-1',
      answer: 'Die stuur ik vandaag.',
      decreeFileId: null,
    });
  });

  it('sends a new document with the answer, and keeps every question with its answer in sight', async () => {
    const file = { id: 'file-2', name: 'beschikking-leesbaar.pdf', size: 20480, mediaType: 'application/pdf' };
    receiveUploads(file);
    const first = anExchange({ answer: 'Zie de vorige brief.', answeredAt: '2026-11-21T10:00:00Z' });
    const second = { id: 'exchange-2', question: 'En bladzijde 2?', askedAt: '2026-11-21T11:00:00Z' };
    const { user, requests } = open({
      decreeReview: { ...asked, exchanges: [first, anExchange(second)] },
      answerReviewQuestion: ({ answer }: { answer: string }) =>
        aReview({
          status: 'QUEUED',
          exchanges: [first, anExchange({ ...second, answer, answeredAt: '2026-11-22T09:00:00Z', document: file })],
        }),
    });
    expect(await screen.findByText('Zie de vorige brief.')).toBeTruthy();
    expect(screen.getByText(question)).toBeTruthy();
    await user.type(screen.getByLabelText('Uw antwoord'), 'Hier is hij.');
    const bytes = new File(['%PDF-1.7'], file.name, { type: 'application/pdf' });
    await user.upload(screen.getByLabelText(/Nieuw document/), bytes);
    await screen.findByText(/beschikking-leesbaar\.pdf/);
    await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
    const link = await screen.findByRole('link', { name: /beschikking-leesbaar\.pdf/ });
    expect(link.getAttribute('href')).toBe('/files/file-2');
    expect(requests.find(({ operation }) => operation === 'AnswerQuestion')?.variables).toMatchObject({
      decreeFileId: 'file-2',
    });
  });

  it('offers no answer to who may not give one, but does show the question', async () => {
    open({ decreeReview: asked }, aViewer({ permissions: ['bewind:read'] }));
    expect((await screen.findAllByText(question)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Verstuur antwoord' })).toBeNull();
  });

  it('tells why a request was refused and what can be done', async () => {
    open({
      decreeReview: aReview({
        status: 'REFUSED',
        decidedAt: '2026-11-21T10:00:00Z',
        reason: 'De beschikking gaat over iemand anders.',
        bewind: aBewind({ status: 'REFUSED' }),
      }),
    });
    expect((await screen.findAllByText('De beschikking gaat over iemand anders.')).length).toBe(2);
    expect(screen.getByRole('link', { name: 'Meld opnieuw aan' })).toBeTruthy();
  });

  it('gives the not-found page for a request of another office', async () => {
    open({ decreeReview: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });
});
