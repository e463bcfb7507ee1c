import { createHash } from 'node:crypto';
import type { WorkContext } from '../../core/context';
import { newId } from '../../core/crypto/ids';
import { transaction, type Tx } from '../../core/db/transaction';

/** A file whose bytes are in the store, and that nobody can find until it is attached. */
export interface MadeFile {
  id: string;
  size: number;
  sha256: string;
}

/**
 * Streams a file of the platform's own making into the store (CO-05, CO-09), in constant memory. The row is there before
 * the bytes: a job that is killed half-way leaves a loose file for the purge. Nobody reads it but those whom a declared
 * use names; a decree out of a list (MZ-22) is kept as any decree. @throws the stream's own error, or FileStoreError; then nothing is kept.
 */
export async function makeFile(
  context: WorkContext,
  {
    name,
    mediaType,
    organisationId,
    keptFor = 'MADE',
  }: { name: string; mediaType: string; organisationId: string; keptFor?: 'MADE' | 'BEWIND' },
  content: AsyncIterable<Buffer>,
): Promise<MadeFile> {
  const id = await transaction(context, 'announceMadeFile', async (tx) => {
    const made = newId(tx.now);
    await tx.rows(
      `INSERT INTO stored_file (id, organisation_id, name, size, media_type, sha256, uploaded_at, kept_for)
       VALUES ($1, $2, $3, 0, $4, '', $5, $6)`,
      [made, organisationId, name, mediaType, tx.now, keptFor],
    );
    return made;
  });
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      size += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  };
  await context.app.files.put(id, counted());
  return { id, size, sha256: hash.digest('hex') };
}

/** Makes a made file findable, in the transaction of that to which it belongs. */
export async function attachMadeFile(tx: Tx, { id, size, sha256 }: MadeFile): Promise<void> {
  await tx.rows('UPDATE stored_file SET size = $2, sha256 = $3, attached_at = $4 WHERE id = $1', [
    id,
    size,
    sha256,
    tx.now,
  ]);
}

/** Removes a made file, bytes first; the row that pointed at it must be gone in the same transaction. */
export async function removeMadeFile(tx: Tx, context: WorkContext, id: string): Promise<void> {
  await context.app.files.delete(id);
  await tx.rows(`DELETE FROM stored_file WHERE id = $1 AND kept_for = 'MADE'`, [id]);
}
