import { today } from '../../core/calendar';
import { transaction, type Tx } from '../../core/db/transaction';
import { ArchiveFailure, createScanner, PdfArchive } from '../../core/files';
import type { JobContext } from '../../core/outbox/define-job';
import { counterKey, takeAllowance } from '../../core/security';
import { TableFailure } from '../../core/sheets';
import { BEWIND_TEXTS } from '../bewind';
import { findInsured } from '../client';
import { BewindBatchStatus } from './bewind-batch.enums';
import { LIST_TEXTS } from './bewind-batch.errors';
import { ListedDecrees, type ListedPerson } from './check-decrees';
import type { ListCells } from './list-columns';
import { sealListRow } from './list-raw';
import { checkListRow, type ListProblem, type SoundListRow } from './list-row';
import { ListRefused, readList } from './read-list';
import {
  auditBatch,
  bytesOf,
  keepProblems,
  refuseBatch,
  tellProgress,
  withBatch,
  type RunningBatch,
} from './running-batch';

/** Rows of which nobody is found, of one office in a day: ample for typing errors, hopeless for who tries birth dates. */
const MISSES = { max: 150, windowMinutes: 24 * 60 };
const SAY_EVERY = 5;

const PERSON = `
  SELECT i.id, i.initials, i.first_name AS "firstName", i.infix, i.last_name AS "lastName", i.birth_date AS "birthDate",
    EXISTS (SELECT 1 FROM bewind b WHERE b.insured_id = i.id AND b.organisation_id = $2
      AND b.status NOT IN ('REFUSED', 'ENDED')) AS open
  FROM insured i WHERE i.id = $1`;

/** What was found of one row. */
interface CheckedRow {
  row: number;
  cells: ListCells;
  sound: SoundListRow | null;
  person: ListedPerson | null;
  doubtful: boolean;
  problems: ListProblem[];
}

/**
 * Checks a list row by row (MZ-22). Writes nothing but the list's own report, and that in one transaction at the end:
 * killed half-way it is simply checked again.
 */
export async function checkList(context: JobContext, batchId: string): Promise<void> {
  const { QUEUED, CHECKING } = BewindBatchStatus;
  await withBatch(context, batchId, [QUEUED, CHECKING], async (batch) => {
    try {
      const rows = await readList(await bytesOf(context, batch.fileId));
      await tellProgress(context, batch.id, 0, rows.length);
      const archive = await PdfArchive.open(await bytesOf(context, batch.decreesId));
      const checked = await findPeople(context, batch, rows);
      const decrees = new ListedDecrees(archive, createScanner(context.app.settings));
      for (const [index, each] of checked.entries()) {
        if (each.sound && each.person && each.problems.length === 0) {
          const { problems, doubtful } = await decrees.look(each.sound.decree, each.person, each.sound.kind);
          each.problems.push(...problems);
          each.doubtful = doubtful;
        }
        if (index % SAY_EVERY === 0) await tellProgress(context, batch.id, index, checked.length);
      }
      await keepReport(context, batch, checked);
    } catch (error) {
      if (error instanceof ListRefused) await refuseBatch(context, batch, error);
      else if (error instanceof TableFailure)
        await refuseBatch(context, batch, { row: error.row ?? 1, column: null, rule: error.rule });
      else if (error instanceof ArchiveFailure)
        await refuseBatch(context, batch, { row: 0, column: null, rule: error.rule });
      else throw error;
    }
  });
}

async function findPeople(
  context: JobContext,
  batch: RunningBatch,
  rows: { row: number; cells: ListCells }[],
): Promise<CheckedRow[]> {
  const day = today(context.app.clock.now());
  const first = new Map<string, number>();
  const checked: CheckedRow[] = [];
  await transaction(context, 'findListedPeople', async (tx) => {
    for (const { row, cells } of rows) {
      const outcome = checkListRow(cells, day);
      const each: CheckedRow = { row, cells, sound: null, person: null, doubtful: false, problems: [] };
      checked.push(each);
      if ('problems' in outcome) {
        each.problems = outcome.problems;
        continue;
      }
      each.sound = outcome.row;
      each.person = await personOf(tx, context, batch, outcome.row);
      if (!each.person) {
        each.problems.push({ column: null, rule: LIST_TEXTS.LIST_NO_MATCH });
        continue;
      }
      const before = first.get(each.person.id);
      if (before !== undefined)
        each.problems.push({ column: null, rule: LIST_TEXTS.LIST_ROW_TWICE, values: { row: before } });
      else first.set(each.person.id, row);
      if (each.person.open) each.problems.push({ column: null, rule: BEWIND_TEXTS.BEWIND_OPEN });
    }
  });
  return checked;
}

// A miss costs one of the office's tries, as on the screen (MZ-10). Nothing is told before the whole list fits in them.
async function personOf(
  tx: Tx,
  { app }: JobContext,
  { organisationId }: RunningBatch,
  { asked }: SoundListRow,
): Promise<ListedPerson | null> {
  const id = await findInsured(tx, app.keyring, asked);
  if (id) return (await tx.rows<ListedPerson>(PERSON, [id, organisationId]))[0]!;
  if (!(await takeAllowance(tx, counterKey(app, 'client-list:office', organisationId), MISSES)))
    throw new ListRefused(LIST_TEXTS.LIST_TOO_MANY_UNKNOWN, 0);
  return null;
}

async function keepReport(context: JobContext, batch: RunningBatch, checked: CheckedRow[]): Promise<void> {
  await transaction(context, 'keepListReport', async (tx) => {
    const taken = await tx.rows(
      `UPDATE bewind_batch SET status = 'CHECKED', checked_at = $2, rows = $3, todo = 0, done = 0
       WHERE id = $1 AND status = 'CHECKING' RETURNING id`,
      [batch.id, tx.now, checked.length],
    );
    if (taken.length === 0) return;
    for (const { row, cells, sound, person, doubtful, problems } of checked) {
      const good = problems.length === 0;
      await tx.rows(
        `INSERT INTO bewind_batch_row (batch_id, row, state, raw_sealed, insured_id, kind, start_date, decree, doubtful)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[batch.id, row, good ? 'GOOD' : 'BAD', sealListRow(context.app.keyring, batch.id, row, cells)],
          ...(good
            ? [person!.id, sound!.kind, sound!.startDate, sound!.decree, doubtful]
            : [null, null, null, null, false]),
        ],
      );
      await keepProblems(tx, batch.id, row, problems);
    }
    const people = checked.flatMap(({ person }) => (person ? [person.id] : []));
    auditBatch(tx, batch, 'bewind-batch.look-up', { people: [...new Set(people)] });
  });
}
