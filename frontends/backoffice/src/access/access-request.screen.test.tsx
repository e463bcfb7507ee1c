import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { AccessRequestScreen } from './access-request.screen';
import { AccessRequestsScreen } from './access-requests.screen';

const translations = { nl, en };
const viewer = aViewer({ permissions: ['access-request:review'], portals: ['BACKOFFICE'] });

function aRequest(overrides: object = {}) {
  return {
    id: 'request-1',
    portal: 'ONDERSTEUNER',
    organisationName: 'Rustig Bewind',
    kvkNumber: '12345678',
    applicantName: 'Noor Jansen',
    email: 'noor@rustigbewind.example',
    mobileNumber: '+31612345678',
    status: 'SUBMITTED',
    submittedAt: '2026-11-18T10:00:00Z',
    dueAt: '2026-11-25T22:59:59Z',
    overdue: false,
    workingDaysLeft: 3,
    ...overrides,
  };
}

const listOf = (...nodes: object[]) => ({
  totalCount: nodes.length,
  nodes,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
});

function renderOne(answers: Record<string, unknown>) {
  return renderScreen(<AccessRequestScreen />, {
    translations,
    viewer,
    answers,
    path: '/backoffice/toegang/request-1',
    route: '/backoffice/toegang/:id',
  });
}

describe('MZ-01 the work list of requests for access', () => {
  it('asks for what is to be decided and marks what is late in words', async () => {
    const late = aRequest({ overdue: true, workingDaysLeft: -1, dueAt: '2026-11-17T22:59:59Z' });
    const { requests } = renderScreen(<AccessRequestsScreen />, {
      translations,
      viewer,
      answers: { accessRequests: listOf(late) },
    });
    expect(await screen.findByText('Had klaar moeten zijn op 17-11-2026, 1 werkdag te laat')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Rustig Bewind' }).getAttribute('href')).toBe(
      '/backoffice/toegang/request-1',
    );
    expect(requests.find(({ operation }) => operation === 'AccessRequests')?.variables).toMatchObject({
      status: 'SUBMITTED',
    });
  });

  it('says why the list is empty and what to do', async () => {
    renderScreen(<AccessRequestsScreen />, { translations, viewer, answers: { accessRequests: listOf() } });
    expect(await screen.findByText('Er is nu geen aanvraag te beslissen')).toBeTruthy();
  });
});

describe('MZ-01 a request for access is decided', () => {
  it('approves after saying what it does, and shows how the invitation fares', async () => {
    let request = aRequest();
    const approveAccessRequest = () => {
      const invitation = { id: 'invitation-1', status: 'QUEUED', sendCount: 0 };
      request = aRequest({ status: 'APPROVED', decidedAt: '2026-11-22T10:00:00Z', invitation });
      return request;
    };
    const { user, requests } = renderOne({ accessRequest: () => request, approveAccessRequest });
    await user.click(await screen.findByRole('button', { name: 'Keur goed' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('Noor Jansen wordt gebruikersbeheerder')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Geef toegang' }));
    expect(await screen.findByText(/De uitnodiging gaat binnen enkele minuten naar noor@rustigbewind/)).toBeTruthy();
    expect(screen.getByText('Wordt verstuurd')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'ApproveAccess')?.variables).toEqual({ id: 'request-1' });
    expect(screen.queryByRole('button', { name: 'Keur goed' })).toBeNull();
  });

  it('shows in the dialog why the API refuses', async () => {
    const approveAccessRequest = () => {
      throw failure('CONFLICT', 'Over deze aanvraag is al beslist. Vernieuw de pagina.');
    };
    const { user } = renderOne({ accessRequest: aRequest(), approveAccessRequest });
    await user.click(await screen.findByRole('button', { name: 'Keur goed' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Geef toegang' }));
    expect(await screen.findByText('Over deze aanvraag is al beslist. Vernieuw de pagina.')).toBeTruthy();
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });

  it.each([
    ['ONDERSTEUNER', /wordt gebruikersbeheerder/],
    ['ORGANISATIEBEHEER', /wordt organisatiebeheerder/],
    ['COLLECTIEF', /wordt accountbeheerder/],
  ])('MZ-01 says what the applicant becomes in %s', async (portal, becomes) => {
    const { user } = renderOne({ accessRequest: aRequest({ portal }) });
    await user.click(await screen.findByRole('button', { name: 'Keur goed' }));
    expect(within(await screen.findByRole('alertdialog')).getByText(becomes)).toBeTruthy();
  });

  it('declines with a reason only', async () => {
    const declineAccessRequest = aRequest({
      status: 'DECLINED',
      decidedAt: '2026-11-22T10:00:00Z',
      declineReason: 'Uw KvK-nummer is onbekend.',
    });
    const { user, requests } = renderOne({ accessRequest: aRequest(), declineAccessRequest });
    await user.click(await screen.findByRole('button', { name: 'Wijs af' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Wijs aanvraag af' }));
    expect(within(dialog).getByText('Vul de reden in. De aanvrager leest die in de e-mail.')).toBeTruthy();
    expect(requests.some(({ operation }) => operation === 'DeclineAccess')).toBe(false);
    await user.type(within(dialog).getByLabelText('Reden'), 'Uw KvK-nummer is onbekend.');
    await user.click(within(dialog).getByRole('button', { name: 'Wijs aanvraag af' }));
    expect(await screen.findByText('Reden: Uw KvK-nummer is onbekend.')).toBeTruthy();
  });

  it('shows the reference that the applicant has, and the working days that are left', async () => {
    renderOne({ accessRequest: aRequest({ id: '0199aaaa-bbbb-7ccc-8ddd-00001a2b3c4d' }) });
    expect(await screen.findByText('1A2B-3C4D')).toBeTruthy();
    expect(screen.getByText('Uiterlijk woensdag 25 november 2026, nog 3 werkdagen')).toBeTruthy();
  });

  it('gives the not-found page for a request that somebody else decides on', async () => {
    renderOne({ accessRequest: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });

  it('MZ-09 warns that the organisation is known, with its clients', async () => {
    renderOne({ accessRequest: aRequest({ knownOrganisation: { id: 'o1', name: 'De Linde' } }) });
    expect(await screen.findByText('De Linde heeft al een account')).toBeTruthy();
  });
});
