import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen } from '../../testing';
import { AuditTrailScreen } from './audit-trail.screen';

const translations = { nl: {}, en: {} };
const page = (...nodes: object[]) => ({ nodes, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
const event = {
  id: 'event-1',
  at: '2026-11-22T10:00:00Z',
  actor: 'Tim Bakker',
  actionLabel: 'Cliënt bekeken',
  subject: 'Client 0199 (+3)',
  subjects: ['c1', 'c2', 'c3', 'c4'],
  address: '192.0.2.1',
};

describe('XX-03 an organisation reads its own trail', () => {
  it('tells who did what about whom, without ids', async () => {
    renderScreen(<AuditTrailScreen />, { translations, answers: { auditEvents: page(event) } });
    expect(await screen.findByText('Tim Bakker')).toBeTruthy();
    expect(screen.getByText('Cliënt bekeken')).toBeTruthy();
    expect(screen.getByText('Cliënt en nog 3')).toBeTruthy();
    expect(document.body.textContent).not.toContain('0199');
  });

  it('takes the filter from the address: whole days in the Netherlands', async () => {
    const { requests } = renderScreen(<AuditTrailScreen />, {
      translations,
      answers: { auditEvents: page() },
      path: '/logboek?wat=clienten&vanaf=2026-10-25&tot=2026-10-25',
      route: '/logboek',
    });
    expect(await screen.findByText('Geen regels gevonden')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'AuditEvents')?.variables).toMatchObject({
      action: 'client.',
      from: '2026-10-24T22:00:00.000Z',
      to: '2026-10-25T22:59:59.999Z',
    });
  });

  it('says whether the trail is whole when somebody asks', async () => {
    const { user } = renderScreen(<AuditTrailScreen />, {
      translations,
      answers: { auditEvents: page(event), auditIntact: false },
    });
    await user.click(await screen.findByRole('button', { name: 'Controleer het logboek' }));
    expect(await screen.findByText('Het logboek klopt niet')).toBeTruthy();
  });

  it('shows a failure as a failure, never as an empty trail', async () => {
    const auditEvents = () => {
      throw failure('FORBIDDEN', 'U mag dit niet bekijken.');
    };
    renderScreen(<AuditTrailScreen />, { translations, answers: { auditEvents } });
    expect(await screen.findByText('U mag dit niet bekijken.')).toBeTruthy();
    expect(screen.queryByText('Geen regels gevonden')).toBeNull();
  });
});
