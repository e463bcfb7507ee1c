import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { freshAddress, post, type RawAnswer } from '../../support/api-client';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { stack } from '../../support/stack';
import { schemaOf } from '../authorization/walk';

/** The same documents at every run, so that a failure comes back; another seed makes others. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261122);
const DOCUMENTS = process.env['FULL'] === '1' ? 20_000 : 2_000;
const BODIES = process.env['FULL'] === '1' ? 500 : 200;

const CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'EXPIRED',
  'RATE_LIMITED',
  'AGREEMENT_MISSING',
  'ASSURANCE_TOO_LOW',
  'UNAVAILABLE',
]);
/** What an inside looks like from the outside: stack traces, statements, paths, the names of libraries. */
const INSIDE =
  /\bat [\w.<>]+ \(|\/node_modules\/|\/dist\/|\.[jt]s:\d+|SELECT |INSERT INTO|UPDATE \w+ SET|QueryFailedError|TypeORM|syntax error at|violates|ECONN|pg_|password_hash|\bundefined\b/;
/** A valid BSN of the test range in every text of the input: it must never come back in an error. */
const BSN = '999990007';

let schema: GraphQLSchema;
let tokens: (string | null)[];
beforeAll(async () => {
  schema = await schemaOf(stack());
  const organisation = await newOrganisation();
  const user = await newUser(organisation.id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] });
  await newBewind(user, await newInsured());
  const insurer = await newOrganisation('VERZEKERAAR');
  const reviewer = await newUser(insurer.id, { roles: ['BEOORDELAAR'] });
  tokens = [null, await sessionOf(user), await sessionOf(reviewer, { portal: 'BACKOFFICE' })];
});

const nasty = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      BSN,
      `BSN ${BSN}`,
      '',
      ' ',
      '0',
      '-1',
      'null',
      "'; DROP TABLE insured; --",
      '\u0000',
      '\ud800',
      '%s%n',
      '../../etc/passwd',
      '{{7*7}}',
      '<script>',
      '+31600001234',
      'x@y.example',
      '2026-02-30',
      '0000-00-00',
      '9999-12-31',
      'NL91ABNA0417164300',
      '01999999-9999-7999-8999-999999999999',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 5000 }).map((length) => 'a'.repeat(length)) },
);

/** A literal for an argument: often of the right type, now and then of another. */
function literal(type: GraphQLInputType, depth = 0): fc.Arbitrary<string> {
  const wrong = fc.oneof(
    nasty.map((text) => JSON.stringify(text)),
    fc.constantFrom('null', '1', '-2147483648', '1e309', 'true', '[]', '{}', 'NO_SUCH', '[[1]]'),
  );
  const right = ((): fc.Arbitrary<string> => {
    if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType, depth);
    if (isListType(type))
      return fc
        .array(literal(type.ofType as GraphQLInputType, depth + 1), { maxLength: 3 })
        .map((all) => `[${all.join(', ')}]`);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return fc
        .tuple(...fields.map((field) => fc.tuple(literal(field.type, depth + 1), fc.boolean())))
        .map(
          (made) =>
            `{ ${made.flatMap(([text, use], n) => (use || isNonNullType(fields[n]!.type) ? [`${fields[n]!.name}: ${text}`] : [])).join(', ')} }`,
        );
    }
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (type.name === 'Int') return fc.integer({ min: -5, max: 200 }).map(String);
    if (type.name === 'Boolean') return fc.boolean().map(String);
    return nasty.map((text) => JSON.stringify(text));
  })();
  return depth > 3 ? wrong : fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  if (args.length === 0) return fc.constant('');
  return fc
    .tuple(...args.map((arg) => fc.tuple(literal(arg.type), fc.boolean())))
    .map((made) =>
      made.flatMap(([text, use], n) => (use || isNonNullType(args[n]!.type) ? [`${args[n]!.name}: ${text}`] : [])),
    )
    .map((all) => (all.length > 0 ? `(${all.join(', ')})` : ''));
}

function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isObjectType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('__typename');
  return fc
    .uniqueArray(fc.integer({ min: 0, max: fields.length - 1 }), { minLength: 1, maxLength: 4 })
    .chain((picked) =>
      fc.tuple(
        ...picked.map((n) => {
          const field = fields[n]!;
          const next = getNamedType(field.type);
          const inner = isObjectType(next) ? selection(next, depth - 1).map((text) => ` { ${text} }`) : fc.constant('');
          return fc.tuple(argumentsOf(field.args), inner).map(([args, rest]) => `${field.name}${args}${rest}`);
        }),
      ),
    )
    .map((all) => all.join(' '));
}

function documents(): fc.Arbitrary<string> {
  const root = (kind: string, type: GraphQLObjectType): fc.Arbitrary<string> =>
    fc.constantFrom(...Object.values(type.getFields()).filter(({ name }) => name !== 'logout')).chain((field) => {
      const next = getNamedType(field.type);
      const inner = isObjectType(next) ? selection(next, 3).map((text) => ` { ${text} }`) : fc.constant('');
      return fc.tuple(argumentsOf(field.args), inner).map(([args, rest]) => `${kind} { ${field.name}${args}${rest} }`);
    });
  const valid = fc.oneof(root('query', schema.getQueryType()!), root('mutation', schema.getMutationType()!));
  // A letter that fell out, a tail that was cut, something doubled: what a broken client sends.
  const broken = fc
    .tuple(valid, fc.nat(), fc.constantFrom('', '{', '}', '"', '@skip', '...', '$x', '\u0000'))
    .map(([text, at, extra]) => {
      const place = at % text.length;
      return text.slice(0, place) + extra + text.slice(place + 1);
    });
  return fc.oneof({ weight: 8, arbitrary: valid }, { weight: 1, arbitrary: broken });
}

/** What is wrong with an answer; null when it is as every answer must be. */
function faultIn(answer: RawAnswer): string | null {
  if (answer.status >= 500) return `HTTP ${answer.status}`;
  if (INSIDE.test(answer.text)) return 'shows the inside';
  const { errors } = answer.body;
  if (!errors) return answer.body.data === undefined ? 'neither data nor errors' : null;
  for (const error of errors) {
    const { code } = error.extensions ?? {};
    if (!code || !CODES.has(code)) return `code ${code}`;
    if (JSON.stringify(error).includes(BSN)) return 'repeats a BSN';
    if (Object.keys(error.extensions ?? {}).some((name) => !['code', 'rule', 'requestId', 'problems'].includes(name)))
      return `extensions ${Object.keys(error.extensions ?? {}).join()}`;
  }
  return null;
}

function parsed(text: string): RawAnswer['body'] {
  try {
    return JSON.parse(text) as RawAnswer['body'];
  } catch {
    return {};
  }
}

async function sideBySide<Item>(
  items: Item[],
  work: (item: Item, n: number) => Promise<string | null>,
): Promise<string[]> {
  const faults: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      while (next < items.length) {
        const n = next++;
        const fault = await work(items[n]!, n);
        if (fault) faults.push(fault);
      }
    }),
  );
  return faults;
}

describe('A24 whatever is sent, the answer is an answer', () => {
  it(`${DOCUMENTS} documents made from the schema: no 5xx, no inside, no BSN, codes out of the list`, async () => {
    const made = fc.sample(documents(), { numRuns: DOCUMENTS, seed: SEED });
    let answered = 0;
    const faults = await sideBySide(made, async (document, n) => {
      const answer = await post(document, {}, { token: tokens[n % tokens.length] ?? null, address: freshAddress() });
      if (answer.body.data) answered += 1;
      const fault = faultIn(answer);
      return fault && `${fault}: ${document.slice(0, 400)} → ${answer.text.slice(0, 300)}`;
    });
    expect(faults.slice(0, 10)).toEqual([]);
    expect(answered).toBeGreaterThan(DOCUMENTS / 50);
  }, 240_000);

  it(`${BODIES} bodies that are no request at all: refused with 4xx`, async () => {
    const bodies = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.json(),
        fc.constantFrom(
          '',
          '{',
          '[]',
          'null',
          '0',
          '"x"',
          '{"query":1}',
          '{"query":null}',
          '{"query":{}}',
          '{"query":["{me{user{id}}}"]}',
          '[{"query":"{__typename}"}]',
          '{"query":"{__typename}","variables":"x"}',
          '{"query":"{__typename}","variables":[1]}',
          '{"query":"{__typename}","operationName":5}',
          `{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
        ),
        fc.constant(`{"query":"{__typename}","x":"${'a'.repeat(1_100_000)}"}`),
      ),
      { numRuns: BODIES, seed: SEED },
    );
    const faults = await sideBySide(bodies, async (body) => {
      const answer = await fetch(`${stack().urls.api}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': freshAddress() },
        body,
      });
      const text = await answer.text();
      // Some are a request after all; its answer is held to what every answer is held to.
      const made = { status: answer.status, headers: answer.headers, text, body: parsed(text) };
      const fault =
        answer.status === 200 ? faultIn(made) : answer.status >= 500 || INSIDE.test(text) ? 'refused badly' : null;
      if (fault) return `${fault}, ${answer.status} for ${body.slice(0, 120)}: ${text.slice(0, 200)}`;
      return null;
    });
    expect(faults.slice(0, 10)).toEqual([]);
  }, 120_000);

  it('the process lived through it', async () => {
    expect((await fetch(`${stack().urls.api}/health/ready`)).status).toBe(200);
  });

  it('negative control: a stack trace, a statement and a BSN are seen', () => {
    const answer = (body: object) =>
      ({ status: 200, headers: new Headers(), text: JSON.stringify(body), body }) as RawAnswer;
    const told = (message: string) => answer({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
    expect(faultIn(told('at Object.run (/srv/dist/main.js:3:1)'))).not.toBeNull();
    expect(faultIn(told('INSERT INTO insured'))).not.toBeNull();
    expect(faultIn(told(`wrong: ${BSN}`))).not.toBeNull();
    expect(
      faultIn(answer({ errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })),
    ).not.toBeNull();
    expect(faultIn(told('Dit is er niet.'))).toBeNull();
  });
});
