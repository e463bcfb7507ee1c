import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api } from '../../support/api-client';
import { newOrganisation } from '../../support/builders';
import { closeDatabase, row, rows } from '../../support/database';
import { asPersona, persona } from '../../support/login';
import { moment, waitForMessage } from '../../support/mailbox';
import { moveClock, ownStack, type OwnStack } from '../../support/stack';
import { logsInToZorg, logsInWithPassword } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

const NINA = { email: 'n.dewit@leiden.example', name: 'Nina de Wit' };
const TOWN = 'Gemeente Voorschoten';

let own: OwnStack;
const people: Person[] = [];

const arrives = async (name: string): Promise<Person> => {
  const person = await Person.arrive(`zorg-${name}`, own);
  people.push(person);
  return person;
};
const rowOf = (person: Person, text: string) => person.page.locator('tbody tr').filter({ hasText: text });
const roleOf = (person: Person, product: string, role: string) =>
  person.page.getByRole('region', { name: `Rollen voor ${product}` }).getByRole('checkbox', { name: role });

/** Fills in the personal details of a first log-in, and goes on to the code (manual 002, step 5). */
async function tellsWhoTheyAre(person: Person, { email }: { email: string }, names: Record<string, string>) {
  for (const [label, value] of Object.entries(names)) await person.fills(new RegExp(`^${label}`), value);
  await person.fills('E-mailadres', email);
  await person.fills('Mobiel nummer', '06 00004410');
  await person.presses('Volgende');
  await person.page.getByLabel('Verificatiecode', { exact: true }).waitFor();
}

/** Enters the code, and is told to log in again (manual 002, step 7). */
async function entersCode(person: Person, code: string) {
  await person.fills('Verificatiecode', code);
  await person.presses('Bevestig code');
  await person.isAt('Inloggen');
  await person.sees('Uw account is bevestigd');
}

/** The pages of one journey follow upon one another; once one has failed the others say so at once. */
function steps() {
  let stuck = false;
  return (name: string, walk: () => Promise<void>) =>
    it(name, async () => {
      if (stuck) throw new Error('An earlier step of this journey failed.');
      stuck = true;
      try {
        await walk();
      } catch (error) {
        await Promise.all(people.map((person) => person.keepsPicture('mislukt')));
        throw error;
      }
      stuck = false;
    });
}

beforeAll(async () => {
  own = await ownStack({ only: ['mailbox', 'broker', 'api', 'worker', 'shell'] });
});

afterAll(async () => {
  await closeBrowser();
  if (own) await closeDatabase(own);
  await own?.stop();
});

describe('ZO-01, ZO-02 who may not come in yet', () => {
  it('a municipality is told which agreement is missing; once the servicedesk has it the portal opens', async () => {
    const guus = await arrives('gb-nieuwkoop');
    await logsInToZorg(guus, 'gb-nieuwkoop');
    await guus.isAt('Uw gemeente kan het portaal nog niet gebruiken');
    await guus.sees('Bewerkersovereenkomst met VECOZO');
    expect(await guus.page.getByText('Aansluitings- en bewerkersovereenkomst').count()).toBe(0);
    await guus.looks('overeenkomst-ontbreekt');
    await guus.goes('/zorg/gebruikers');
    await guus.isAt('Geen toegang');

    const siem = await arrives('servicedesk');
    const { login, mobileNumber } = persona('servicedesk@knooppunt.example');
    await logsInWithPassword(siem, 'BACKOFFICE', { login, mobileNumber });
    await siem.goes('/backoffice/organisaties');
    await siem.fills('Naam', 'Nieuwkoop');
    await siem.presses('Zoek');
    await siem.follows('Gemeente Nieuwkoop');
    await siem.chooses(/VECOZO/);
    await siem.fillsDate('Getekend op', '2026-11-02');
    await siem.presses('Leg overeenkomst vast');
    await siem.sees(/is vastgelegd/);

    await guus.goes('/zorg');
    await guus.isAt('Goedendag, Guus');
  });

  it('eHerkenning below level 3 is refused in words', async () => {
    const loes = await arrives('laag-leiden');
    await logsInToZorg(loes, 'laag-leiden');
    await loes.sees('Het niveau van uw eHerkenning is te laag');
    await loes.sees(/U hebt ten minste niveau EH3 nodig/);
    await loes.looks('niveau-te-laag');
  });
});

describe('manual 003: the gebruikersbeheerder of a municipality that begins (ZO-03, ZO-04)', () => {
  it('tells who they are, has the code from the servicedesk, logs in again, and manages users', async () => {
    const { id, kvkNumber } = await newOrganisation('GEMEENTE', own);
    await rows(
      `UPDATE organisation SET name = $2, email_domains = '{voorschoten.example}' WHERE id = $1`,
      [id, TOWN],
      own,
    );
    const fleur = await arrives('eerste-gb');
    const identity = { name: TOWN, kvk: kvkNumber };
    await logsInToZorg(fleur, identity);
    await fleur.isAt('Eerste keer inloggen');
    await tellsWhoTheyAre(
      fleur,
      { email: 'f.mulder@voorschoten.example' },
      { Voorletters: 'F.', Voornaam: 'Fleur', Achternaam: 'Mulder' },
    );
    await fleur.sees(/geeft de servicedesk de code/);
    const { userId } = await row<{ userId: string }>(
      `SELECT id AS "userId" FROM app_user WHERE organisation_id = $1`,
      [id],
      own,
    );
    const desk = api({ token: await asPersona('servicedesk@knooppunt.example', own), on: own });
    const { user } = await desk.request<{ user: { verificationCode: string; fullName: string } }>(
      'query ($id: ID!) { user(id: $id) { fullName verificationCode } }',
      { id: userId },
    );
    expect(user.fullName).toBe('Fleur Mulder');
    await entersCode(fleur, user.verificationCode);
    await logsInToZorg(fleur, identity);
    await fleur.isAt('Goedendag, Fleur');
    await fleur.sees('Er zijn geen nieuwe gebruikers');
    await fleur.follows(/Gebruikersbeheer/);
    await fleur.sees('1 gebruiker');
  });
});

describe('manual 002 and 003: a new user, from the first log-in to the last day (ZO-03 to ZO-09)', () => {
  const step = steps();
  let nina: Person;
  let gerda: Person;
  let code: string;

  step('002, 1-5: logs in for the first time and is asked for personal details', async () => {
    nina = await arrives('nieuw-leiden');
    const since = moment();
    await logsInToZorg(nina, 'nieuw-leiden');
    await nina.isAt('Eerste keer inloggen');
    await nina.looks('persoonlijke-gegevens');
    await nina.presses('Volgende');
    await nina.sees('Vul uw voornaam in');
    await nina.looks('persoonlijke-gegevens-leeg');
    await nina.fills('E-mailadres', 'nina@elders.example');
    for (const [label, value] of [
      ['Voorletters', 'N.'],
      ['Voornaam', 'Nina'],
      ['Tussenvoegsel', 'de'],
      ['Achternaam', 'Wit'],
      ['Mobiel nummer', '06 00004410'],
    ] as const)
      await nina.fills(new RegExp(`^${label}`), value);
    await nina.presses('Volgende');
    await nina.sees(/leiden\.example/);
    await nina.fills('E-mailadres', NINA.email);
    await nina.presses('Volgende');
    await nina.page.getByLabel('Verificatiecode', { exact: true }).waitFor();
    await nina.looks('verificatiecode');
    const mail = await waitForMessage(persona('gb-leiden').email, { since, on: own, match: /nieuwe gebruiker/ });
    expect(mail.text).not.toMatch(/\d{8}|Nina/);
  });

  step('is held until the code: no page opens, and who comes back finds the details filled in', async () => {
    for (const path of ['/zorg', '/zorg/berichten', '/zorg/gebruikers']) {
      await nina.goes(path);
      await nina.page
        .getByText(/Verificatiecode|Geen toegang/)
        .first()
        .waitFor();
      expect(await nina.page.locator('table').count()).toBe(0);
    }
    await logsInToZorg(nina, 'nieuw-leiden');
    await nina.isAt('Eerste keer inloggen');
    await nina.presses('Wijzig uw gegevens');
    expect(await nina.page.getByLabel('Achternaam').inputValue()).toBe('Wit');
    await nina.presses('Volgende');
    await nina.fills('Verificatiecode', '00000000');
    await nina.presses('Bevestig code');
    await nina.sees('Deze code klopt niet');
    await nina.looks('verificatiecode-fout');
  });

  step('003, 3.1: the gebruikersbeheerder sees the newcomer with the code on the dashboard', async () => {
    gerda = await arrives('gb-leiden');
    await logsInToZorg(gerda, 'gb-leiden');
    await gerda.isAt('Goedendag, Gerda');
    await rowOf(gerda, NINA.name).waitFor();
    code = /\b\d{8}\b/.exec(await rowOf(gerda, NINA.name).innerText())![0];
    await gerda.looks('dashboard');
    await gerda.follows(NINA.name);
    await gerda.isAt(NINA.name);
    await gerda.sees(code);
    await gerda.sees(NINA.email);
    await gerda.looks('nieuwe-gebruiker');
  });

  step('002, 6-7: the code is entered once; then log in again, and the portal opens', async () => {
    await entersCode(nina, code);
    await nina.looks('bevestigd');
    await nina.goes('/zorg');
    await nina.isAt('Inloggen');
    await logsInToZorg(nina, 'nieuw-leiden');
    await nina.isAt('Goedendag, Nina');
    await nina.sees('U hebt nog geen rol');
    await nina.looks('zonder-rol');
  });

  step('ZO-06, ZO-07: has roles per product, and is no longer among the newcomers', async () => {
    await roleOf(gerda, 'iWmo', 'Gebruiker').check();
    await roleOf(gerda, 'Wlz-registertoets', 'Gebruiker').check();
    await gerda.presses('Sla rollen op');
    await gerda.sees('De rollen zijn opgeslagen');
    await gerda.looks('rollen');
    await gerda.goes('/zorg');
    await gerda.sees('Nieuwe gebruikers');
    await gerda.page
      .getByText(/geen nieuwe gebruikers|nieuwe gebruiker/i)
      .first()
      .waitFor();
    expect(await rowOf(gerda, NINA.name).count()).toBe(0);
    await nina.goes('/zorg');
    await nina.page.getByRole('link', { name: 'Wlz-registertoets' }).first().waitFor();
    await nina.looks('gebruiker');
    await nina.goes('/zorg/webservice');
    await nina.isAt('Geen toegang');
  });

  step('ZO-07: is searched by name, and made productbeheerder of iJw, who may not exchange or consult', async () => {
    await gerda.follows(/Gebruikersbeheer/);
    await gerda.isAt('Gebruikersbeheer');
    await gerda.looks('gebruikers');
    await gerda.fills(/^Naam/, 'wit');
    await gerda.presses('Zoek');
    await gerda.sees('1 gebruiker');
    await gerda.follows(NINA.name);
    for (const product of ['iWmo', 'Wlz-registertoets']) await roleOf(gerda, product, 'Gebruiker').uncheck();
    await roleOf(gerda, 'iJw', 'Productbeheerder').check();
    await gerda.presses('Sla rollen op');
    await gerda.sees('De rollen zijn opgeslagen');
    await nina.goes('/zorg');
    await nina.page.getByRole('link', { name: 'Webservice-instellingen' }).first().waitFor();
    await nina.looks('productbeheerder');
    for (const path of ['/zorg/wlz-registertoets', '/zorg/berichten', '/zorg/versturen']) {
      await nina.goes(path);
      await nina.isAt('Geen toegang');
    }
  });

  step(
    "003, 3.3.1: Actief off after a pop-up; roles asleep, newsletter and contact person 'nee'; on gives back",
    async () => {
      await gerda.ticks('Ontvangt de nieuwsbrief');
      await gerda.ticks(/^Is contactpersoon/);
      await gerda.presses('Sla op');
      await gerda.sees('De gegevens zijn opgeslagen');
      await gerda.presses('Zet actief uit');
      await gerda.sees('Nina de Wit op niet actief zetten');
      await gerda.looks('actief-uit-vraag');
      await gerda.page.getByRole('alertdialog').getByRole('button', { name: 'Ja, zet uit' }).click();
      await gerda.page.getByRole('button', { name: 'Zet actief aan' }).waitFor();
      for (const label of ['Ontvangt de nieuwsbrief', /^Is contactpersoon/])
        expect(await gerda.page.getByRole('checkbox', { name: label }).isChecked()).toBe(false);
      await gerda.looks('niet-actief');
      await nina.goes('/zorg');
      await nina.isAt('Inloggen');
      await logsInToZorg(nina, 'nieuw-leiden');
      await nina.isAt('Inloggen');
      await nina.looks('niet-actief');
      await gerda.presses('Zet actief aan');
      await gerda.page.getByRole('button', { name: 'Zet actief uit' }).waitFor();
      await logsInToZorg(nina, 'nieuw-leiden');
      await nina.page.getByRole('link', { name: 'Webservice-instellingen' }).first().waitFor();
    },
  );

  step('003, 3.3.2: is deleted for good, once switched off, and begins anew when coming back', async () => {
    expect(await gerda.page.getByRole('button', { name: 'Verwijder gebruiker' }).count()).toBe(0);
    await gerda.sees(/Zet dan eerst nieuwsbrief, contactpersoon en actief uit/);
    await gerda.presses('Zet actief uit');
    await gerda.page.getByRole('alertdialog').getByRole('button', { name: 'Ja, zet uit' }).click();
    await gerda.page.getByRole('button', { name: 'Zet actief aan' }).waitFor();
    await gerda.goes('/zorg/gebruikers');
    await gerda.fills(/^Naam/, 'wit');
    await gerda.presses('Zoek');
    await gerda.sees('1 gebruiker');
    await gerda.presses(`Acties voor ${NINA.name}`);
    await gerda.page.getByRole('menuitem', { name: 'Verwijder gebruiker' }).click();
    await gerda.sees('Nina de Wit verwijderen');
    await gerda.looks('verwijderen');
    await gerda.page.getByRole('alertdialog').getByRole('button', { name: 'Verwijder gebruiker' }).click();
    await gerda.sees('Nina de Wit is verwijderd');
    await gerda.sees('Er zijn geen gebruikers gevonden');
    await gerda.looks('verwijderd');
    await gerda.goes('/zorg/logboek');
    await gerda.sees(/Verwijderde gebruiker/);
    expect(await gerda.page.locator('main').innerText()).not.toContain(NINA.name);
    await gerda.looks('logboek');
    await logsInToZorg(nina, 'nieuw-leiden');
    await nina.isAt('Eerste keer inloggen');
    expect(await nina.page.getByLabel('Achternaam').inputValue()).toBe('');
  });
});

describe('ZO-05 twenty minutes without activity', () => {
  it('a warning comes two minutes before, staying is one press, and else one is logged out on the server', async () => {
    const hassan = await arrives('inactief');
    await hassan.page.clock.install();
    await logsInToZorg(hassan, 'gebruiker-leiden');
    await hassan.isAt('Goedendag, Hassan');
    const pass = async (minutes: number, total: number) => {
      moveClock(own, { minutes: total });
      await hassan.page.clock.fastForward(minutes * 60_000);
    };
    const warning = hassan.page.getByRole('alertdialog');
    await pass(17, 17);
    expect(await warning.count()).toBe(0);
    await pass(1.5, 18.5);
    await hassan.sees('U wordt bijna uitgelogd');
    await hassan.looks('bijna-uitgelogd');
    await hassan.presses('Blijf ingelogd');
    await warning.waitFor({ state: 'detached' });
    await pass(17, 35.5);
    await hassan.goes('/zorg');
    await hassan.isAt('Goedendag, Hassan');
    const cookie = (await hassan.context.cookies()).find(({ name }) => name === '__Host-volmacht');
    await pass(21, 56.5);
    await hassan.isAt('Inloggen');
    await hassan.sees('U hebt 20 minuten niets gedaan');
    expect(await api({ token: cookie!.value, on: own }).request('{ me { user { id } } }')).toEqual({ me: null });
    await hassan.looks('uitgelogd');
  });
});

it('leaves no fault behind on any page', () => {
  expect(people.length).toBeGreaterThan(5);
  expect(people.flatMap(({ faults }) => faults)).toEqual([]);
});
