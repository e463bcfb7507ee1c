import { createHash } from 'node:crypto';
import { LIMITS } from '@volmacht/shared-schema';
import type { Keyring } from '../../config/keyring';
import { requireActor, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, expired } from '../../core/errors';
import { counterKey, countWithin, returnAllowance } from '../../core/security';
import { CLIENT_TEXTS } from './client.errors';
import type { LookUpInsuredInput } from './client.inputs';
import { bsnIndex } from './insured-bsn';

/** Misses in a window: ample for typing errors, hopeless for who tries birth dates. */
const PER_USER = { max: 30, windowMinutes: 15 };
const PER_OFFICE = { max: 150, windowMinutes: 15 };

// One condition for all parts together: which part was wrong is nowhere known, so it cannot leak (MZ-10).
const FIND_BY_BSN = 'SELECT id FROM insured WHERE bsn_index = $1::bytea AND insurer = $2 AND birth_date = $3::date';
const FIND_BY_NUMBER = 'SELECT id FROM insured WHERE insured_number = $1 AND insurer = $2 AND birth_date = $3::date';

/** What a person is found by: one of the numbers, insurer and day of birth, all of them right (MZ-10, MZ-22). */
export interface AskedPerson {
  insurer: string;
  insuredNumber: string | null;
  bsn: string | null;
  birthDate: string;
}

/** The id of the person of whom every part is right; null when any is not. */
export async function findInsured(
  tx: Pick<Tx, 'rows'>,
  keyring: Keyring,
  { insurer, insuredNumber, bsn, birthDate }: AskedPerson,
): Promise<string | null> {
  const [found] = bsn
    ? await tx.rows<{ id: string }>(FIND_BY_BSN, [bsnIndex(keyring, bsn), insurer, birthDate])
    : await tx.rows<{ id: string }>(FIND_BY_NUMBER, [insuredNumber, insurer, birthDate]);
  return found?.id ?? null;
}

/** The proof of a look-up: 256 bits that only the keyring's holder can derive; the database knows its hash alone. */
export function matchToken(keyring: Keyring, matchId: string): string {
  return keyring.derive('match', matchId).toString('base64url');
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Looks up a person by exactly one number, day of birth and insurer; null when anything does not fit (MZ-10).
 * Each try counts, for the user and for the office, before anything is compared; a match gives it back.
 * @throws BAD_USER_INPUT without exactly one number, RATE_LIMITED after many tries.
 */
export async function lookUpInsured(
  context: WorkContext,
  input: LookUpInsuredInput,
): Promise<{ insuredId: string; matchId: string } | null> {
  const actor = requireActor(context);
  const insuredNumber = input.insuredNumber?.trim();
  if (insuredNumber && input.bsn) throw badInput({ field: 'input.bsn', rule: CLIENT_TEXTS.LOOK_UP_ONE_NUMBER });
  if (!insuredNumber && !input.bsn)
    throw badInput({ field: 'input.insuredNumber', rule: CLIENT_TEXTS.LOOK_UP_NUMBER_REQUIRED });
  const userKey = counterKey(context.app, 'look-up:user', actor.userId);
  const officeKey = counterKey(context.app, 'look-up:office', actor.organisationId);
  await countWithin(context, userKey, PER_USER);
  await countWithin(context, officeKey, PER_OFFICE);
  return transaction(context, 'lookUpInsured', async (tx) => {
    const { insurer, birthDate, bsn } = input;
    const found = await findInsured(tx, context.app.keyring, {
      ...{ insurer, birthDate, bsn: bsn ?? null },
      insuredNumber: insuredNumber ?? null,
    });
    tx.audit({ action: 'insured.look-up', ...(found ? { subjectType: 'Client', subjectIds: [found] } : {}) });
    if (!found) return null;
    // Only misses use up the allowance: an office that registers a hundred clients is not in its own way.
    await returnAllowance(tx, userKey);
    await returnAllowance(tx, officeKey);
    const matchId = newId(tx.now);
    const expiresAt = new Date(tx.now.getTime() + LIMITS.matchMinutes * 60_000);
    await tx.rows(
      'INSERT INTO insured_match (token_hash, insured_id, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [hashOf(matchToken(context.app.keyring, matchId)), found, actor.userId, tx.now, expiresAt],
    );
    return { insuredId: found, matchId };
  });
}

/**
 * Takes in the proof of a look-up and answers the person's id. It works once, within 30 minutes, for the user who
 * looked. @throws EXPIRED (MATCH_EXPIRED) otherwise, whatever the cause.
 */
export async function redeemMatch(tx: Tx, context: WorkContext, token: string): Promise<string> {
  const [match] = await tx.rows<{ insured_id: string }>(
    `UPDATE insured_match SET used_at = $3
     WHERE token_hash = $1 AND user_id = $2 AND used_at IS NULL AND expires_at > $3 RETURNING insured_id`,
    [hashOf(token), requireActor(context).userId, tx.now],
  );
  if (!match) throw expired(CLIENT_TEXTS.MATCH_EXPIRED);
  return match.insured_id;
}
