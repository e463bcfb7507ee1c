import type { WorkContext } from '../../core/context';
import { transaction } from '../../core/db/transaction';
import { FileStoreError } from '../../core/files';
import { beginReview } from '../bewind';
import { checkDecree, type DecreeCheck, type DecreeCheckName, type ExpectedDecree } from './checks';

/** Times a program begins to check one decree; after these a person does without. */
const MAX_TRIES = 3;

interface CheckTask {
  fileId: string;
  tries: number;
  expected: ExpectedDecree;
}

type Row = {
  file_id: string;
  check_tries: number;
  purpose: 'START' | 'END';
  kind: ExpectedDecree['kind'];
  initials: string;
  first_name: string;
  infix: string | null;
  last_name: string;
  birth_date: string;
};

/**
 * Checks the latest document of a review and makes it ready for a person (MZ-20). Safe to run twice and to be cut off anywhere:
 * what is not ready is checked again, and what cannot be checked is ready all the same, as UNSURE.
 * @throws when the file store does not answer and `last` is false: the job then tries again.
 */
export async function checkReview(context: WorkContext, reviewId: string, last: boolean): Promise<void> {
  const task = await beginCheck(context, reviewId);
  if (!task) return;
  let checks: DecreeCheck[];
  try {
    checks =
      task.tries > MAX_TRIES
        ? unsure('CHECK_FAILED', task.expected)
        : await checkDecree(await readDecree(context, task.fileId), task.expected);
  } catch (error) {
    const lost = error instanceof FileStoreError && error.failure !== 'UNAVAILABLE';
    if (!lost && !last) throw error;
    context.app.log.error({ err: error, reviewId, alert: true }, 'a decree could not be checked');
    checks = unsure(lost ? 'FILE_LOST' : 'CHECK_FAILED', task.expected);
  }
  await storeChecks(context, reviewId, checks);
}

async function beginCheck(context: WorkContext, reviewId: string): Promise<CheckTask | null> {
  return transaction(context, 'beginCheck', async (tx) => {
    const [row] = await tx.rows<Row>(
      `UPDATE decree_review r SET status = 'CHECKING', check_tries = check_tries + 1, version = r.version + 1
       FROM bewind b, insured i
       WHERE r.id = $1 AND r.status IN ('QUEUED', 'CHECKING') AND b.id = r.bewind_id AND i.id = b.insured_id
       RETURNING coalesce((SELECT e.file_id FROM review_exchange e WHERE e.review_id = r.id AND e.file_id IS NOT NULL
           ORDER BY e.answered_at DESC LIMIT 1), r.file_id) AS file_id,
         r.check_tries, r.purpose, b.kind, i.initials, i.first_name, i.infix, i.last_name, i.birth_date`,
      [reviewId],
    );
    if (!row) return null;
    return {
      fileId: row.file_id,
      tries: row.check_tries,
      expected: {
        purpose: row.purpose,
        kind: row.kind,
        birthDate: row.birth_date,
        person: {
          initials: row.initials,
          firstNames: row.first_name,
          infix: row.infix,
          lastName: row.last_name,
        },
      },
    };
  });
}

async function readDecree(context: WorkContext, fileId: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await context.app.files.get(fileId)) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function storeChecks(context: WorkContext, reviewId: string, checks: DecreeCheck[]): Promise<void> {
  await transaction(context, 'storeChecks', async (tx) => {
    const [row] = await tx.rows<{ bewind_id: string }>(
      `UPDATE decree_review SET status = 'READY', checks = $2::jsonb, version = version + 1
       WHERE id = $1 AND status = 'CHECKING' RETURNING bewind_id`,
      [reviewId, JSON.stringify(checks)],
    );
    if (row) await beginReview(tx, row.bewind_id);
  });
}

function unsure(reason: string, { purpose }: ExpectedDecree): DecreeCheck[] {
  const names: DecreeCheckName[] = ['READABLE', 'NAME', 'BIRTH_DATE', 'MEASURE', 'CASE_NUMBER'];
  if (purpose === 'END') names.push('ENDING');
  return names.map((name) => ({
    name,
    outcome: 'UNSURE',
    detail: name === 'READABLE' ? reason : 'NOT_READABLE',
  }));
}
