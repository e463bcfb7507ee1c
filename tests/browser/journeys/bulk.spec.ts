import { afterAll, expect, it } from '@jest/globals';
import { PERSONAS } from '@volmacht/seeds/personas';
import { decreeFor } from '../../api/decree-review/journey';
import { newInsured } from '../../support/builders';
import { listOf } from '../../support/client-lists';
import { closeDatabase } from '../../support/database';
import { stack } from '../../support/stack';
import { zipOf } from '../../support/zip';
import { logsInWithPassword } from '../support/come-in';
import { closeBrowser, Person } from '../support/person';

const KANTOOR = 'kantoor@anderbewind.example';
const dutch = (date: string) => date.split('-').reverse().join('-');

afterAll(async () => {
  await closeBrowser();
  await closeDatabase(stack());
});

it('MZ-22 an office signs up clients with a list: what is wrong is told per row, what is right becomes requests', async () => {
  const [kim, other] = [await newInsured(), await newInsured()];
  const list = listOf(
    [kim, other].map((person) => ({
      verzekeraar: 'Menzis',
      verzekerdennummer: person.insuredNumber,
      geboortedatum: dutch(person.birthDate),
      maatregel: 'beschermingsbewind',
      // Left out is today: other journeys on this stack move its clock.
      ingangsdatum: '',
      beschikking: `${person.insuredNumber}.pdf`,
    })),
  );
  // The second client's decree was forgotten.
  const zip = zipOf([{ name: `${kim.insuredNumber}.pdf`, bytes: await decreeFor(kim) }]);

  const ruud = await Person.arrive('kantoor-lijst');
  const { mobileNumber } = PERSONAS.find(({ login }) => login === KANTOOR)!;
  await logsInWithPassword(ruud, 'ONDERSTEUNER', { login: KANTOOR, mobileNumber });
  await ruud.goes('/ondersteuner/aanmelden');
  await ruud.follows(/lijst/);
  await ruud.isAt(/lijst/);
  await ruud.looks('lijst-leeg');
  await ruud.adds({ name: 'clienten.csv', bytes: list, type: 'text/csv' });
  await ruud.sees('Ontvangen en gecontroleerd');
  await ruud.adds({ name: 'beschikkingen.zip', bytes: zip, type: 'application/zip' });
  await ruud.page.getByText('Ontvangen en gecontroleerd').nth(1).waitFor();
  await ruud.presses('Controleer de lijst');
  await ruud.isAt('Verslag van clienten.csv');
  await ruud.sees('1 cliënt kan worden aangemeld');
  await ruud.sees('Er is nog niets verstuurd.');
  await ruud.looks('verslag');

  const download = ruud.page.waitForEvent('download');
  await ruud.follows('Download te verbeteren rijen');
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(ruud.page.url()).not.toContain(kim.insuredNumber);

  await ruud.presses('Dien in');
  await ruud.page.getByRole('alertdialog').getByRole('button', { name: 'Dien in' }).click();
  await ruud.sees('1 cliënt is aangemeld');
  await ruud.looks('ingediend');
  await ruud.follows('Naar uw aanvragen');
  await ruud.sees(kim.fullName);
  expect(ruud.faults).toEqual([]);
});
