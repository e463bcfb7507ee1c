import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nthTestBsn } from '@volmacht/api/core/numbers/index';
import { PERSONAS } from '@volmacht/seeds/personas';
import { smallPdf } from '../../api/aanvraag/small-pdf';
import { row, rows } from '../../support/database';
import { moment, waitForLink, waitForMessage } from '../../support/mailbox';
import { logsInWithPassword } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

const HOME = { name: 'Woonzorg De Beuk', kvk: '90300077' };
const BOSS = { email: 'w.dijk@debeuk.example', typed: '06 00004301', mobile: '+31600004301', password: 'Herfst-2026!' };
const STAFF = {
  email: 'e.smit@debeuk.example',
  typed: '06 00004302',
  mobile: '+31600004302',
  password: 'Winter-2026!',
};
const BSN = nthTestBsn(7301);

/** The manual of organisatiebeheerders, step by step in a real browser, by people who know nothing (PO-01 to PO-12). */
describe('PO-01 to PO-12, from access for a care institution to a granted aanvraag', () => {
  let boss: Person;
  let staff: Person;
  let desk: Person;
  let bossLogin: string;
  let staffLogin: string;

  let stuck = false;
  /** One step of the journey; once a step has failed the others cannot be walked and say so at once. */
  const step = (name: string, walk: () => Promise<void>) =>
    it(name, async () => {
      if (stuck) throw new Error('An earlier step of this journey failed.');
      stuck = true;
      try {
        await walk();
      } catch (error) {
        await Promise.all([boss, staff, desk].map((person) => person.keepsPicture('mislukt')));
        throw error;
      }
      stuck = false;
    });

  /** Chooses a password by the mailed link, and is told that it is set (PO-02). */
  const choosesPassword = async (person: Person, password: string) => {
    await person.fills('Nieuw wachtwoord', password);
    await person.fills('Nieuw wachtwoord nog een keer', password);
    await person.page.locator('form button[type=submit]').click();
    await person.sees(/wachtwoord is (gewijzigd|ingesteld|opgeslagen)/i);
  };
  const logsIn = (person: Person, login: string, mobileNumber: string, password: string) =>
    logsInWithPassword(person, 'ORGANISATIEBEHEER', { login, mobileNumber, password });

  beforeAll(async () => {
    [boss, staff, desk] = (await Promise.all(
      ['organisatiebeheerder', 'aanvrager', 'indicatiesteller'].map((name) => Person.arrive(name)),
    )) as [Person, Person, Person];
  });
  afterAll(closeBrowser);

  step(
    'PO-01 the institution asks for access; contractbeheer gives it, with profile Basis and its own domain',
    async () => {
      await boss.goes('/account/aanvragen?portal=ORGANISATIEBEHEER');
      const portal = boss.page.getByRole('radio', { name: /Organisatiebeheer/ });
      if (await portal.isVisible()) await portal.check();
      await boss.fills('Naam van de organisatie', HOME.name);
      await boss.fills('KvK-nummer', HOME.kvk);
      await boss.fills('Voornaam', 'Wim');
      await boss.fills('Achternaam', 'Dijk');
      await boss.fills('E-mailadres', BOSS.email);
      await boss.fills('Mobiel nummer', BOSS.typed);
      await boss.looks('toegang-aanvragen');
      await boss.presses('Verstuur aanvraag');
      await boss.isAt('Uw aanvraag is ontvangen');
      const { login, mobileNumber } = PERSONAS.find(
        ({ login: known }) => known === 'contractbeheer@indicatie.example',
      )!;
      await logsInWithPassword(desk, 'BACKOFFICE', { login, mobileNumber });
      await desk.looks('backoffice');
      await desk.goes('/backoffice/toegang');
      await desk.follows(HOME.name);
      await desk.presses('Keur goed');
      await desk.presses('Geef toegang');
      await desk.sees(/^Goedgekeurd op/);
      expect(await row('SELECT profile, email_domains FROM organisation WHERE kvk_number = $1', [HOME.kvk])).toEqual({
        profile: 'BASIS',
        email_domains: ['debeuk.example'],
      });
    },
  );

  step(
    'PO-01, PO-02 the mail holds the login name and a link to choose a password; weak ones are refused in words',
    async () => {
      const { url, mail } = await waitForLink(BOSS.email);
      bossLogin = /gebruikersnaam is (\S+?)\./.exec(mail.text)![1]!;
      await boss.goes(url);
      await boss.looks('wachtwoord');
      await boss.fills('Nieuw wachtwoord', `${bossLogin}-A1`);
      await boss.fills('Nieuw wachtwoord nog een keer', `${bossLogin}-A1`);
      await boss.page.locator('form button[type=submit]').click();
      await boss.page.getByRole('alert').first().waitFor();
      await boss.looks('wachtwoord-geweigerd');
      await choosesPassword(boss, BOSS.password);
      await boss.looks('wachtwoord-ingesteld');
    },
  );

  step('PO-03 logs in with name, password and the code of the text message', async () => {
    await logsIn(boss, bossLogin, BOSS.mobile, BOSS.password);
    await boss.isAt('Goedendag, Wim');
    await boss.looks('overzicht');
  });

  step('PO-08, PO-09 adds a user: required fields, the domain and personal addresses are held to', async () => {
    await boss.follows(/Ga naar gebruikers/);
    await boss.isAt('Gebruikers');
    await boss.follows('Nieuwe gebruiker toevoegen');
    await boss.isAt('Nieuwe gebruiker toevoegen');
    await boss.presses('Wijzigingen opslaan');
    await boss.sees('Vul de voorletters van de gebruiker in');
    await boss.looks('nieuwe-gebruiker-leeg');
    await boss.fills('Voorletters', 'E.');
    await boss.fills('Voornaam', 'Emma');
    await boss.fills('Achternaam', 'Smit');
    await boss.fills('E-mailadres', 'info@debeuk.example');
    await boss.fills('Mobiel nummer', STAFF.typed);
    await boss.presses('Wijzigingen opslaan');
    await boss.sees(/persoonlijk/);
    await boss.looks('nieuwe-gebruiker-algemeen-adres');
    await boss.fills('E-mailadres', STAFF.email);
    await boss.presses('Wijzigingen opslaan');
    await boss.sees('De gegevens zijn opgeslagen');
    await boss.looks('gebruiker-toegevoegd');
    await boss.follows('Verder');
    await boss.isAt('Gebruikers');
    await boss.sees('Emma Smit');
    await boss.looks('gebruikers');
  });

  step('PO-06, PO-07 searches from one letter, sorts up and down, and clears the filter', async () => {
    await boss.fills('Zoeken', 'q');
    await boss.presses('Zoek');
    await boss.sees('Geen gebruikers gevonden');
    await boss.presses('Wis filter');
    await boss.sees('2 gebruikers');
    for (const [pressed, sorted] of [
      ['Inlognaam', 'ascending'],
      ['Inlognaam', 'descending'],
      ['Opmerking', 'ascending'],
    ] as const) {
      await boss.page.getByRole('button', { name: pressed }).click();
      await boss.page.locator(`th[aria-sort=${sorted}]`, { hasText: pressed }).waitFor();
    }
  });

  step('PO-09, PO-12 the new user chooses a password, logs in, and files an aanvraag by way of a draft', async () => {
    const { url, mail } = await waitForLink(STAFF.email);
    staffLogin = /gebruikersnaam is (\S+?)\./.exec(mail.text)![1]!;
    await staff.goes(url);
    await choosesPassword(staff, STAFF.password);
    await logsIn(staff, staffLogin, STAFF.mobile, STAFF.password);
    await staff.follows(/Nieuwe aanvraag/);
    await staff.isAt('Nieuwe aanvraag');
    expect(await staff.page.getByRole('radio', { name: /Partnerverblijf/ }).count()).toBe(0);
    await staff.looks('aanvraag-soort');
    await staff.chooses(/Reguliere Wlz-aanvraag/);
    await staff.presses('Volgende');
    await staff.fills('Burgerservicenummer (BSN)', BSN);
    await staff.fills('Voorletters', 'H.');
    await staff.fills('Achternaam', 'Kuiper');
    await staff.fillsDate('Geboortedatum', '1939-03-08');
    await staff.chooses('Vrouw');
    await staff.looks('aanvraag-client');
    await staff.presses('Bewaar als concept');
    await staff.sees('Het concept is bewaard');
    await staff.goes('/organisatiebeheer/aanvragen?toon=concept');
    await staff.sees('H. Kuiper');
    await staff.looks('aanvragen-concept');
    await staff.page.getByRole('link', { name: /^A26/ }).first().click();
    await staff.sees('Dit is een concept');
    await staff.looks('concept');
    await staff.follows('Ga verder');
    await staff.presses('Volgende');
    await staff.presses('Volgende');
    await staff.fills('Toelichting', 'Mevrouw heeft de hele dag toezicht nodig.');
    await staff.adds({ name: 'zorgplan.pdf', bytes: smallPdf() });
    await staff.sees('Document 2');
    await staff.looks('aanvraag-toelichting');
    await staff.presses('Volgende');
    await staff.sees('zorgplan.pdf');
    await staff.looks('aanvraag-controleren');
    await staff.presses('Dien aanvraag in');
    await staff.isAt('Aanvraag ingediend');
    await staff.looks('aanvraag-ingediend');
    await staff.follows('Volg de aanvraag');
    await staff.sees('De aanvraag is ingediend');
    await staff.looks('aanvraag');
  });

  step('PO-12 the indicatiesteller takes it on and grants it; who filed it hears so by mail', async () => {
    await desk.goes('/backoffice/aanvragen');
    await desk.sees(HOME.name);
    await desk.looks('aanvragen');
    await desk.page
      .getByRole('row', { name: new RegExp(HOME.name) })
      .getByRole('link')
      .first()
      .click();
    await desk.sees('Wacht op een besluit');
    await desk.presses('Neem in behandeling');
    await desk.chooses('Toekennen');
    await desk.fills('Reden van het besluit', 'Blijvend toezicht is nodig.');
    await desk.looks('besluit');
    const since = moment();
    await desk.presses('Neem besluit');
    await desk.sees('De aanvraag is toegekend');
    await desk.looks('besloten');
    const { text } = await waitForMessage(STAFF.email, { since });
    expect(text).not.toContain('Kuiper');
    await staff.goes(/https?:\S+aanvragen\/\S+/.exec(text)![0]);
    await staff.sees('Blijvend toezicht is nodig.');
    await staff.looks('toegekend');
  });

  step('PO-12 withdraws another aanvraag after a question', async () => {
    await staff.goes('/organisatiebeheer/aanvragen/nieuw');
    await staff.chooses(/Wzd-toets/);
    await staff.presses('Volgende');
    await staff.fills('Burgerservicenummer (BSN)', BSN);
    await staff.fills('Voorletters', 'H.');
    await staff.fills('Achternaam', 'Kuiper');
    await staff.fillsDate('Geboortedatum', '1939-03-08');
    await staff.chooses('Vrouw');
    await staff.presses('Volgende');
    await staff.fills('Toelichting', 'Opname is nodig.');
    await staff.presses('Volgende');
    await staff.presses('Dien aanvraag in');
    await staff.follows('Volg de aanvraag');
    await staff.presses('Trek aanvraag in');
    await staff.sees(/Wilt u aanvraag A\d+ intrekken/);
    await staff.looks('intrekken');
    await staff.page.getByRole('alertdialog').getByRole('button', { name: 'Trek aanvraag in' }).click();
    await staff.sees('De aanvraag is ingetrokken');
  });

  step('PO-10 changes a user and deletes the user after a question, with a required reason', async () => {
    await boss.goes('/organisatiebeheer/gebruikers');
    await boss.follows(staffLogin);
    await boss.isAt('Emma Smit');
    await boss.fills('Achternaam', 'Smit-Bos');
    await boss.fills(/UZI-nummer/, '123');
    await boss.presses('Wijzigingen opslaan');
    await boss.sees('Een UZI-nummer heeft 8 of 9 cijfers');
    await boss.fills(/UZI-nummer/, '123456789');
    await boss.presses('Wijzigingen opslaan');
    await boss.sees('De gegevens zijn opgeslagen');
    await boss.looks('gebruiker');
    await boss.presses('Gebruiker verwijderen');
    const dialog = boss.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Gebruiker verwijderen' }).click();
    await boss.sees('Vul de reden van verwijderen in');
    await boss.looks('verwijderen');
    await boss.fills('Reden van verwijderen', 'Uit dienst');
    await dialog.getByRole('button', { name: 'Gebruiker verwijderen' }).click();
    await boss.sees('De gebruiker is verwijderd');
    await boss.follows('Terug naar overzicht');
    await boss.sees('1 gebruiker');
    await boss.ticks('Toon verwijderde gebruikers');
    await boss.presses('Zoek');
    await boss.sees('Uit dienst');
    await boss.looks('verwijderde-gebruikers');
  });

  step('PO-11 reads the data of the organisation, with the active roles of its profile', async () => {
    await boss.goes('/organisatiebeheer/organisatie');
    await boss.sees('Reguliere Wlz-aanvragen, Wzd-toets artikel 21');
    expect(await boss.page.locator('main input, main textarea').count()).toBe(0);
    await boss.looks('organisatie');
    await boss.goes('/organisatiebeheer/logboek');
    await boss.sees('Aanvraag ingediend');
    await boss.looks('logboek');
  });

  step('PO-04 from two weeks before the end a warning at login, and the password is renewed at once', async () => {
    await rows(`UPDATE app_user SET password_set_at = now() - interval '80 days' WHERE login_name = $1`, [bossLogin]);
    await boss.context.clearCookies();
    await logsIn(boss, bossLogin, BOSS.mobile, BOSS.password);
    await boss.sees('Uw wachtwoord verloopt binnenkort');
    await boss.looks('wachtwoord-verloopt');
    await boss.follows('Vernieuw uw wachtwoord nu');
    await boss.isAt('Wachtwoord wijzigen');
    await boss.fills('Huidig wachtwoord', BOSS.password);
    await boss.fills('Nieuw wachtwoord', 'Lente-2027!');
    await boss.fills('Nieuw wachtwoord nog een keer', 'Lente-2027!');
    await boss.page.locator('form button[type=submit]').click();
    await boss.page.waitForURL(/overzicht\?gewijzigd/);
    await boss.goes('/organisatiebeheer');
    expect(await boss.page.getByText('Uw wachtwoord verloopt binnenkort').count()).toBe(0);
  });

  it('no page did what it should not', () => {
    expect([...boss.faults, ...staff.faults, ...desk.faults]).toEqual([]);
  });
});
