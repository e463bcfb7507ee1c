import { describe, expect, it } from '@jest/globals';
import { aViewer, renderScreen, screen, within, type Answers } from '@volmacht/platform/testing';
import type { ReactElement } from 'react';
import { connection, translations } from '../testing/builders';
import { ListScreen } from './list.screen';
import { ListsScreen } from './lists.screen';

const aList = (over: object = {}) => ({
  id: 'list-1',
  status: 'CHECKED',
  progress: 1,
  rows: 12,
  good: 10,
  failed: 2,
  doubtful: 1,
  requested: 0,
  fileName: 'clienten.csv',
  createdAt: '2026-11-22T10:00:00Z',
  failures: connection([
    { row: 4, column: null, rule: 'LIST_NO_MATCH', message: 'We vinden niemand met deze gegevens.', raw: 'Menzis;1' },
  ]),
  ...over,
});
const visit = (element: ReactElement, path: string, answers: Answers, route = path) =>
  renderScreen(element, {
    translations,
    viewer: aViewer({ permissions: ['bewind:request', 'bewind:read'] }),
    ...{ path, route, answers },
  });
const report = (answers: Answers) =>
  visit(<ListScreen />, '/ondersteuner/aanmelden/lijst/list-1', answers, '/ondersteuner/aanmelden/lijst/:id');

describe('MZ-22 sign up clients with a list', () => {
  it('offers the templates, says what is checked, and asks for both files', async () => {
    const { user, requests } = visit(<ListsScreen />, '/ondersteuner/aanmelden/lijst', {
      bewindBatches: connection([aList()]),
    });
    const csv = await screen.findByRole('link', { name: 'Download voorbeeld (CSV)' });
    expect(csv.getAttribute('href')).toBe('/files/template/clienten.csv');
    expect(await screen.findByRole('link', { name: 'clienten.csv' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Controleer de lijst' }));
    expect((await screen.findAllByText('Kies de zip met beschikkingen')).length).toBeGreaterThan(1);
    expect(requests.some(({ operation }) => operation === 'CheckBewindList')).toBe(false);
  });

  it('shows what is right and what must be mended, and hands in only after a confirmation', async () => {
    const { user, requests } = report({
      bewindBatch: aList(),
      submitBewindBatch: aList({ status: 'DONE', requested: 10 }),
    });
    expect(await screen.findByText('10 cliënten kunnen worden aangemeld')).toBeTruthy();
    expect(screen.getByText(/Van 1 beschikking kunnen we de tekst niet lezen/)).toBeTruthy();
    expect(await screen.findByText('We vinden niemand met deze gegevens.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Download te verbeteren rijen' }).getAttribute('href')).toBe(
      '/files/clienten/list-1',
    );
    await user.click(screen.getByRole('button', { name: 'Dien in' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(requests.some(({ operation }) => operation === 'SubmitBewindBatch')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Dien in' }));
    expect(await screen.findByText('10 cliënten zijn aangemeld')).toBeTruthy();
  });

  it('offers nothing to hand in when no row is right', async () => {
    report({ bewindBatch: aList({ good: 0, doubtful: 0, failed: 12 }) });
    expect(await screen.findByText('Geen enkele rij is goed')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dien in' })).toBeNull();
  });

  it('shows how far the check is, and that one may leave', async () => {
    report({ bewindBatch: aList({ status: 'CHECKING', progress: 0.5, good: 0, failed: 0 }) });
    expect(await screen.findByLabelText('50% gedaan')).toBeTruthy();
    expect(screen.getByText(/U kunt deze pagina verlaten/)).toBeTruthy();
  });

  it('gives the not-found page for a list of another office', async () => {
    report({ bewindBatch: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });
});
