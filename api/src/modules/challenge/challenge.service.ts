import { PORTAL_POLICIES, type PortalName } from '../../config/portal-policies';
import type { WorkContext } from '../../core/context';
import { asId, newId } from '../../core/crypto/ids';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput, expired } from '../../core/errors';
import { counterKey, returnAllowance, takeAllowance } from '../../core/security';
import { CODE } from './challenge.errors';
import { codeHash, codeMatches, codeOf, maskNumber } from './code';
import { sendCodeJob } from './jobs/send-code.job';
import { takeSms } from './sms-allowance';

/** What a code is asked for; a code for one thing opens no other. */
export type ChallengePurpose = 'LOGIN' | 'INVITATION' | 'MOBILE_CHANGE';

/** Guesses per code, and wrong guesses per account and day over all its codes (A9, A10). */
const TRIES_PER_CODE = 5;
const WRONG_TRIES_PER_DAY = { max: 10, windowMinutes: 24 * 60 };

/** A challenge as the person learns of it; small enough to be the memo of a step. */
export interface NewChallenge {
  [key: string]: string;
  id: string;
  maskedDestination: string;
  expiresAt: string;
}

/**
 * Makes a challenge and puts the text message in the outbox, in the transaction of its cause. The user's earlier open
 * challenges of the same purpose die (MZ-02: a second click sends a new code). `boundTo` names what it belongs to (a
 * link, a session) and must be given again with the code.
 * @throws RATE_LIMITED when number, account, organisation or network had too many messages.
 */
export async function createChallenge(
  context: WorkContext,
  tx: Tx,
  challenge: {
    purpose: ChallengePurpose;
    portal: PortalName;
    userId: string;
    mobileNumber: string;
    boundTo?: string;
  },
): Promise<NewChallenge> {
  const { keyring } = context.app;
  const { purpose, portal, userId, mobileNumber } = challenge;
  // The row lock makes parallel asks of one user wait for each other, so that each kills what came before it.
  const [user] = await tx.rows<{ organisation_id: string }>(
    'SELECT organisation_id FROM app_user WHERE id = $1 FOR NO KEY UPDATE',
    [userId],
  );
  await takeSms(context, tx, { mobileNumber, userId, organisationId: user!.organisation_id });
  await endChallenges(tx, userId, purpose);
  const id = newId(tx.now);
  const expiresAt = new Date(tx.now.getTime() + PORTAL_POLICIES[portal].smsCodeMinutes * 60_000);
  const maskedDestination = maskNumber(mobileNumber);
  await tx.rows(
    `INSERT INTO challenge (id, purpose, portal, user_id, destination_sealed, masked_destination, code_hash, bound_to,
       created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      purpose,
      portal,
      userId,
      seal(keyring, `challenge.destination_sealed.${id}`, mobileNumber),
      maskedDestination,
      codeHash(keyring, id, codeOf(keyring, id)),
      challenge.boundTo ?? null,
      tx.now,
      expiresAt,
    ],
  );
  await tx.enqueue(sendCodeJob, { challengeId: id, locale: context.locale });
  return { id, maskedDestination, expiresAt: expiresAt.toISOString() };
}

/** Ends a user's open challenges: those of one purpose, or all. */
export async function endChallenges(tx: Tx, userId: string, purpose?: ChallengePurpose): Promise<void> {
  await tx.rows(
    `UPDATE challenge SET expires_at = $2
     WHERE user_id = $1 AND consumed_at IS NULL AND expires_at > $2 AND ($3::text IS NULL OR purpose = $3)`,
    [userId, tx.now, purpose ?? null],
  );
}

/** What a right code proves. */
export interface ConsumedChallenge {
  userId: string;
  portal: PortalName;
  /** The number it was sent to, E.164. */
  destination: string;
}

/**
 * Judges a code and uses the challenge up when it is right. The try is counted before the code is looked at, in a
 * transaction that no failure undoes: of any number of parallel guesses five are judged, and of parallel right codes one
 * succeeds (A9, A10). A right code gives the account's try of the day back.
 * @throws EXPIRED CODE_EXPIRED; BAD_USER_INPUT on `code`: CODE_WRONG or CODE_TRIES_USED.
 */
export async function consumeChallenge(
  context: WorkContext,
  given: { challengeId: string; purpose: ChallengePurpose; code: string; boundTo?: string },
): Promise<ConsumedChallenge> {
  const id = asId(given.challengeId);
  const verdict = await transaction(context, 'judgeCode', (tx) => judge(context, tx, { ...given, challengeId: id }));
  if (verdict === 'EXPIRED') throw expired(CODE.CODE_EXPIRED);
  if (verdict !== 'RIGHT') throw badInput({ field: 'code', rule: verdict });
  const { rows } = await context.app.pool.query<{ user_id: string; portal: PortalName; destination_sealed: Buffer }>(
    'SELECT user_id, portal, destination_sealed FROM challenge WHERE id = $1',
    [id],
  );
  const { user_id: userId, portal, destination_sealed: sealed } = rows[0]!;
  const destination = unseal(context.app.keyring, `challenge.destination_sealed.${id}`, sealed);
  return { userId, portal, destination };
}

type Verdict = 'RIGHT' | 'EXPIRED' | 'CODE_WRONG' | 'CODE_TRIES_USED';

async function judge(
  context: WorkContext,
  tx: Tx,
  given: { challengeId: string; purpose: ChallengePurpose; code: string; boundTo?: string },
): Promise<Verdict> {
  const { keyring } = context.app;
  const [row] = await tx.rows<{ user_id: string; code_hash: Buffer; tries: number }>(
    `UPDATE challenge SET tries = tries + 1
     WHERE id = $1 AND purpose = $2 AND bound_to IS NOT DISTINCT FROM $3 AND consumed_at IS NULL AND expires_at > $4
     RETURNING user_id, code_hash, tries`,
    [given.challengeId, given.purpose, given.boundTo ?? null, tx.now],
  );
  if (!row) return 'EXPIRED';
  if (row.tries > TRIES_PER_CODE) return 'CODE_TRIES_USED';
  const day = counterKey(context.app, 'code-tries', row.user_id);
  if (!(await takeAllowance(tx, day, WRONG_TRIES_PER_DAY))) return 'CODE_TRIES_USED';
  if (!codeMatches(keyring, given.challengeId, row.code_hash, given.code))
    return row.tries === TRIES_PER_CODE ? 'CODE_TRIES_USED' : 'CODE_WRONG';
  await returnAllowance(tx, day);
  await tx.rows('UPDATE challenge SET consumed_at = $2 WHERE id = $1', [given.challengeId, tx.now]);
  return 'RIGHT';
}
