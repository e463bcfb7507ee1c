import type { Keyring } from '../../config/keyring';
import type { Tx } from '../../core/db/transaction';
import { conflict, DomainError, type ProblemSpec } from '../../core/errors';
import type { NewMember } from './check-family';
import { bsnIndex } from './deelnemer-columns';
import { DEELNEMER_TEXTS } from './deelnemer.errors';

// Two requests about the same person take turns here, in one order for all; without it they could wait for each other.
const TAKE_TURNS = `
  SELECT pg_advisory_xact_lock(turn.key)
  FROM (SELECT DISTINCT hashtextextended($1::text || encode(b, 'hex'), 0) AS key FROM unnest($2::bytea[]) b ORDER BY 1) turn`;

/** The people who take part in the contract on or after a day already, as problems at their BSN. */
export async function alreadyIn(
  tx: Tx,
  keyring: Keyring,
  contractId: string,
  members: NewMember[],
  startDate: string,
): Promise<ProblemSpec[]> {
  const indexes = members.map(({ person }) => bsnIndex(keyring, person.bsn));
  await tx.rows(TAKE_TURNS, [contractId, indexes]);
  const found = await tx.rows<{ place: number }>(
    `SELECT given.place::int FROM unnest($2::bytea[]) WITH ORDINALITY AS given(bsn_index, place)
     WHERE EXISTS (SELECT 1 FROM deelnemer d WHERE d.contract_id = $1 AND d.bsn_index = given.bsn_index
       AND coalesce(d.end_date, 'infinity') >= $3::date)
     ORDER BY given.place`,
    [contractId, indexes, startDate],
  );
  return found.map(({ place }) => ({
    field: `${members[place - 1]!.path}.bsn`,
    rule: DEELNEMER_TEXTS.DEELNEMER_ALREADY_IN,
  }));
}

/** The refusal of people who are in already. */
export function alreadyInConflict(problems: ProblemSpec[]): DomainError {
  return new DomainError('CONFLICT', DEELNEMER_TEXTS.DEELNEMER_ALREADY_IN, problems);
}

/**
 * Runs work that stores stays; the table's own rule decides who was first, also of two at the same moment.
 * @throws CONFLICT instead of the database's own error.
 */
export async function onceAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23P01' && constraint === 'deelnemer_once') throw conflict(DEELNEMER_TEXTS.DEELNEMER_ALREADY_IN);
    // A file that is being processed may wait for us while we wait for it; the database then stops one of the two.
    if (code === '40P01') throw conflict();
    throw error;
  }
}
