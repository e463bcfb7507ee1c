import { addMonths, parseLocalDate } from '../../../../core/calendar';
import { isBsn } from '../../../../core/numbers';
import { everywhere, find, findAll, textAt, type MessageElement } from '../message-element';
import type { MessageRule } from './rule';

const WITH_PERSON = ['301', '305', '307', '315'];
/** What stands for a date of which nothing is known. */
const UNKNOWN_DATE = '1900-01-01';

/** True when the parts that DatumGebruik calls unknown stand on the first day or month. */
function fitsUse(date: string, use: string | undefined): boolean {
  const { month, day } = parseLocalDate(date);
  if (use === '1') return day === 1;
  if (use === '2') return day === 1 && month === 1;
  if (use === '3') return date === UNKNOWN_DATE;
  return true;
}

const people = (root: MessageElement): MessageElement[] => [
  ...findAll(root, 'Client'),
  ...findAll(root, 'Client/Relaties/Relatie'),
];

/** Rules on who the client is and how the names and dates of people are written. */
export const PERSON_RULES: MessageRule[] = [
  {
    id: 'CS002',
    messages: ['301', '305', '307', '315', '317', '323', '325'],
    nl: 'Dit burgerservicenummer kan niet bestaan (elfproef). Controleer de cijfers.',
    en: 'This BSN cannot exist (11-test). Check the digits.',
    check({ root }, report) {
      for (const bsn of everywhere(root, 'Bsn')) if (!isBsn(bsn.text)) report(bsn);
    },
  },
  {
    id: 'CS139',
    messages: WITH_PERSON,
    nl: 'De datum past niet bij DatumGebruik: zet een onbekende dag of maand op 01, een onbekende datum op 1900-01-01.',
    en: 'The date does not fit DatumGebruik: write 01 for an unknown day or month, 1900-01-01 for an unknown date.',
    check({ root }, report) {
      for (const date of everywhere(root, 'Geboortedatum'))
        if (!fitsUse(textAt(date, 'Datum')!, textAt(date, 'DatumGebruik'))) report(date);
    },
  },
  {
    id: 'TR002',
    messages: WITH_PERSON,
    nl: 'De geboortedatum ligt meer dan 120 jaar voor de dagtekening. Controleer de datum.',
    en: 'The date of birth lies more than 120 years before the date of the message. Check the date.',
    check({ root, dated }, report) {
      for (const date of everywhere(root, 'Geboortedatum'))
        if (textAt(date, 'DatumGebruik') !== '3' && textAt(date, 'Datum')! < addMonths(dated, -120 * 12)) report(date);
    },
  },
  {
    id: 'TR134',
    messages: [...WITH_PERSON, '323'],
    nl: 'Deze datum ligt na de dagtekening van het bericht. Controleer de datum.',
    en: 'This date lies after the date of the message. Check the date.',
    check({ root, dated }, report) {
      const born = everywhere(root, 'Geboortedatum').map((date) => find(date, 'Datum')!);
      for (const date of [...born, ...findAll(root, 'Declaratie/DeclaratieDagtekening')])
        if (date.text > dated) report(date);
    },
  },
  {
    id: 'CS050',
    messages: ['301'],
    nl: 'Naamgebruik past niet bij de naam: met een partnernaam is het 1, 2, 3 of 4, zonder partnernaam 1 of 6.',
    en: 'NaamGebruik does not fit the name: 1, 2, 3 or 4 with a partner’s name, 1 or 6 without.',
    check({ root }, report) {
      for (const person of people(root)) {
        const use = find(person, 'Naam/NaamGebruik')!;
        const allowed = find(person, 'Naam/Partnernaam') ? ['1', '2', '3', '4'] : ['1', '6'];
        if (!allowed.includes(use.text)) report(use);
      }
    },
  },
  {
    id: 'CS318',
    messages: ['301'],
    nl: 'Een cliënt is een mens: naamgebruik 6 (niet-natuurlijk persoon) kan niet.',
    en: 'A client is a human being: NaamGebruik 6 (no natural person) cannot be.',
    check({ root }, report) {
      const use = find(root, 'Client/Naam/NaamGebruik');
      if (use?.text === '6') report(use);
    },
  },
  {
    id: 'CD007',
    messages: ['301'],
    nl: 'Vul de taal in bij een tolk voor een taal, en alleen dan.',
    en: 'Fill in the language for an interpreter of a language, and only then.',
    check({ root }, report) {
      const communication = find(root, 'Client/Communicatie');
      if (!communication) return;
      if ((textAt(communication, 'Vorm') === '1') !== Boolean(find(communication, 'Taal'))) report(communication);
    },
  },
];
