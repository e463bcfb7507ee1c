import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { TECHNICAL, type MessageProblem } from './standard/problem';

interface SchemaFile {
  fileName: string;
  contents: string;
}

interface SchemaFolder {
  files: SchemaFile[];
  /** Which file describes the messages of a namespace. */
  byNamespace: Map<string, SchemaFile>;
}

/** Most problems told of one message. */
const MOST = 20;
/** What one validation may use; 25 MB of XML is read as a stream. */
const MEMORY = 256 * memoryPages.MiB;

const folders = new Map<string, SchemaFolder>();
let turn: Promise<unknown> = Promise.resolve();

/** The schemas of a folder, read once per process: an operator who changes them starts anew. */
function folderAt(path: string): SchemaFolder {
  const known = folders.get(path);
  if (known) return known;
  const files = readdirSync(path)
    .filter((name) => name.toLowerCase().endsWith('.xsd'))
    .sort()
    .map((fileName) => ({ fileName, contents: readFileSync(join(path, fileName), 'utf8') }));
  const byNamespace = new Map(
    files.flatMap((file) => {
      const namespace = /<(?:\w+:)?schema\b[^>]*?\stargetNamespace\s*=\s*["']([^"']+)["']/.exec(file.contents)?.[1];
      return namespace ? [[namespace, file] as const] : [];
    }),
  );
  const folder = { files, byNamespace };
  folders.set(path, folder);
  return folder;
}

/**
 * Holds a message against the official schema of its namespace, when the operator put that in the folder (ZO-11).
 * libxml2 runs in a worker of its own, one message at a time, with an upper limit of memory, and sees no file but these
 * schemas and no network. What it says quotes values, so only the line and the name of the element are told.
 */
export async function schemaProblems(path: string, namespace: string, xml: Buffer): Promise<MessageProblem[]> {
  const { files, byNamespace } = folderAt(path);
  const schema = byNamespace.get(namespace);
  if (!schema) return [];
  const validated = turn.then(() =>
    validateXML({
      xml: { fileName: 'bericht.xml', contents: xml },
      schema,
      preload: files.filter((file) => file !== schema),
      stream: true,
      initialMemoryPages: 64 * memoryPages.MiB,
      maxMemoryPages: MEMORY,
      modifyArguments: (given) => ['--nonet', ...given],
    }),
  );
  turn = validated.catch(() => undefined);
  const { valid, errors } = await validated;
  if (valid) return [];
  const told = errors.slice(0, MOST).map(({ message, loc }): MessageProblem => {
    const element = /^Element '(?:\{[^}]*\})?([\w.-]+)'/.exec(/Element '.*/.exec(message)?.[0] ?? '')?.[1];
    return {
      field: element ?? 'Bericht',
      rule: 'MSG_XSD',
      code: TECHNICAL,
      ...(loc ? { values: { line: loc.lineNumber } } : {}),
    };
  });
  return told.length > 0 ? told : [{ field: 'Bericht', rule: 'MSG_XSD', code: TECHNICAL }];
}
