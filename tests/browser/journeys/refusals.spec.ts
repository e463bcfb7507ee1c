import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt, randomUUID } from 'node:crypto';
import { api } from '../../support/api-client';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { closeDatabase, row } from '../../support/database';
import { persona } from '../../support/login';
import { messagesTo, moment, waitForCode, waitForLink } from '../../support/mailbox';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { until } from '../../support/until';
import { confirmsAtBroker, DEMO_PASSWORD, logsInWithPassword } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

/** What people are told when something cannot be done: what is wrong, and what to do now, in their own words. */
let own: OwnStack;
const people: Person[] = [];

const arrives = async (name: string): Promise<Person> => {
  const person = await Person.arrive(`weigering-${name}`, own);
  people.push(person);
  return person;
};

/** A colleague who was added at an office of its own, with the link out of the mail. */
async function invited() {
  const manager = await newUser(
    (await newOrganisation('ONDERSTEUNER', own)).id,
    { roles: ['GEBRUIKERSBEHEERDER'] },
    own,
  );
  const email = `uitgenodigd${randomInt(1e9)}@kantoor.example`;
  const mobile = `+3160000${randomInt(5000, 9999)}`;
  const input = { email, firstName: 'Bo', lastName: 'Visser', mobileNumber: mobile };
  await api({ token: await sessionOf(manager, {}, own), on: own }).request(
    'mutation ($input: AddUserInput!) { addUser(input: $input) { id } }',
    { input },
  );
  const { url, mail } = await waitForLink(email, { on: own });
  return { email, mobile, url, mail };
}

beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'broker', 'api', 'worker', 'shell'] });
});

afterAll(async () => {
  await closeBrowser();
  if (own) await closeDatabase(own);
  await own?.stop();
});

describe('MZ-02, MZ-03 somebody makes an account', () => {
  it('a password is refused with each rule it breaks; without a code nothing is sent', async () => {
    const { url, mobile } = await invited();
    const bo = await arrives('wachtwoord');
    await bo.goes(url);
    const since = moment();
    await bo.presses('Verstuur de code');
    const code = await waitForCode(mobile, { since, on: own });
    await bo.sees('6 tot 100 tekens');
    await bo.presses('Maak account');
    await bo.sees('Vul de 6 cijfers van de code in');
    await bo.fills('Sms-code', code);
    await bo.ticks(/Ik ga akkoord/);
    const tries: [string, RegExp[]][] = [
      ['ABC1!', [/Gebruik ten minste 6 tekens/, /ten minste één kleine letter/]],
      ['herfst', [/ten minste één hoofdletter/, /ten minste één cijfer/, /ten minste één ander teken/]],
    ];
    for (const [password, rules] of tries) {
      await bo.fills('Nieuw wachtwoord', password);
      await bo.fills('Nieuw wachtwoord nog een keer', password);
      await bo.presses('Maak account');
      for (const rule of rules) await bo.sees(rule);
    }
    await bo.looks('wachtwoord-zwak');
    // None of these tries used the code up.
    await bo.fills('Nieuw wachtwoord', 'Herfst-2026!');
    await bo.fills('Nieuw wachtwoord nog een keer', 'Herfst-2026!');
    await bo.presses('Maak account');
    await bo.isAt('Uw account is klaar');
  });

  it('a code that is too old says so, and a new one is a press away', async () => {
    const { url, mobile } = await invited();
    const bo = await arrives('code-verlopen');
    await bo.goes(url);
    let since = moment();
    await bo.presses('Verstuur de code');
    const old = await waitForCode(mobile, { since, on: own });
    moveClock(own, { minutes: 11 });
    await bo.fills('Sms-code', old);
    await bo.fills('Nieuw wachtwoord', 'Herfst-2026!');
    await bo.fills('Nieuw wachtwoord nog een keer', 'Herfst-2026!');
    await bo.ticks(/Ik ga akkoord/);
    await bo.presses('Maak account');
    await bo.sees('Deze code is niet meer geldig. Vraag een nieuwe code aan.');
    await bo.looks('code-verlopen');
    since = moment();
    await bo.presses('Stuur een nieuwe code');
    const fresh = await waitForCode(mobile, { since, on: own });
    expect(fresh).not.toBe(old);
    await bo.fills('Sms-code', fresh);
    await bo.presses('Maak account');
    await bo.isAt('Uw account is klaar');
  });

  it('a link that is too old brings a fresh mail, whose link works; the old one stays dead', async () => {
    const { url, email, mail } = await invited();
    moveClock(own, { days: 15 });
    const bo = await arrives('link-verlopen');
    await bo.goes(url);
    await bo.presses('Verstuur de code');
    await bo.sees('Deze link is verlopen');
    await bo.sees('Wij hebben u een nieuwe uitnodiging gestuurd. Gebruik de link in die e-mail.');
    await bo.looks('link-verlopen');
    // Fifteen days at once are a lot of work for the worker: all that those days plan comes with the mail.
    const fresh = await until(
      'a fresh invitation',
      async () => (await messagesTo(email, { on: own, match: /#token=/ })).find(({ id }) => id !== mail.id),
      { seconds: 90 },
    );
    const again = /https?:\/\/\S+#token=[\w-]+/.exec(fresh.text)![0];
    expect(again).not.toBe(url);
    const later = await arrives('link-vers');
    await later.goes(again);
    await later.presses('Verstuur de code');
    await later.sees('Code uit uw sms');
    const dead = await arrives('link-oud');
    await dead.goes(url);
    await dead.presses('Verstuur de code');
    await dead.sees(/Deze link (werkt niet|is verlopen)/);
  }, 180_000);
});

describe('MZ-04, PO-03 somebody logs in', () => {
  it('a wrong password is not told apart from a wrong name; a code that is wrong or too old is refused in words', async () => {
    const { login, mobileNumber } = persona('kantoor@anderbewind.example');
    const ruud = await arrives('inloggen');
    await ruud.goes('/account/inloggen?portal=ONDERSTEUNER');
    await ruud.presses('Inloggen met wachtwoord');
    await ruud.presses('Log in');
    await ruud.sees('Vul uw gebruikersnaam in');
    for (const [name, password] of [
      [login, 'Niet-dit-2026!'],
      ['niemand@kantoor.example', DEMO_PASSWORD],
    ] as const) {
      await ruud.fills('Gebruikersnaam', name);
      await ruud.fills('Wachtwoord', password);
      await ruud.presses('Log in');
      await ruud.sees(/Inloggen is niet gelukt. Controleer uw gebruikersnaam en wachtwoord/);
    }
    await ruud.looks('inloggen-mislukt');
    await ruud.fills('Gebruikersnaam', login);
    await ruud.fills('Wachtwoord', DEMO_PASSWORD);
    const since = moment();
    await ruud.presses('Log in');
    const code = await waitForCode(mobileNumber, { since, on: own });
    await ruud.fills('Sms-code', code === '111111' ? '222222' : '111111');
    await ruud.presses('Controleer code');
    await ruud.sees('Deze code klopt niet. Kijk in uw laatste sms en vul de zes cijfers in.');
    await ruud.looks('inlogcode-fout');
    moveClock(own, { days: 15, minutes: 11 });
    await ruud.fills('Sms-code', code);
    await ruud.presses('Controleer code');
    await ruud.sees('Deze code is niet meer geldig. Vraag een nieuwe code aan.');
    await ruud.presses('Vraag een nieuwe code aan');
    await ruud.sees('Log opnieuw in. U krijgt dan een nieuwe code.');
    await ruud.looks('inlogcode-opnieuw');
  });

  it.each(['sanne-laag', 'laag-leiden'])(
    'eHerkenning of %s is too low: says which level is needed',
    async (identity) => {
      const somebody = await arrives(identity);
      await somebody.goes('/account/inloggen?portal=ONDERSTEUNER');
      await somebody.follows('Log in met eHerkenning');
      await confirmsAtBroker(somebody, identity);
      await somebody.isAt('Inloggen');
      await somebody.sees('Het niveau van uw eHerkenning is te laag');
      await somebody.sees(/U hebt ten minste niveau EH3 nodig/);
      await somebody.looks('niveau-te-laag');
    },
  );
});

describe('MZ-15, MZ-20 somebody comes where another is', () => {
  it('a client of another office reads as a page that is not there, as one that never was', async () => {
    const theirs = await newInsured({}, own);
    await newBewind(await newUser((await newOrganisation('ONDERSTEUNER', own)).id, {}, own), theirs, {}, own);
    const ruud = await arrives('andere-client');
    await logsInWithPassword(ruud, 'ONDERSTEUNER', persona('kantoor@anderbewind.example'));
    const texts: string[] = [];
    for (const id of [theirs.id, randomUUID()])
      for (const rest of ['', '/mijn-omgeving', '/afmelden', '/wijzigen/adres']) {
        await ruud.goes(`/ondersteuner/clienten/${id}${rest}`);
        await ruud.isAt('Pagina niet gevonden');
        const text = await ruud.page.locator('main').innerText();
        expect(text).not.toContain(theirs.lastName);
        texts.push(text);
      }
    expect(new Set(texts).size).toBe(1);
    await ruud.looks('client-niet-gevonden');
  });

  it('a review that a colleague took first is refused with the name of who has it', async () => {
    const { id } = await until('a review that waits for somebody', () =>
      row<{ id: string }>(
        `SELECT id FROM decree_review WHERE status = 'READY' AND assignee_id IS NULL AND first_decision IS NULL ORDER BY id LIMIT 1`,
        [],
        own,
      ).catch(() => null),
    );
    const [first, second] = [await arrives('eerste-beoordelaar'), await arrives('tweede-beoordelaar')];
    await logsInWithPassword(first, 'BACKOFFICE', persona('beoordelaar@verzekeraar.example'));
    await logsInWithPassword(second, 'BACKOFFICE', persona('tweede.beoordelaar@verzekeraar.example'));
    for (const reviewer of [first, second]) {
      await reviewer.goes(`/backoffice/beoordelingen/${id}`);
      await reviewer.sees('Neem in behandeling');
    }
    await first.presses('Neem in behandeling');
    await first.sees('U hebt deze beoordeling in behandeling');
    await second.presses('Neem in behandeling');
    await second.sees('U kunt deze beoordeling niet in behandeling nemen');
    await second.sees('Bianca Oosterhuis behandelt deze beoordeling al.');
    await second.looks('al-in-behandeling');
    const { assignee } = await row<{ assignee: string }>(
      'SELECT u.login_name AS assignee FROM decree_review r JOIN app_user u ON u.id = r.assignee_id WHERE r.id = $1',
      [id],
      own,
    );
    expect(assignee).toBe('beoordelaar@verzekeraar.example');
  });
});

it('leaves no fault behind on any page', () => {
  expect(people.length).toBeGreaterThan(8);
  expect(people.flatMap(({ faults }) => faults)).toEqual([]);
});
