/** A row of the small world of the matrix: enough of it to say who may see it. */
export interface WorldRow {
  type: string;
  id: string;
  [key: string]: unknown;
}
export interface Organisation extends WorldRow {
  kind: string;
  agreements: number;
}
export interface User extends WorldRow {
  organisation: Organisation;
  status: string;
  roles: { code: string; contract: Contract | null; product: string | null }[];
  invitation: Invitation | null;
}
export interface Invitation extends WorldRow {
  organisation: Organisation;
  invitedBy: User | null;
}
export interface Contract extends WorldRow {
  organisation: Organisation;
  contacts: number;
  berichten: WorldRow[];
  /** Months of figures. */
  months: number;
  borderellen: Borderel[];
}
export interface Borderel extends WorldRow {
  contract: Contract;
  invoice: WorldRow;
  file: WorldRow;
}
export interface Batch extends WorldRow {
  contract: Contract;
  file: WorldRow;
}
export interface ClientList extends WorldRow {
  requestedBy: User;
}
export interface Export extends WorldRow {
  requestedBy: User;
  file: WorldRow;
}
export interface Deelnemer extends WorldRow {
  contract: Contract;
  household: Deelnemer[];
}
export interface Person extends WorldRow {
  claims: number;
  bewinden: Bewind[];
}
export interface Bewind extends WorldRow {
  client: Person;
  organisation: Organisation;
  requestedBy: User;
  kind: string;
  status: string;
  reviews: Review[];
}
export interface Review extends WorldRow {
  bewind: Bewind;
  document: WorldRow;
  submittedBy: User;
  assignee: User | null;
  decidedBy: User | null;
  checks: number;
  exchanges: Exchange[];
}
export interface Exchange extends WorldRow {
  askedBy: User;
  answeredBy: User;
  document: WorldRow;
}
export interface AccessRequest extends WorldRow {
  portal: string;
  knownOrganisation: Organisation | null;
}
export interface Aanvraag extends WorldRow {
  organisation: Organisation;
  submittedBy: User;
  status: string;
  decidedBy: User | null;
  document: WorldRow;
}
export interface ContactMessage extends WorldRow {
  organisation: Organisation;
  sender: User;
  answeredBy: User | null;
}

/** A message of iWmo or iJw. */
export interface ZorgMessage extends WorldRow {
  organisation: Organisation;
  product: string;
  file: WorldRow;
}
/** A question to the Wlz register. */
interface Consultation extends WorldRow {
  organisation: Organisation;
}
/** A system of a municipality, for one product. */
interface System extends WorldRow {
  organisation: Organisation;
  product: string;
}

/** Somebody who asks: a person with roles, and the state of their session. */
export interface Asker {
  name: string;
  user: User | null;
  /** Roles that count in this session; one for a product stands here with and without it: 'GEBRUIKER', 'GEBRUIKER IWMO'. */
  roles: string[];
  /** Whether the session lives. */
  live: boolean;
  token: string | null;
}

/** The whole world: everything the database of this suite holds. */
export interface World {
  organisations: Organisation[];
  users: User[];
  contracts: Contract[];
  deelnemers: Deelnemer[];
  batches: Batch[];
  clientLists: ClientList[];
  exports: Export[];
  insuranceProducts: number;
  people: Person[];
  bewinden: Bewind[];
  reviews: Review[];
  accessRequests: AccessRequest[];
  contactMessages: ContactMessage[];
  aanvragen: Aanvraag[];
  zorgMessages: ZorgMessage[];
  consultations: Consultation[];
  systems: System[];
  askers: Asker[];
}
