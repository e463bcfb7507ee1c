import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import { checkFamily } from './check-family';
import { HouseholdRole } from './deelnemer.enums';
import { DEELNEMER_TEXTS } from './deelnemer.errors';
import type { AddFamilyInput } from './deelnemer.inputs';
import { alreadyIn, alreadyInConflict } from './once-at-a-time';
import { startDateRule } from './stay-dates';
import { storeDeelnemers, type NewHousehold } from './store-deelnemers';

interface Member extends Omit<NewHousehold, 'address'> {
  id: string;
  role: HouseholdRole;
  birthDate: string;
  endDate: string | null;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  country: string;
  contractStart: string;
  contractEnd: string | null;
}

// The household is locked as a whole, so that of two partners who come at the same moment one is refused.
const LOCK_HOUSEHOLD = `
  SELECT d.id, d.household_role AS role, d.contract_id AS "contractId", d.household_id AS "householdId",
    d.start_date AS "startDate", d.end_date AS "endDate", d.birth_date AS "birthDate", d.street,
    d.house_number AS "houseNumber", d.postcode, d.city, d.country, d.insurance_code AS "insuranceCode",
    d.payment_method AS "paymentMethod", d.premium_iban AS "premiumIban",
    c.start_date AS "contractStart", c.end_date AS "contractEnd"
  FROM deelnemer one
  JOIN deelnemer d ON d.household_id = one.household_id AND d.contract_id = one.contract_id
  JOIN contract c ON c.id = d.contract_id
  WHERE one.id = $1 AND one.contract_id = ANY($2::uuid[])
  ORDER BY d.id FOR UPDATE OF d`;

const lastsUntil = (member: Member, date: string): boolean => member.endDate === null || member.endDate >= date;

/**
 * Has family join a client who takes part: same contract, same address, same insurance (CO-07). All or nobody; answers
 * the ids of who joined. @throws NOT_FOUND for a deelnemer that is not the viewer's to manage, BAD_USER_INPUT naming each
 * field, CONFLICT when the client takes no part on that day or one of the family takes part already.
 */
export async function addFamily(context: WorkContext, input: AddFamilyInput): Promise<string[]> {
  const { startDate } = input;
  return transaction(context, 'addFamily', async (tx) => {
    const day = today(tx.now);
    const household = await lockHousehold(tx, context, input.deelnemerId);
    const client = household.find(
      (member) =>
        member.role === HouseholdRole.CLIENT && member.startDate <= startDate && lastsUntil(member, startDate),
    );
    const [any] = household;
    const rule = startDateRule(startDate, day, { startDate: any!.contractStart, endDate: any!.contractEnd });
    if (rule) throw badInput({ field: 'input.startDate', rule });
    if (input.family.length === 0) throw badInput({ field: 'input.family', rule: 'VALUE_REQUIRED' });
    if (!client) throw conflict(DEELNEMER_TEXTS.HOUSEHOLD_WITHOUT_CLIENT);
    const { members, problems } = checkFamily(input.family, {
      day,
      startDate,
      clientBirthDate: client.birthDate,
      bsns: [],
      hasPartner: household.some((member) => member.role === HouseholdRole.PARTNER && lastsUntil(member, startDate)),
    });
    const twice = await alreadyIn(tx, context.app.keyring, client.contractId, members, startDate);
    if (problems.length > 0) throw badInput(...problems, ...twice);
    if (twice.length > 0) throw alreadyInConflict(twice);
    const ids = await storeDeelnemers(tx, context, { ...client, startDate, address: client }, members);
    tx.audit({ action: 'deelnemer.add-family', subjectType: 'Deelnemer', subjectIds: [client.id, ...ids] });
    return ids;
  });
}

async function lockHousehold(tx: Tx, context: WorkContext, id: string): Promise<Member[]> {
  const managed = requireActor(context).contractsWith('deelnemer:manage');
  // Asked twice: the first waits for its turn, the second sees who joined while it waited.
  await tx.rows(LOCK_HOUSEHOLD, [asId(id), managed]);
  const household = await tx.rows<Member>(LOCK_HOUSEHOLD, [asId(id), managed]);
  if (household.length === 0) throw notFound();
  return household;
}
