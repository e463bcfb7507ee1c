import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, waitFor } from '@volmacht/platform/testing';
import { aColleague, aUser, connection, translations } from '../testing/builders';
import { HomeScreen } from './home.screen';

const newcomer = aUser({ id: 'user-3', fullName: 'Nieuwe gebruiker', status: 'PENDING_VERIFICATION', roles: [] });

describe('ZO-01 agreements that did not come back signed', () => {
  it('says which one is missing, and offers nothing else', async () => {
    const viewer = { ...aColleague('user:verify', 'wlz:check'), missingAgreements: ['BEWERKERSOVEREENKOMST_VECOZO'] };
    renderScreen(<HomeScreen />, { translations, viewer: viewer as never, path: '/zorg' });
    expect(await screen.findByText('Bewerkersovereenkomst met VECOZO')).toBeTruthy();
    expect(screen.queryByText('Aansluitings- en bewerkersovereenkomst met het knooppunt')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Wlz-registertoets' })).toBeNull();
  });
});

describe('ZO-03 newcomers on the dashboard', () => {
  it('shows who has no role yet, with the code, to the gebruikersbeheerder', async () => {
    const { requests } = renderScreen(<HomeScreen />, {
      translations,
      viewer: aColleague('user:list', 'user:manage', 'user:verify'),
      path: '/zorg',
      answers: {
        organisation: {
          id: 'organisation-1',
          users: connection([{ ...newcomer, verificationCode: '48120934' }]),
        },
      },
    });
    expect(await screen.findByText('48120934')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nieuwe gebruiker' }).getAttribute('href')).toBe('/zorg/gebruikers/user-3');
    expect(requests.some(({ operation }) => operation === 'Newcomers')).toBe(true);
  });

  it('asks nothing about newcomers for who does not manage users, and says so to who has no role', async () => {
    const { requests } = renderScreen(<HomeScreen />, { translations, viewer: aColleague(), path: '/zorg' });
    expect(await screen.findByText('U hebt nog geen rol')).toBeTruthy();
    expect(requests.some(({ operation }) => operation === 'Newcomers')).toBe(false);
  });

  it('ZO-06 offers a gebruiker the product, and a productbeheerder only its settings', async () => {
    renderScreen(<HomeScreen />, { translations, viewer: aColleague('webservice:manage'), path: '/zorg' });
    expect(await screen.findByRole('link', { name: 'Webservice-instellingen' })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Berichten' })).toBeNull());
  });
});
