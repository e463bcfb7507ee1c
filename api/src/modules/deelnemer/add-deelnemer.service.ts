import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, DomainError, notFound, type ProblemSpec } from '../../core/errors';
import { checkAddress, type CheckedAddress } from '../../core/graphql/check-address';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { checkFamily, type NewMember } from './check-family';
import { checkPerson } from './check-person';
import { HouseholdRole } from './deelnemer.enums';
import { DEELNEMER_TEXTS } from './deelnemer.errors';
import type { AddDeelnemerInput } from './deelnemer.inputs';
import { alreadyIn, alreadyInConflict } from './once-at-a-time';
import { startDateRule, type Term } from './stay-dates';
import { storeDeelnemers } from './store-deelnemers';

/**
 * Takes in a client, alone or with family: all of them or nobody (CO-06). Answers the ids.
 * @throws NOT_FOUND for a contract that is not the viewer's to manage, BAD_USER_INPUT naming each field, CONFLICT naming
 * who takes part already.
 */
export async function addDeelnemer(context: WorkContext, input: AddDeelnemerInput): Promise<string[]> {
  const actor = requireActor(context);
  return transaction(context, 'addDeelnemer', async (tx) => {
    const day = today(tx.now);
    const contract = await managedContract(tx, input.contractId, actor.contractsWith('deelnemer:manage'));
    const client = checkPerson(input.client, 'input.client', day, input.startDate);
    const family = checkFamily(input.family ?? [], {
      day,
      startDate: input.startDate,
      clientBirthDate: client.problems.length === 0 ? input.client.birthDate : undefined,
      bsns: [input.client.bsn],
      hasPartner: false,
    });
    const { address, problems: addressProblems } = addressOf(input);
    const startRule = startDateRule(input.startDate, day, contract);
    const problems = [
      ...client.problems,
      ...family.problems,
      ...addressProblems,
      ...(startRule ? [{ field: 'input.startDate', rule: startRule }] : []),
      ...(await insuranceProblems(tx, input)),
    ];
    const members: NewMember[] = [
      { person: client.person, role: HouseholdRole.CLIENT, path: 'input.client' },
      ...family.members,
    ];
    const twice = await alreadyIn(tx, context.app.keyring, contract.id, members, input.startDate);
    if (problems.length > 0) throw badInput(...problems, ...twice);
    if (twice.length > 0) throw alreadyInConflict(twice);
    const household = {
      contractId: contract.id,
      householdId: newId(tx.now),
      startDate: input.startDate,
      address: address!,
      insuranceCode: input.insuranceCode ?? null,
      paymentMethod: input.paymentMethod ?? null,
      premiumIban: input.premiumIban ?? null,
    };
    const ids = await storeDeelnemers(tx, context, household, members);
    tx.audit({ action: 'deelnemer.add', subjectType: 'Deelnemer', subjectIds: ids });
    return ids;
  });
}

async function managedContract(tx: Tx, id: string, managed: string[]): Promise<Term & { id: string }> {
  const [contract] = await tx.rows<Term & { id: string }>(
    `SELECT id, start_date AS "startDate", end_date AS "endDate" FROM contract WHERE id = $1 AND id = ANY($2::uuid[])
     FOR SHARE`,
    [asId(id), managed],
  );
  if (!contract) throw notFound();
  return contract;
}

// The address has its own check, which throws; here its problems stand beside the others.
function addressOf(input: AddDeelnemerInput): { address: CheckedAddress | null; problems: ProblemSpec[] } {
  try {
    return { address: checkAddress(input.address, 'input.address'), problems: [] };
  } catch (error) {
    if (error instanceof DomainError) return { address: null, problems: error.problems };
    throw error;
  }
}

async function insuranceProblems(tx: Tx, input: AddDeelnemerInput): Promise<ProblemSpec[]> {
  const { insuranceCode, paymentMethod, premiumIban } = input;
  if (insuranceCode == null) {
    const rule = DEELNEMER_TEXTS.PAYMENT_WITHOUT_INSURANCE;
    return [
      ...(paymentMethod == null ? [] : [{ field: 'input.paymentMethod', rule }]),
      ...(premiumIban == null ? [] : [{ field: 'input.premiumIban', rule }]),
    ];
  }
  const problems: ProblemSpec[] = [];
  const known = await tx.rows('SELECT 1 FROM insurance_product WHERE code = $1 AND active', [insuranceCode]);
  if (known.length === 0) problems.push({ field: 'input.insuranceCode', rule: DEELNEMER_TEXTS.INSURANCE_UNKNOWN });
  if (paymentMethod == null) problems.push({ field: 'input.paymentMethod', rule: 'VALUE_REQUIRED' });
  if (paymentMethod === PaymentMethod.DIRECT_DEBIT && premiumIban == null)
    problems.push({ field: 'input.premiumIban', rule: DEELNEMER_TEXTS.PREMIUM_IBAN_REQUIRED });
  return problems;
}
