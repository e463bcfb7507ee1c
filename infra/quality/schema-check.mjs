// `npm run schema:check`: the committed SDL is what the API prints, and it holds all that the public contract promises,
// but for the parts that shared-schema/contract/pending.json still names (a part that has arrived must leave that list).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  isIntrospectionType,
} from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const committedFile = join(root, 'shared-schema/schema.graphql');

/** Names of the contract's parts that a schema lacks or types otherwise, as 'Type', 'Type.field', 'Type.field(arg)' or 'Enum.VALUE'. */
function missingParts(contract, schema) {
  const missing = new Map();
  for (const wanted of Object.values(contract.getTypeMap())) {
    if (isSpecifiedScalarType(wanted) || isIntrospectionType(wanted)) continue;
    const have = schema.getType(wanted.name);
    if (!have) {
      missing.set(wanted.name, 'is not there');
      continue;
    }
    if (isEnumType(wanted)) {
      for (const value of wanted.getValues()) {
        if (!have.getValue?.(value.name)) missing.set(`${wanted.name}.${value.name}`, 'is not there');
      }
    }
    if (!isObjectType(wanted) && !isInputObjectType(wanted)) continue;
    for (const field of Object.values(wanted.getFields())) {
      const name = `${wanted.name}.${field.name}`;
      const found = have.getFields?.()[field.name];
      if (!found) missing.set(name, 'is not there');
      else if (String(found.type) !== String(field.type)) missing.set(name, `is ${found.type}, not ${field.type}`);
      for (const arg of found && isObjectType(wanted) ? field.args : []) {
        const foundArg = found.args.find((known) => known.name === arg.name);
        if (!foundArg) missing.set(`${name}(${arg.name})`, 'is not there');
        else if (String(foundArg.type) !== String(arg.type))
          missing.set(`${name}(${arg.name})`, `is ${foundArg.type}, not ${arg.type}`);
      }
    }
  }
  return missing;
}

/** A part is pending when it, or the type it stands in, is on the list. */
function isPending(part, pending) {
  return pending.has(part) || pending.has(part.split('.')[0]) || pending.has(part.split('(')[0]);
}

const folder = mkdtempSync(join(tmpdir(), 'volmacht-schema-'));
const faults = [];
try {
  const printedFile = join(folder, 'schema.graphql');
  execFileSync(process.execPath, [join(root, 'api/dist/print-schema.js'), printedFile], { stdio: 'inherit' });
  const printed = readFileSync(printedFile, 'utf8');
  if (printed !== readFileSync(committedFile, 'utf8'))
    faults.push('shared-schema/schema.graphql is not what the API prints: run npm run schema:print.');
  const contract = buildSchema(readFileSync(join(root, 'shared-schema/contract/schema.graphql'), 'utf8'));
  const pending = new Set(JSON.parse(readFileSync(join(root, 'shared-schema/contract/pending.json'), 'utf8')));
  const missing = missingParts(contract, buildSchema(printed));
  for (const [part, why] of missing) if (!isPending(part, pending)) faults.push(`Contract: ${part} ${why}.`);
  for (const part of pending) {
    const still = [...missing.keys()].some(
      (name) => name === part || name.startsWith(`${part}.`) || name.startsWith(`${part}(`),
    );
    if (!still) faults.push(`Contract: ${part} has arrived; take it from pending.json.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('The schema is as committed and holds the contract.\n');
}
