/** Languages that the API speaks; Dutch is the first. */
export type Locale = 'nl' | 'en';

/** A sentence in each language; `{name}` stands for a value, `{name|one|more}` for the word that goes with that number. */
export type Sentence = Record<Locale, string>;

const catalogue = new Map<string, Sentence>();

/**
 * Adds a module's sentences to the one catalogue, keyed by their stable rule code.
 * @throws when a code is given a second, different sentence: a code means one thing.
 */
export function defineTexts<Key extends string>(texts: Record<Key, Sentence>): Record<Key, Key> {
  const names = {} as Record<Key, Key>;
  for (const [key, sentence] of Object.entries(texts) as [Key, Sentence][]) {
    const known = catalogue.get(key);
    if (known && (known.nl !== sentence.nl || known.en !== sentence.en))
      throw new Error(`Text ${key} is defined twice.`);
    catalogue.set(key, sentence);
    names[key] = key;
  }
  return names;
}

/** The sentence of a rule code in a language, with its values filled in. */
export function text(key: string, locale: Locale, values: Record<string, string | number> = {}): string {
  const sentence = catalogue.get(key);
  if (!sentence) throw new Error(`No text for ${key}.`);
  return sentence[locale].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one: string | undefined, more: string | undefined) => {
      if (one === undefined) return String(values[name] ?? '');
      return (Number(values[name]) === 1 ? one : more) ?? '';
    },
  );
}

/** All known codes; for the test that each has both languages. */
export function textKeys(): string[] {
  return [...catalogue.keys()];
}

defineTexts({
  UNAUTHENTICATED: { nl: 'Log opnieuw in om verder te gaan.', en: 'Log in again to continue.' },
  FORBIDDEN: {
    nl: 'U mag dit niet doen. Vraag uw gebruikersbeheerder om de juiste rol.',
    en: 'You may not do this. Ask your user administrator for the right role.',
  },
  NOT_FOUND: { nl: 'Dit is niet gevonden.', en: 'This was not found.' },
  BAD_USER_INPUT: { nl: 'Controleer wat u hebt ingevuld.', en: 'Check what you have filled in.' },
  CONFLICT: {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Vernieuw de pagina en probeer het opnieuw.',
    en: 'Somebody else changed this in the meantime. Refresh the page and try again.',
  },
  EXPIRED: { nl: 'Dit is niet meer geldig.', en: 'This is no longer valid.' },
  RATE_LIMITED: {
    nl: 'Dit is te vaak geprobeerd. Wacht {minutes} {minutes|minuut|minuten} en probeer het opnieuw.',
    en: 'This was tried too often. Wait {minutes} {minutes|minute|minutes} and try again.',
  },
  AGREEMENT_MISSING: {
    nl: 'Er ontbreekt nog een ondertekende overeenkomst.',
    en: 'A signed agreement is still missing.',
  },
  ASSURANCE_TOO_LOW: {
    nl: 'Het niveau van uw eHerkenning is te laag. U hebt ten minste {level} nodig.',
    en: 'The level of your eHerkenning is too low. You need at least {level}.',
  },
  UNAVAILABLE: {
    nl: 'Dit lukt nu even niet. Wat u invulde is niet verwerkt; probeer het over een minuut opnieuw.',
    en: 'This does not work right now. Nothing was processed; try again in a minute.',
  },
  INTERNAL_SERVER_ERROR: {
    nl: 'Er ging iets mis aan onze kant. Probeer het opnieuw of bel de servicedesk met nummer {requestId}.',
    en: 'Something went wrong on our side. Try again, or call the service desk with number {requestId}.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    nl: 'Deze opdracht is al eerder met andere gegevens verstuurd.',
    en: 'This request was sent before with other data.',
  },
  VALUE_REQUIRED: { nl: 'Vul dit in.', en: 'Fill this in.' },
  VALUE_TOO_LONG: { nl: 'Gebruik ten hoogste {max} tekens.', en: 'Use at most {max} characters.' },
  TEXT_UNREADABLE: {
    nl: 'In de tekst staat een teken dat niet kan worden gelezen. Typ de tekst opnieuw zonder dit teken.',
    en: 'The text holds a character that cannot be read. Type the text again without it.',
  },
  VALUE_INVALID: {
    nl: 'Controleer dit veld: deze waarde kan niet worden gebruikt.',
    en: 'Check this field: this value cannot be used.',
  },
  BSN_INVALID: {
    nl: 'Vul een burgerservicenummer van negen cijfers in. Controleer de cijfers.',
    en: 'Fill in a BSN of nine digits. Check the digits.',
  },
  IBAN_INVALID: {
    nl: 'Vul een rekeningnummer (IBAN) in, zoals NL91 ABNA 0417 1643 00.',
    en: 'Fill in an account number (IBAN), like NL91 ABNA 0417 1643 00.',
  },
  EMAIL_INVALID: {
    nl: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    en: 'Fill in an e-mail address, like name@organisation.nl.',
  },
  PHONE_INVALID: {
    nl: 'Vul een telefoonnummer in, zoals 06 12345678 of +31 6 12345678.',
    en: 'Fill in a telephone number, like +31 6 12345678.',
  },
  MONTH_INVALID: {
    nl: 'Vul een maand in die bestaat, bijvoorbeeld 2026-11.',
    en: 'Fill in a month that exists, for example 2026-11.',
  },
  DATE_INVALID: {
    nl: 'Vul een datum in die bestaat, zoals 22-11-2026.',
    en: 'Fill in a date that exists, like 22-11-2026.',
  },
  PAGE_TOO_LARGE: { nl: 'Vraag ten hoogste {max} rijen tegelijk.', en: 'Ask for at most {max} rows at once.' },
  CURSOR_INVALID: {
    nl: 'Deze plek in de lijst bestaat niet meer. Begin weer bij het begin.',
    en: 'This place in the list no longer exists. Start at the beginning.',
  },
});
