import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { post, type RawAnswer } from '../../support/api-client';
import { closeDatabase } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { allows, expected, mustBeNull, rootRows } from './oracle';
import { POLICY } from './policy';
import { affordable, documentFor, objectsAt, placesOf, schemaOf, selectionFor, type Place } from './walk';
import { buildWorld, type Asker, type World, type WorldRow } from './world';

let own: OwnStack;
let schema: GraphQLSchema;
let places: Place[];
let world: World;
beforeAll(async () => {
  own = await ownStack({ only: ['api'], seed: false });
  schema = await schemaOf(own);
  places = placesOf(schema).flatMap(affordable);
  world = await buildWorld(own);
  // Reading the trail is told in it, so from now on everybody who may read one has something to read.
  for (const asker of world.askers) await ask(asker, '{ auditEvents { totalCount } }');
}, 120_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const MISSING = '01999999-9999-7999-8999-999999999999';
const MALFORMED = ["1' OR '1'='1", '', '../../1', '01999999-9999-7999-8999-99999999999'];

/** Root fields with an id, and all the ids there are to try. */
const IDS: Record<string, (of: World) => WorldRow[]> = {
  organisation: ({ organisations }) => organisations,
  user: ({ users }) => users,
  client: ({ people }) => people,
  bewind: ({ bewinden }) => bewinden,
  decreeReview: ({ reviews }) => reviews,
  accessRequest: ({ accessRequests }) => accessRequests,
  contract: ({ contracts }) => contracts,
  deelnemer: ({ deelnemers }) => deelnemers,
  aanvraag: ({ aanvragen }) => aanvragen,
  zorgMessage: ({ zorgMessages }) => zorgMessages,
  contactMessage: ({ contactMessages }) => contactMessages,
  deelnemerBatch: ({ batches }) => batches,
  bewindBatch: ({ clientLists }) => clientLists,
  export: ({ exports }) => exports,
};
/** Other arguments that a root field wants. */
const ARGS: Record<string, string> = {
  portalPolicy: 'portal: ONDERSTEUNER',
  clients: 'filter: {}',
  correspondenceImpact: 'channel: POST',
  webserviceSettings: 'product: IWMO',
  lookUpInsured: 'input: { insurer: MENZIS, insuredNumber: "1", birthDate: "1960-01-01" }',
};

const argsOf = (root: string, id?: string) =>
  [ARGS[root], id === undefined ? '' : `id: ${JSON.stringify(id)}`].filter(Boolean).join(', ');
const ask = (asker: Asker, document: string) =>
  post(document, {}, { token: asker.token, on: own, address: '10.0.0.9' });
const codeOf = ({ body }: RawAnswer) => body.errors?.[0]?.extensions?.code;

/** Runs checks side by side, and answers what went wrong. */
async function sweep(checks: (() => Promise<string | null>)[]): Promise<string[]> {
  const faults: string[] = [];
  const queue = [...checks];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let check = queue.shift(); check; check = queue.shift()) {
        const fault = await check();
        if (fault) faults.push(fault);
      }
    }),
  );
  return faults;
}

describe('XX-01 A1 every field of the schema has a line in the reviewed policy', () => {
  it('and every line a field', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys((type as ReturnType<GraphQLSchema['getQueryType']>)!.getFields()).map(
          (name) => `${type.name}.${name}`,
        ),
      );
    expect(fields.filter((field) => !POLICY.has(field))).toEqual([]);
    expect([...POLICY.keys()].filter((line) => !fields.includes(line))).toEqual([]);
  });
});

/** The trail grows while it is read, so how long it is nobody knows; all of it is of the own organisation. */
function events(asker: Asker): WorldRow[] {
  return [{ type: 'AuditEvent', id: '', organisation: asker.user?.organisation }];
}

/** Asks a place for fields and holds the answer against what the policy expects. */
async function cell(
  asker: Asker,
  place: Place,
  leaves: string[],
  id: string | undefined,
  roots: WorldRow[] | null,
): Promise<string | null> {
  const refusedLeaves: string[] = [];
  const openLeaves: string[] = [];
  let holders: WorldRow[] = [];
  let refusedOnTheWay = false;
  for (const field of [...leaves, '__typename']) {
    const wanted = expected(
      world,
      asker,
      { steps: place.steps, leaf: { type: place.type, field } },
      roots ?? events(asker),
    );
    if (field === '__typename') refusedOnTheWay = wanted.refused;
    else (wanted.refused ? refusedLeaves : openLeaves).push(field);
    if (!wanted.refused) holders = wanted.holders;
  }
  const where = `${asker.name} asks ${place.fields.join('.')}${id ? ` of ${id}` : ''}`;
  if (refusedOnTheWay) return refused(asker, place, leaves, id, where);
  const answer = await ask(asker, documentFor(schema, place, openLeaves, argsOf(place.root, id)));
  if (answer.body.errors)
    return `REFUSED WRONGLY: ${where} {${openLeaves.join(' ')}}: ${codeOf(answer)} ${answer.body.errors[0]!.message}`;
  const found = objectsAt(answer.body.data, place.fields);
  if (roots !== null) {
    if (found.length !== holders.length)
      return `${found.length > holders.length ? 'LEAK' : 'REFUSED WRONGLY'}: ${where}: ${found.length} objects, not ${holders.length}`;
    if (openLeaves.includes('id') && holders.every((row) => row.id)) {
      const [got, want] = [found.map((row) => String(row['id'])).sort(), holders.map((row) => row.id).sort()];
      if (got.join() !== want.join()) return `LEAK: ${where}: other objects than the policy says`;
    }
    for (const leaf of openLeaves) {
      const told = found.filter((row) => row[leaf] !== null).length;
      if (told > holders.filter((row) => !mustBeNull(row, leaf, asker)).length) return `LEAK: ${where} tells ${leaf}`;
    }
  }
  if (roots === null && place.fields.at(-1) === 'organisation' && place.steps.length === 1)
    if (found.some((row) => row['id'] !== asker.user?.organisation.id))
      return `LEAK: ${where}: another organisation's trail`;
  for (const leaf of refusedLeaves) {
    const fault = await refused(asker, place, [leaf], id, where);
    if (fault) return fault;
  }
  return null;
}

async function refused(asker: Asker, place: Place, leaves: string[], id: string | undefined, where: string) {
  const answer = await ask(asker, documentFor(schema, place, leaves, argsOf(place.root, id)));
  if (answer.status !== 200) return `BROKEN: ${where}: HTTP ${answer.status}`;
  const told = objectsAt(answer.body.data, place.fields).filter((row) => leaves.some((leaf) => row[leaf] != null));
  if (told.length > 0) return `LEAK: ${where} {${leaves.join(' ')}}`;
  const codes = asker.live ? ['FORBIDDEN', 'NOT_FOUND'] : ['UNAUTHENTICATED'];
  return codes.includes(codeOf(answer) ?? '')
    ? null
    : `LEAK: ${where} {${leaves.join(' ')}}: not refused but ${answer.text.slice(0, 200)}`;
}

/** What lies far behind an object is the same for all objects of a kind: one of each, own and foreign, is asked in depth. */
function isFirstOfItsKind(asker: Asker, root: string, id: string | undefined): boolean {
  const kindOf = (row: WorldRow) => {
    const organisation = (row['organisation'] ?? (row['bewind'] as WorldRow)?.['organisation'] ?? row) as WorldRow;
    const roles = (row['roles'] as { code: string }[] | undefined)?.map(({ code }) => code);
    return JSON.stringify([row['kind'], row['status'], roles, organisation.id === asker.user?.organisation.id]);
  };
  const all = (IDS[root]?.(world) ?? []).filter((row) => rootRows(world, asker, root, row.id)?.length === 1);
  const row = all.find((known) => known.id === id);
  return !row || all.find((known) => kindOf(known) === kindOf(row)) === row;
}

describe('A1 A2 every output path × everybody × own, colleague’s and foreign objects', () => {
  it('has no leak and no wrongful refusal', async () => {
    const checks: (() => Promise<string | null>)[] = [];
    let cells = 0;
    for (const asker of world.askers)
      for (const place of places) {
        if (!allows(POLICY.get(`Query.${place.root}`), asker)) continue;
        const ids = IDS[place.root]?.(world).map((row) => row.id as string | undefined) ?? [undefined];
        if (place.root === 'organisation') ids.push(undefined);
        for (const id of ids) {
          const roots = rootRows(world, asker, place.root, id);
          if (place.steps.length > 1 && !isFirstOfItsKind(asker, place.root, id)) continue;
          // A root that answers nothing has nothing behind it: its first place stands for all.
          if (roots?.length === 0 && place.steps.length > 0) continue;
          cells += Math.max(1, place.leaves.length);
          checks.push(() => cell(asker, place, place.leaves, id, roots));
        }
      }
    const faults = await sweep(checks);
    expect(faults.slice(0, 25)).toEqual([]);
    expect(cells).toBeGreaterThan(5000);
  }, 240_000);

  it('a root field that is not theirs is refused to everybody else, by every route to it (A4)', async () => {
    const checks: (() => Promise<string | null>)[] = [];
    for (const asker of world.askers)
      for (const place of places.filter((known) => known.steps.length === 0)) {
        if (allows(POLICY.get(`Query.${place.root}`), asker)) continue;
        const id = IDS[place.root]?.(world)[0]?.id;
        const inner = selectionFor(schema, place, place.leaves, argsOf(place.root, id));
        const routes = [
          `{ ${inner} }`,
          `query Named { x: ${inner} }`,
          `query { ... on Query { ${inner} } }`,
          `query { ...F } fragment F on Query { ${inner} }`,
          `query { portalPolicy(portal: ZORG) { portal } ${inner} }`,
          `query ($yes: Boolean = true) { ... @include(if: $yes) { ${inner} } }`,
        ];
        for (const route of routes)
          checks.push(async () => {
            const answer = await ask(asker, route);
            const data = Object.entries(answer.body.data ?? {}).filter(
              ([name, value]) => name !== 'portalPolicy' && value !== null,
            );
            const wanted = asker.live ? 'FORBIDDEN' : 'UNAUTHENTICATED';
            return data.length === 0 && codeOf(answer) === wanted
              ? null
              : `LEAK: ${asker.name} asks ${route}: ${answer.text.slice(0, 200)}`;
          });
      }
    expect((await sweep(checks)).slice(0, 25)).toEqual([]);
    expect(checks.length).toBeGreaterThan(500);
  }, 120_000);

  it('somebody else’s object answers exactly as one that is not there, and so does nonsense', async () => {
    const checks: (() => Promise<string | null>)[] = [];
    for (const asker of world.askers.filter(({ live }) => live))
      for (const [root, all] of Object.entries(IDS)) {
        if (!allows(POLICY.get(`Query.${root}`), asker)) continue;
        const place = places.find((known) => known.root === root && known.steps.length === 0)!;
        const foreign = all(world).filter((row) => rootRows(world, asker, root, row.id)?.length === 0);
        for (const id of [...foreign.map((row) => row.id), ...MALFORMED])
          checks.push(async () => {
            const [answer, missing] = [
              await ask(asker, documentFor(schema, place, place.leaves, argsOf(root, id))),
              await ask(asker, documentFor(schema, place, place.leaves, argsOf(root, MISSING))),
            ];
            // No id at all means one's own organisation.
            if (root === 'organisation' && id === '') return null;
            return answer.status === missing.status &&
              answer.text === missing.text &&
              missing.text.trim() === `{"data":{"${root}":null}}`
              ? null
              : `LEAK: ${asker.name} asks ${root} ${id}: ${answer.text.slice(0, 120)} but ${missing.text.slice(0, 120)}`;
          });
      }
    expect((await sweep(checks)).slice(0, 25)).toEqual([]);
    expect(checks.length).toBeGreaterThan(300);
  }, 120_000);

  it('lists count only what they show', async () => {
    const checks: (() => Promise<string | null>)[] = [];
    for (const asker of world.askers)
      for (const place of places.filter((known) => known.steps.length === 0 && known.fields.includes('edges'))) {
        const roots = rootRows(world, asker, place.root);
        if (!allows(POLICY.get(`Query.${place.root}`), asker) || roots === null) continue;
        checks.push(async () => {
          const args = argsOf(place.root);
          const answer = await ask(
            asker,
            `{ ${place.root}${args ? `(${args})` : ''} { totalCount pageInfo { hasNextPage } } }`,
          );
          const told = answer.body.data?.[place.root] as { totalCount: number } | undefined;
          return told?.totalCount === roots.length
            ? null
            : `LEAK: ${asker.name} counts ${place.root}: ${answer.text.slice(0, 100)}`;
        });
      }
    expect(await sweep(checks)).toEqual([]);
  });
});

describe('the matrix can fail', () => {
  it('a policy that gives a role too little, or too much, turns it red', async () => {
    const place = places.find(({ root, steps }) => root === 'clients' && steps.length === 0)!;
    const support = world.askers.find(({ name }) => name === 'ondersteuner')!;
    const roots = rootRows(world, support, 'clients')!;
    expect(await cell(support, place, ['fullName'], undefined, roots.slice(1))).toMatch(/^LEAK/);
    expect(await cell(support, place, ['fullName'], undefined, [...roots, ...world.people])).toMatch(
      /^REFUSED WRONGLY|LEAK/,
    );
    const desk = {
      ...world.askers.find(({ name }) => name === 'gebruikersbeheerder of an office')!,
      roles: ['ONDERSTEUNER'],
    };
    expect(await cell(desk, place, ['fullName'], undefined, roots)).toMatch(/^REFUSED WRONGLY/);
  });
});
