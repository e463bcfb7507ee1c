import type { ElementDefinition } from './definition';
import type { MessageKind } from './message-kinds';

/** A message as plain values: groups as objects, repeated elements as arrays, in any order. */
export interface MessageValues {
  [name: string]: string | MessageValues | (string | MessageValues)[] | undefined;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);

/** Writes a message in the order and the namespaces of its kind. Values that the kind does not know are left out. */
export function writeMessage(kind: MessageKind, values: MessageValues): string {
  const lines: string[] = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Bericht xmlns="${kind.namespace}" xmlns:basis="${kind.sharedNamespace}">`,
  ];
  writeGroup(lines, kind.elements, values, 1);
  lines.push('</Bericht>', '');
  return lines.join('\n');
}

function writeGroup(
  lines: string[],
  definitions: readonly ElementDefinition[],
  values: MessageValues,
  depth: number,
): void {
  const indent = '  '.repeat(depth);
  for (const { name, shared, type } of definitions) {
    const given = values[name];
    if (given === undefined) continue;
    const tag = shared ? `basis:${name}` : name;
    for (const value of Array.isArray(given) ? given : [given]) {
      if (typeof value === 'string') lines.push(`${indent}<${tag}>${escape(value)}</${tag}>`);
      else if (typeof type !== 'string') {
        lines.push(`${indent}<${tag}>`);
        writeGroup(lines, type, value, depth + 1);
        lines.push(`${indent}</${tag}>`);
      }
    }
  }
}
