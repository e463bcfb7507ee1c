import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { OrganisationScreen } from './organisation.screen';

const translations = { nl, en };

function anOrganisation(overrides: object = {}) {
  return {
    id: 'o1',
    name: 'De Linde',
    kind: 'ONDERSTEUNER',
    kvkNumber: '12345678',
    emailDomains: [],
    correspondenceChannel: 'DIGITAL',
    agreements: [],
    users: {
      totalCount: 1,
      nodes: [
        {
          id: 'user-9',
          fullName: 'Noor Jansen',
          email: 'noor@linde.example',
          status: 'ACTIVE',
          roles: [
            { code: 'GEBRUIKERSBEHEERDER', active: true },
            { code: 'ONDERSTEUNER', active: true },
          ],
        },
      ],
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    },
    ...overrides,
  };
}

function renderOne(permissions: string[], answers: Record<string, unknown>) {
  return renderScreen(<OrganisationScreen />, {
    translations,
    viewer: aViewer({ permissions }),
    answers,
    path: '/backoffice/organisaties/o1',
    route: '/backoffice/organisaties/:id',
  });
}

const KLANTENSERVICE = ['organisation:read-any', 'user:list', 'user:manage-any'];

describe('MZ-19 klantenservice does what colleagues cannot', () => {
  it('withdraws the access of a last user, with a reason', async () => {
    const { user, requests } = renderOne(KLANTENSERVICE, { organisation: anOrganisation(), removeUser: true });
    await user.click(await screen.findByRole('button', { name: /Noor Jansen/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Trek toegang in' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Trek toegang in' }));
    expect(within(dialog).getByText('Vul een reden in')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('Reden'), 'Uit dienst');
    await user.click(within(dialog).getByRole('button', { name: 'Trek toegang in' }));
    expect(await screen.findByText('De toegang van Noor Jansen is ingetrokken')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'WithdrawAccess')?.variables).toEqual({
      id: 'user-9',
      reason: 'Uit dienst',
    });
  }, 20_000);

  it('takes the managing role away and keeps the others; a refusal stays in the dialog', async () => {
    const setUserRoles = () => {
      throw failure('CONFLICT', 'De toegang van deze gebruiker is al ingetrokken.');
    };
    const { user, requests } = renderOne(KLANTENSERVICE, { organisation: anOrganisation(), setUserRoles });
    await user.click(await screen.findByRole('button', { name: /Noor Jansen/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Trek beheerrol in' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Trek beheerrol in' }));
    expect(await screen.findByText('De toegang van deze gebruiker is al ingetrokken.')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'SetRoles')?.variables).toMatchObject({
      roles: [{ code: 'ONDERSTEUNER' }],
    });
  }, 20_000);

  it('shows no users to who does not manage them', async () => {
    const { requests } = renderOne(['organisation:read-any'], { organisation: anOrganisation() });
    expect(await screen.findByRole('heading', { level: 1, name: 'De Linde' })).toBeTruthy();
    expect(requests.map(({ operation }) => operation)).not.toContain('OrganisationUsers');
  });
});

describe('ZO-01 agreements of a municipality', () => {
  it('shows what is missing and notes down what came back signed', async () => {
    const signed = [{ kind: 'BEWERKERSOVEREENKOMST_VECOZO', signedOn: '2026-11-02' }];
    const { user, requests } = renderOne(['organisation:read-any', 'agreement:register'], {
      organisation: anOrganisation({ kind: 'GEMEENTE' }),
      registerAgreement: anOrganisation({ kind: 'GEMEENTE', agreements: signed }),
    });
    expect(await screen.findAllByText('Nog niet getekend ontvangen')).toHaveLength(2);
    await user.click(screen.getByLabelText('Bewerkersovereenkomst VECOZO'));
    await user.type(screen.getByLabelText('Dag'), '2');
    await user.type(screen.getByLabelText('Maand'), '11');
    await user.type(screen.getByLabelText('Jaar'), '2026');
    await user.click(screen.getByRole('button', { name: 'Leg overeenkomst vast' }));
    expect(await screen.findByText('Getekend op 02-11-2026')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'RegisterAgreement')?.variables).toEqual({
      organisationId: 'o1',
      kind: 'BEWERKERSOVEREENKOMST_VECOZO',
      signedOn: '2026-11-02',
    });
  });
});
