import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { AanvraagScreen } from './aanvraag.screen';
import { AanvragenScreen } from './aanvragen.screen';

const translations = { nl, en };
const viewer = aViewer({ permissions: ['aanvraag:decide'], portals: ['BACKOFFICE'] });
const me = { id: viewer.user.id, fullName: 'Carla Beekman' };

const anAanvraag = (overrides: object = {}) => ({
  id: 'aanvraag-1',
  number: 'A2600001',
  kind: 'WLZ_REGULIER',
  status: 'SUBMITTED',
  maskedBsn: '•••••6782',
  maskedPartnerBsn: null,
  fullName: 'H. Kuiper',
  birthDate: '1939-03-08',
  explanation: 'Dag en nacht toezicht is nodig.',
  submittedAt: '2026-10-01T10:00:00Z',
  dueAt: '2026-12-12T22:59:59Z',
  overdue: false,
  decidedAt: null,
  reason: null,
  validFrom: null,
  validUntil: null,
  registeredAt: null,
  organisation: { id: 'o1', name: 'Zorggroep De Linde' },
  submittedBy: { id: 'user-5', fullName: 'Jeroen de Vries' },
  assignee: null,
  decidedBy: null,
  documents: [],
  ...overrides,
});

const openOne = (answers: Record<string, unknown>) =>
  renderScreen(<AanvraagScreen />, {
    translations,
    viewer,
    answers,
    path: '/backoffice/aanvragen/aanvraag-1',
    route: '/backoffice/aanvragen/:id',
  });

describe('PO-12 the work list of the indicatiesteller', () => {
  it('asks for what waits, marks what is late and names no person', async () => {
    const { requests } = renderScreen(<AanvragenScreen />, {
      translations,
      viewer,
      answers: {
        aanvragen: {
          totalCount: 1,
          nodes: [anAanvraag({ overdue: true, dueAt: '2026-11-12T22:59:59Z' })],
          pageInfo: { hasNextPage: false },
        },
      },
    });
    expect(await screen.findByText(/had klaar moeten zijn op 12-11-2026/i)).toBeTruthy();
    expect(screen.queryByText('H. Kuiper')).toBeNull();
    expect(requests.find(({ operation }) => operation === 'Aanvragen')?.variables).toMatchObject({
      status: ['SUBMITTED', 'IN_PROGRESS'],
    });
  });
});

describe('PO-12 deciding on an aanvraag', () => {
  it('is taken on first: until then there is no decision to fill in', async () => {
    const { user } = openOne({
      aanvraag: anAanvraag(),
      claimAanvraag: anAanvraag({ status: 'IN_PROGRESS', assignee: me }),
    });
    await user.click(await screen.findByRole('button', { name: 'Neem in behandeling' }));
    expect(await screen.findByRole('button', { name: 'Neem besluit' })).toBeTruthy();
  });

  it('tells who was first when a colleague took it on', async () => {
    const { user } = openOne({
      aanvraag: anAanvraag(),
      claimAanvraag: () => {
        throw failure('CONFLICT', 'Bart Bos behandelt deze aanvraag al.');
      },
    });
    expect(await screen.findByText('Dag en nacht toezicht is nodig.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem in behandeling' }));
    expect(await screen.findByText('Bart Bos behandelt deze aanvraag al.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Neem besluit' })).toBeNull();
  });

  it('a colleague’s is read, not decided on', async () => {
    openOne({
      aanvraag: anAanvraag({ status: 'IN_PROGRESS', assignee: { id: 'somebody-else', fullName: 'Bart Bos' } }),
    });
    expect(await screen.findByText('Bart Bos behandelt deze aanvraag')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Neem besluit' })).toBeNull();
  });

  it('wants a choice and a reason, and sends no validity with a denial', async () => {
    const { user, requests } = openOne({
      aanvraag: anAanvraag({ status: 'IN_PROGRESS', assignee: me }),
      decideAanvraag: anAanvraag({ status: 'DENIED', reason: 'De zorg is tijdelijk.', decidedBy: me }),
    });
    await user.click(await screen.findByRole('button', { name: 'Neem besluit' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Kies toekennen of afwijzen');
    await user.click(screen.getByLabelText('Afwijzen'));
    await user.type(screen.getByLabelText('Reden van het besluit'), 'De zorg is tijdelijk.');
    await user.click(screen.getByRole('button', { name: 'Neem besluit' }));
    expect(await screen.findByText('De aanvraag is afgewezen')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'DecideAanvraag')?.variables).toEqual({
      id: 'aanvraag-1',
      granted: false,
      reason: 'De zorg is tijdelijk.',
      validFrom: null,
      validUntil: null,
    });
  }, 20_000);

  it('an unknown one is not found', async () => {
    openOne({ aanvraag: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });
});
