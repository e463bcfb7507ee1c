import { newId } from '@volmacht/api/core/crypto/ids';
import { rows } from '../../support/database';
import type { OwnStack } from '../../support/stack';

/** Stores a household that takes part in a contract since 2020, one member per role; answers their ids. */
export async function insertHousehold(own: OwnStack, contractId: string, roles: string[]): Promise<string[]> {
  const household = newId(new Date());
  const ids = roles.map(() => newId(new Date()));
  for (const [at, role] of roles.entries())
    await rows(
      `INSERT INTO deelnemer (id, contract_id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail,
         relatienummer, initials, last_name, full_name, search_name, birth_date, gender, street, house_number, postcode,
         city, insurance_code, payment_method, premium_iban, start_date, start_told, created_at)
       VALUES ($1, $2, $3, $4, '\\x00', decode(md5(random()::text), 'hex'), '0000', '100', 'A.', 'Groot',
         'A. Groot', 'groot,a,', '1980-01-01', 'V', 'Kade', '1', '9999XX', 'Dorp', 'WERELD', 'DIRECT_DEBIT',
         'NL91ABNA0417164300', '2020-01-01', true, now())`,
      [ids[at], contractId, household, role],
      own,
    );
  return ids;
}

/** Stores a contact and a message of a contract; answers the message's id. */
export async function insertContactAndBericht(own: OwnStack, contractId: string): Promise<string> {
  const [contact, bericht] = [newId(new Date()), newId(new Date())];
  await rows(
    `INSERT INTO contract_contact (id, contract_id, position, name) VALUES ($1, $2, 1, 'Relatie Beheer')`,
    [contact, contractId],
    own,
  );
  await rows(
    `INSERT INTO bericht VALUES ($1, $2, '2026-01-01', 'STORING', 'Er was een storing', $3, now())`,
    [bericht, contractId, `world:${contractId}`],
    own,
  );
  return bericht;
}
