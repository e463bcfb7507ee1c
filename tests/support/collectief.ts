import { randomInt } from 'node:crypto';
import { addDays, today } from '@volmacht/api/core/calendar/index';
import { newId } from '@volmacht/api/core/crypto/ids';
import { nthTestBsn, testBsnCount } from '@volmacht/api/core/numbers/index';
import { api } from './api-client';
import { newOrganisation, newUser, sessionOf, type MadeOrganisation, type MadeUser } from './builders';
import { rows } from './database';
import { stack, type Stack } from './stack';

/** A collective contract that a suite made for itself. */
export interface MadeContract {
  id: string;
  number: string;
  organisation: MadeOrganisation;
}

/** Somebody of a municipality with a session. */
export interface Official {
  user: MadeUser;
  token: string;
}

/** The insurance that suites choose; its premium is 138.50 a month. */
export const TEST_INSURANCE = 'TEST-BASIS';

/** Makes a contract of a municipality of its own, or of the given one, that runs since 2015. */
export async function newContract(
  given?: MadeOrganisation,
  { startDate = '2015-01-01', endDate = null as string | null } = {},
  on: Stack = stack(),
): Promise<MadeContract> {
  const organisation = given ?? (await newOrganisation('GEMEENTE', on));
  const made = { id: newId(new Date()), number: String(randomInt(1e8, 1e9)), organisation };
  await rows(
    `INSERT INTO contract (id, number, name, organisation_id, start_date, end_date) VALUES ($1, $2, 'Collectief', $3, $4, $5)`,
    [made.id, made.number, organisation.id, startDate, endDate],
    on,
  );
  await rows(
    `WITH product AS (INSERT INTO insurance_product (code, name, position) VALUES ($1, 'Basis Test', 900)
       ON CONFLICT DO NOTHING RETURNING code)
     INSERT INTO insurance_premium (product_code, valid_from, monthly_amount) SELECT code, '2015-01-01', 138.50 FROM product`,
    [TEST_INSURANCE],
    on,
  );
  return made;
}

/** Makes an official with roles on contracts, who came in with eHerkenning at EH3. */
export async function newOfficial(
  contract: MadeContract,
  roles: string[] = ['ADMINISTRATIEF'],
  on: Stack = stack(),
): Promise<Official> {
  const user = await newUser(contract.organisation.id, { roles: [] }, on);
  await giveContractRoles(user, contract, roles, on);
  const token = await sessionOf(user, { portal: 'COLLECTIEF', method: 'EHERKENNING', assurance: 'EH3' }, on);
  return { user, token };
}

/** Gives a user roles on a contract. */
export async function giveContractRoles(
  user: MadeUser,
  contract: MadeContract,
  roles: string[],
  on: Stack = stack(),
): Promise<void> {
  for (const code of roles)
    await rows(
      'INSERT INTO user_role (id, user_id, code, contract_id) VALUES ($1, $2, $3, $4)',
      [newId(new Date()), user.id, code, contract.id],
      on,
    );
}

/** A BSN of the test range. */
export const anyBsn = (): string => nthTestBsn(randomInt(testBsnCount()));

/** A day so many days from today. */
export const inDays = (days: number): string => addDays(today(new Date()), days);

/** A person of whom everything is right. */
export function person(over: Record<string, unknown> = {}) {
  return { bsn: anyBsn(), initials: 'D.', lastName: 'Groot', birthDate: '1980-05-17', gender: 'M', ...over };
}

/** The input of addDeelnemer of which everything is right. */
export function newcomer(contract: { id: string }, over: Record<string, unknown> = {}) {
  return {
    contractId: contract.id,
    client: person(),
    address: { street: 'Breestraat', houseNumber: '12', postcode: '2311 CS', city: 'Leiden' },
    startDate: inDays(0),
    ...over,
  };
}

/** A deelnemer as the tests ask for it. */
export interface AskedDeelnemer {
  id: string;
  fullName: string;
  maskedBsn: string;
  relatienummer: string;
  birthDate: string;
  gender: string;
  startDate: string;
  endDate: string | null;
  endReason: string | null;
  householdRole: string;
  household: { id: string; householdRole: string; fullName: string }[];
  insurance: { code: string; monthlyPremium: string } | null;
  paymentMethod: string | null;
  contract: { number: string };
}

/** Fields of {@link AskedDeelnemer}. */
export const DEELNEMER = `id fullName maskedBsn relatienummer birthDate gender startDate endDate endReason householdRole
  household { id householdRole fullName } insurance { code monthlyPremium } paymentMethod contract { number }`;

/** Takes in a client by the API, and answers all who came in. */
export async function addDeelnemer(official: Official, input: object, on?: Stack): Promise<AskedDeelnemer[]> {
  const answer = await api({ token: official.token, ...(on ? { on } : {}) }).request<{
    addDeelnemer: AskedDeelnemer[];
  }>(`mutation ($input: AddDeelnemerInput!) { addDeelnemer(input: $input) { ${DEELNEMER} } }`, { input });
  return answer.addDeelnemer;
}
