import type { MessageElement } from '../message-element';
import type { SoundMessage } from '../rules/rule';
import type { PersonOf } from './fact';
import type { Past } from './past';

/** A sound message that is held against earlier ones. */
export interface LaterMessage extends SoundMessage {
  /** The provider that sent it, or that it goes to. */
  provider: string;
  personOf: PersonOf;
}

/** A rule of the standard that looks at earlier messages (8.3), with the retour code that it leads to. */
export interface PastRule {
  id: string;
  code: string;
  /** Numbers of the messages for which it holds. */
  messages: readonly string[];
  check(message: LaterMessage, past: Past, report: (element: MessageElement) => void): void;
}
