import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { TableFailure } from './table-failure';

/** What a part of a workbook is listened to with; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds the bytes of an XML part to a listener; after each chunk the caller gets its turn. A document type (and with it
 * every entity of the file's own making) is refused. @throws TableFailure TABLE_DAMAGED
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const broken = (): never => {
    throw new TableFailure('TABLE_DAMAGED');
  };
  parser.on('doctype', broken);
  parser.on('error', broken);
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes as Record<string, string>));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    parser.write(decode(decoder, chunk));
    yield;
  }
  parser.close();
  yield;
}

/** Reads a small part to its end. */
export async function readXml(bytes: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  for await (const _turn of xmlEvents(bytes, listener)) void _turn;
}

function decode(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new TableFailure('TABLE_DAMAGED');
  }
}
