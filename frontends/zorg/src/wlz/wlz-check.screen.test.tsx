import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, within } from '@volmacht/platform/testing';
import { aColleague, translations } from '../testing/builders';
import { WlzCheckScreen } from './wlz-check.screen';

const wlzQuota = { limit: 60, left: 59, windowMinutes: 60, renewsAt: null };
const answer = (outcome: string) => ({
  id: 'check-1',
  outcome,
  validFrom: outcome === 'INDICATIE' ? '2025-01-01' : null,
  validUntil: null,
  registerDate: outcome === 'STORING' ? null : '2026-11-22',
  checkedAt: '2026-11-22T10:00:00Z',
});

async function ask(outcome: string) {
  const made = renderScreen(<WlzCheckScreen />, {
    translations,
    viewer: aColleague('wlz:check'),
    path: '/zorg/wlz-registertoets',
    answers: { wlzQuota, checkWlzRegister: answer(outcome) },
  });
  const { user } = made;
  await user.type(await screen.findByLabelText('Burgerservicenummer'), '999990019');
  const birthDate = within(screen.getByRole('group', { name: 'Geboortedatum' }));
  await user.type(birthDate.getByLabelText('Dag'), '14');
  await user.type(birthDate.getByLabelText('Maand'), '2');
  await user.type(birthDate.getByLabelText('Jaar'), '1967');
  await user.type(screen.getByLabelText('Doel'), 'Aanvraag huishoudelijke hulp');
  await user.type(screen.getByLabelText('Zaaknummer'), 'Z-2026-118');
  await user.click(screen.getByRole('button', { name: 'Raadpleeg het register' }));
  return made;
}

describe('ZO-10 Wlz-registertoets', () => {
  it.each([
    ['INDICATIE', /^Ja, er is een Wlz-indicatie/],
    ['GEEN_INDICATIE', /^Nee, er is geen Wlz-indicatie/],
    ['ONBEKEND', /^Het register kent deze persoon niet$/],
    ['STORING', /^Het register gaf geen antwoord$/],
  ])('tells %s in words of its own', async (outcome, words) => {
    await ask(outcome);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText(/^Nee,/) !== null).toBe(outcome === 'GEEN_INDICATIE');
  });

  it('sends purpose and case, and shows the number masked with the answer', async () => {
    const { requests } = await ask('INDICATIE');
    expect(await screen.findByText('•••••0019')).toBeTruthy();
    expect(screen.queryByText('999990019')).toBeNull();
    expect(requests.find(({ operation }) => operation === 'CheckWlz')?.variables).toMatchObject({
      bsn: '999990019',
      birthDate: '1967-02-14',
      purpose: 'Aanvraag huishoudelijke hulp',
      caseNumber: 'Z-2026-118',
    });
  });

  it('asks nothing while purpose and case number are empty', async () => {
    const { user, requests } = renderScreen(<WlzCheckScreen />, {
      translations,
      viewer: aColleague('wlz:check'),
      path: '/zorg/wlz-registertoets',
      answers: { wlzQuota },
    });
    await user.type(await screen.findByLabelText('Burgerservicenummer'), '999990019');
    await user.click(screen.getByRole('button', { name: 'Raadpleeg het register' }));
    expect((await screen.findAllByText(/Vul het zaaknummer in/)).length).toBeGreaterThan(0);
    expect(requests.some(({ operation }) => operation === 'CheckWlz')).toBe(false);
  });
});
