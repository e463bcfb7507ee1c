import { waitForCode, moment } from '../../support/mailbox';
import type { Person } from './person';

/** Password of every demo account. */
export const DEMO_PASSWORD = 'Welkom-2026!';

/** Logs in with a password and the code of the text message. */
export async function logsInWithPassword(
  person: Person,
  portal: 'ONDERSTEUNER' | 'ORGANISATIEBEHEER' | 'BACKOFFICE',
  account: { login: string; mobileNumber: string; password?: string },
): Promise<void> {
  await person.goes(`/account/inloggen?portal=${portal}`);
  const open = person.page.getByRole('button', { name: 'Inloggen met wachtwoord' });
  await person.page
    .getByRole('button', { name: /^(Inloggen met wachtwoord|Log in)$/ })
    .first()
    .waitFor();
  if (await open.isVisible()) await open.click();
  await person.fills('Gebruikersnaam', account.login);
  await person.fills('Wachtwoord', account.password ?? DEMO_PASSWORD);
  const since = moment();
  await person.presses('Log in');
  await person.fills('Sms-code', await waitForCode(account.mobileNumber, { since, on: person.on }));
  await person.presses('Controleer code');
  await person.page.waitForURL(({ pathname }) => pathname.startsWith(`/${portal.toLowerCase()}`));
  await person.page.locator('h1').waitFor();
}

/** At the broker: chooses an identity of the demo and confirms. */
export async function confirmsAtBroker(person: Person, identity: string): Promise<void> {
  await person.page.locator(`#identiteit-${identity}`).check();
  await person.presses('Verder');
  await person.presses('Inloggen');
}

/** At the broker: somebody whom its list does not have, of an organisation that is typed, and confirms. */
async function typesAtBroker(person: Person, { name, kvk }: { name: string; kvk: string }): Promise<void> {
  await person.page.locator('#identiteit-anders').check();
  await person.fills('Naam van de organisatie', name);
  await person.fills('KvK-nummer', kvk);
  await person.presses('Verder');
  await person.presses('Inloggen');
}

/** From the start page to portaal Zorg, as the manuals tell: a browser that was just opened, and eHerkenning (ZO-02). */
export async function logsInToZorg(person: Person, identity: string | { name: string; kvk: string }): Promise<void> {
  await person.context.clearCookies();
  await person.goes('/');
  await person.follows(/^Inloggen bij Zorg$/);
  await person.isAt('Inloggen');
  await person.follows('Log in met eHerkenning');
  await (typeof identity === 'string' ? confirmsAtBroker(person, identity) : typesAtBroker(person, identity));
  await person.page.waitForURL(({ origin }) => origin === new URL(person.on.urls.shell).origin);
}
