import { newId } from '../../core/crypto/ids';
import type { WorkContext } from '../../core/context';
import type { LocalDate } from '../../core/calendar';
import { transaction, type Tx } from '../../core/db/transaction';
import { tellBericht } from '../bericht';
import { cents, euros } from './cents';
import { monthName } from './dutch-date';
import { WRITE_LINES } from './billed-lines.sql';
import { writeFiles, type WrittenFile } from './borderel-files.service';

/** First numbers; a borderel number has nine digits. */
const FIRST_BORDEREL = 200_000_001;

/** Which borderel: of what contract and month (its first day), and the date it bears. */
export interface BorderelRequest {
  contractId: string;
  month: LocalDate;
  date: LocalDate;
}

/**
 * Makes the borderel and invoice of a contract for a month (CO-09): first what is billed, with its numbers, in one
 * transaction; then the files, from what was billed; then both come into sight together. Safe to run again after any
 * crash: what was billed stays, files are written over under the same ids. Nothing when nobody is billed.
 */
export async function makeBorderel(context: WorkContext, request: BorderelRequest): Promise<void> {
  const id = await bill(context, request);
  if (id === null) return;
  const files = await writeFiles(context, id);
  await show(context, id, files);
}

/** Writes lines, totals and numbers. Answers the borderel while its files are still to be made, else null. */
async function bill(context: WorkContext, { contractId, month, date }: BorderelRequest): Promise<string | null> {
  return transaction(context, 'billBorderel', async (tx) => {
    // One at a time per contract, so that the second sees what the first billed.
    await tx.rows('SELECT 1 FROM contract WHERE id = $1 FOR NO KEY UPDATE', [contractId]);
    const [known] = await tx.rows<{ id: string; status: string }>(
      'SELECT id, status FROM borderel WHERE contract_id = $1 AND month = $2',
      [contractId, month],
    );
    if (known) return known.status === 'MAKING' ? known.id : null;
    const id = newId(tx.now);
    const [billed] = await tx.rows<{ lines: number; deelnemers: number; amount: string }>(WRITE_LINES, [
      contractId,
      month,
      id,
    ]);
    if (billed!.lines === 0) return null;
    const number = await nextNumber(tx, 'borderel', FIRST_BORDEREL);
    const invoice = await nextNumber(tx, `invoice:${date.slice(0, 4)}`, 1);
    await tx.rows(
      `INSERT INTO borderel (id, contract_id, month, date, number, invoice_number, amount, deelnemers, status,
         invoice_file_id, file_id, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'MAKING', $9, $10, $11)`,
      [
        id,
        contractId,
        month,
        date,
        number,
        `${date.slice(0, 4)}${String(invoice).padStart(5, '0')}`,
        billed!.amount,
        billed!.deelnemers,
        newId(tx.now),
        newId(tx.now),
        tx.now,
      ],
    );
    return id;
  });
}

// The row stays locked until the borderel is there or not: a number that is given out is always used (no gaps).
async function nextNumber(tx: Tx, name: string, first: number): Promise<number> {
  const [counter] = await tx.rows<{ last: number }>(
    `INSERT INTO invoice_counter (name, last) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET last = invoice_counter.last + 1 RETURNING last`,
    [name, first],
  );
  return counter!.last;
}

interface Finished {
  contract_id: string;
  organisation_id: string;
  month: LocalDate;
  date: LocalDate;
  invoice_number: string;
  amount: string;
  deelnemers: number;
}

async function show(context: WorkContext, id: string, files: WrittenFile[]): Promise<void> {
  await transaction(context, 'showBorderel', async (tx) => {
    const [made] = await tx.rows<Finished>(
      `UPDATE borderel b SET status = 'READY' FROM contract c
       WHERE b.id = $1 AND b.status = 'MAKING' AND c.id = b.contract_id
       RETURNING b.contract_id, c.organisation_id, b.month, b.date, b.invoice_number, b.amount, b.deelnemers`,
      [id],
    );
    if (!made) return;
    for (const file of files) {
      if (file.total !== cents(made.amount)) throw new Error(`A file of borderel ${id} has another total.`);
      await tx.rows(
        `INSERT INTO stored_file (id, organisation_id, name, size, media_type, sha256, uploaded_at, attached_at,
           kept_for)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 'MADE')`,
        [file.id, made.organisation_id, file.name, file.size, file.mediaType, file.sha256, tx.now],
      );
    }
    await tellBericht(tx, {
      contractId: made.contract_id,
      date: made.date,
      category: 'FACTUUR',
      text: `Factuur ${made.invoice_number} over ${monthName(made.month)} staat klaar: ${euros(cents(made.amount))} voor ${made.deelnemers} deelnemers`,
      source: `borderel:${id}`,
    });
    tx.audit({
      action: 'borderel.make',
      subjectType: 'Borderel',
      subjectIds: [id],
      organisationId: made.organisation_id,
    });
  });
}
