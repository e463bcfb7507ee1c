import { addMonths, startOfMonth } from '../../../../core/calendar';
import { everywhere, find, findAll, textAt, type MessageElement } from '../message-element';
import { endOfMonth } from './period';
import { numberIn, type MessageRule } from './rule';

const MONEY = ['323', '325'];
const ROOTS = ['Declaratie', 'DeclaratieAntwoord'];

const declarationOf = (root: MessageElement): MessageElement | undefined =>
  ROOTS.map((name) => find(root, name)).find(Boolean);
const linesOf = (root: MessageElement): MessageElement[] => {
  const declaration = declarationOf(root);
  return declaration ? findAll(declaration, 'Clienten/Client/Prestaties/Prestatie') : [];
};
const isCredit = (line: MessageElement): boolean => textAt(line, 'IngediendBedrag/DebetCredit') === 'C';
const amountOf = (line: MessageElement): number => numberIn(textAt(line, 'IngediendBedrag/Bedrag'));
const numberOf = (line: MessageElement): string => textAt(line, 'ProductReferentie/ReferentieNummer')!;
const previousOf = (line: MessageElement): string | undefined =>
  textAt(line, 'ProductReferentie/VorigReferentieNummer');

/** The amount a total must be: debit less credit; below nothing it is told as a credit. */
function totalOf(lines: MessageElement[]): { amount: number; side: string } {
  const sum = lines.reduce((total, line) => total + (isCredit(line) ? -amountOf(line) : amountOf(line)), 0);
  return { amount: Math.abs(sum), side: sum < 0 ? 'C' : 'D' };
}

/** Rules on declarations and the answers to them. Amounts are whole cents, so sums are exact. */
export const DECLARATION_RULES: MessageRule[] = [
  {
    id: 'CS319',
    messages: ['323'],
    nl: 'Gebruik in het declaratienummer alleen letters en cijfers.',
    en: 'Use letters and digits only in the number of the declaration.',
    check({ root }, report) {
      const number = find(root, 'Declaratie/DeclaratieNummer')!;
      if (!/^[a-zA-Z0-9]+$/.test(number.text)) report(number);
    },
  },
  {
    id: 'TR137',
    messages: MONEY,
    nl: 'De periode eindigt voor zij begint, of na de dagtekening.',
    en: 'The period ends before it begins, or after the date of the message.',
    check({ root, dated }, report) {
      for (const name of ['DeclaratiePeriode', 'ProductPeriode'])
        for (const period of everywhere(root, name)) {
          const end = textAt(period, 'Einddatum')!;
          if (end < textAt(period, 'Begindatum')! || end > dated) report(period);
        }
    },
  },
  {
    id: 'CS100',
    messages: ['323'],
    nl: 'Periodes van voor 2021 kunnen niet meer worden gedeclareerd met deze versie.',
    en: 'Periods before 2021 cannot be declared with this release.',
    check({ root }, report) {
      for (const name of ['DeclaratiePeriode', 'ProductPeriode'])
        for (const period of everywhere(root, name)) if (textAt(period, 'Begindatum')! < '2021-01-01') report(period);
    },
  },
  {
    id: 'CS340',
    messages: ['323'],
    nl: 'De declaratieperiode is precies één kalendermaand.',
    en: 'The period of a declaration is exactly one calendar month.',
    check({ root }, report) {
      const period = find(root, 'Declaratie/DeclaratiePeriode')!;
      const begin = textAt(period, 'Begindatum')!;
      if (begin !== startOfMonth(begin) || textAt(period, 'Einddatum') !== endOfMonth(begin)) report(period);
    },
  },
  {
    id: 'CS337',
    messages: ['323'],
    nl: 'De periode van een prestatie valt binnen één maand. Splits de regel.',
    en: 'The period of a line is within one month. Split the line.',
    check({ root }, report) {
      for (const period of everywhere(root, 'ProductPeriode'))
        if (startOfMonth(textAt(period, 'Begindatum')!) !== startOfMonth(textAt(period, 'Einddatum')!)) report(period);
    },
  },
  {
    id: 'TR335',
    messages: ['323'],
    nl: 'Deze prestatie is meer dan vijf jaar geleden en kan niet meer worden gedeclareerd.',
    en: 'This line is more than five years old and can no longer be declared.',
    check({ root }, report) {
      const first = addMonths(textAt(root, 'Declaratie/DeclaratieDagtekening')!, -60);
      for (const period of everywhere(root, 'ProductPeriode')) if (textAt(period, 'Einddatum')! < first) report(period);
    },
  },
  {
    id: 'CD087',
    messages: ['323'],
    nl: 'Vul het tarief in, behalve als de eenheid euro’s (83) is.',
    en: 'Fill in the tariff, except when the unit is euros (83).',
    check({ root }, report) {
      for (const line of linesOf(root))
        if ((textAt(line, 'Eenheid') === '83') === Boolean(find(line, 'ProductTarief'))) report(line);
    },
  },
  {
    id: 'CS339',
    messages: ['323'],
    nl: 'Bij de eenheid euro’s (83) is het bedrag gelijk aan het volume.',
    en: 'When the unit is euros (83), the amount equals the volume.',
    check({ root }, report) {
      for (const line of linesOf(root))
        if (textAt(line, 'Eenheid') === '83' && amountOf(line) !== numberIn(textAt(line, 'GeleverdVolume')))
          report(find(line, 'IngediendBedrag')!);
    },
  },
  {
    id: 'TR346',
    messages: ['323'],
    code: '9346',
    nl: 'Het bedrag is niet het aantal keer het tarief. Reken het bedrag opnieuw uit.',
    en: 'The amount is not the volume times the tariff. Work the amount out again.',
    check({ root }, report) {
      for (const line of linesOf(root)) {
        const tariff = find(line, 'ProductTarief');
        if (textAt(line, 'Eenheid') === '83' || !tariff) continue;
        if (amountOf(line) !== numberIn(textAt(line, 'GeleverdVolume')) * numberIn(tariff.text))
          report(find(line, 'IngediendBedrag')!);
      }
    },
  },
  {
    id: 'CD060',
    messages: MONEY,
    nl: 'Vul het vorige referentienummer in bij een creditregel, en alleen dan.',
    en: 'Fill in the previous reference number on a credit line, and only then.',
    check({ root }, report) {
      for (const line of linesOf(root)) if (isCredit(line) !== Boolean(previousOf(line))) report(line);
    },
  },
  {
    id: 'TR315',
    messages: MONEY,
    nl: 'Dit referentienummer staat bij nog een regel. Geef elke regel een eigen nummer en crediteer een regel één keer.',
    en: 'This reference number stands with another line. Give each line its own, and credit a line once.',
    check({ root }, report) {
      const numbers = new Set<string>();
      const previous = new Set<string>();
      for (const line of linesOf(root)) {
        const before = previousOf(line);
        if (numbers.has(numberOf(line)) || (before && previous.has(before))) report(find(line, 'ProductReferentie')!);
        numbers.add(numberOf(line));
        if (before) previous.add(before);
      }
    },
  },
  {
    id: 'TR316',
    messages: MONEY,
    nl: 'Een creditregel verwijst naar een eerdere declaratie, niet naar een regel in hetzelfde bericht.',
    en: 'A credit line points to an earlier declaration, not to a line of the same message.',
    check({ root }, report) {
      const lines = linesOf(root);
      const numbers = new Set(lines.map(numberOf));
      for (const line of lines)
        if (numbers.has(previousOf(line) ?? '')) report(find(line, 'ProductReferentie/VorigReferentieNummer')!);
    },
  },
  {
    id: 'TR416',
    messages: ['323'],
    nl: 'Voor deze periode en dit product staat al een debetregel in het bericht. Voeg de regels samen.',
    en: 'The message has a debit line for this period and product already. Join the lines.',
    check({ root }, report) {
      const seen = new Set<string>();
      for (const line of linesOf(root).filter((one) => !isCredit(one))) {
        const key = [
          'ProductPeriode/Begindatum',
          'ProductPeriode/Einddatum',
          'ProductCategorie',
          'ProductCode',
          'ToewijzingNummer',
        ].map((path) => textAt(line, path));
        if (seen.has(key.join('|'))) report(line);
        seen.add(key.join('|'));
      }
    },
  },
  {
    id: 'CS325',
    messages: MONEY,
    nl: 'Een bedrag van nul is altijd debet (D).',
    en: 'An amount of nothing is always debit (D).',
    check({ root }, report) {
      const declaration = declarationOf(root);
      if (!declaration) return;
      const totals = ['TotaalIngediendBedrag', 'TotaalToegekendBedrag'].flatMap((name) => findAll(declaration, name));
      for (const amount of [...totals, ...everywhere(declaration, 'IngediendBedrag')]) {
        const value = numberIn(textAt(amount, 'TotaalBedrag') ?? textAt(amount, 'Bedrag'));
        if (value === 0 && textAt(amount, 'DebetCredit') === 'C') report(amount);
      }
    },
  },
  {
    id: 'TR358',
    messages: ['323'],
    nl: 'Het totaal is niet de som van de regels: debet min credit. Tel de regels opnieuw op.',
    en: 'The total is not the sum of the lines: debit less credit. Add the lines up again.',
    check({ root }, report) {
      const told = find(root, 'Declaratie/TotaalIngediendBedrag')!;
      const { amount, side } = totalOf(linesOf(root));
      if (numberIn(textAt(told, 'TotaalBedrag')) !== amount || textAt(told, 'DebetCredit') !== side) report(told);
    },
  },
  {
    id: 'TR342',
    messages: ['325'],
    nl: 'In een antwoord staan alleen afgekeurde regels. Haal de goedgekeurde regels weg.',
    en: 'An answer holds refused lines only. Take the granted lines out.',
    check({ root }, report) {
      for (const line of linesOf(root))
        if (findAll(line, 'RetourCodes/RetourCode').every(({ text }) => text === '0200' || text === '8001'))
          report(line);
    },
  },
];
