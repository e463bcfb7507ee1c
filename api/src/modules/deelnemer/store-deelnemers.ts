import { today } from '../../core/calendar';
import type { WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import type { CheckedAddress } from '../../core/graphql/check-address';
import { tellBerichten } from '../bericht';
import type { NewMember } from './check-family';
import { deelnemerColumns } from './deelnemer-columns';
import { onceAtATime } from './once-at-a-time';
import { namedSql } from './told-texts';

/** What the members of a household have in common when they come in. */
export interface NewHousehold {
  contractId: string;
  householdId: string;
  startDate: string;
  address: CheckedAddress;
  insuranceCode: string | null;
  paymentMethod: string | null;
  premiumIban: string | null;
}

// Who was known before keeps the number: it is the insurer's, not the contract's.
const INSERT = `
  INSERT INTO deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail, relatienummer,
    initials, infix, last_name, full_name, search_name, birth_date, gender, street, house_number, postcode, city, country,
    insurance_code, payment_method, premium_iban, start_date, start_told, created_at)
  SELECT r.id, r.contract_id, r.household_id, r.household_role, r.bsn_sealed, r.bsn_index, r.bsn_tail,
    coalesce((SELECT k.relatienummer FROM deelnemer k WHERE k.bsn_index = r.bsn_index ORDER BY k.created_at LIMIT 1),
      nextval('relatienummer')::text),
    r.initials, r.infix, r.last_name, r.full_name, r.search_name, r.birth_date, r.gender, r.street, r.house_number,
    r.postcode, r.city, r.country, r.insurance_code, r.payment_method, r.premium_iban, r.start_date, r.start_told, $2
  FROM jsonb_populate_recordset(NULL::deelnemer, $1::jsonb) r`;

const CONFIRM = `
  SELECT d.contract_id, $3::date AS date, 'BEVESTIGING' AS category, 'deelnemer:start:' || d.id AS source,
    'Aanmelding ' || ${namedSql('d')} || ' voor contract ' || c.number || ' ontvangen'
      || CASE WHEN d.insurance_code IS NULL THEN '' ELSE '. Het polisblad en de verzekeringspas komen per post.' END AS text
  FROM deelnemer d JOIN contract c ON c.id = d.contract_id WHERE d.id = ANY($2::uuid[]) ORDER BY d.id`;

/**
 * Stores the members of a household and confirms each (CO-06, CO-07, CO-11). Answers their ids.
 * @throws CONFLICT (DEELNEMER_ALREADY_IN) when one takes part already.
 */
export async function storeDeelnemers(
  tx: Tx,
  context: WorkContext,
  household: NewHousehold,
  members: NewMember[],
): Promise<string[]> {
  const day = today(tx.now);
  const rows = members.map(({ person, role }) => {
    const made = deelnemerColumns(context.app.keyring, newId(tx.now), person);
    return {
      id: made.id,
      contract_id: household.contractId,
      household_id: household.householdId,
      household_role: role,
      bsn_sealed: hex(made.bsnSealed),
      bsn_index: hex(made.bsnIndex),
      bsn_tail: made.bsnTail,
      initials: made.initials,
      infix: made.infix,
      last_name: made.lastName,
      full_name: made.fullName,
      search_name: made.searchName,
      birth_date: made.birthDate,
      gender: made.gender,
      street: household.address.street,
      house_number: household.address.houseNumber,
      postcode: household.address.postcode,
      city: household.address.city,
      country: household.address.country,
      insurance_code: household.insuranceCode,
      payment_method: household.paymentMethod,
      premium_iban: household.premiumIban,
      start_date: household.startDate,
      // Who begins at once is told of by the confirmation; who begins later, on the day itself.
      start_told: household.startDate <= day,
    };
  });
  const ids = rows.map(({ id }) => id);
  await onceAtATime(() => tx.rows(INSERT, [JSON.stringify(rows), tx.now]));
  await tellBerichten(tx, CONFIRM, [ids, day]);
  return ids;
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
