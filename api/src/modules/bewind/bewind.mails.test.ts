import { describe, expect, it } from '@jest/globals';
import { calendarMail, reminderMail } from './bewind.mails';

const ORIGIN = 'http://localhost:9000';

describe('MZ-21 the reminder tells counts and where to look, and nobody’s name', () => {
  it('counts each client once, under the nearest term', () => {
    const mail = reminderMail('nl', ORIGIN, [
      { days: 7, count: 1 },
      { days: 30, count: 0 },
      { days: 90, count: 2 },
    ]);
    expect(mail.paragraphs).toEqual([
      'Van 3 cliënten van uw organisatie eindigt de ondersteuning binnen 90 dagen.',
      'Binnen 7 dagen: 1.',
      'Binnen 90 dagen: 2.',
    ]);
    expect(mail.action?.url).toBe(`${ORIGIN}/ondersteuner/aflopend`);
  });

  it('speaks of one client as one', () => {
    const mail = reminderMail('nl', ORIGIN, [{ days: 30, count: 1 }]);
    expect(mail.paragraphs[0]).toBe('Van één cliënt van uw organisatie eindigt de ondersteuning binnen 90 dagen.');
  });
});

describe('MZ-21 the day’s mail tells what began and ended', () => {
  it('leaves out what did not happen', () => {
    expect(calendarMail('nl', ORIGIN, { begun: 2, ended: 0 }).paragraphs).toHaveLength(1);
    expect(calendarMail('en', ORIGIN, { begun: 2, ended: 1 }).paragraphs).toEqual([
      'Clients whose support has begun: 2. You now see their data in the portal.',
      'Clients whose support has ended: 1. You no longer see their data.',
    ]);
  });
});
