import { randomUUID } from 'node:crypto';
import { readKeyring } from '@volmacht/api/config/keyring';
import { newId } from '@volmacht/api/core/crypto/ids';
import { seal } from '@volmacht/api/core/crypto/sealed-box';
import { newBewind, newInsured, newOrganisation, newUser, sessionOf } from '../../support/builders';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';
import { insertAanvraag } from './aanvraag-rows';
import { insertBorderel, insertFigures } from './contract-billing';
import { insertBatch, insertClientList, insertExport } from './batch-rows';
import { insertConsultation, insertSystem, insertZorgMessage } from './zorg-rows';
import { insertContactAndBericht, insertHousehold } from './contract-rows';
import type {
  Bewind,
  Borderel,
  Contract,
  Deelnemer,
  Exchange,
  Organisation,
  Person,
  Review,
  User,
  World,
  WorldRow,
} from './world-types';

export type * from './world-types';

/** Builds the world on an empty stack: two of each, so that there is always somebody else's. */
export async function buildWorld(own: OwnStack): Promise<World> {
  const keyring = readKeyring(own.env['KEYRING_FILE']!);
  const world: World = {
    organisations: [],
    users: [],
    contracts: [],
    deelnemers: [],
    batches: [],
    clientLists: [],
    exports: [],
    insuranceProducts: 1,
    people: [],
    bewinden: [],
    reviews: [],
    accessRequests: [],
    contactMessages: [],
    aanvragen: [],
    zorgMessages: [],
    consultations: [],
    systems: [],
    askers: [],
  };

  let numbers = 0;
  const organisation = async (kind: string, agreements = 0): Promise<Organisation> => {
    const { id, kvkNumber } = await newOrganisation(kind, own);
    await rows(
      `UPDATE organisation SET street = 'Kade', house_number = '1', postcode = '9999XX', city = 'Dorp', country = 'NL' WHERE id = $1`,
      [id],
      own,
    );
    for (const agreement of ['AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', 'BEWERKERSOVEREENKOMST_VECOZO'].slice(
      0,
      agreements,
    ))
      await rows(`INSERT INTO agreement VALUES ($1, $2, '2026-01-01') ON CONFLICT DO NOTHING`, [id, agreement], own);
    const made: Organisation = { type: 'Organisation', id, kind, agreements, kvkNumber };
    world.organisations.push(made);
    return made;
  };

  // One that is in sight, and one that was archived.
  const borderel = async (on: Contract): Promise<Borderel> => {
    const of = { id: on.id, organisationId: on.organisation.id };
    const shown = await insertBorderel(own, of, { number: ++numbers, month: '2026-02', status: 'READY' });
    await insertBorderel(own, of, { number: ++numbers, month: '2025-01', status: 'ARCHIVED' });
    const file = (id: string): WorldRow => ({ type: 'StoredFile', id });
    return { type: 'Borderel', id: shown.id, contract: on, invoice: file(shown.invoice), file: file(shown.file) };
  };

  const contract = async (of: Organisation, number: string): Promise<Contract> => {
    const id = newId(new Date());
    await rows(`INSERT INTO contract VALUES ($1, $2, 'Collectief', $3, '2020-01-01')`, [id, number, of.id], own);
    const bericht = { type: 'Bericht', id: await insertContactAndBericht(own, id) };
    const made: Contract = {
      type: 'Contract',
      id,
      organisation: of,
      contacts: 1,
      berichten: [bericht],
      months: 2,
      borderellen: [],
    };
    made.borderellen.push(await borderel(made));
    world.contracts.push(made);
    return made;
  };

  const user = async (
    of: Organisation,
    codes: string[],
    on: Contract | null = null,
    status = 'ACTIVE',
  ): Promise<User> => {
    const roles = codes.map((role) => role.split(' ') as [code: string, product?: string]);
    const { id } = await newUser(of.id, { roles: roles.map(([code]) => code), status }, own);
    for (const [code, product] of roles)
      if (product)
        await rows('UPDATE user_role SET product = $3 WHERE user_id = $1 AND code = $2', [id, code, product], own);
    if (on) await rows('UPDATE user_role SET contract_id = $2 WHERE user_id = $1', [id, on.id], own);
    const made: User = {
      type: 'User',
      id,
      organisation: of,
      status,
      roles: roles.map(([code, product]) => ({ code, contract: on, product: product ?? null })),
      invitation: null,
    };
    world.users.push(made);
    return made;
  };

  const invited = async (of: Organisation, by: User, code: string): Promise<User> => {
    const made = await user(of, [code], null, 'INVITED');
    const id = newId(new Date());
    await rows(
      `INSERT INTO invitation (id, user_id, organisation_id, email, invited_by, status, created_at, sent_at, expires_at, send_count)
       VALUES ($1, $2, $3, 'x@kantoor.example', $4, 'SENT', now(), now(), now() + interval '14 days', 1)`,
      [id, made.id, of.id, by.id],
      own,
    );
    made.invitation = { type: 'Invitation', id, organisation: of, invitedBy: by };
    return made;
  };

  // A question and the answer to it, with a document of its own.
  const exchange = async (review: Review, askedBy: User, answeredBy: User): Promise<Exchange> => {
    const [id, file] = [newId(new Date()), newId(new Date())];
    await rows(
      `INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, attached_at)
       VALUES ($1, $2, $3, 'aanvulling.pdf', 10, 'application/pdf', 'x', now(), now())`,
      [file, answeredBy.organisation.id, answeredBy.id],
      own,
    );
    await rows(
      `INSERT INTO review_exchange (id, review_id, question, asked_by, asked_at, answer, answered_by, answered_at, file_id)
       VALUES ($1, $2, 'Is dit alles?', $3, now(), 'Hier is de rest.', $4, now(), $5)`,
      [id, review.id, askedBy.id, answeredBy.id, file],
      own,
    );
    return { type: 'ReviewExchange', id, askedBy, answeredBy, document: { type: 'StoredFile', id: file } };
  };

  const contactMessage = async (sender: User, answeredBy: User | null): Promise<void> => {
    const id = newId(new Date());
    await rows(
      `INSERT INTO contact_message (id, organisation_id, sender_id, subject, body, sent_at, due_at, answer, answered_by, answered_at)
       VALUES ($1, $2, $3, 'Vraag', 'Hoe werkt dit?', now(), now() + interval '5 days', $4, $5, $6)`,
      [id, sender.organisation.id, sender.id, answeredBy && 'Zo.', answeredBy?.id ?? null, answeredBy && new Date()],
      own,
    );
    world.contactMessages.push({ type: 'ContactMessage', id, organisation: sender.organisation, sender, answeredBy });
  };

  const bewind = async (by: User, kind: string, status: string, reviewStatus: string, decider: User | null) => {
    const insured = await newInsured({}, own);
    const person: Person = { type: 'Client', id: insured.id, claims: 1, bewinden: [] };
    await rows(
      `INSERT INTO care_claim VALUES ($1, $2, '2026-02-02', 'Huisarts', 'Consult', 10)`,
      [newId(new Date()), insured.id],
      own,
    );
    const bewindId = await newBewind(
      { ...by, organisationId: by.organisation.id } as never,
      insured,
      { kind, status },
      own,
    );
    await rows(
      `UPDATE bewind SET due_at = CASE WHEN status = 'ACTIVE' THEN NULL ELSE now() + interval '5 days' END WHERE id = $1`,
      [bewindId],
      own,
    );
    const made: Bewind = {
      type: 'Bewind',
      id: bewindId,
      client: person,
      organisation: by.organisation,
      requestedBy: by,
      kind,
      status,
      reviews: [],
    };
    const [file, reviewId] = [newId(new Date()), newId(new Date())];
    await rows(
      `INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, attached_at)
       VALUES ($1, $2, $3, 'beschikking.pdf', 10, 'application/pdf', 'x', now(), now())`,
      [file, by.organisation.id, by.id],
      own,
    );
    const decided = reviewStatus === 'APPROVED';
    await rows(
      `INSERT INTO decree_review (id, bewind_id, purpose, file_id, status, checks, submitted_by, submitted_at, due_at,
         assignee_id, decided_by, decided_at)
       VALUES ($1, $2, 'START', $3, $4, $5, $6, now(), now() + interval '5 days', $7, $8, $9)`,
      [
        reviewId,
        bewindId,
        file,
        reviewStatus,
        JSON.stringify([{ name: 'READABLE', outcome: 'PASSED', detail: null }]),
        by.id,
        decider?.id ?? null,
        decided ? decider?.id : null,
        decided ? new Date() : null,
      ],
      own,
    );
    const review: Review = {
      type: 'DecreeReview',
      id: reviewId,
      bewind: made,
      document: { type: 'StoredFile', id: file },
      submittedBy: by,
      assignee: decider,
      decidedBy: decided ? decider : null,
      checks: 1,
      exchanges: [],
    };
    if (decider) review.exchanges.push(await exchange(review, decider, by));
    made.reviews.push(review);
    person.bewinden.push(made);
    world.people.push(person);
    world.bewinden.push(made);
    world.reviews.push(review);
    return made;
  };

  /** A household that takes part, client first. */
  const household = async (on: Contract, roles: string[]) => {
    const members: Deelnemer[] = [];
    for (const id of await insertHousehold(own, on.id, roles))
      members.push({ type: 'Deelnemer', id, contract: on, household: members });
    world.deelnemers.push(...members);
  };

  const batch = async (on: Contract) => {
    const { id, file } = await insertBatch(own, { id: on.id, organisationId: on.organisation.id });
    world.batches.push({ type: 'DeelnemerBatch', id, contract: on, file: { type: 'StoredFile', id: file } });
  };

  const clientList = async (by: User) => {
    const id = await insertClientList(own, { id: by.id, organisationId: by.organisation.id });
    world.clientLists.push({ type: 'BewindBatch', id, requestedBy: by });
  };

  const exported = async (by: User, on: Contract) => {
    const { id, file } = await insertExport(own, { id: by.id, organisationId: by.organisation.id }, on.id);
    world.exports.push({ type: 'Export', id, requestedBy: by, file: { type: 'StoredFile', id: file } });
  };

  const aanvragen = async (by: User, decider: User) => {
    for (const status of ['DRAFT', 'SUBMITTED', 'GRANTED'] as const) {
      const { organisation: of } = by;
      const { id, file } = await insertAanvraag(own, keyring, { id: by.id, organisationId: of.id }, status, decider);
      const document = { type: 'StoredFile', id: file };
      const decidedBy = status === 'GRANTED' ? decider : null;
      world.aanvragen.push({ type: 'Aanvraag', id, organisation: of, submittedBy: by, status, decidedBy, document });
    }
  };

  const accessRequest = async (portal: string, known: Organisation | null) => {
    const id = newId(new Date());
    await rows(
      `INSERT INTO access_request (id, portal, organisation_name, kvk_number, first_name, last_name, email, mobile_number, status,
         submitted_at, due_at)
       VALUES ($1, $2, 'Nieuw', $3, 'Aan', 'Vrager', $4, '+31600001234', 'SUBMITTED', now(), now() + interval '5 days')`,
      [id, portal, known?.['kvkNumber'] ?? '90100099', `${randomUUID()}@nieuw.example`],
      own,
    );
    world.accessRequests.push({ type: 'AccessRequest', id, portal, knownOrganisation: known });
  };

  const [officeA, officeB] = [await organisation('ONDERSTEUNER'), await organisation('ONDERSTEUNER')];
  const [cityA, cityB] = [await organisation('GEMEENTE', 2), await organisation('GEMEENTE', 2)];
  const [careA, careB] = [await organisation('ZORGINSTELLING'), await organisation('ZORGINSTELLING')];
  const insurer = await organisation('VERZEKERAAR');
  const assessor = await organisation('INDICATIESTELLER');
  const hub = await organisation('KNOOPPUNT');
  const [contractA, contractA2, contractB] = [
    await contract(cityA, 'A1'),
    await contract(cityA, 'A2'),
    await contract(cityB, 'B1'),
  ];

  await rows(`INSERT INTO insurance_product (code, name, position) VALUES ('WERELD', 'Basis', 1)`, [], own);
  await household(contractA, ['CLIENT', 'PARTNER', 'KIND']);
  await household(contractA2, ['CLIENT']);
  await household(contractB, ['CLIENT', 'PARTNER']);
  await insertFigures(own);
  for (const on of [contractA, contractA2, contractB]) await batch(on);

  const people: [name: string, user: User][] = [];
  const add = async (name: string, of: Organisation, codes: string[], on: Contract | null = null): Promise<User> => {
    const made = await user(of, codes, on);
    people.push([name, made]);
    return made;
  };
  const support = await add('ondersteuner', officeA, ['ONDERSTEUNER']);
  const manager = await add('gebruikersbeheerder of an office', officeA, ['GEBRUIKERSBEHEERDER']);
  await add('gebruikersbeheerder who is ondersteuner too', officeA, ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER']);
  const other = await add('everything at the other office', officeB, ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER']);
  await add('gebruikersbeheerder of a municipality', cityA, ['GEBRUIKERSBEHEERDER']);
  await add('gebruiker of iWmo', cityA, ['GEBRUIKER IWMO']);
  await add('gebruiker of the Wlz-Registertoets', cityA, ['GEBRUIKER WLZ_REGISTERTOETS']);
  await add('productbeheerder of iWmo', cityA, ['PRODUCTBEHEERDER IWMO']);
  await add('productbeheerder of iJw', cityA, ['PRODUCTBEHEERDER IJW']);
  for (const at of [cityA, cityB]) {
    world.consultations.push({ type: 'WlzConsultation', id: await insertConsultation(own, at.id), organisation: at });
    for (const product of ['IWMO', 'IJW']) {
      world.systems.push({
        type: 'WebserviceSettings',
        id: await insertSystem(own, at.id, product),
        organisation: at,
        product,
      });
      const { id, file } = await insertZorgMessage(own, at.id, product);
      world.zorgMessages.push({
        type: 'ZorgMessage',
        id,
        organisation: at,
        product,
        file: { type: 'StoredFile', id: file },
      });
    }
  }
  const asker = await add('administratief', cityA, ['ADMINISTRATIEF'], contractA);
  await add('financieel', cityA, ['FINANCIEEL'], contractA2);
  await add('accountbeheer', cityA, ['ACCOUNTBEHEER'], contractA);
  const otherAsker = await add('accountbeheer of the other municipality', cityB, ['ACCOUNTBEHEER'], contractB);
  const mixed = await add(
    'administratief and financieel, each on a contract of its own',
    cityA,
    ['ADMINISTRATIEF'],
    contractA2,
  );
  await rows(
    `INSERT INTO user_role (id, user_id, code, contract_id) VALUES ($1, $2, 'FINANCIEEL', $3)`,
    [newId(new Date()), mixed.id, contractA.id],
    own,
  );
  mixed.roles.push({ code: 'FINANCIEEL', contract: contractA, product: null });
  await add('administratief of the other municipality', cityB, ['ADMINISTRATIEF'], contractB);
  await add('organisatiebeheerder', careA, ['ORGANISATIEBEHEERDER']);
  const filer = await add('aanvrager', careA, ['AANVRAGER']);
  const otherFiler = await add('organisatiebeheerder of the other institution', careB, ['ORGANISATIEBEHEERDER']);
  const reviewer = await add('beoordelaar', insurer, ['BEOORDELAAR']);
  await add('klantenservice', insurer, ['KLANTENSERVICE']);
  const relations = await add('relatiebeheer', insurer, ['RELATIEBEHEER']);
  await add('contractbeheer', assessor, ['CONTRACTBEHEER']);
  const decider = await add('indicatiesteller', assessor, ['INDICATIESTELLER']);
  await add('servicedesk', hub, ['SERVICEDESK']);
  await invited(officeA, manager, 'ONDERSTEUNER');
  await invited(officeB, other, 'ONDERSTEUNER');
  const newcomers = [];
  for (const city of [cityA, cityB]) {
    const newcomer = await user(city, [], null, 'PENDING_VERIFICATION');
    await rows(
      'UPDATE app_user SET verification_sealed = $2 WHERE id = $1',
      [newcomer.id, seal(keyring, `app_user.verification_sealed.${newcomer.id}`, '482913')],
      own,
    );
    newcomers.push(newcomer);
  }

  for (const by of [support, other]) {
    await bewind(by, 'BESCHERMINGSBEWIND', 'ACTIVE', 'APPROVED', reviewer);
    await bewind(by, 'CURATELE', 'ACTIVE', 'APPROVED', reviewer);
    await clientList(by);
    await bewind(by, 'BESCHERMINGSBEWIND', 'REQUESTED', 'READY', reviewer);
  }
  await exported(asker, contractA);
  await exported(mixed, contractA2);
  for (const by of [filer, otherFiler]) await aanvragen(by, decider);
  await contactMessage(asker, relations);
  await contactMessage(otherAsker, null);
  await accessRequest('ONDERSTEUNER', officeB);
  await accessRequest('COLLECTIEF', null);
  await accessRequest('ORGANISATIEBEHEER', careB);

  for (const [name, person] of people) {
    const bybroker = person.organisation.kind === 'GEMEENTE';
    const token = await sessionOf(
      { id: person.id, organisationId: person.organisation.id },
      bybroker ? { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' } : { portal: 'BACKOFFICE' },
      own,
    );
    world.askers.push({
      name,
      user: person,
      roles: person.roles.flatMap(({ code, product }) => (product ? [code, `${code} ${product}`] : [code])),
      live: true,
      token,
    });
  }
  world.askers.push({ name: 'a stranger', user: null, roles: [], live: false, token: null });
  world.askers.push({
    name: 'somebody with a made-up token',
    user: null,
    roles: [],
    live: false,
    token: 'eyJhbGciOiJub25lIn0.e30.',
  });
  const ids = { id: support.id, organisationId: officeA.id };
  const low = await sessionOf(ids, { method: 'EHERKENNING', assurance: 'EH2' }, own);
  world.askers.push({ name: 'an ondersteuner who came in at EH2', user: support, roles: [], live: true, token: low });
  const [newcomer] = newcomers;
  world.askers.push({
    name: 'a newcomer who is not verified yet',
    user: newcomer!,
    roles: [],
    live: true,
    token: await sessionOf(
      { id: newcomer!.id, organisationId: cityA.id },
      { portal: 'ZORG', method: 'EHERKENNING', assurance: 'EH3' },
      own,
    ),
  });
  const expired = await sessionOf(ids, {}, own);
  await rows(
    `UPDATE session SET last_seen_at = now() - interval '21 minutes' WHERE user_id = $1 AND assurance IS NULL
       AND created_at = (SELECT max(created_at) FROM session WHERE user_id = $1)`,
    [support.id],
    own,
  );
  world.askers.push({
    name: 'an ondersteuner whose session is over',
    user: null,
    roles: [],
    live: false,
    token: expired,
  });
  const disabled = await user(officeA, ['GEBRUIKERSBEHEERDER', 'ONDERSTEUNER'], null, 'DEACTIVATED');
  world.askers.push({
    name: 'an ondersteuner who is switched off',
    user: null,
    roles: [],
    live: false,
    token: await sessionOf({ id: disabled.id, organisationId: officeA.id }, {}, own),
  });
  return world;
}
