import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, type Answers } from '@volmacht/platform/testing';
import { aColleague, connection, translations } from '../testing/builders';
import { ContactScreen } from './contact.screen';

const answered = {
  id: 'question-1',
  subject: 'Contactpersoon',
  body: 'Kunt u de contactpersoon wijzigen?',
  sentAt: '2026-11-10T09:00:00Z',
  dueAt: '2026-11-17T22:59:59Z',
  overdue: false,
  workingDaysLeft: null,
  answer: 'Dat is gedaan.',
  answeredAt: '2026-11-12T09:00:00Z',
};
const visit = (answers: Answers) =>
  renderScreen(<ContactScreen />, {
    translations,
    viewer: aColleague('contact:send'),
    path: '/collectief/contact',
    answers: { ownContactMessages: connection([answered]), ...answers },
  });

async function ask(user: ReturnType<typeof visit>['user']) {
  await user.type(await screen.findByLabelText('Onderwerp'), 'Factuur');
  await user.type(screen.getByLabelText('Vraag'), 'Klopt deze factuur?');
  await user.click(screen.getByRole('button', { name: 'Verstuur vraag' }));
}

describe('CO-14 contact', () => {
  it('sends a question, and shows earlier ones with their answers', async () => {
    const { user, requests } = visit({ sendContactMessage: true });
    expect(await screen.findByText('Dat is gedaan.')).toBeTruthy();
    await ask(user);
    expect(await screen.findByText('Uw vraag is verstuurd')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'SendContactMessage')?.variables).toEqual({
      subject: 'Factuur',
      body: 'Klopt deze factuur?',
    });
  });

  it('keeps the question when it is one too many today', async () => {
    const { user } = visit({
      sendContactMessage: () => {
        throw failure('RATE_LIMITED', 'U hebt vandaag al veel vragen gesteld.');
      },
    });
    await ask(user);
    expect((await screen.findByRole('alert')).textContent).toContain('U hebt vandaag al veel vragen gesteld.');
    expect(screen.getByLabelText<HTMLInputElement>('Onderwerp').value).toBe('Factuur');
  });
});
