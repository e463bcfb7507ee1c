import type { MessageElement } from '../message-element';
import type { MessageKind } from '../message-kinds';
import type { Wording } from '../product';

/** A message whose structure is right: every value has the form of its type. */
export interface SoundMessage {
  root: MessageElement;
  kind: MessageKind;
  /** Day on which the message was dated. */
  dated: string;
}

/** Tells of an element that breaks the rule. */
export type Report = (element: MessageElement) => void;

/** A rule of the standard that looks no further than the message itself (8.1). */
export interface MessageRule extends Wording {
  id: string;
  /** Numbers of the messages for which it holds. */
  messages: readonly string[];
  /** Only this product has it. */
  product?: 'IWMO' | 'IJW';
  /** The retour code that it leads to; 0001 unless said. */
  code?: string;
  check(message: SoundMessage, report: Report): void;
}

/** A number out of a value that was found to be one. */
export const numberIn = (text: string | undefined): number => Number(text ?? 0);
