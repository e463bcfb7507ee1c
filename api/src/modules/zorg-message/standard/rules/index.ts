import type { MessageKind } from '../message-kinds';
import { ADDRESS_RULES } from './address.rules';
import { DECLARATION_RULES } from './declaration.rules';
import { DELIVERY_RULES } from './delivery.rules';
import { PERSON_RULES } from './person.rules';
import { PRODUCT_RULES } from './product.rules';
import { REQUEST_RULES } from './request.rules';
import type { MessageRule } from './rule';

export type { MessageRule, SoundMessage } from './rule';

/** Every rule that looks at one message alone (8.1 of the standard's reference). */
export const MESSAGE_RULES: readonly MessageRule[] = [
  ...PERSON_RULES,
  ...ADDRESS_RULES,
  ...PRODUCT_RULES,
  ...DELIVERY_RULES,
  ...REQUEST_RULES,
  ...DECLARATION_RULES,
];

/** The rules that hold for a kind of message. Retours repeat what was judged before, so none hold for them. */
export function rulesFor(kind: MessageKind): MessageRule[] {
  return MESSAGE_RULES.filter(
    ({ messages, product }) => messages.includes(kind.number) && (!product || product === kind.product),
  );
}
