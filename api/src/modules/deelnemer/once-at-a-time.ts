import type { Keyring } from '../../config/keyring';
import type { Tx } from '../../core/db/transaction';
import { conflict, DomainError, type ProblemSpec } from '../../core/errors';
import type { NewMember } from './check-family';
import { bsnIndex } from './deelnemer-columns';
import { DEELNEMER_TEXTS } from './deelnemer.errors';

/** The people who take part in the contract on or after a day already, as problems at their BSN. */
export async function alreadyIn(
  tx: Tx,
  keyring: Keyring,
  contractId: string,
  members: NewMember[],
  startDate: string,
): Promise<ProblemSpec[]> {
  const found = await tx.rows<{ place: number }>(
    `SELECT given.place::int FROM unnest($2::bytea[]) WITH ORDINALITY AS given(bsn_index, place)
     WHERE EXISTS (SELECT 1 FROM deelnemer d WHERE d.contract_id = $1 AND d.bsn_index = given.bsn_index
       AND coalesce(d.end_date, 'infinity') >= $3::date)
     ORDER BY given.place`,
    [contractId, members.map(({ person }) => bsnIndex(keyring, person.bsn)), startDate],
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
 * @throws CONFLICT (DEELNEMER_ALREADY_IN) instead of the rule's own error.
 */
export async function onceAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23P01' && constraint === 'deelnemer_once') throw conflict(DEELNEMER_TEXTS.DEELNEMER_ALREADY_IN);
    throw error;
  }
}
