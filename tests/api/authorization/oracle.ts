// What the policy says about a path through the world: refused, or how many objects it reaches.
import {
  ADMINISTRATION,
  ADMINISTRATIONS_OWN,
  ANSWERERS,
  CLIENT_IDENTITY,
  CONTRACT_ROLES,
  DECIDERS,
  DECIDERS_OWN,
  FILERS,
  FINANCE,
  LIST_OWN,
  POLICY,
  READS_ANY_ORGANISATION,
  REFRESHES,
  REVIEWERS_OWN,
  SERVES,
  STROOM,
  USER_IDENTITY,
  VERIFIES_ANY,
  VERIFIES_OWN,
  WITHIN_CONTRACT,
  WORKS_ON_REVIEWS,
  type Who,
} from './policy';
import type {
  Aanvraag,
  AccessRequest,
  Asker,
  Batch,
  Bewind,
  Borderel,
  ClientList,
  ContactMessage,
  Contract,
  Deelnemer,
  Exchange,
  Export,
  Invitation,
  Organisation,
  Person,
  Review,
  User,
  World,
  WorldRow,
  ZorgMessage,
} from './world';

const has = (asker: Asker, roles: readonly string[]) => asker.roles.some((role) => roles.includes(role));

/** The field is for this asker at all. */
export function allows(who: Who | undefined, asker: Asker): boolean {
  // A field without a line is for nobody; the suite's first test names it.
  if (who === undefined) return false;
  if (who === 'everybody') return true;
  if (who === 'session') return asker.live;
  return asker.live && has(asker, who);
}

const own = (asker: Asker, organisation: Organisation) => asker.user?.organisation === organisation;
const serves = (asker: Asker, kind: string) => asker.roles.some((role) => SERVES[role]?.kinds.includes(kind));
const reviews = (asker: Asker) => has(asker, WORKS_ON_REVIEWS);
const runs = (bewind: Bewind, asker: Asker) => bewind.status === 'ACTIVE' && own(asker, bewind.organisation);
const represents = (asker: Asker, person: Person) => person.bewinden.some((bewind) => runs(bewind, asker));

function verifies(asker: Asker, user: User): boolean {
  if (user.status !== 'PENDING_VERIFICATION') return false;
  return has(asker, VERIFIES_ANY) || (has(asker, VERIFIES_OWN) && own(asker, user.organisation));
}
function manages(asker: Asker, user: User): boolean {
  return (
    (has(asker, LIST_OWN) && own(asker, user.organisation)) ||
    serves(asker, user.organisation.kind) ||
    verifies(asker, user)
  );
}

/** CO-01: a role opens the contract it was given for, and no other. */
const holds = (asker: Asker, contract: Contract, roles: readonly string[]) =>
  has(asker, roles) &&
  asker.user!.roles.some(({ code, contract: given }) => roles.includes(code) && given === contract);

/** PO-12: what an institution sent all its filers see, a draft its maker alone; who decides sees all that was sent. */
const seesAanvraag = (asker: Asker, { organisation, submittedBy, status }: Aanvraag) =>
  (has(asker, DECIDERS) && status !== 'DRAFT') ||
  (has(asker, FILERS) && own(asker, organisation) && (status !== 'DRAFT' || submittedBy === asker.user));

/** ZO-06, ZO-11: messages of the own municipality and the own product. */
const exchanges = (asker: Asker, { organisation, product }: ZorgMessage) =>
  own(asker, organisation) && has(asker, [`GEBRUIKER ${product}`]);

/** MZ-22: lists of the own office. */
const listed = (asker: Asker, { requestedBy }: ClientList) =>
  own(asker, requestedBy.organisation) && has(asker, ['ONDERSTEUNER']);

const one = <Row>(row: Row | null | undefined): Row[] => (row ? [row] : []);
const part = (type: string, count = 1, of: object = {}): WorldRow[] =>
  Array.from({ length: count }, () => ({ ...of, type, id: '' }));

/** The rows that a root field answers to an asker; `id` is the argument where it has one. */
export function rootRows(world: World, asker: Asker, field: string, id?: string | null): WorldRow[] | null {
  const me = asker.live ? asker.user : null;
  const readsOrganisation = (organisation: Organisation) =>
    own(asker, organisation) || has(asker, READS_ANY_ORGANISATION);
  const byId = <Row extends WorldRow>(all: Row[], may: (row: Row) => boolean): Row[] =>
    all.filter((row) => row.id === id && may(row));
  const caseOf = (bewind: Bewind) => own(asker, bewind.organisation) || (reviews(asker) && bewind.status !== 'ACTIVE');
  switch (field) {
    case 'me':
      return me ? [{ type: 'Viewer', id: '', user: me }] : [];
    case 'portalPolicy':
      return part('PortalPolicy');
    case 'organisation':
      return id === undefined ? one(me?.organisation) : byId(world.organisations, readsOrganisation);
    case 'organisations':
      return world.organisations;
    case 'user':
      return byId(world.users, (user) => user === me || manages(asker, user));
    case 'newcomers':
      return world.users.filter((user) => verifies(asker, user));
    case 'accessRequests':
      return world.accessRequests.filter(({ portal }) =>
        asker.roles.some((role) => SERVES[role]?.portals.includes(portal)),
      );
    case 'accessRequest':
      return byId(world.accessRequests, ({ portal }) =>
        asker.roles.some((role) => SERVES[role]?.portals.includes(portal)),
      );
    case 'clients':
      return world.people.filter((person) => represents(asker, person));
    case 'client':
      return byId(world.people, (person) => represents(asker, person));
    case 'lookUpInsured':
      return [];
    case 'correspondenceImpact':
      return part('CorrespondenceImpact');
    case 'bewinden':
      return world.bewinden.filter((bewind) =>
        reviews(asker) ? bewind.status !== 'ACTIVE' : own(asker, bewind.organisation),
      );
    case 'bewind':
      return byId(world.bewinden, caseOf);
    case 'decreeReviews':
      return world.reviews.filter((review) => reviews(asker) || own(asker, review.bewind.organisation));
    case 'decreeReview':
      return byId(world.reviews, (review) => reviews(asker) || own(asker, review.bewind.organisation));
    case 'contracts':
      return world.contracts.filter((contract) => holds(asker, contract, CONTRACT_ROLES));
    case 'contract':
      return byId(world.contracts, (contract) => holds(asker, contract, CONTRACT_ROLES));
    case 'contractFigures':
      return part('ContractFigures');
    case 'insuranceProducts':
      return part('InsuranceProduct', world.insuranceProducts);
    case 'deelnemers':
      return world.deelnemers.filter(({ contract }) => holds(asker, contract, ADMINISTRATION));
    case 'deelnemer':
      return byId(world.deelnemers, ({ contract }) => holds(asker, contract, ADMINISTRATION));
    case 'deelnemerBatches':
      return world.batches.filter(({ contract }) => holds(asker, contract, ADMINISTRATION));
    case 'deelnemerBatch':
      return byId(world.batches, ({ contract }) => holds(asker, contract, ADMINISTRATION));
    case 'bewindBatches':
      return world.clientLists.filter((list) => listed(asker, list));
    case 'bewindBatch':
      return byId(world.clientLists, (list) => listed(asker, list));
    case 'export':
      return byId(world.exports, ({ requestedBy }) => requestedBy === me);
    case 'aanvragen':
      return world.aanvragen.filter((aanvraag) => seesAanvraag(asker, aanvraag));
    case 'aanvraag':
      return byId(world.aanvragen, (aanvraag) => seesAanvraag(asker, aanvraag));
    case 'zorgMessages':
      return world.zorgMessages.filter((message) => exchanges(asker, message));
    case 'zorgMessage':
      return byId(world.zorgMessages, (message) => exchanges(asker, message));
    case 'wlzQuota':
      return part('WlzQuota');
    case 'wlzConsultations':
      return world.consultations.filter(({ organisation }) => own(asker, organisation));
    // The matrix asks for that of iWmo.
    case 'webserviceSettings':
      return world.systems.filter(
        ({ organisation, product }) =>
          product === 'IWMO' && own(asker, organisation) && has(asker, [`PRODUCTBEHEERDER ${product}`]),
      );
    case 'contactMessages':
      return world.contactMessages;
    case 'ownContactMessages':
      return world.contactMessages.filter(({ sender }) => sender === me);
    case 'contactMessage':
      return byId(world.contactMessages, ({ sender }) => sender === me || has(asker, ANSWERERS));
    case 'auditIntact':
      return part('Boolean');
    default:
      return null;
  }
}

type Step = (row: never, asker: Asker, world: World) => WorldRow[];

/** The objects that a field of an object leads to, for this asker. A field of the schema that is missing here fails the suite. */
const RELATED: Record<string, Step> = {
  'Viewer.user': ({ user }: { user: User }) => [user],
  'Viewer.organisation': ({ user }: { user: User }) => [user.organisation],
  'Organisation.address': () => part('Address'),
  'Organisation.agreements': ({ agreements }: Organisation) => part('Agreement', agreements),
  'Organisation.contracts': (organisation: Organisation, asker, world) =>
    own(asker, organisation) || has(asker, READS_ANY_ORGANISATION)
      ? world.contracts.filter((contract) => contract.organisation === organisation)
      : [],
  'Organisation.users': (organisation: Organisation, asker, world) =>
    world.users.filter((user) => user.organisation === organisation && manages(asker, user)),
  'User.organisation': ({ organisation }: User) => [organisation],
  'User.roles': ({ roles }: User) => roles.map(({ contract }) => ({ type: 'Role', id: '', contract })),
  'User.invitation': ({ invitation }: User) => one(invitation),
  'Role.contract': ({ contract }: { contract: Contract | null }) => one(contract),
  'Invitation.organisation': ({ organisation }: Invitation) => [organisation],
  'Invitation.invitedBy': ({ invitedBy }: Invitation) => one(invitedBy),
  'Contract.organisation': ({ organisation }: Contract) => [organisation],
  'Contract.contacts': ({ contacts }: Contract) => part('Contact', contacts),
  'Contract.berichten': (contract: Contract, asker) =>
    holds(asker, contract, CONTRACT_ROLES) ? contract.berichten : [],
  'Contract.deelnemers': (contract: Contract, asker, world) =>
    holds(asker, contract, ADMINISTRATION)
      ? world.deelnemers.filter((deelnemer) => deelnemer.contract === contract)
      : [],
  'Contract.usage': (contract: Contract, asker) =>
    part('ContractUsage', holds(asker, contract, STROOM) || has(asker, REFRESHES) ? contract.months : 0),
  // Each came in with the contract, and nobody left.
  'Contract.inUitstroom': (contract: Contract, asker, world) =>
    holds(asker, contract, STROOM)
      ? world.deelnemers
          .filter((deelnemer) => deelnemer.contract === contract)
          .map((deelnemer) => ({ type: 'InUitstroomRow', id: '', deelnemer }))
      : [],
  'InUitstroomRow.deelnemer': ({ deelnemer }: { deelnemer: Deelnemer }) => [deelnemer],
  'Contract.borderellen': (contract: Contract, asker) => (holds(asker, contract, FINANCE) ? contract.borderellen : []),
  'Borderel.contract': ({ contract }: Borderel) => [contract],
  'Borderel.invoice': ({ invoice }: Borderel) => [invoice],
  'Borderel.file': ({ file }: Borderel) => [file],
  'Deelnemer.contract': ({ contract }: Deelnemer) => [contract],
  'Deelnemer.address': () => part('Address'),
  'Deelnemer.insurance': () => part('InsuranceProduct'),
  'Deelnemer.household': ({ household }: Deelnemer) => household,
  'DeelnemerBatch.contract': ({ contract }: Batch) => [contract],
  'DeelnemerBatch.file': ({ file }: Batch) => [file],
  'DeelnemerBatch.failures': () => part('BatchFailure'),
  'BewindBatch.requestedBy': ({ requestedBy }: ClientList) => [requestedBy],
  'BewindBatch.failures': () => part('BewindBatchFailure'),
  'Export.file': ({ file }: Export) => [file],
  'AccessRequest.knownOrganisation': ({ knownOrganisation }: AccessRequest) => one(knownOrganisation),
  'AccessRequest.invitation': () => [],
  'Client.address': () => part('Address'),
  'Client.debtor': () => part('Debtor'),
  'Client.bronheffing': () => part('Bronheffing'),
  'Client.gber': () => part('Gber'),
  // MZ-16: with beschermingsbewind only money matters, with curatele care too.
  'Client.care': (person: Person, asker) =>
    part('CareOverview', person.bewinden.filter((bewind) => runs(bewind, asker) && bewind.kind === 'CURATELE').length, {
      claims: person.claims,
    }),
  'CareOverview.claims': ({ claims }: { claims: number }) => part('CareClaim', claims),
  'Client.bewind': (person: Person, asker) => person.bewinden.filter((bewind) => runs(bewind, asker)),
  'Bewind.client': ({ client }: Bewind) => [client],
  'Bewind.organisation': ({ organisation }: Bewind) => [organisation],
  'Bewind.requestedBy': ({ requestedBy }: Bewind) => [requestedBy],
  'Bewind.reviews': ({ reviews: all }: Bewind) => all,
  'DecreeReview.bewind': ({ bewind }: Review) => [bewind],
  'DecreeReview.document': ({ document }: Review) => [document],
  'DecreeReview.submittedBy': ({ submittedBy }: Review) => [submittedBy],
  'DecreeReview.checks': ({ checks }: Review, asker) => part('DecreeCheck', reviews(asker) ? checks : 0),
  'DecreeReview.assignee': ({ assignee }: Review, asker) => (reviews(asker) ? one(assignee) : []),
  'DecreeReview.decidedBy': ({ decidedBy }: Review, asker) => (reviews(asker) ? one(decidedBy) : []),
  'DecreeReview.firstDecidedBy': () => [],
  'DecreeReview.exchanges': ({ exchanges }: Review) => exchanges,
  'ReviewExchange.askedBy': ({ askedBy }: Exchange, asker) => (reviews(asker) ? [askedBy] : []),
  'ReviewExchange.answeredBy': ({ answeredBy }: Exchange) => [answeredBy],
  'ReviewExchange.document': ({ document }: Exchange) => [document],
  'Aanvraag.organisation': ({ organisation }: Aanvraag) => [organisation],
  'Aanvraag.submittedBy': ({ submittedBy }: Aanvraag) => [submittedBy],
  'Aanvraag.documents': ({ document }: Aanvraag) => [document],
  'Aanvraag.assignee': ({ decidedBy }: Aanvraag, asker) => (has(asker, DECIDERS) ? one(decidedBy) : []),
  'Aanvraag.decidedBy': ({ decidedBy }: Aanvraag, asker) => (has(asker, DECIDERS) ? one(decidedBy) : []),
  'ZorgMessage.file': ({ file }: ZorgMessage) => [file],
  'ZorgMessage.problems': () => [],
  'ZorgMessage.remarks': () => [],
  'ZorgMessage.retour': () => [],
  'ZorgMessage.answers': () => [],
  'ContactMessage.organisation': ({ organisation }: ContactMessage) => [organisation],
  'ContactMessage.sender': ({ sender }: ContactMessage) => [sender],
  'ContactMessage.answeredBy': ({ answeredBy }: ContactMessage, asker) =>
    has(asker, ANSWERERS) ? one(answeredBy) : [],
  'AuditEvent.organisation': ({ organisation }: { organisation: Organisation }) => [organisation],
};

/** Whether an object lets this field of itself be seen by the asker who reached it. */
function lets(row: WorldRow, field: string, asker: Asker): boolean {
  if (row.type === 'User') {
    const user = row as User;
    return USER_IDENTITY.has(field) || user === asker.user || manages(asker, user);
  }
  if (row.type === 'Contract') return !WITHIN_CONTRACT.has(field) || holds(asker, row as Contract, CONTRACT_ROLES);
  if (row.type === 'Deelnemer')
    return !ADMINISTRATIONS_OWN.has(field) || holds(asker, (row as Deelnemer).contract, ADMINISTRATION);
  if (row.type === 'Client') return CLIENT_IDENTITY.has(field) || represents(asker, row as Person);
  return true;
}

/** Whether the value of a field must be null for the asker, though it may be asked for. */
export function mustBeNull(row: WorldRow, field: string, asker: Asker): boolean {
  if (row.type === 'DecreeReview') return REVIEWERS_OWN.has(field) && !reviews(asker);
  if (row.type === 'ReviewExchange') return field === 'askedBy' && !reviews(asker);
  if (row.type === 'Aanvraag') return DECIDERS_OWN.has(field) && !has(asker, DECIDERS);
  if (row.type === 'ContactMessage') return field === 'answeredBy' && !has(asker, ANSWERERS);
  if (row.type === 'User' && field === 'verificationCode') return !verifies(asker, row as User);
  return false;
}

/** What the policy expects of a path: 'refused', or the objects that hold its last field. */
export function expected(
  world: World,
  asker: Asker,
  path: { steps: { type: string; field: string }[]; leaf: { type: string; field: string } },
  roots: WorldRow[],
): { refused: true } | { refused: false; holders: WorldRow[] } {
  let reached = roots;
  for (const { type, field } of path.steps) {
    if (refuses(reached, type, field, asker)) return { refused: true };
    const step = RELATED[`${type}.${field}`];
    if (!step) throw new Error(`oracle.ts does not know where ${type}.${field} leads.`);
    reached = reached.flatMap((row) => step(row as never, asker, world));
  }
  if (refuses(reached, path.leaf.type, path.leaf.field, asker)) return { refused: true };
  return { refused: false, holders: reached };
}

// A field that nobody is reached to ask it of is not refused either: there is nothing to refuse.
function refuses(reached: WorldRow[], type: string, field: string, asker: Asker): boolean {
  // Its own name is no news about an object that was reached.
  if (reached.length === 0 || field === '__typename') return false;
  return !allows(POLICY.get(`${type}.${field}`), asker) || reached.some((row) => !lets(row, field, asker));
}
