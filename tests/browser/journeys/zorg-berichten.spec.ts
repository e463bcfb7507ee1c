import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { nthTestBsn } from '@volmacht/api/core/numbers/index';
import { api } from '../../support/api-client';
import { closeDatabase, row } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { behave, newProvider, sampleMessage, takenFor } from '../../support/zorg-messages';
import { logsInToZorg } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

/** Of the register's demo: one with an indication that runs, one whose indication is over. */
const INDICATED = { bsn: '999999011', birthDate: '1941-03-14' };
const FORMER = { bsn: '999999035', birthDate: '1988-07-29' };
const STRANGER = { bsn: nthTestBsn(7777), birthDate: '1970-01-02' };
const PURPOSE = 'Aanvraag huishoudelijke hulp';

let own: OwnStack;
const people: Person[] = [];
const provider = newProvider();

async function comesIn(name: string, identity: string): Promise<Person> {
  const person = await Person.arrive(`zorg-${name}`, own);
  people.push(person);
  await logsInToZorg(person, identity);
  await person.isAt(/^Goedendag/);
  return person;
}

const message = (identification: string) =>
  sampleMessage('IWMO', '301', 'FULL', { municipality: '0546', provider, identification, dated: '2026-11-20' });

const xml = (name: string, text: string) => ({ name, bytes: Buffer.from(text), type: 'application/xml' });

beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'broker', 'register', 'knooppunt', 'api', 'worker', 'shell'] });
});

afterAll(async () => {
  await closeBrowser();
  if (own) await closeDatabase(own);
  await own?.stop();
});

describe('ZO-10 the Wlz-registertoets', () => {
  const caseNumber = 'Z-2026-0118';
  const asks = async (person: Person, who: { bsn: string; birthDate: string }) => {
    await person.goes('/zorg/wlz-registertoets');
    await person.fills('Burgerservicenummer', who.bsn);
    await person.fillsDate('Geboortedatum', who.birthDate);
    await person.fills('Doel', PURPOSE);
    await person.fills('Zaaknummer', caseNumber);
    await person.presses('Raadpleeg het register');
  };
  const fails = async (mode: string) => {
    const answer = await fetch(`${own.urls.register}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${own.env['WLZ_REGISTER_TOKEN']}` },
      body: JSON.stringify({ mode }),
    });
    expect(answer.status).toBe(200);
  };

  it('refuses a wrong number before asking, and asks nothing without purpose and case', async () => {
    const hassan = await comesIn('wlz', 'gebruiker-leiden');
    await hassan.follows(/^Wlz-registertoets/);
    await hassan.isAt('Wlz-registertoets');
    await hassan.looks('vraag');
    await hassan.presses('Raadpleeg het register');
    await hassan.sees('Vul in waarvoor u dit moet weten');
    await hassan.sees('Vul het zaaknummer in');
    await hassan.looks('vraag-leeg');
    await asks(hassan, { ...INDICATED, bsn: '123456789' });
    await hassan.sees(/burgerservicenummer/i);
    await hassan.page.getByRole('alert').first().waitFor();
    await hassan.looks('bsn-ongeldig');
    const { count } = await row(
      'SELECT count(*)::int AS count FROM wlz_consultation WHERE case_number = $1',
      [caseNumber],
      own,
    );
    expect(count).toBe(0);
    expect(hassan.page.url()).not.toMatch(/\d{9}/);
  });

  it.each([
    ['ja', INDICATED, /^Ja, er is een Wlz-indicatie/, 'Geen einddatum'],
    ['nee', FORMER, /^Nee, er is geen Wlz-indicatie/, /op die dag geldt geen indicatie/],
    ['onbekend', STRANGER, 'Het register kent deze persoon niet', /Dit betekent niet dat er geen indicatie is/],
  ] as const)('answers %s in words of its own', async (answer, who, title, text) => {
    const hassan = people[0]!;
    await asks(hassan, who);
    await hassan.sees(title);
    await hassan.sees(text);
    const main = await hassan.page.locator('main').innerText();
    expect(/^Nee,/m.test(main)).toBe(answer === 'nee');
    expect(main).not.toContain(who.bsn);
    await hassan.looks(answer);
  });

  it("no answer is told as no answer, never as 'nee'", async () => {
    const hassan = people[0]!;
    await fails('EMPTY');
    await asks(hassan, FORMER);
    await hassan.sees('Het register gaf geen antwoord');
    expect(await hassan.page.locator('main').innerText()).not.toMatch(/^Nee,/m);
    await hassan.looks('geen-antwoord');
    await fails('NONE');
  });

  it('the gebruikersbeheerder sees who asked, what for and in which case, and about whom not', async () => {
    const gerda = await comesIn('raadplegingen', 'gb-leiden');
    await gerda.follows(/^Raadplegingen/);
    await gerda.fills(/^Zaaknummer/, caseNumber);
    await gerda.presses('Zoek');
    await gerda.sees('4 raadplegingen');
    const table = await gerda.page.locator('tbody').innerText();
    expect(table).toContain('Hassan Amrani');
    expect(table).toContain(PURPOSE);
    expect(table).toContain('Geen antwoord');
    expect(table).not.toMatch(/\d{9}/);
    await gerda.looks('raadplegingen');
    await gerda.goes('/zorg/wlz-registertoets');
    await gerda.isAt('Geen toegang');
  });
});

describe('ZO-11, ZO-13 a message goes out, and its answer is explained', () => {
  it('is checked before sending; what is wrong is told by place, and nothing is sent', async () => {
    const hassan = await comesIn('berichten', 'gebruiker-leiden');
    await hassan.follows(/^Bericht versturen/);
    await hassan.isAt('Bericht versturen');
    await hassan.chooses('iWmo');
    await hassan.adds(xml('toewijzing.xml', message('B1').replaceAll('>0546<', '>0569<')));
    await hassan.sees('Ontvangen en gecontroleerd');
    await hassan.presses('Controleer bestand');
    await hassan.sees(/^\d+ fout(en)? gevonden: WMO301/);
    await hassan.sees('Er is niets verstuurd. Herstel het bestand en controleer het opnieuw.');
    await hassan.looks('bericht-fout');
    expect(await hassan.page.getByRole('button', { name: 'Verstuur bericht' }).count()).toBe(0);
    await hassan.goes('/zorg/versturen');
    await hassan.chooses('iWmo');
    await hassan.adds(xml('geen.xml', '<?xml version="1.0"?><Bericht><Header>'));
    await hassan.sees('Ontvangen en gecontroleerd');
    await hassan.presses('Controleer bestand');
    await hassan.page
      .getByText(/geen goede XML|fout/i)
      .first()
      .waitFor();
    await hassan.looks('bericht-kapot');
    expect(await takenFor(provider, own)).toEqual([]);
  });

  it('goes out, arrives, and the retour is explained code by code', async () => {
    const hassan = people.at(-1)!;
    await behave(own, { retourCode: '0611' });
    await hassan.goes('/zorg/versturen');
    await hassan.chooses('iWmo');
    await hassan.adds(xml('toewijzing.xml', message('B2')));
    await hassan.sees('Ontvangen en gecontroleerd');
    await hassan.presses('Controleer bestand');
    await hassan.sees(/^Geen fouten gevonden: WMO301/);
    await hassan.looks('bericht-goed');
    await hassan.presses('Verstuur bericht');
    await hassan.isAt(/^WMO301/);
    await hassan.sees('Verstuurd');
    await hassan.page.reload();
    const retour = hassan.page.getByRole('link', { name: /^WMO302/ });
    await retour.waitFor();
    await hassan.looks('bericht-verstuurd');
    expect((await takenFor(provider, own)).map(({ code }) => code)).toEqual(['WMO301']);
    await retour.click();
    await hassan.isAt(/^WMO302/);
    await hassan.sees('Het tarief is anders dan in het contract staat.');
    await hassan.looks('retourbericht');
    const download = hassan.page.waitForEvent('download');
    await hassan.follows('Download bericht');
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('<');
    await hassan.goes('/zorg/berichten');
    await hassan.page
      .locator('tbody tr')
      .filter({ hasText: 'WMO302' })
      .filter({ hasText: 'B2' })
      .getByText('Opgehaald')
      .waitFor();
    await hassan.looks('ontvangen');
    await hassan.page.getByLabel('Postbak').selectOption('verstuurd');
    await hassan.page
      .getByRole('link', { name: /^WMO301/ })
      .first()
      .waitFor();
    await hassan.looks('verstuurd');
    const told = await row<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_event WHERE action = 'file.download'`,
      [],
      own,
    );
    expect(told.count).toBeGreaterThan(0);
  });
});

describe('ZO-06, ZO-12 the productbeheerder sets the webservice, and nothing else', () => {
  it('switches it on, and sees a secret once, with which a system comes in', async () => {
    const petra = await comesIn('productbeheerder', 'product-leiden');
    const menu = await petra.page.getByRole('navigation').first().innerText();
    expect(menu).toContain('Webservice-instellingen');
    expect(menu).not.toMatch(/Berichten|Wlz-registertoets|Gebruikersbeheer/);
    await petra.goes('/zorg/berichten');
    await petra.isAt('Geen toegang');
    await petra.goes('/zorg/webservice');
    await petra.ticks(/^De webservice staat aan/);
    await petra.presses('Sla instellingen op');
    await petra.sees('De instellingen zijn opgeslagen');
    await petra.presses('Maak een geheim');
    await petra.looks('geheim-vraag');
    await petra.page.getByRole('alertdialog').getByRole('button', { name: 'Maak nieuw geheim' }).click();
    await petra.sees('Dit is het nieuwe geheim. U ziet het alleen nu.');
    await petra.looks('geheim');
    const secret = (await petra.page.locator('main code').first().innerText()).trim();
    const client = await row<{ id: string }>(
      `SELECT w.id FROM webservice_client w JOIN organisation o ON o.id = w.organisation_id
       WHERE o.gemeentecode = '0546' AND w.product = 'IWMO'`,
      [],
      own,
    );
    const token = await fetch(`${own.urls.shell}/oauth/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${client.id}:${secret}`).toString('base64')}`,
      },
      body: 'grant_type=client_credentials',
    });
    expect(token.status).toBe(200);
    await petra.page.reload();
    await petra.sees('Vervang het geheim');
    expect(await petra.page.locator('main').innerText()).not.toContain(secret);
    await petra.looks('webservice');
  });
});

it('leaves no fault behind on any page', async () => {
  expect(people.length).toBe(4);
  expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  expect(await api({ on: own }).request('{ me { user { id } } }')).toEqual({ me: null });
});
