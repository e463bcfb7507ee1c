import { describe, expect, it } from '@jest/globals';
import { aViewer, renderScreen, screen, waitFor, within } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { HomeScreen } from './home.screen';

const translations = { nl, en };

function aReview(id: string, assigneeId: string, office: string) {
  return {
    id,
    purpose: 'START',
    status: 'READY',
    dueAt: '2026-11-26T22:59:59Z',
    overdue: false,
    assignee: { id: assigneeId },
    bewind: { id: `bewind-${id}`, kind: 'CURATELE', organisation: { id: `o-${id}`, name: office } },
  };
}

describe('MZ-20 the reviewer begins with the work that waits', () => {
  it('shows only what the role may do, and counts own work over all pages of the list', async () => {
    const decreeReviews = ({ overdue, first, after }: { overdue?: boolean; first: number; after?: string | null }) => {
      if (first === 1) return { totalCount: overdue ? 2 : 9, nodes: [], pageInfo: {} };
      return after
        ? { nodes: [aReview('3', 'user-1', 'De Es')], pageInfo: { hasNextPage: false } }
        : {
            nodes: [aReview('1', 'user-1', 'De Linde'), aReview('2', 'user-2', 'De Eik')],
            pageInfo: { hasNextPage: true, endCursor: 'place-1' },
          };
    };
    renderScreen(<HomeScreen />, {
      translations,
      viewer: aViewer({ permissions: ['review:work', 'bewind:read'] }),
      answers: { decreeReviews },
    });
    const table = await screen.findByRole('table', { name: 'Door u in behandeling' });
    expect(within(table).getByRole('link', { name: 'De Linde' })).toBeTruthy();
    expect(within(table).getByRole('link', { name: 'De Es' })).toBeTruthy();
    expect(within(table).queryByText('De Eik')).toBeNull();
    expect(screen.getByRole('link', { name: 'te late beoordelingen' }).getAttribute('href')).toBe(
      '/backoffice/beoordelingen?toon=te-laat',
    );
    expect(screen.queryByText('Aanvragen om toegang')).toBeNull();
    expect(screen.queryByText('Organisaties')).toBeNull();
  });
});

describe('MZ-01 who decides on access begins with late requests', () => {
  it('counts them and asks nothing of reviews', async () => {
    const { requests } = renderScreen(<HomeScreen />, {
      translations,
      viewer: aViewer({ permissions: ['access-request:review'] }),
      answers: {
        accessRequests: {
          totalCount: 3,
          nodes: [
            { id: '1', overdue: true },
            { id: '2', overdue: true },
            { id: '3', overdue: false },
          ],
        },
      },
    });
    await waitFor(() => expect(screen.getByText('te late aanvragen om toegang')).toBeTruthy());
    expect(screen.getByText('2')).toBeTruthy();
    expect(screen.getByText('3')).toBeTruthy();
    expect(requests.map(({ operation }) => operation)).not.toContain('HomeReviews');
  });
});

describe('each role sees its own work only', () => {
  it.each([
    ['contact:answer', 'contactMessages', 'te late vragen', '/backoffice/vragen'],
    ['aanvraag:decide', 'aanvragen', 'te late aanvragen', '/backoffice/aanvragen'],
  ])('%s begins with what is late', async (permission, field, label, href) => {
    const { requests } = renderScreen(<HomeScreen />, {
      translations,
      viewer: aViewer({ permissions: [permission] }),
      answers: {
        [field]: {
          totalCount: 5,
          nodes: [
            { id: '1', overdue: true },
            { id: '2', overdue: false },
          ],
        },
      },
    });
    const late = await screen.findByRole('link', { name: label });
    expect(late.getAttribute('href')).toBe(href);
    expect(requests.map(({ operation }) => operation).filter((name) => name.startsWith('Home'))).toHaveLength(1);
  });
});
