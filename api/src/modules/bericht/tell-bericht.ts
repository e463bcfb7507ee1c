import { newId } from '../../core/crypto/ids';
import type { Tx } from '../../core/db/transaction';
import type { BerichtCategory } from './bericht.enums';

/** One message, before it is a row. */
export interface NewBericht {
  contractId: string;
  /** Day under which it stands, 'YYYY-MM-DD'. */
  date: string;
  category: `${BerichtCategory}`;
  /** The message in Dutch, as people read it. */
  text: string;
  /** What it is about ('invoice:<id>'): told once per source, however often the caller runs. */
  source: string;
}

/** Tells those who work with a contract something, in the transaction of what it is about (CO-11). */
export async function tellBericht(tx: Tx, bericht: NewBericht): Promise<void> {
  await tx.rows(
    `INSERT INTO bericht (id, contract_id, date, category, text, source, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source) DO NOTHING`,
    [newId(tx.now), bericht.contractId, bericht.date, bericht.category, bericht.text, bericht.source, tx.now],
  );
}

/**
 * Tells many messages in one statement (CO-11). `select` is SQL that yields contract_id, date, category, text and source;
 * its parameters start at $2 (`values[0]` is $2), for $1 is the moment.
 */
export async function tellBerichten(tx: Tx, select: string, values: unknown[]): Promise<void> {
  await tx.rows(
    `INSERT INTO bericht (id, contract_id, date, category, text, source, created_at)
     SELECT uuidv7(), told.contract_id, told.date, told.category, told.text, told.source, $1
     FROM (${select}) told ON CONFLICT (source) DO NOTHING`,
    [tx.now, ...values],
  );
}
