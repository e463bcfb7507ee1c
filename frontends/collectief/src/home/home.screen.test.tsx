import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen } from '@volmacht/platform/testing';
import type { Action } from '@volmacht/shared-schema';
import { aBatch, aContract, connection, meWith, translations } from '../testing/builders';
import { HomeScreen } from './home.screen';

const usage = [
  { month: '2026-09', deelnemers: 2960, difference: 2, instroom: 5, uitstroom: 3 },
  { month: '2026-10', deelnemers: 2967, difference: 7, instroom: 9, uitstroom: 2 },
];

function visit(roles: Record<string, string[]>, permissions: Action[], contracts = [aContract('12345', { usage })]) {
  return renderScreen(<HomeScreen />, {
    translations,
    viewer: meWith(roles, permissions),
    path: '/collectief',
    answers: {
      contracts,
      contract: ({ number }: { number: string }) => contracts.find((contract) => contract.number === number) ?? null,
      deelnemerBatches: connection([aBatch()]),
    },
  });
}

describe('CO-02 the dashboard', () => {
  it('shows how the contract stands, what is under way, and what the roles allow', async () => {
    visit({ '12345': ['ADMINISTRATIEF'] }, [
      'contract:read',
      'deelnemer:read',
      'deelnemer:manage',
      'stroom:read',
      'bericht:read',
    ]);
    expect(await screen.findByText('2.967', { selector: '.vm-number__value' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ongelezen berichten' })).toBeTruthy();
    expect(await screen.findByText('2 regels mislukt')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nieuwe deelnemer' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Borderellen' })).toBeNull();
  });

  it('asks for no figures and no uploads on behalf of who only manages accounts', async () => {
    const { requests } = visit({ '12345': ['ACCOUNTBEHEER'] }, ['contract:read', 'bericht:read', 'user:manage']);
    await screen.findByText('2.967', { selector: '.vm-number__value' });
    expect(requests.find(({ operation }) => operation === 'Home')?.variables).toMatchObject({ flow: false });
    expect(requests.some(({ operation }) => operation === 'RecentBatches')).toBe(false);
    expect(screen.queryByText('Recente taken')).toBeNull();
    expect(screen.getByRole('link', { name: 'Accountbeheer' })).toBeTruthy();
  });

  it('CO-01 keeps apart what is allowed on one contract and not on the other', async () => {
    const contracts = [aContract('12345', { usage }), aContract('23595', { usage })];
    const { user, requests } = visit(
      { '12345': ['ADMINISTRATIEF'], '23595': ['ACCOUNTBEHEER'] },
      ['contract:read', 'bericht:read', 'stroom:read', 'deelnemer:manage'],
      contracts,
    );
    await user.selectOptions(await screen.findByLabelText('Contract'), '23595');
    await screen.findByText('2.967', { selector: '.vm-number__value' });
    expect(requests.findLast(({ operation }) => operation === 'Home')?.variables).toMatchObject({
      number: '23595',
      flow: false,
    });
    expect(screen.queryByText('Recente taken')).toBeNull();
  });
});
