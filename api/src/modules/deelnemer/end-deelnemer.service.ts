import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, conflict, notFound } from '../../core/errors';
import { tellBerichten } from '../bericht';
import { EndReason } from './deelnemer.enums';
import { DEELNEMER_TEXTS } from './deelnemer.errors';
import type { EndDeelnemerInput } from './deelnemer.inputs';
import { onceAtATime } from './once-at-a-time';
import { endDateRule } from './stay-dates';
import { namedSql } from './told-texts';

interface Stay {
  id: string;
  householdId: string;
  contractId: string;
  startDate: string;
  endDate: string | null;
  contractStart: string;
  contractEnd: string | null;
}

const LOCK_OWN = `
  SELECT d.id, d.household_id AS "householdId", d.contract_id AS "contractId", d.start_date AS "startDate",
    d.end_date AS "endDate", c.start_date AS "contractStart", c.end_date AS "contractEnd"
  FROM deelnemer d JOIN contract c ON c.id = d.contract_id
  WHERE d.id = $1 AND d.contract_id = ANY($2::uuid[]) FOR UPDATE OF d`;

const LOCK_OTHERS = `
  SELECT id, start_date AS "startDate" FROM deelnemer
  WHERE household_id = $1 AND contract_id = $2 AND id <> $3 AND coalesce(end_date, 'infinity') > $4::date
  ORDER BY id FOR UPDATE`;

// What ends in the past has taken effect with the confirmation; what ends later is told of on its day.
const END = `
  UPDATE deelnemer SET end_date = $2, end_reason = $3, end_told = $2::date < $4::date, version = version + 1
  WHERE id = ANY($1::uuid[])`;

const CONFIRM = `
  SELECT d.contract_id, $3::date AS date, 'BEVESTIGING' AS category, 'deelnemer:end:' || d.id || ':' || d.version AS source,
    'Afmelding ' || ${namedSql('d')} || ' voor contract ' || c.number || ' ontvangen: deelname t/m '
      || to_char(d.end_date, 'DD-MM-YYYY') AS text
  FROM deelnemer d JOIN contract c ON c.id = d.contract_id WHERE d.id = ANY($2::uuid[]) ORDER BY d.id`;

/**
 * Ends a stay through a day (CO-04); until that day has passed it may be set anew. When the client leaves, the family
 * stays in unless the whole household is asked for: a municipality knows who of them still has a right to take part.
 * Answers the id. @throws NOT_FOUND for a deelnemer that is not the viewer's to manage, BAD_USER_INPUT for a day that
 * cannot be, CONFLICT when the stay is over or a later stay is in the way.
 */
export async function endDeelnemer(context: WorkContext, input: EndDeelnemerInput): Promise<string> {
  const { endDate, reason } = input;
  return transaction(context, 'endDeelnemer', async (tx) => {
    const day = today(tx.now);
    const managed = requireActor(context).contractsWith('deelnemer:manage');
    const [stay] = await tx.rows<Stay>(LOCK_OWN, [asId(input.deelnemerId), managed]);
    if (!stay) throw notFound();
    if (stay.endDate !== null && stay.endDate < day) throw conflict(DEELNEMER_TEXTS.DEELNEMER_ALREADY_ENDED);
    const contract = { startDate: stay.contractStart, endDate: stay.contractEnd };
    const rule = endDateRule(endDate, stay.startDate, day, contract);
    if (rule) throw badInput({ field: 'input.endDate', rule });
    await onceAtATime(() => tx.rows(END, [[stay.id], endDate, reason, day]));
    const others = input.wholeHousehold ? await lockOthers(tx, stay, endDate) : [];
    if (others.length > 0) await tx.rows(END, [others, endDate, EndReason.EINDE_COLLECTIVITEIT, day]);
    const ids = [stay.id, ...others];
    await tellBerichten(tx, CONFIRM, [ids, day]);
    tx.audit({ action: 'deelnemer.end', subjectType: 'Deelnemer', subjectIds: ids, reason });
    return stay.id;
  });
}

// A household that two people end from two members at once would lock crosswise; the database then refuses one of them.
async function lockOthers(tx: Tx, stay: Stay, endDate: string): Promise<string[]> {
  const others = await tx.rows<{ id: string; startDate: string }>(LOCK_OTHERS, [
    stay.householdId,
    stay.contractId,
    stay.id,
    endDate,
  ]);
  if (others.some(({ startDate }) => startDate > endDate))
    throw badInput({ field: 'input.endDate', rule: DEELNEMER_TEXTS.END_BEFORE_FIRST_DAY });
  return others.map(({ id }) => id);
}
