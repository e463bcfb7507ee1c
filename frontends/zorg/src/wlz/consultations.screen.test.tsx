import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, within } from '@volmacht/platform/testing';
import { aColleague, connection, translations } from '../testing/builders';
import { ConsultationsScreen } from './consultations.screen';

const consultation = (overrides: object = {}) => ({
  id: 'consultation-1',
  consultedBy: 'Hassan Amrani',
  purpose: 'Aanvraag huishoudelijke hulp',
  caseNumber: 'Z-2026-118',
  on: '2026-11-20',
  askedAt: '2026-11-20T09:00:00Z',
  answered: true,
  ...overrides,
});

function open(nodes: object[]) {
  return renderScreen(<ConsultationsScreen />, {
    translations,
    viewer: aColleague('consultation:read'),
    path: '/zorg/raadplegingen',
    answers: { wlzConsultations: connection(nodes) },
  });
}

describe('ZO-10 who consulted the Wlz register', () => {
  it('tells who, when, what for and in which case, and whether there was an answer', async () => {
    open([consultation(), consultation({ id: 'consultation-2', caseNumber: 'Z-2', answered: false })]);
    const rows = await screen.findAllByRole('row');
    const [, first, second] = rows.map((row) => within(row));
    for (const words of ['Hassan Amrani', 'Aanvraag huishoudelijke hulp', 'Z-2026-118', '20-11-2026', 'Beantwoord'])
      expect(first!.getByText(words)).toBeTruthy();
    expect(second!.getByText('Geen antwoord')).toBeTruthy();
    expect(screen.getByText('2 raadplegingen')).toBeTruthy();
  });

  it('is searched by case number, which stays out of the address, and shown whole again', async () => {
    const { user, requests, visited } = open([consultation()]);
    await user.type(await screen.findByLabelText(/^Zaaknummer/), ' Z-2026-118 ');
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await user.click(await screen.findByRole('button', { name: 'Toon alle raadplegingen' }));
    await screen.findByText('1 raadpleging');
    const asked = requests.filter(({ operation }) => operation === 'Consultations');
    expect(asked.map(({ variables }) => variables['caseNumber'])).toEqual([null, 'Z-2026-118', null]);
    expect(visited).toEqual([]);
  });

  it('says so when nobody asked anything', async () => {
    open([]);
    expect(await screen.findByText('Er zijn geen raadplegingen')).toBeTruthy();
  });
});
