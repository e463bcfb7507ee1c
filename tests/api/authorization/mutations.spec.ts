import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { post } from '../../support/api-client';
import { closeDatabase, fingerprint } from '../../support/database';
import { ownStack, type OwnStack } from '../../support/stack';
import { allows } from './oracle';
import { POLICY } from './policy';
import { schemaOf } from './walk';
import { buildWorld, type Asker, type World } from './world';

let own: OwnStack;
let schema: GraphQLSchema;
let world: World;
beforeAll(async () => {
  own = await ownStack({ only: ['api'], seed: false });
  schema = await schemaOf(own);
  world = await buildWorld(own);
}, 120_000);
afterAll(async () => {
  if (!own) return;
  await closeDatabase(own);
  await own.stop();
});

const MISSING = '01999999-9999-7999-8999-999999999999';

/** Values that would do if the caller were allowed: by argument name first, then by type. */
function valueFor(name: string, type: GraphQLInputType, ids: Record<string, string>): string {
  if (isNonNullType(type)) return valueFor(name, type.ofType as GraphQLInputType, ids);
  if (isListType(type)) return `[${valueFor(name, type.ofType as GraphQLInputType, ids)}]`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || /phone|firstName|date/i.test(field.name),
    );
    return `{ ${fields.map((field) => `${field.name}: ${valueFor(field.name, field.type, ids)}`).join(', ')} }`;
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  switch (type.name) {
    case 'ID':
      return JSON.stringify(ids[name] ?? MISSING);
    case 'Boolean':
      return 'true';
    case 'Int':
      return '2';
    case 'Date':
      return '"2030-01-01"';
    case 'EmailAddress':
      return '"aanvaller@kantoor.example"';
    case 'PhoneNumber':
      return '"+31600004321"';
    case 'IBAN':
      return '"NL91ABNA0417164300"';
    case 'BSN':
      return '"999900006"';
    case 'YearMonth':
      return '"2026-01"';
    default:
      return JSON.stringify(name === 'postcode' ? '9999XX' : 'Welkom-2026!');
  }
}

/** A mutation with every argument filled in; `ids` says which objects it is aimed at. */
function documentFor(field: string, ids: Record<string, string>): string {
  const mutation = schema.getMutationType()!.getFields()[field]!;
  const args = mutation.args.map((arg) => `${arg.name}: ${valueFor(arg.name, arg.type, ids)}`).join(', ');
  const selection = isObjectType(getNamedType(mutation.type)) ? ' { __typename }' : '';
  return `mutation { ${field}${args ? `(${args})` : ''}${selection} }`;
}

/** What each mutation's `id` names. */
const AIMS: Record<string, 'users' | 'reviews' | 'accessRequests' | 'aanvragen' | 'drafts' | 'clientLists'> = {
  updateUser: 'users',
  setUserActive: 'users',
  removeUser: 'users',
  claimReview: 'reviews',
  releaseReview: 'reviews',
  askReviewQuestion: 'reviews',
  approveReview: 'reviews',
  refuseReview: 'reviews',
  submitBewindBatch: 'clientLists',
  deleteAanvraagDraft: 'drafts',
  withdrawAanvraag: 'aanvragen',
  revealAanvraagBsn: 'aanvragen',
  claimAanvraag: 'aanvragen',
  releaseAanvraag: 'aanvragen',
  decideAanvraag: 'aanvragen',
  approveAccessRequest: 'accessRequests',
  declineAccessRequest: 'accessRequests',
};

/** Ids of one office's things, to aim with. */
function idsOf(organisationId: string, field: string): Record<string, string> {
  const user = world.users.find(
    ({ organisation, status }) => organisation.id === organisationId && status === 'ACTIVE',
  )!;
  const bewind = world.bewinden.find(({ organisation }) => organisation.id === organisationId);
  const review = world.reviews.find((known) => known.bewind.organisation.id === organisationId && !known.decidedBy);
  const aanvraag = (status: string) =>
    world.aanvragen.find((known) => known.organisation.id === organisationId && known.status === status)?.id;
  const aimed = {
    aanvragen: aanvraag('SUBMITTED'),
    drafts: aanvraag('DRAFT'),
    clientLists: world.clientLists.find(({ requestedBy }) => requestedBy.organisation.id === organisationId)?.id,
    users: user.id,
    reviews: review?.id,
    accessRequests: world.accessRequests[0]!.id,
  };
  return {
    id: aimed[AIMS[field] ?? 'users'] ?? MISSING,
    userId: user.id,
    clientId: bewind?.client.id ?? MISSING,
    bewindId: bewind?.id ?? MISSING,
    reviewId: review?.id ?? MISSING,
    organisationId,
    decreeFileId: review?.document.id ?? MISSING,
    contractId: world.contracts[0]!.id,
    deelnemerId: world.deelnemers[0]!.id,
    challengeId: MISSING,
    matchToken: MISSING,
  };
}

const guarded = () =>
  Object.keys(schema.getMutationType()!.getFields()).filter((field) => POLICY.get(`Mutation.${field}`) !== 'everybody');
const send = (asker: Asker, document: string) =>
  post(document, {}, { token: asker.token, on: own, address: '10.0.0.8' });

describe('A3 nobody changes anything by a mutation that is not theirs', () => {
  it('every mutation × everybody the policy does not name: refused, and the whole database is as it was', async () => {
    const before = await fingerprint(own);
    const faults: string[] = [];
    let asked = 0;
    for (const asker of world.askers)
      for (const field of guarded()) {
        if (allows(POLICY.get(`Mutation.${field}`), asker)) continue;
        asked += 1;
        const organisationId = asker.user?.organisation.id ?? world.organisations[0]!.id;
        const answer = await send(asker, documentFor(field, idsOf(organisationId, field)));
        const code = answer.body.errors?.[0]?.extensions?.code;
        if (code !== (asker.live ? 'FORBIDDEN' : 'UNAUTHENTICATED'))
          faults.push(`${asker.name} ${field}: ${answer.text.slice(0, 200)}`);
      }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(asked).toBeGreaterThan(300);
    expect(await fingerprint(own)).toEqual(before);
  }, 120_000);

  it('every mutation that names an object × everybody it is for: somebody else’s is as one that is not there', async () => {
    const before = await fingerprint(own);
    const faults: string[] = [];
    let asked = 0;
    const named = guarded().filter((field) =>
      /\b(?:id|userId|clientId|bewindId|reviewId|organisationId)\b:/i.test(documentFor(field, {})),
    );
    for (const asker of world.askers)
      for (const field of named) {
        if (!allows(POLICY.get(`Mutation.${field}`), asker)) continue;
        // What serves all offices alike has nobody else's to ask for; that is proved with those modules.
        if (
          ['BEOORDELAAR', 'SERVICEDESK', 'RELATIEBEHEER', 'KLANTENSERVICE', 'CONTRACTBEHEER', 'INDICATIESTELLER'].some(
            (role) => asker.roles.includes(role),
          )
        )
          continue;
        const foreign = world.organisations.find(
          (organisation) =>
            organisation.kind === asker.user!.organisation.kind && organisation !== asker.user!.organisation,
        )!;
        asked += 1;
        const [theirs, missing] = [
          await send(asker, documentFor(field, idsOf(foreign.id, field))),
          await send(
            asker,
            documentFor(
              field,
              Object.fromEntries(Object.keys(idsOf(foreign.id, field)).map((name) => [name, MISSING])),
            ),
          ),
        ];
        const bare = (text: string) => text.replace(/"requestId":"[^"]+"/g, '');
        if (!theirs.body.errors || bare(theirs.text) !== bare(missing.text) || theirs.status !== missing.status)
          faults.push(`${asker.name} ${field}: ${theirs.text.slice(0, 200)} but ${missing.text.slice(0, 200)}`);
      }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(asked).toBeGreaterThan(25);
    expect(await fingerprint(own)).toEqual(before);
  }, 120_000);

  it('a desk changes nobody whom it does not serve', async () => {
    const before = await fingerprint(own);
    const faults: string[] = [];
    for (const [role, kind] of [
      ['KLANTENSERVICE', 'ZORGINSTELLING'],
      ['CONTRACTBEHEER', 'ONDERSTEUNER'],
    ] as const) {
      const asker = world.askers.find(({ roles }) => roles.includes(role))!;
      const organisation = world.organisations.find((known) => known.kind === kind)!;
      for (const field of ['updateUser', 'setUserActive', 'removeUser', 'setUserRoles', 'resendInvitation']) {
        const answer = await send(asker, documentFor(field, idsOf(organisation.id, field)));
        if (answer.body.errors?.[0]?.extensions?.code !== 'NOT_FOUND')
          faults.push(`${role} ${field}: ${answer.text.slice(0, 200)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(await fingerprint(own)).toEqual(before);
  });

  it('an input takes no field that is not its own: role, organisation, status, BSN', async () => {
    const before = await fingerprint(own);
    const asker = world.askers.find(({ name }) => name === 'gebruikersbeheerder who is ondersteuner too')!;
    const faults: string[] = [];
    for (const mutation of Object.values(schema.getMutationType()!.getFields()))
      for (const arg of mutation.args) {
        const type = getNullableType(arg.type);
        if (!isInputObjectType(type)) continue;
        for (const extra of [
          'role: "X"',
          'organisationId: "X"',
          'status: "ACTIVE"',
          'bsn: "999990007"',
          'version: 99',
          '__proto__: {}',
        ]) {
          const name = extra.split(':')[0]!;
          if (type.getFields()[name]) continue;
          const document = documentFor(mutation.name, idsOf(asker.user!.organisation.id, mutation.name));
          const answer = await send(asker, document.replace(`${arg.name}: {`, `${arg.name}: { ${extra},`));
          if (answer.status !== 400 || answer.body.errors?.[0]?.extensions?.code !== 'BAD_USER_INPUT')
            faults.push(`${mutation.name} {${extra}}: ${answer.status} ${answer.text.slice(0, 150)}`);
          if (answer.text.includes('999990007')) faults.push(`${mutation.name} repeats the BSN`);
        }
      }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(await fingerprint(own)).toEqual(before);
  }, 60_000);

  it('negative control: the print of the database does change when something changes', async () => {
    const before = await fingerprint(own);
    const asker = world.askers.find(({ name }) => name === 'ondersteuner')!;
    const answer = await send(asker, 'mutation { updateOrganisation(input: { phone: "+31600004321" }) { id } }');
    expect(answer.body.errors).toBeUndefined();
    expect(await fingerprint(own)).not.toEqual(before);
  });
});
