import { find, findAll, textAt, type MessageElement } from '../message-element';
import { overlaps, sameProduct, type Period } from './period';
import type { MessageRule, SoundMessage } from './rule';

/** A product of which something is asked or decided, with the names that its dates have in this message. */
interface AskedProduct {
  element: MessageElement;
  begin: string;
  endName: string;
  /** A change of what was assigned tells no product. */
  tellsProduct: boolean;
}

const PLACES: Record<string, { path: string; begin: string; end: string; tellsProduct: boolean }[]> = {
  '301': [
    {
      path: 'Client/ToegewezenProducten/ToegewezenProduct',
      begin: 'Ingangsdatum',
      end: 'Einddatum',
      tellsProduct: true,
    },
  ],
  '315': [
    {
      path: 'Client/AangevraagdeProducten/AangevraagdProduct',
      begin: 'ToewijzingIngangsdatum',
      end: 'ToewijzingEinddatum',
      tellsProduct: true,
    },
  ],
  '317': [
    {
      path: 'Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct',
      begin: 'GewensteIngangsdatum',
      end: 'Einddatum',
      tellsProduct: false,
    },
    {
      path: 'Client/Verzoek/NieuweProducten/NieuwProduct',
      begin: 'GewensteIngangsdatum',
      end: 'Einddatum',
      tellsProduct: true,
    },
  ],
};

function asked({ root, kind }: SoundMessage): AskedProduct[] {
  return (PLACES[kind.number] ?? []).flatMap(({ path, begin, end, tellsProduct }) =>
    findAll(root, path).map((element) => ({ element, begin: textAt(element, begin)!, endName: end, tellsProduct })),
  );
}

const endOf = ({ element, endName }: AskedProduct): string | undefined => textAt(element, endName);
/** From 2021 on the rules on volumes and codes are strict; older assignments keep what they had. */
const since2021 = (product: AskedProduct): boolean => (endOf(product) ?? '9999-12-31') > '2020-12-31';
const periodOf = (product: AskedProduct): Period => ({ begin: product.begin, end: endOf(product) });

function overlapRule(id: string, messages: string[], removed: (element: MessageElement) => boolean): MessageRule {
  return {
    id,
    messages,
    nl: 'Dit product staat er twee keer in voor dagen die overlappen. Pas een van de periodes aan.',
    en: 'This product is there twice for days that overlap. Change one of the periods.',
    check(message, report) {
      const products = asked(message).filter(({ element, tellsProduct }) => tellsProduct && !removed(element));
      products.forEach((product, index) => {
        const earlier = products.slice(0, index);
        if (
          earlier.some(
            (other) => sameProduct(other.element, product.element) && overlaps(periodOf(other), periodOf(product)),
          )
        )
          report(product.element);
      });
    },
  };
}

function volumeWithoutCode(id: string, messages: string[]): MessageRule {
  return {
    id,
    messages,
    nl: 'Vul zonder productcode geen omvang in.',
    en: 'Fill in no volume without a product code.',
    check(message, report) {
      for (const product of asked(message))
        if (
          product.tellsProduct &&
          since2021(product) &&
          !find(product.element, 'Product/Code') &&
          find(product.element, 'Omvang')
        )
          report(find(product.element, 'Omvang')!);
    },
  };
}

function frequencyRule(id: string, messages: string[]): MessageRule {
  return {
    id,
    messages,
    nl: 'Bij deze eenheid is de frequentie per week, per maand of totaal (2, 4 of 6).',
    en: 'With this unit the frequency is per week, per month or in total (2, 4 or 6).',
    check(message, report) {
      for (const product of asked(message)) {
        const volume = find(product.element, 'Omvang');
        if (!volume || !since2021(product) || !['14', '16', '83', '84'].includes(textAt(volume, 'Eenheid')!)) continue;
        if (!['2', '4', '6'].includes(textAt(volume, 'Frequentie')!)) report(find(volume, 'Frequentie')!);
      }
    },
  };
}

const ASKED = ['301', '315', '317'];

/** Rules on the products that are assigned or asked for. */
export const PRODUCT_RULES: MessageRule[] = [
  {
    id: 'CS003',
    messages: ASKED,
    nl: 'De einddatum ligt voor de ingangsdatum.',
    en: 'The end date lies before the start date.',
    check(message, report) {
      for (const product of asked(message)) {
        const end = endOf(product);
        if (end && end < product.begin) report(find(product.element, product.endName)!);
      }
    },
  },
  {
    id: 'CD079',
    messages: ASKED,
    nl: 'Vul een product in, of een budget.',
    en: 'Fill in a product, or a budget.',
    check(message, report) {
      for (const { element, tellsProduct } of asked(message))
        if (tellsProduct && !find(element, 'Budget') && !find(element, 'Product')) report(element);
    },
  },
  {
    id: 'CD077',
    messages: ASKED,
    nl: 'Vul bij een budget geen omvang in.',
    en: 'Fill in no volume along with a budget.',
    check(message, report) {
      for (const { element } of asked(message))
        if (find(element, 'Budget') && find(element, 'Omvang')) report(find(element, 'Omvang')!);
    },
  },
  {
    id: 'CD078',
    messages: ASKED,
    nl: 'Vul bij een omvang geen budget in.',
    en: 'Fill in no budget along with a volume.',
    check(message, report) {
      for (const { element } of asked(message))
        if (find(element, 'Budget') && find(element, 'Omvang')) report(find(element, 'Budget')!);
    },
  },
  {
    id: 'CD041',
    messages: ASKED,
    nl: 'Vul bij een productcode ook de omvang in.',
    en: 'Fill in the volume along with a product code.',
    check(message, report) {
      for (const { element } of asked(message))
        if (find(element, 'Product/Code') && !find(element, 'Omvang')) report(element);
    },
  },
  volumeWithoutCode('CD080', ['301']),
  volumeWithoutCode('CD095', ['315']),
  volumeWithoutCode('CD096', ['317']),
  {
    id: 'CD075',
    messages: ASKED,
    nl: 'Vul bij een budget een einddatum in.',
    en: 'Fill in an end date along with a budget.',
    check(message, report) {
      for (const product of asked(message))
        if (find(product.element, 'Budget') && !endOf(product)) report(product.element);
    },
  },
  {
    id: 'CD076',
    messages: ASKED,
    nl: 'Vul bij deze frequentie een einddatum in.',
    en: 'Fill in an end date along with this frequency.',
    check(message, report) {
      for (const product of asked(message))
        if (textAt(product.element, 'Omvang/Frequentie') === '2' && !endOf(product)) report(product.element);
    },
  },
  frequencyRule('CS338', ['301', '317']),
  frequencyRule('CS343', ['315']),
  {
    id: 'CS335',
    messages: ['301'],
    nl: 'Een toewijzing verwijderen (reden 13) kan alleen met een einddatum die gelijk is aan de ingangsdatum.',
    en: 'An assignment is removed (reason 13) with an end date that equals the start date only.',
    check(message, report) {
      for (const product of asked(message))
        if (textAt(product.element, 'RedenWijziging') === '13' && endOf(product) !== product.begin)
          report(product.element);
    },
  },
  {
    id: 'CS336',
    messages: ['301'],
    nl: 'Reden 01 is vervallen. Gebruik 14 voor een administratieve correctie.',
    en: 'Reason 01 was withdrawn. Use 14 for an administrative correction.',
    check(message, report) {
      for (const { element } of asked(message))
        if (textAt(element, 'RedenWijziging') === '01') report(find(element, 'RedenWijziging')!);
    },
  },
  overlapRule('TR302', ['301'], (element) => textAt(element, 'RedenWijziging') === '13'),
  overlapRule('TR386', ['315'], () => false),
  overlapRule('TR410', ['317'], () => false),
];
