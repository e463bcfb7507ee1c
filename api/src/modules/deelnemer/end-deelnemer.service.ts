import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { transaction } from '../../core/db/transaction';
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
  startDate: string;
  endDate: string | null;
  contractStart: string;
  contractEnd: string | null;
}

// The household is locked as a whole and in one order, so that two who end it from two members take turns.
const LOCK_HOUSEHOLD = `
  SELECT d.id, d.start_date AS "startDate", d.end_date AS "endDate", c.start_date AS "contractStart",
    c.end_date AS "contractEnd"
  FROM deelnemer one
  JOIN deelnemer d ON d.household_id = one.household_id AND d.contract_id = one.contract_id
  JOIN contract c ON c.id = d.contract_id
  WHERE one.id = $1 AND one.contract_id = ANY($2::uuid[])
  ORDER BY d.id FOR UPDATE OF d`;

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
    // Asked twice: the first waits for its turn, the second sees who joined while it waited.
    await tx.rows(LOCK_HOUSEHOLD, [asId(input.deelnemerId), managed]);
    const household = await tx.rows<Stay>(LOCK_HOUSEHOLD, [asId(input.deelnemerId), managed]);
    const stay = household.find(({ id }) => id === asId(input.deelnemerId).toLowerCase());
    if (!stay) throw notFound();
    if (stay.endDate !== null && stay.endDate < day) throw conflict(DEELNEMER_TEXTS.DEELNEMER_ALREADY_ENDED);
    const contract = { startDate: stay.contractStart, endDate: stay.contractEnd };
    const rule = endDateRule(endDate, stay.startDate, day, contract);
    if (rule) throw badInput({ field: 'input.endDate', rule });
    await onceAtATime(() => tx.rows(END, [[stay.id], endDate, reason, day]));
    const others = input.wholeHousehold ? stillIn(household, stay, endDate) : [];
    if (others.length > 0) await tx.rows(END, [others, endDate, EndReason.EINDE_COLLECTIVITEIT, day]);
    const ids = [stay.id, ...others];
    await tellBerichten(tx, CONFIRM, [ids, day]);
    tx.audit({ action: 'deelnemer.end', subjectType: 'Deelnemer', subjectIds: ids, reason });
    return stay.id;
  });
}

// The others of a household who would stay after a day. Who is still to begin cannot be ended before.
function stillIn(household: Stay[], stay: Stay, endDate: string): string[] {
  const others = household.filter((one) => one !== stay && (one.endDate === null || one.endDate > endDate));
  if (others.some(({ startDate }) => startDate > endDate))
    throw badInput({ field: 'input.endDate', rule: DEELNEMER_TEXTS.END_BEFORE_FIRST_DAY });
  return others.map(({ id }) => id);
}
