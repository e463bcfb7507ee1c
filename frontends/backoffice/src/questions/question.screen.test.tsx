import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { QuestionScreen } from './question.screen';
import { QuestionsScreen } from './questions.screen';

const translations = { nl, en };
const viewer = aViewer({ permissions: ['contact:answer'], portals: ['BACKOFFICE'] });

const aQuestion = (overrides: object = {}) => ({
  id: 'question-1',
  subject: 'Waar staat de factuur?',
  body: 'Goedemiddag,\nIk zie de factuur van mei niet. <b>Vet</b>',
  sentAt: '2026-11-18T10:00:00Z',
  dueAt: '2026-11-25T22:59:59Z',
  status: 'OPEN',
  overdue: false,
  workingDaysLeft: 3,
  answer: null,
  answeredAt: null,
  answeredBy: null,
  sender: { id: 'user-1', fullName: 'Iris de Wit' },
  organisation: { id: 'town-1', name: 'Gemeente Leiden' },
  ...overrides,
});

const renderOne = (answers: Record<string, unknown>) =>
  renderScreen(<QuestionScreen />, {
    translations,
    viewer,
    answers,
    path: '/backoffice/vragen/question-1',
    route: '/backoffice/vragen/:id',
  });

describe('CO-14 the questions of municipalities', () => {
  it('shows first what is open, and marks in words what is late', async () => {
    const late = aQuestion({ overdue: true, workingDaysLeft: -1, dueAt: '2026-11-17T22:59:59Z' });
    const { requests } = renderScreen(<QuestionsScreen />, {
      translations,
      viewer,
      answers: {
        contactMessages: {
          totalCount: 1,
          nodes: [late],
          pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
        },
      },
    });
    expect(await screen.findByText('Had klaar moeten zijn op 17-11-2026, 1 werkdag te laat')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Waar staat de factuur?' }).getAttribute('href')).toBe(
      '/backoffice/vragen/question-1',
    );
    expect(requests.find(({ operation }) => operation === 'Questions')?.variables).toMatchObject({ status: 'OPEN' });
  });

  it('is answered once, with words; what people typed is never markup', async () => {
    const { user, requests } = renderOne({
      contactMessage: aQuestion(),
      answerContactMessage: ({ answer }: { answer: string }) =>
        aQuestion({
          status: 'ANSWERED',
          workingDaysLeft: null,
          answer,
          answeredAt: '2026-11-20T10:00:00Z',
          answeredBy: { id: 'desk-1', fullName: 'Rob Elzinga' },
        }),
    });
    expect(await screen.findByText('Ik zie de factuur van mei niet. <b>Vet</b>')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Vul een antwoord in');
    await user.type(screen.getByLabelText('Uw antwoord'), 'De factuur staat bij Borderellen.');
    await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
    expect(await screen.findByText('De factuur staat bij Borderellen.')).toBeTruthy();
    expect(screen.getByText(/Rob Elzinga/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur antwoord' })).toBeNull();
    expect(requests.filter(({ operation }) => operation === 'AnswerQuestion')).toHaveLength(1);
  });

  it('tells who is second that a colleague answered', async () => {
    const { user } = renderOne({
      contactMessage: aQuestion(),
      answerContactMessage: () => {
        throw failure('CONFLICT', 'Deze vraag is al beantwoord. Vernieuw de pagina om het antwoord te lezen.');
      },
    });
    await user.type(await screen.findByLabelText('Uw antwoord'), 'Te laat.');
    await user.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
    expect(await screen.findByText(/Deze vraag is al beantwoord/)).toBeTruthy();
  });

  it('an unknown question is not found', async () => {
    renderOne({ contactMessage: null });
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByLabelText('Uw antwoord')).toBeNull();
  });
});
