import { isMunicipality } from '../../core/municipalities';
import type { CheckedMessage } from './standard/check-message';
import type { MessageKind } from './standard/message-kinds';
import { TECHNICAL, type MessageProblem } from './standard/problem';
import type { MessageProduct } from './standard/product';

/** For whom a message is judged. */
export interface Exchange {
  product: MessageProduct;
  direction: 'IN' | 'OUT';
  gemeentecode: string | null;
}

/**
 * The field of the header that names the municipality. A retour keeps sender and receiver of what it answers, so the
 * kind of message decides and not the direction.
 */
export function municipalityField(kind: MessageKind): 'sender' | 'receiver' {
  const heenFromMunicipality = kind.retourOf ? kind.from === 'AANBIEDER' : kind.from === 'GEMEENTE';
  return heenFromMunicipality ? 'sender' : 'receiver';
}

/** Whether a message may be sent by, or came for, this municipality: product, side and header (ZO-11). */
export function judgeOwnership(
  { kind, header }: Pick<CheckedMessage, 'kind' | 'header'>,
  { product, direction, gemeentecode }: Exchange,
): MessageProblem[] {
  if (!kind) return [];
  if (kind.product !== product) return [{ field: 'Bericht', rule: 'MSG_OTHER_PRODUCT', code: TECHNICAL }];
  if (kind.from !== (direction === 'OUT' ? 'GEMEENTE' : 'AANBIEDER'))
    return [{ field: 'Bericht', rule: 'MSG_OTHER_DIRECTION', code: TECHNICAL, values: { name: kind.name } }];
  if (!header) return [];
  const field = municipalityField(kind);
  if (header[field] === gemeentecode) return [];
  const element = field === 'sender' ? 'Header/Afzender' : 'Header/Ontvanger';
  if (!isMunicipality(header[field])) return [{ field: element, rule: 'TR378', code: 'S300' }];
  return [
    {
      field: element,
      rule: 'MSG_OTHER_MUNICIPALITY',
      code: TECHNICAL,
      values: { expected: gemeentecode ?? '–' },
    },
  ];
}
