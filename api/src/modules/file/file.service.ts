import { Readable } from 'node:stream';
import { requireActor, type WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';
import { readRows } from '../../core/db/pool';
import { DomainError } from '../../core/errors';
import { FileStoreError, type AcceptedUpload } from '../../core/files';
import { MAX_WAITING } from './file.errors';

/** How long an upload waits to be handed in with something. */
const LOOSE_HOURS = 24;
const PURGE_BATCH = 100;

/** What an upload can be handed in with: a decree, a batch of deelnemers, an aanvraag. */
export type UploadKind = 'BEWIND' | 'BATCH' | 'AANVRAAG' | 'MESSAGE';

/** What an upload is answered with. */
export interface KeptFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

/** Refuses a user who keeps uploading without handing in. @throws RATE_LIMITED */
export async function checkWaitingFiles(context: WorkContext): Promise<void> {
  const [waiting] = await readRows<{ count: number }>(
    context.app.pool,
    'SELECT count(*)::int AS count FROM stored_file WHERE attached_at IS NULL AND uploaded_by = $1',
    [requireActor(context).userId],
  );
  if (waiting!.count >= MAX_WAITING) throw new DomainError('RATE_LIMITED', 'FILES_WAITING', [], { max: MAX_WAITING });
}

/**
 * Keeps an accepted upload for the user's organisation (MZ-12). The row is there before the bytes: whatever breaks in
 * between, the purge finds both by the row. @throws UNAVAILABLE when the store cannot take it; then nothing is kept.
 */
export async function keepFile(context: WorkContext, upload: AcceptedUpload): Promise<KeptFile> {
  const { organisationId, userId } = requireActor(context);
  const { fileName, size, sha256, contentType } = upload;
  const id = await transaction(context, 'announceFile', async (tx) => {
    const made = newId(tx.now);
    await tx.rows(
      `INSERT INTO stored_file (id, organisation_id, uploaded_by, name, size, media_type, sha256, uploaded_at, kept_for)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [made, organisationId, userId, fileName, size, contentType, sha256, tx.now, keptFor(context, contentType)],
    );
    return made;
  });
  try {
    await context.app.files.put(id, Readable.from([upload.content]));
    await transaction(context, 'keepFile', async (tx) => {
      tx.audit({ action: 'file.upload', subjectType: 'StoredFile', subjectIds: [id] });
    });
  } catch (error) {
    await forget(context, id);
    if (error instanceof FileStoreError) {
      context.app.log.error({ failure: error.failure, alert: true }, 'the file store took no upload');
      throw new DomainError('UNAVAILABLE', error.failure === 'FULL' ? 'FILE_STORE_FULL' : 'UNAVAILABLE');
    }
    throw error;
  }
  return { id, name: fileName, size, mediaType: contentType };
}

/** Tells the trail of an upload that carried a virus: the office should know of it. */
export async function tellInfected(context: WorkContext): Promise<void> {
  await transaction(context, 'tellInfected', async (tx) => {
    tx.audit({ action: 'file.refuse', subjectType: 'StoredFile', reason: 'FILE_INFECTED' });
  });
}

/**
 * Hands a file in with something, in the transaction of that something: once, and only a file of the own organisation
 * and of the kind that is handed in there. False when there is no such file (any more).
 */
export async function attachFile(
  tx: Tx,
  context: WorkContext,
  id: string,
  keptFor: UploadKind = 'BEWIND',
): Promise<boolean> {
  const taken = await tx.rows(
    `UPDATE stored_file SET attached_at = $3
     WHERE id = $1 AND organisation_id = $2 AND kept_for = $4 AND attached_at IS NULL RETURNING id`,
    [id, requireActor(context).organisationId, tx.now, keptFor],
  );
  return taken.length === 1;
}

/** Gives documents that were attached back to the purge: what used them does so no more. */
export async function releaseFiles(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.rows('UPDATE stored_file SET attached_at = NULL WHERE id = ANY($1::uuid[])', [ids]);
}

/** Removes uploads of which nothing is needed any more, bytes first. */
export async function discardFiles(tx: Tx, context: WorkContext, ids: (string | null)[]): Promise<void> {
  const gone = ids.filter((id) => id !== null);
  for (const id of gone) await context.app.files.delete(id);
  await tx.rows('DELETE FROM stored_file WHERE id = ANY($1::uuid[])', [gone]);
}

// By what the uploader may do with it: nobody acts for clients and files aanvragen at once.
function keptFor(context: WorkContext, mediaType: string): UploadKind {
  if (mediaType === 'application/xml') return 'MESSAGE';
  if (mediaType !== 'application/pdf') return 'BATCH';
  return requireActor(context).permissions.has('aanvraag:file') ? 'AANVRAAG' : 'BEWIND';
}

/** Removes uploads that nothing took within a day, bytes first: a row without bytes is found again, the reverse is not. */
export async function purgeLooseFiles(context: WorkContext): Promise<void> {
  const before = new Date(context.app.clock.now().getTime() - LOOSE_HOURS * 3_600_000);
  for (let removed = PURGE_BATCH; removed === PURGE_BATCH;) {
    removed = await transaction(context, 'purgeLooseFiles', async (tx) => {
      const loose = await tx.rows<{ id: string; organisation_id: string }>(
        `SELECT id, organisation_id FROM stored_file WHERE attached_at IS NULL AND uploaded_at < $1
         ORDER BY uploaded_at LIMIT ${PURGE_BATCH} FOR UPDATE SKIP LOCKED`,
        [before],
      );
      for (const { id, organisation_id: organisationId } of loose) {
        await context.app.files.delete(id);
        tx.audit({ action: 'file.expire', subjectType: 'StoredFile', subjectIds: [id], organisationId });
      }
      await tx.rows('DELETE FROM stored_file WHERE id = ANY($1)', [loose.map(({ id }) => id)]);
      return loose.length;
    });
  }
}

async function forget(context: WorkContext, id: string): Promise<void> {
  try {
    await context.app.files.delete(id);
    await transaction(context, 'forgetFile', async (tx) => {
      await tx.rows('DELETE FROM stored_file WHERE id = $1', [id]);
    });
  } catch {
    // The purge removes what could not be removed now.
    context.app.log.warn({ fileId: id }, 'an upload that failed is left to the purge');
  }
}
