import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONAS } from '@volmacht/seeds/personas';
import { INVENTED_COURTS, makeDecree } from '@volmacht/seeds/decrees/index';
import { rows } from '../../support/database';
import { moment, waitForCode, waitForLink, waitForMessage } from '../../support/mailbox';
import { stack } from '../../support/stack';
import { closeBrowser, Person } from '../support/person';
import { confirmsAtBroker, logsInWithPassword } from '../support/come-in';

const OFFICE = { name: 'Bewindkantoor Nieuw Begin', kvk: '90100099', identity: 'nieuw-kantoor' };
const MANAGER = {
  email: 'noor@nieuwbegin.example',
  typed: '06 00004101',
  mobile: '+31600004101',
  password: 'Herfst-2026!',
};
const COLLEAGUE = {
  email: 'pim@nieuwbegin.example',
  typed: '06 00004102',
  mobile: '+31600004102',
  password: 'Winter-2026!',
};

interface InsuredRow {
  insurer: string;
  insured_number: string;
  full_name: string;
  birth_date: string;
  city: string;
}

/** A working day's length in the life of one office: every step in a real browser, by people who know nothing. */
describe('MZ-01 to MZ-18, from an access request to a client in sight and out of sight again', () => {
  let manager: Person;
  let colleague: Person;
  let reviewer: Person;
  let relations: Person;
  let client: InsuredRow;
  let today: string;
  let tomorrow: string;

  let stuck = false;
  /** One step of the journey; once a step has failed the others cannot be walked and say so at once. */
  const step = (name: string, walk: () => Promise<void>) =>
    it(name, async () => {
      if (stuck) throw new Error('An earlier step of this journey failed.');
      stuck = true;
      try {
        await walk();
      } catch (error) {
        await Promise.all([manager, colleague, reviewer, relations].map((person) => person.keepsPicture('mislukt')));
        throw error;
      }
      stuck = false;
    });

  const account = (login: string) => {
    const { mobileNumber } = PERSONAS.find((persona) => persona.login === login)!;
    return { login, mobileNumber };
  };
  const decree = (purpose: 'START' | 'END') =>
    makeDecree({
      kind: 'BESCHERMINGSBEWIND',
      purpose,
      person: { fullName: client.full_name, birthDate: client.birth_date, birthPlace: client.city },
      court: INVENTED_COURTS[0],
      caseNumber: '9716685 BM VERZ 26-344',
      date: today,
      office: { name: OFFICE.name, city: 'Utrecht', kvkNumber: OFFICE.kvk },
    });

  beforeAll(async () => {
    [manager, colleague, reviewer, relations] = (await Promise.all(
      ['noor', 'pim', 'beoordelaar', 'relatiebeheer'].map((name) => Person.arrive(name)),
    )) as [Person, Person, Person, Person];
    // Somebody without a bewind who pays the own risk in instalments.
    [client] = (await rows<InsuredRow>(
      `SELECT insurer, insured_number, full_name, birth_date::text, city FROM insured i
       WHERE gber_active AND NOT EXISTS (SELECT 1 FROM bewind b WHERE b.insured_id = i.id) AND full_name ~ '^[A-Za-z ]+$'
       ORDER BY insured_number LIMIT 1`,
    )) as [InsuredRow];
    const inAmsterdam = (date: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(date);
    today = inAmsterdam(new Date());
    tomorrow = inAmsterdam(new Date(Date.now() + 86_400_000));
  });

  afterAll(closeBrowser);

  step('MZ-01 asks for access with the public form and hears by when there is an answer', async () => {
    await manager.goes('/');
    await manager.looks('start');
    await manager.goes('/account/aanvragen');
    await manager.looks('toegang-aanvragen');
    await manager.presses('Verstuur aanvraag');
    await manager.sees('Vul het KvK-nummer in');
    await manager.looks('toegang-aanvragen-leeg');
    await manager.fills('Naam van de organisatie', OFFICE.name);
    await manager.fills('KvK-nummer', OFFICE.kvk);
    await manager.fills('Voornaam', 'Noor');
    await manager.fills('Achternaam', 'Hofstra');
    await manager.fills('E-mailadres', MANAGER.email);
    await manager.fills('Mobiel nummer', MANAGER.typed);
    await manager.presses('Verstuur aanvraag');
    await manager.isAt('Uw aanvraag is ontvangen');
    await manager.looks('toegang-aangevraagd');
  });

  step('MZ-01 the back office approves, and the invitation goes out', async () => {
    await logsInWithPassword(relations, 'BACKOFFICE', account('relatie@verzekeraar.example'));
    await relations.isAt(/Goedendag/);
    await relations.looks('backoffice');
    await relations.goes('/backoffice/toegang');
    await relations.sees(OFFICE.name);
    await relations.looks('toegangsverzoeken');
    await relations.follows(OFFICE.name);
    await relations.isAt(new RegExp(OFFICE.name));
    await relations.looks('toegangsverzoek');
    await relations.presses('Keur goed');
    await relations.sees('Noor Hofstra wordt gebruikersbeheerder');
    await relations.looks('toegang-geven');
    await relations.presses('Geef toegang');
    await relations.sees(/^Goedgekeurd op/);
    await relations.looks('toegang-gegeven');
  });

  step('MZ-02, MZ-03 makes the account with link, code, password and terms, each refusal in words', async () => {
    const { url } = await waitForLink(MANAGER.email);
    await manager.goes(url);
    await manager.looks('uitnodiging');
    const since = moment();
    await manager.presses('Verstuur de code');
    const code = await waitForCode(MANAGER.mobile, { since });
    await manager.fills('Sms-code', code === '111111' ? '222222' : '111111');
    await manager.fills('Nieuw wachtwoord', 'abc');
    await manager.fills('Nieuw wachtwoord nog een keer', 'abd');
    await manager.presses('Maak account');
    await manager.sees(/Ga akkoord met de gebruiksvoorwaarden/);
    await manager.ticks(/Ik ga akkoord/);
    await manager.presses('Maak account');
    await manager.sees(/Gebruik ten minste 6 tekens/);
    await manager.sees(/Gebruik ten minste één hoofdletter/);
    await manager.sees(/twee wachtwoorden zijn niet gelijk/);
    await manager.looks('account-zwak-wachtwoord');
    await manager.fills('Nieuw wachtwoord', MANAGER.password);
    await manager.fills('Nieuw wachtwoord nog een keer', MANAGER.password);
    await manager.presses('Maak account');
    await manager.sees(/Deze code klopt niet/);
    await manager.fills('Sms-code', code);
    await manager.presses('Maak account');
    await manager.isAt('Uw account is klaar');
    await manager.looks('eherkenning-koppelen');
  });

  step('MZ-04 links eHerkenning at the broker, and logs in with it', async () => {
    await manager.follows('Koppel eHerkenning');
    await confirmsAtBroker(manager, OFFICE.identity);
    await manager.sees('Uw eHerkenning is gekoppeld');
    await manager.looks('mijn-account');
    await manager.follows(/Ga naar: Portaal voor ondersteuners/);
    await manager.isAt(/Goedendag, Noor/);
    await manager.looks('overzicht-nieuw-kantoor');
  });

  step('MZ-07 sees and changes the data of the organisation', async () => {
    await manager.goes('/ondersteuner/gegevens');
    await manager.isAt('Mijn gegevens');
    await manager.goes('/ondersteuner/gegevens/wijzigen/adres');
    await manager.fills('Straat', 'Domplein');
    await manager.fills('Huisnummer', '9');
    await manager.fills('Postcode', '3512 JC');
    await manager.fills('Plaats', 'Utrecht');
    await manager.looks('adresgegevens-wijzigen');
    await manager.presses('Sla wijziging op');
    await manager.sees('Uw wijziging is opgeslagen');
    await manager.goes('/ondersteuner/gegevens');
    await manager.sees(/Domplein 9/);
    await manager.looks('mijn-gegevens');
  });

  step('MZ-06 invites a colleague, who comes in', async () => {
    await manager.goes('/ondersteuner/leden');
    await manager.isAt('Leden');
    await manager.looks('leden');
    await manager.goes('/ondersteuner/leden/toevoegen');
    await manager.fills('E-mailadres', COLLEAGUE.email);
    await manager.fills('Voornaam', 'Pim');
    await manager.fills('Achternaam', 'Terpstra');
    await manager.fills('Mobiel nummer', COLLEAGUE.typed);
    await manager.looks('lid-toevoegen');
    await manager.presses('Lid toevoegen');
    await manager.sees('Pim Terpstra is toegevoegd');
    const { url } = await waitForLink(COLLEAGUE.email);
    await colleague.goes(url);
    const since = moment();
    await colleague.presses('Verstuur de code');
    await colleague.fills('Sms-code', await waitForCode(COLLEAGUE.mobile, { since }));
    await colleague.fills('Nieuw wachtwoord', COLLEAGUE.password);
    await colleague.fills('Nieuw wachtwoord nog een keer', COLLEAGUE.password);
    await colleague.ticks(/Ik ga akkoord/);
    await colleague.presses('Maak account');
    await colleague.isAt('Uw account is klaar');
    await colleague.follows('Later koppelen');
    await colleague.isAt('Mijn account');
    await manager.goes('/ondersteuner/leden');
    await manager.sees('Pim Terpstra');
  });

  step('MZ-10 to MZ-12 looks a client up and asks for the bewind with the decree', async () => {
    await colleague.goes('/ondersteuner/aanmelden');
    const insurer = { MENZIS: 'Menzis', ANDERZORG: 'Anderzorg', VINKVINK: 'VinkVink' }[client.insurer]!;
    await colleague.chooses(insurer);
    await colleague.fills('Verzekerdennummer', client.insured_number);
    await colleague.fillsDate('Geboortedatum', '1950-01-01');
    await colleague.presses('Zoek cliënt');
    await colleague.sees('We vinden niemand met deze gegevens');
    await colleague.looks('geen-match');
    await colleague.fillsDate('Geboortedatum', client.birth_date);
    await colleague.presses('Zoek cliënt');
    await colleague.sees(client.full_name);
    await colleague.chooses(/^Beschermingsbewind/);
    await colleague.fillsDate('Ingangsdatum', '2020-01-01');
    await colleague.presses('Volgende');
    await colleague.sees('Vul een datum in die vandaag of later is');
    await colleague.looks('ingangsdatum-verleden');
    await colleague.fillsDate('Ingangsdatum', today);
    await colleague.presses('Volgende');
    await colleague.sees('Voeg de beschikking van de rechtbank toe');
    await colleague.presses('Volgende');
    await colleague.sees(/Zonder beschikking kunt u niet versturen/);
    await colleague.adds({ name: 'brief.pdf', bytes: Buffer.from('geen pdf') });
    await colleague.sees(/pdf/i);
    await colleague.looks('geen-pdf');
    await colleague.adds({ name: 'beschikking.pdf', bytes: await decree('START') });
    await colleague.sees('Ontvangen en gecontroleerd');
    await colleague.page.getByRole('button', { name: 'Volgende' }).click();
    await colleague.sees(/Controleer/);
    await colleague.looks('controleer-aanvraag');
    await colleague.presses('Vraag bewindvoering aan');
    await colleague.isAt('Uw aanvraag is verstuurd');
    await colleague.looks('aanvraag-verstuurd');
  });

  step('MZ-13, MZ-20 the reviewer sees the checks, asks a question, gets the answer and approves', async () => {
    await logsInWithPassword(reviewer, 'BACKOFFICE', account('beoordelaar@verzekeraar.example'));
    await reviewer.goes('/backoffice/beoordelingen');
    await reviewer.sees(client.full_name);
    await reviewer.looks('beoordelingen');
    await reviewer.follows(new RegExp(client.full_name));
    await reviewer.presses('Neem in behandeling');
    await reviewer.sees('U hebt deze beoordeling in behandeling');
    await reviewer.looks('beoordeling');
    await reviewer.presses('Stel een vraag');
    await reviewer.fills('Uw vraag', 'Is dit de volledige beschikking?');
    await reviewer.presses('Verstuur vraag');
    await reviewer.sees('Is dit de volledige beschikking?');
    await waitForMessage(COLLEAGUE.email, { channel: 'EMAIL', match: /vraag/i });

    await colleague.goes('/ondersteuner/aanvragen');
    await colleague.sees(client.full_name);
    await colleague.looks('aanvragen');
    await colleague.follows(new RegExp(client.full_name));
    await colleague.sees('Is dit de volledige beschikking?');
    await colleague.looks('vraag');
    await colleague.fills('Uw antwoord', 'Ja, het zijn alle bladzijden.');
    await colleague.presses('Verstuur antwoord');
    await colleague.sees('Uw antwoord is verstuurd');

    await reviewer.page.reload();
    await reviewer.sees('Ja, het zijn alle bladzijden.');
    await reviewer.looks('beantwoord');
    await reviewer.presses('Keur goed');
    await reviewer.presses('Keur beschikking goed');
    await reviewer.sees(/De (aanmelding|afmelding) is goedgekeurd/);
    await reviewer.looks('goedgekeurd');
  });

  step('MZ-14 to MZ-16 the client stands in the portal', async () => {
    await colleague.goes('/ondersteuner/clienten');
    await colleague.sees(client.full_name);
    await colleague.looks('clienten');
    await colleague.follows(client.full_name);
    await colleague.isAt(client.full_name);
    await colleague.sees('Debiteurgegevens');
    await colleague.looks('client');
    await colleague.follows('Naar Mijn omgeving');
    await colleague.isAt(/Mijn omgeving van/);
    await colleague.looks('mijn-omgeving');
  });

  step('MZ-17 changes account number and address from the quick menu', async () => {
    const open = async (part: string) => {
      await colleague.goes('/ondersteuner/clienten');
      await colleague.follows(client.full_name);
      await colleague.isAt(client.full_name);
      await colleague.follows(new RegExp(part));
    };
    await open('Rekeningnummers');
    await colleague.fills(/^Rekening voor de premie/, 'NL91 ABNA 0417 1643 01');
    await colleague.presses('Wijzig rekeningnummers');
    await colleague.sees(/Vul een rekeningnummer \(IBAN\) in/);
    await colleague.looks('iban-fout');
    await colleague.fills(/^Rekening voor de premie/, 'NL91 ABNA 0417 1643 00');
    await colleague.presses('Wijzig rekeningnummers');
    await colleague.sees('De rekeningnummers zijn gewijzigd');
    await open('Adres');
    await colleague.fills('Straat', 'Nieuwstraat');
    await colleague.fills('Huisnummer', '12 A');
    await colleague.fills('Postcode', '3811 AB');
    await colleague.fills('Plaats', 'Amersfoort');
    await colleague.looks('adres-wijzigen');
    await colleague.presses('Wijzig adres');
    await colleague.sees('Het adres is gewijzigd');
    await colleague.goes('/ondersteuner/clienten');
    await colleague.follows(client.full_name);
    await colleague.sees(/Nieuwstraat 12 A/);
  });

  step('MZ-08 choosing post warns with numbers, and stops GBER for all clients', async () => {
    await manager.goes('/ondersteuner/gegevens/wijzigen/verzendwijze');
    await manager.chooses(/^Per post/);
    await manager.presses('Bekijk de gevolgen');
    await manager.sees('1 cliënt krijgt brieven per post');
    await manager.sees('Bij 1 cliënt stopt gespreid betalen van het eigen risico');
    await manager.looks('gevolgen-van-post');
    await manager.presses('Zet alle post om');
    await manager.sees(/Brieven gaan vanaf nu per post/);
    await colleague.goes('/ondersteuner/clienten');
    await colleague.follows(client.full_name);
    await colleague.sees('Stopgezet op');
  });

  step('MZ-18 signs the client off with the ending decree; on the end date the client is gone', async () => {
    await colleague.follows('Cliënt afmelden');
    await colleague.isAt(/Cliënt afmelden/);
    await colleague.sees('NL91 ABNA 0417 1643 00');
    await colleague.fillsDate('Einddatum', tomorrow);
    await colleague.looks('afmelden');
    await colleague.presses('Volgende');
    await colleague.adds({ name: 'opheffing.pdf', bytes: await decree('END') });
    await colleague.sees('Ontvangen en gecontroleerd');
    await colleague.presses('Volgende');
    await colleague.looks('afmelden-controleren');
    await colleague.presses('Beëindig bewindvoering');
    await colleague.isAt('Uw afmelding is verstuurd');

    await reviewer.goes('/backoffice/beoordelingen');
    await reviewer.follows(new RegExp(client.full_name));
    await reviewer.presses('Neem in behandeling');
    await reviewer.presses('Keur goed');
    await reviewer.presses('Keur beschikking goed');
    await reviewer.sees(/De (aanmelding|afmelding) is goedgekeurd/);
    await colleague.goes('/ondersteuner/clienten');
    await colleague.sees(client.full_name);

    writeFileSync(join(stack().dir, 'clock-offset'), String(24 * 3_600_000));
    await logsInWithPassword(colleague, 'ONDERSTEUNER', {
      login: COLLEAGUE.email,
      mobileNumber: COLLEAGUE.mobile,
      password: COLLEAGUE.password,
    });
    await colleague.isAt(/Goedendag, Pim/);
    await colleague.goes('/ondersteuner/clienten');
    await colleague.sees('U hebt nog geen cliënten');
    await colleague.looks('geen-clienten');
  });

  it('leaves no fault behind on any page', () => {
    expect([manager, colleague, reviewer, relations].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
