import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKeyring } from '@volmacht/api/config/keyring';
import { anyBsn } from '../../support/collectief';
import { closeDatabase, rows } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { confirmsAtBroker } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

/** A municipality works with its contracts: from logging in with eHerkenning to the file that came back with a reason. */
let own: OwnStack;
const people: Person[] = [];

async function comesIn(name: string, identity: string): Promise<Person> {
  const person = await Person.arrive(`gemeente-${name}`, own);
  people.push(person);
  await person.page.goto(`${own.urls.shell}/auth/eherkenning/start?portal=COLLECTIEF&intent=login`);
  await confirmsAtBroker(person, identity);
  await person.page.waitForURL(({ pathname }) => pathname.startsWith('/collectief'));
  await person.page.locator('h1').waitFor();
  return person;
}

/** A BSN of nobody who takes part in a contract yet; the demo has used up many. */
async function newcomersBsn(): Promise<string> {
  const keyring = readKeyring(own.env['KEYRING_FILE']!);
  for (let attempt = 0; attempt < 200; attempt++) {
    const bsn = anyBsn();
    const index = keyring.blindIndex('bsn', bsn);
    if ((await rows('SELECT 1 FROM deelnemer WHERE bsn_index = $1 LIMIT 1', [index], own)).length === 0) return bsn;
  }
  throw new Error('The demo has no BSN left for a newcomer.');
}

const rowOf = (person: Person, text: string) => person.page.locator('tbody tr').filter({ hasText: text });

beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'broker', 'api', 'worker', 'shell'] });
});

afterAll(async () => {
  await closeBrowser();
  if (own) await closeDatabase(own);
  await own?.stop();
});

describe('CO-01, CO-02 who comes in sees what the roles allow', () => {
  it('the one who has one role on one contract finds no money and no accounts', async () => {
    const arjan = await comesIn('arjan', 'admin-leiden');
    await arjan.sees('23595');
    const menu = await arjan.page.getByRole('navigation').first().innerText();
    expect(menu).toContain('Huidige deelnemers');
    expect(menu).not.toContain('Borderellen');
    expect(menu).not.toContain('Accountbeheer');
    await arjan.looks('overzicht');
    await arjan.goes('/collectief/borderellen');
    await arjan.sees('Geen toegang');
  });
});

describe('CO-03 to CO-07, CO-11 a deelnemer comes and goes', () => {
  const lastName = `Proefpersoon${String.fromCharCode(97 + (Date.now() % 26))}`;

  it('is signed in step by step, found by name, signed out, and told of in the berichten', async () => {
    const gerda = await comesIn('gerda', 'gb-leiden');
    await gerda.goes('/collectief/nieuw');
    await gerda.fills('Burgerservicenummer (BSN)', await newcomersBsn());
    await gerda.fills('Voorletters', 'A.J.');
    await gerda.fills('Achternaam', lastName);
    await gerda.fillsDate('Geboortedatum', '1988-02-29');
    await gerda.chooses('Vrouw');
    await gerda.fills('Straat', 'Breestraat');
    await gerda.fills('Huisnummer', '92');
    await gerda.fills('Postcode', '2311CS');
    await gerda.fills('Plaats', 'Leiden');
    await gerda.presses('Volgende');
    await gerda.sees('Heeft de cliënt een partner of kinderen');
    await gerda.presses('Volgende');
    await gerda.chooses('Geen nieuwe verzekering');
    await gerda.looks('verzekering');
    await gerda.presses('Volgende');
    await gerda.sees(`A.J. ${lastName}`);
    await gerda.looks('controle');
    await gerda.presses('Meld aan');
    await gerda.sees('1 deelnemer is aangemeld');

    await gerda.goes('/collectief/deelnemers');
    await gerda.fills('Achternaam', lastName);
    await gerda.presses('Zoek deelnemer');
    await gerda.sees('1 deelnemer');
    expect(gerda.page.url()).not.toContain(lastName);
    await gerda.looks('gevonden');
    await gerda.follows(`A.J. ${lastName}`);
    await gerda.sees('Eerste dag van deelname');
    expect(await gerda.page.title()).not.toContain(lastName);
    await gerda.looks('deelnemer');

    await gerda.presses('Meld af');
    const dialog = gerda.page.getByRole('alertdialog');
    await dialog.getByLabel('Jaar').fill('2020');
    await dialog.getByRole('button', { name: 'Meld af' }).click();
    await gerda.sees('Vul een einddatum in op of na de ingangsdatum');
    await gerda.looks('te-vroeg');
    await dialog.getByLabel('Jaar').fill(String(new Date().getFullYear() + 1));
    await dialog.getByRole('button', { name: 'Meld af' }).click();
    await gerda.sees(`A.J. ${lastName} is afgemeld`);

    await gerda.goes('/collectief/berichten');
    await gerda.sees(new RegExp(`Afmelding mevrouw A\\.J\\. ${lastName}`));
    await gerda.presses('Markeer deze pagina als gelezen');
    await gerda.page.getByRole('button', { name: 'Markeer deze pagina als gelezen' }).waitFor({ state: 'detached' });
  });
});

describe('CO-15, CO-05 many at once', () => {
  it('good rows are processed, bad ones come back with row, column and reason, and lists come as files', async () => {
    const gerda = await comesIn('gerda-upload', 'gb-leiden');
    await gerda.goes('/collectief/upload');
    await gerda.sees('Dit controleren we per regel');
    const columns =
      'soort;bsn;voorletters;achternaam;geboortedatum;geslacht;straat;huisnummer;postcode;plaats;ingangsdatum';
    const today = new Date().toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' });
    const rowFor = (bsn: string) => `AAN;${bsn};B.;Bestand;11-05-1976;M;Breestraat;1;2311 CS;Leiden;${today}`;
    const bytes = Buffer.from([columns, rowFor(await newcomersBsn()), rowFor('123456789')].join('\r\n'));
    await gerda.adds({ name: 'aanmeldingen.csv', bytes, type: 'text/csv' });
    await gerda.sees('Ontvangen');
    await gerda.looks('bestand');
    await gerda.presses('Controleer en verwerk');
    await gerda.sees('Alles is verwerkt, behalve 1 regel');
    await gerda.sees('Vul een burgerservicenummer van negen cijfers in.');
    expect(await gerda.page.locator('main').innerText()).not.toContain('123456789');
    await gerda.looks('verslag');
    await gerda.presses('Download mislukte regels');
    await gerda.sees(/staat klaar/);

    await gerda.goes('/collectief/deelnemers?contract=12345');
    await gerda.presses('Download volledige lijst');
    await gerda.sees(/staat klaar/);
    const download = gerda.page.waitForEvent('download');
    await gerda.follows(/^Download .*\.xlsx/);
    expect((await download).suggestedFilename()).toMatch(/12345.*\.xlsx$/);
  });
});

describe('CO-08, CO-10, CO-12 how a contract stands', () => {
  it.each([
    ['in-en-uitstroom', /Bijgewerkt op/],
    ['gebruik', /Alle cijfers per maand/],
    ['contract', /Contactpersonen/],
    ['verwerkingsverslagen', /bestand/],
    ['borderellen', /Bewaar uw borderellen zelf/],
  ])('/collectief/%s can be read, on a phone too', async (path, words) => {
    const gerda = people.at(-1)!;
    await gerda.goes(`/collectief/${path}`);
    await gerda.sees(words);
    await gerda.looks(path);
  });
});

describe('CO-13, CO-14 colleagues and questions', () => {
  it('roles are given per contract, one does not take the own management away, and a question is sent', async () => {
    const gerda = people.at(-1)!;
    await gerda.goes('/collectief/accounts');
    await rowOf(gerda, 'Brouwer').getByRole('link').first().click();
    // Of every contract: one less of several is not the end of being accountbeheerder.
    const management = gerda.page.getByRole('checkbox', { name: 'Accountbeheer' });
    await management.first().waitFor();
    for (const box of await management.all()) await box.uncheck();
    await gerda.presses('Sla rollen op');
    await gerda.sees(/kunt u niet zelf intrekken/);
    await gerda.looks('eigen-rol');
    await gerda.goes('/collectief/accounts');
    await rowOf(gerda, 'Molenaar').getByRole('link').first().click();
    await gerda.page.getByRole('checkbox', { name: 'Financieel' }).first().check();
    await gerda.presses('Sla rollen op');
    await gerda.sees('De rollen zijn opgeslagen');
    await gerda.follows('Vraag over deze pagina');
    await gerda.isAt('Contact');
    await gerda.fills('Onderwerp', 'Factuur');
    await gerda.fills('Vraag', 'Klopt deze factuur?');
    await gerda.presses('Verstuur vraag');
    await gerda.sees('Uw vraag is verstuurd');
    await gerda.sees(/^Uiterlijk/);
    await gerda.looks('vraag');
  });
});

it('leaves no fault behind on any page', () => {
  expect(people.length).toBe(3);
  expect(people.flatMap(({ faults }) => faults)).toEqual([]);
});
