import { checkStructure } from './check-structure';
import { find, pathOf, textAt, type MessageElement } from './message-element';
import { kindOfNamespace, type MessageKind } from './message-kinds';
import { parseMessage, UnreadableMessage } from './parse-message';
import { TECHNICAL, type MessageProblem } from './problem';
import { rulesFor } from './rules';

/** Who sent a message to whom, and what it is called; as the header tells. */
export interface MessageHeader {
  sender: string;
  receiver: string;
  identification: string;
  dated: string;
}

/** What is known of a message after reading it. Kind and header are told as far as they could be read. */
export interface CheckedMessage {
  kind: MessageKind | undefined;
  header: MessageHeader | undefined;
  /** What is wrong; none means that it may be sent. */
  problems: MessageProblem[];
  root: MessageElement | undefined;
}

/** Most problems told of one message. */
export const MOST_PROBLEMS = 100;

/**
 * Reads a message and holds it against release 3.2 (ZO-11, ZO-13): first its build, and when that is right the rules that
 * look at one message. `today` is the day in the Netherlands: a message may not be dated after it (TR135).
 * Never throws for what the sender did wrong.
 */
export async function checkMessage(bytes: AsyncIterable<Buffer>, today: string): Promise<CheckedMessage> {
  let root: MessageElement;
  try {
    root = await parseMessage(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableMessage)) throw error;
    return {
      kind: undefined,
      header: undefined,
      root: undefined,
      problems: [{ field: 'Bericht', rule: error.rule, code: TECHNICAL, values: { line: error.line } }],
    };
  }
  const kind = root.name === 'Bericht' ? kindOfNamespace(root.namespace) : undefined;
  if (!kind)
    return {
      kind,
      header: undefined,
      root,
      problems: [{ field: 'Bericht', rule: 'MSG_KIND_UNKNOWN', code: TECHNICAL }],
    };
  const problems = checkStructure(root, kind, MOST_PROBLEMS);
  const header = headerOf(root);
  if (problems.length > 0) return { kind, header, problems, root };
  const { dated } = header!;
  if (dated > today) problems.push({ field: 'Header/BerichtIdentificatie/Dagtekening', rule: 'TR135', code: '8848' });
  for (const rule of rulesFor(kind))
    rule.check({ root, kind, dated }, (element) => {
      if (problems.length < MOST_PROBLEMS)
        problems.push({
          field: pathOf(element),
          rule: rule.id,
          code: rule.code ?? TECHNICAL,
          values: { line: element.line },
        });
    });
  return { kind, header, problems, root };
}

/** The header as far as it tells who sent what to whom; undefined when one of these is missing. */
export function headerOf(root: MessageElement): MessageHeader | undefined {
  const header = find(root, 'Header');
  const [sender, receiver, identification, dated] = [
    'Afzender',
    'Ontvanger',
    'BerichtIdentificatie/Identificatie',
    'BerichtIdentificatie/Dagtekening',
  ].map((path) => textAt(header, path));
  return sender && receiver && identification && dated ? { sender, receiver, identification, dated } : undefined;
}
