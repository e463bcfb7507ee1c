import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen } from '@volmacht/platform/testing';
import { aContract, meWith, translations } from '../testing/builders';
import { ContractScreen } from './contract.screen';

const visit = (contract: object | null) =>
  renderScreen(<ContractScreen />, {
    translations,
    viewer: meWith({ '12345': ['ACCOUNTBEHEER'] }, ['contract:read']),
    path: '/collectief/contract',
    answers: { contracts: [aContract()], contract },
  });

describe('CO-12 contract gegevens', () => {
  it('shows the contract and whom to reach, and nothing to change', async () => {
    visit(aContract());
    expect(await screen.findByText('A. de Boer')).toBeTruthy();
    expect(screen.getByText('01-01-2014')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'a@post.example' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when the role was taken away meanwhile', async () => {
    visit(null);
    expect(await screen.findByText('U hebt hiervoor geen contract')).toBeTruthy();
  });
});
