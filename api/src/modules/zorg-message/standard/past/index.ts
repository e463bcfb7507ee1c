import { MOST_PROBLEMS } from '../check-message';
import { pathOf } from '../message-element';
import type { MessageKind } from '../message-kinds';
import type { MessageProblem } from '../problem';
import { DECLARATION_PAST_RULES } from './declaration.past-rules';
import { DELIVERY_PAST_RULES } from './delivery.past-rules';
import type { Past } from './past';
import type { LaterMessage, PastRule } from './past-rule';
import { REQUEST_PAST_RULES } from './request.past-rules';

/** The rules that hold a message against what earlier ones told (8.3 of the standard's reference). */
export const PAST_RULES: readonly PastRule[] = [
  ...DELIVERY_PAST_RULES,
  ...REQUEST_PAST_RULES,
  ...DECLARATION_PAST_RULES,
];

/** False for kinds that no rule holds against earlier messages, such as retours: they repeat what was judged before. */
export function isHeldAgainstEarlier({ number }: MessageKind): boolean {
  return PAST_RULES.some(({ messages }) => messages.includes(number));
}

/**
 * Holds a sound message against what earlier ones told (ZO-13). Only what is broken for certain by what went through here
 * is told: nothing is concluded from an assignment, request or line that is not known.
 */
export function holdAgainst(past: Past, message: LaterMessage): MessageProblem[] {
  const problems: MessageProblem[] = [];
  for (const { id, code, messages, check } of PAST_RULES) {
    if (!messages.includes(message.kind.number)) continue;
    check(message, past, (element) => {
      if (problems.length < MOST_PROBLEMS)
        problems.push({ field: pathOf(element), rule: id, code, values: { line: element.line } });
    });
  }
  return problems;
}
