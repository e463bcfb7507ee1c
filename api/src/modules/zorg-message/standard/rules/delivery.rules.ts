import { find, findAll, textAt, type MessageElement } from '../message-element';
import type { MessageRule } from './rule';

const ROWS = ['Client/StartProducten/StartProduct', 'Client/StopProducten/StopProduct'];
const rowsOf = (root: MessageElement): MessageElement[] => ROWS.flatMap((path) => findAll(root, path));

/** What makes two rows of one message the same row (TR101); the standard tells it for start and stop only. */
const KEYS: Record<string, { path: string; key: (row: MessageElement) => string }> = {
  '301': {
    path: 'Client/ToegewezenProducten/ToegewezenProduct',
    key: (row) => textAt(row, 'ToewijzingNummer')!,
  },
  '305': { path: ROWS[0]!, key: deliveryKey },
  '307': { path: ROWS[1]!, key: deliveryKey },
  '317': {
    path: 'Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct',
    key: (row) => textAt(row, 'ToewijzingNummer')!,
  },
};

function deliveryKey(row: MessageElement): string {
  const of =
    textAt(row, 'ToewijzingNummer') ?? `${textAt(row, 'Product/Categorie')} ${textAt(row, 'Product/Code') ?? ''}`;
  return `${of} ${textAt(row, 'Begindatum')}`;
}

/** Rules on the start and stop of care. */
export const DELIVERY_RULES: MessageRule[] = [
  {
    id: 'TR018',
    messages: ['307'],
    nl: 'De einddatum ligt voor de begindatum.',
    en: 'The end date lies before the begin date.',
    check({ root }, report) {
      for (const row of findAll(root, ROWS[1]!))
        if (textAt(row, 'Einddatum')! < textAt(row, 'Begindatum')!) report(find(row, 'Einddatum')!);
    },
  },
  {
    id: 'CS058',
    messages: ['305', '307'],
    nl: 'De status is 1 (eerste aanlevering) of 3 (verwijderen). Verwijder eerst wat u wilt wijzigen.',
    en: 'The status is 1 (first) or 3 (remove). First remove what is to change.',
    check({ root }, report) {
      for (const row of rowsOf(root)) {
        const status = find(row, 'StatusAanlevering')!;
        if (!['1', '3'].includes(status.text)) report(status);
      }
    },
  },
  {
    id: 'TR101',
    messages: Object.keys(KEYS),
    nl: 'Deze regel staat er twee keer in. Laat er één staan.',
    en: 'This row is there twice. Keep one of them.',
    check({ root, kind }, report) {
      const { path, key } = KEYS[kind.number]!;
      const seen = new Set<string>();
      for (const row of findAll(root, path)) {
        const own = key(row);
        if (seen.has(own)) report(row);
        seen.add(own);
      }
    },
  },
];
