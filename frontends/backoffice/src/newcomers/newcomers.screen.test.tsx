import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen } from '@volmacht/platform/testing';
import en from '../../translations/en.json';
import nl from '../../translations/nl.json';
import { NewcomersScreen } from './newcomers.screen';

const waiting = {
  id: 'user-7',
  fullName: 'Anouk de Ruiter',
  email: 'a.deruiter@kaag.example',
  organisation: { id: 'town-1', name: 'Gemeente Kaag' },
};
const open = (answers: Record<string, unknown>, nodes: object[] = [waiting]) =>
  renderScreen(<NewcomersScreen />, {
    translations: { nl, en },
    viewer: aViewer({ permissions: ['user:verify'], portals: ['BACKOFFICE'] }),
    answers: { newcomers: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false } }, ...answers },
  });

async function asksCode(user: ReturnType<typeof open>['user']) {
  await user.click(await screen.findByRole('button', { name: /Anouk de Ruiter/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Toon code' }));
}

describe('ZO-04 the servicedesk gives a gebruikersbeheerder the code', () => {
  it('asks for no code before somebody wants to see one, and then for that person only', async () => {
    const { user, requests } = open({ user: { id: 'user-7', verificationCode: '40718263' } });
    expect(await screen.findByText('1 gebruiker wacht op een code')).toBeTruthy();
    expect(requests.map(({ operation }) => operation)).not.toContain('NewcomerCode');
    await asksCode(user);
    expect(await screen.findByText('De code van Anouk de Ruiter is 40718263')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'NewcomerCode')?.variables).toEqual({ id: 'user-7' });
  }, 20_000);

  it('says so when the code was used meanwhile, and what went wrong when it cannot be shown', async () => {
    const used = open({ user: { id: 'user-7', verificationCode: null } });
    await asksCode(used.user);
    expect(await screen.findByText('Deze code is al gebruikt. De gebruiker kan inloggen.')).toBeTruthy();
  }, 20_000);

  it('tells a failure in the words of the API', async () => {
    const { user } = open({
      user: () => {
        throw failure('UNAVAILABLE', 'Dit lukt nu even niet.');
      },
    });
    await asksCode(user);
    expect(await screen.findByText('Dit lukt nu even niet.')).toBeTruthy();
  }, 20_000);

  it('says that nobody waits', async () => {
    open({}, []);
    expect(await screen.findByText('Er wacht nu niemand op een code')).toBeTruthy();
  });
});
