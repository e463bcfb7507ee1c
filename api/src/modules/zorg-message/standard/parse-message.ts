import { TextDecoder } from 'node:util';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { MessageElement } from './message-element';

/** Largest message that may be sent (OP179). */
export const MESSAGE_BYTES = 25 * 1024 * 1024;
/** The deepest element of any message stands at depth 9. */
const MAX_DEPTH = 16;
/** Ten times what fits in the largest sound message is an attack or a mistake. */
const MAX_ELEMENTS = 1_000_000;
/** Declarations of namespaces and of where a schema is found say nothing of the message itself. */
const HARMLESS = new Set(['http://www.w3.org/2000/xmlns/', 'http://www.w3.org/2001/XMLSchema-instance']);
/** Text is taken in pieces, so that other work has its turn in between. */
const PIECE = 256 * 1024;

export type ParseRule =
  | 'MSG_TOO_LARGE'
  | 'MSG_NOT_UTF8'
  | 'MSG_DOCTYPE'
  | 'MSG_NOT_WELL_FORMED'
  | 'MSG_TOO_DEEP'
  | 'MSG_TOO_MANY_ELEMENTS'
  | 'MSG_INSTRUCTION';

/** A file that cannot be read as a message, and the line up to which it could. */
export class UnreadableMessage extends Error {
  constructor(
    readonly rule: ParseRule,
    readonly line: number,
  ) {
    super(rule);
    this.name = 'UnreadableMessage';
  }
}

/**
 * Reads the XML of a message as it comes in (ZO-11). A document type is refused, and with it every entity but the five of
 * XML itself; so are processing instructions, too much depth and too many elements. Text beside elements is kept out.
 * @throws UnreadableMessage, with the line; never with what was read
 */
export async function parseMessage(bytes: AsyncIterable<Buffer>): Promise<MessageElement> {
  const reader = new MessageReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MESSAGE_BYTES) throw new UnreadableMessage('MSG_TOO_LARGE', reader.line);
    for (let at = 0; at < chunk.length; at += PIECE) {
      reader.write(decode(decoder, chunk.subarray(at, at + PIECE), reader.line));
      if (chunk.length > PIECE) await nextTurn();
    }
  }
  return reader.end();
}

function decode(decoder: TextDecoder, chunk: Buffer, line: number): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new UnreadableMessage('MSG_NOT_UTF8', line);
  }
}

class MessageReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private root: MessageElement | undefined;
  private at: MessageElement | null = null;
  private depth = 0;
  private count = 0;
  private loose = '';

  constructor() {
    const refuse = (rule: ParseRule) => () => {
      throw new UnreadableMessage(rule, this.line);
    };
    this.parser.on('doctype', refuse('MSG_DOCTYPE'));
    this.parser.on('processinginstruction', refuse('MSG_INSTRUCTION'));
    this.parser.on('error', refuse('MSG_NOT_WELL_FORMED'));
    this.parser.on('xmldecl', ({ encoding }) => {
      if (encoding && encoding.toLowerCase() !== 'utf-8') refuse('MSG_NOT_UTF8')();
    });
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('text', (text) => this.text(text));
    this.parser.on('cdata', (text) => this.text(text));
    this.parser.on('closetag', () => this.close());
  }

  get line(): number {
    return this.parser.line;
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): MessageElement {
    this.parser.close();
    if (!this.root) throw new UnreadableMessage('MSG_NOT_WELL_FORMED', this.line);
    return this.root;
  }

  private open(tag: SaxesTagNS): void {
    if (++this.depth > MAX_DEPTH) throw new UnreadableMessage('MSG_TOO_DEEP', this.line);
    if (++this.count > MAX_ELEMENTS) throw new UnreadableMessage('MSG_TOO_MANY_ELEMENTS', this.line);
    const element: MessageElement = {
      name: tag.local,
      namespace: tag.uri,
      text: '',
      children: [],
      parent: this.at,
      line: this.parser.line,
      attributes: Object.values(tag.attributes).some(({ uri }) => !HARMLESS.has(uri)),
    };
    this.keepLoose();
    this.at?.children.push(element);
    this.root ??= element;
    this.at = element;
  }

  // Text beside elements has no place in a message; it is kept so that the check can tell of it.
  private keepLoose(): void {
    if (this.at && this.loose.trim() !== '') this.at.text += this.loose;
    this.loose = '';
  }

  private text(text: string): void {
    this.loose += text;
  }

  private close(): void {
    const element = this.at!;
    if (element.children.length === 0) element.text = this.loose;
    else this.keepLoose();
    this.loose = '';
    this.depth--;
    this.at = element.parent;
  }
}
