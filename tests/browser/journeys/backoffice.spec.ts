import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERSONAS } from '@volmacht/seeds/personas';
import { closeDatabase } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { logsInWithPassword } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

// Work lists as the demo opens them: a stack that no other journey works on.
let own: OwnStack;

beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'broker', 'api', 'worker', 'shell'] });
});

afterAll(async () => {
  await closeBrowser();
  if (own) await closeDatabase(own);
  await own?.stop();
});

/** Comes in as somebody of a back office, and tells what the menu offers. */
async function comesIn(name: string, login: string): Promise<{ person: Person; menu: string[] }> {
  const person = await Person.arrive(name, own);
  const { mobileNumber } = PERSONAS.find((known) => known.login === login)!;
  await logsInWithPassword(person, 'BACKOFFICE', { login, mobileNumber });
  await person.isAt(/^Goedendag/);
  await person.page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).first().waitFor();
  const links = await person.page.getByRole('navigation').getByRole('link').allTextContents();
  return { person, menu: links.map((text) => text.trim()) };
}

/** The first row of a work list is late. */
async function seesLateFirst(person: Person): Promise<void> {
  await person.page.getByRole('table').waitFor();
  expect(await person.page.getByRole('row').nth(1).textContent()).toMatch(/had klaar moeten zijn/i);
}

async function cannotOpen(person: Person, path: string): Promise<void> {
  await person.goes(path);
  await person.isAt('Geen toegang');
}

const opensFirst = (person: Person) => person.page.getByRole('row').nth(1).getByRole('link').first().click();

describe('the back offices, each role at its own work', () => {
  it('MZ-20 the beoordelaar takes on a decree, and sees nothing of requests for access', async () => {
    const { person, menu } = await comesIn('beoordelaar', 'beoordelaar@verzekeraar.example');
    expect(menu).toContain('Beoordelingen');
    expect(menu).not.toEqual(expect.arrayContaining(['Organisaties']));
    await person.looks('overzicht');
    await person.goes('/backoffice/beoordelingen');
    await seesLateFirst(person);
    await person.looks('beoordelingen');
    await opensFirst(person);
    await person.presses('Neem in behandeling');
    await person.sees('U hebt deze beoordeling in behandeling');
    await person.looks('beoordeling');
    await cannotOpen(person, '/backoffice/toegang');
    expect(person.faults).toEqual([]);
  });

  it('CO-14 klantenservice answers a question of a municipality', async () => {
    const { person, menu } = await comesIn('klantenservice', 'klantenservice@verzekeraar.example');
    expect(menu).toEqual(expect.arrayContaining(['Vragen', 'Organisaties']));
    expect(menu).not.toContain('Beoordelingen');
    expect(menu).not.toContain('Verificatiecodes');
    await person.looks('overzicht');
    await person.goes('/backoffice/vragen');
    await seesLateFirst(person);
    await person.looks('vragen');
    await opensFirst(person);
    await person.isAt('Factuur met een regel te veel');
    await person.fills('Uw antwoord', 'U hebt gelijk. De regel staat als correctie op de volgende factuur.');
    await person.presses('Verstuur antwoord');
    await person.sees('De vraag is beantwoord');
    await person.looks('beantwoord');
    await cannotOpen(person, '/backoffice/beoordelingen');
    expect(person.faults).toEqual([]);
  });

  it('MZ-01 relatiebeheer decides on a late request, and makes an accountbeheerder of who asks for a municipality', async () => {
    const { person, menu } = await comesIn('relatiebeheer', 'relatie@verzekeraar.example');
    expect(menu).not.toContain('Aanvragen');
    await person.goes('/backoffice/toegang');
    await seesLateFirst(person);
    await person.looks('toegang');
    await person.follows('Gemeente Zuiderveen');
    await person.isAt('Gemeente Zuiderveen');
    await person.presses('Keur goed');
    await person.sees('Ineke Mulder wordt accountbeheerder');
    await person.looks('goedkeuren');
    await person.presses('Geef toegang');
    await person.sees(/Goedgekeurd op/);
    await person.goes('/backoffice/organisaties?soort=GEMEENTE');
    await person.sees('1 van 2 overeenkomsten getekend');
    await person.looks('organisaties');
    await cannotOpen(person, '/backoffice/codes');
    expect(person.faults).toEqual([]);
  });

  it('PO-12 contractbeheer takes on the latest aanvraag and denies it, with a reason', async () => {
    const { person, menu } = await comesIn('contractbeheer', 'contractbeheer@indicatie.example');
    expect(menu).toContain('Aanvragen');
    expect(menu).not.toContain('Vragen');
    await person.looks('overzicht');
    await person.goes('/backoffice/aanvragen');
    await seesLateFirst(person);
    await person.looks('aanvragen');
    await opensFirst(person);
    await person.presses('Neem in behandeling');
    await person.chooses('Afwijzen');
    await person.fills('Reden van het besluit', 'De cliënt heeft zelf ingestemd met de opname.');
    await person.presses('Neem besluit');
    await person.sees('De aanvraag is afgewezen');
    await person.looks('besluit');
    await cannotOpen(person, '/backoffice/vragen');
    expect(person.faults).toEqual([]);
  });

  it('ZO-04 the servicedesk shows the code of who is to manage a municipality, and the trail tells so', async () => {
    const { person, menu } = await comesIn('servicedesk', 'servicedesk@knooppunt.example');
    expect(menu).toContain('Verificatiecodes');
    expect(menu).not.toContain('Vragen');
    await person.looks('overzicht');
    await person.follows('Verificatiecodes');
    await person.isAt('Verificatiecodes');
    await person.looks('codes');
    await person.presses(/Anouk de Ruiter/);
    await person.page.getByRole('menuitem', { name: 'Toon code' }).click();
    await person.sees('De code van Anouk de Ruiter is 59302714');
    await person.looks('code');
    await cannotOpen(person, '/backoffice/aanvragen');
    expect(person.faults).toEqual([]);
  });
});
