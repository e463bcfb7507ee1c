import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { ReviewScreen } from './review.screen';
import { ReviewsScreen } from './reviews.screen';

const translations = { nl, en };
const viewer = aViewer({ permissions: ['review:work', 'bewind:read'], portals: ['BACKOFFICE'] });
const me = { id: 'user-1', fullName: 'Sanne de Vries' };
const colleague = { id: 'user-2', fullName: 'Tim Bakker' };

function aReview(overrides: object = {}) {
  return {
    id: 'review-1',
    purpose: 'START',
    status: 'READY',
    dueAt: '2026-11-26T22:59:59Z',
    workingDaysLeft: 4,
    overdue: false,
    submittedAt: '2026-11-19T10:00:00Z',
    submittedBy: { id: 'user-9', fullName: 'Noor Jansen' },
    checks: [
      { name: 'READABLE', outcome: 'PASSED' },
      { name: 'BIRTH_DATE', outcome: 'FAILED', detail: 'OTHER_BIRTH_DATE' },
      { name: 'CASE_NUMBER', outcome: 'UNSURE', detail: 'NOT_FOUND' },
    ],
    fourEyesRequired: true,
    fourEyesOnRefusal: false,
    exchanges: [],
    document: { id: 'file-1', name: 'beschikking.pdf', size: 182_000 },
    bewind: {
      id: 'bewind-1',
      kind: 'BESCHERMINGSBEWIND',
      status: 'IN_REVIEW',
      startDate: '2026-11-22',
      organisation: { id: 'o1', name: 'De Linde' },
      client: {
        id: 'client-1',
        fullName: 'J.M. van den Berg',
        birthDate: '1954-03-12',
        insurer: 'MENZIS',
        insuredNumber: '1012345678',
        maskedBsn: '•••••6782',
      },
    },
    ...overrides,
  };
}

function anExchange(overrides: object = {}) {
  return {
    id: 'exchange-1',
    question: 'Is dit alles?',
    askedAt: '2026-11-20T10:00:00Z',
    askedBy: me,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    document: null,
    ...overrides,
  };
}

function renderOne(review: object, answers: Record<string, unknown> = {}) {
  return renderScreen(<ReviewScreen />, {
    translations,
    viewer,
    answers: { decreeReview: review, ...answers },
    path: '/backoffice/beoordelingen/review-1',
    route: '/backoffice/beoordelingen/:id',
  });
}

describe('MZ-20 the work list of the beoordelaar', () => {
  it('shows who it is about, from which office, and what is late in words', async () => {
    renderScreen(<ReviewsScreen />, {
      translations,
      viewer,
      answers: {
        decreeReviews: {
          totalCount: 1,
          nodes: [aReview({ overdue: true, workingDaysLeft: -2, dueAt: '2026-11-18T22:59:59Z', assignee: colleague })],
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
        },
      },
    });
    expect(await screen.findByRole('link', { name: 'J.M. van den Berg' })).toBeTruthy();
    expect(screen.getByText('De Linde')).toBeTruthy();
    expect(screen.getByText('Had klaar moeten zijn op 18-11-2026, 2 werkdagen te laat')).toBeTruthy();
    expect(screen.getByText('Tim Bakker')).toBeTruthy();
  });
});

describe('MZ-20 the decree beside what it must say', () => {
  it('explains each check in words', async () => {
    renderOne(aReview());
    expect(await screen.findByText('In de beschikking staat een andere geboortedatum.')).toBeTruthy();
    expect(screen.getByText('Klopt niet')).toBeTruthy();
    expect(screen.getByText('Er is geen zaaknummer herkend. De vorm verschilt per rechtbank.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Download beschikking.pdf/ }).getAttribute('href')).toBe('/files/file-1');
  });

  it('waits for the checks without reading the person again', async () => {
    const { requests } = renderOne(aReview({ status: 'CHECKING', checks: [] }));
    expect(await screen.findByText('De controle loopt. De uitkomst verschijnt hier vanzelf.')).toBeTruthy();
    expect(requests.filter(({ operation }) => operation === 'Review')).toHaveLength(1);
  });

  it('is taken on, and then can be decided', async () => {
    const { user } = renderOne(aReview(), { claimReview: aReview({ assignee: me }) });
    expect(screen.queryByRole('button', { name: 'Keur goed' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Neem in behandeling' }));
    expect(await screen.findByRole('button', { name: 'Keur goed' })).toBeTruthy();
  });

  it('says in words that a colleague was faster', async () => {
    const claimReview = () => {
      throw failure('CONFLICT', 'Tim Bakker behandelt deze beoordeling al.');
    };
    const { user } = renderOne(aReview(), { claimReview });
    await user.click(await screen.findByRole('button', { name: 'Neem in behandeling' }));
    expect(await screen.findByText('Tim Bakker behandelt deze beoordeling al.')).toBeTruthy();
  });

  it('offers nobody but the handler a decision', async () => {
    renderOne(aReview({ assignee: colleague }));
    expect(await screen.findByText(/Tim Bakker heeft deze beoordeling in behandeling/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keur goed' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Leg terug' })).toBeTruthy();
  });
});

describe('MZ-20 four eyes', () => {
  it('tells before approving that a colleague is needed, and afterwards that the decision waits', async () => {
    const approveReview = aReview({ firstDecision: 'APPROVED', firstDecidedBy: me });
    const { user } = renderOne(aReview({ assignee: me }), { approveReview });
    expect(await screen.findByText('Voor goedkeuren zijn twee beoordelaars nodig')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keur goed' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(/een collega moet ook beoordelen/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Keur beschikking goed' }));
    expect(await screen.findByText('Uw oordeel is vastgelegd')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Neem in behandeling' })).toBeNull();
  });

  it('shows the second reviewer what the first decided', async () => {
    renderOne(aReview({ firstDecision: 'REFUSED', firstDecidedBy: colleague, firstReason: 'Andere geboortedatum.' }));
    expect(await screen.findByText(/Tim Bakker wil afwijzen/)).toBeTruthy();
    expect(screen.getByText('Reden: Andere geboortedatum.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Neem in behandeling' })).toBeTruthy();
  });
});

describe('MZ-13 a refusal and a question reach the office', () => {
  it('refuses with a reason only', async () => {
    const refuseReview = aReview({
      status: 'REFUSED',
      reason: 'Andere geboortedatum.',
      decidedAt: '2026-11-22T10:00:00Z',
      decidedBy: me,
    });
    const { user, requests } = renderOne(aReview({ assignee: me }), { refuseReview });
    await user.click(await screen.findByRole('button', { name: 'Wijs af' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Wijs beschikking af' }));
    expect(within(dialog).getByText('Vul de reden in. Het kantoor leest die.')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('Reden'), 'Andere geboortedatum.');
    await user.click(within(dialog).getByRole('button', { name: 'Wijs beschikking af' }));
    expect(await screen.findByText('De aanmelding is afgewezen')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'RefuseReview')?.variables).toEqual({
      id: 'review-1',
      reason: 'Andere geboortedatum.',
    });
  });

  it('asks the office, and says that the term stands still', async () => {
    const askReviewQuestion = aReview({
      status: 'QUESTION_ASKED',
      assignee: me,
      exchanges: [anExchange({ question: 'Kunt u bladzijde 2 sturen?' })],
    });
    const { user } = renderOne(aReview({ assignee: me }), { askReviewQuestion });
    await user.click(await screen.findByRole('button', { name: 'Stel een vraag' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.type(within(dialog).getByLabelText('Uw vraag'), 'Kunt u bladzijde 2 sturen?');
    await user.click(within(dialog).getByRole('button', { name: 'Verstuur vraag' }));
    expect(await screen.findByText('Uw vraag is gesteld')).toBeTruthy();
    expect(screen.getByText(/De termijn staat stil/)).toBeTruthy();
  });

  it('shows the document that came with an answer, the one before, and every question', async () => {
    const document = { id: 'file-2', name: 'beschikking-heel.pdf', size: 190_000 };
    const answered = { answeredAt: '2026-11-20T15:00:00Z', answeredBy: { id: 'user-9', fullName: 'Noor Jansen' } };
    renderOne(
      aReview({
        exchanges: [
          anExchange({ answer: 'Nee, hier is de rest.', ...answered, document }),
          anExchange({ id: 'exchange-2', question: 'Wie tekende?', answer: 'De rechter.', ...answered }),
        ],
      }),
    );
    expect((await screen.findByRole('link', { name: /beschikking-heel\.pdf/ })).getAttribute('href')).toBe(
      '/files/file-2',
    );
    expect(screen.getByText(/Nieuw document ontvangen/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Download beschikking\.pdf/ }).getAttribute('href')).toBe('/files/file-1');
    for (const words of ['Is dit alles?', 'Nee, hier is de rest.', 'Wie tekende?', 'De rechter.'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('Vraag beantwoord met een nieuw document')).toBeTruthy();
  });
});
