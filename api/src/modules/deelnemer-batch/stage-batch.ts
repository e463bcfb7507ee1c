import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from '@volmacht/shared-schema';
import type { Keyring } from '../../config/keyring';
import { newId } from '../../core/crypto/ids';
import { tableKind, tableRows, type TableRow } from '../../core/sheets';
import { deelnemerColumns } from '../deelnemer';
import { BatchHouseholds } from './batch-households';
import { cellsOf, readHeader, type BatchCells, type BatchColumn } from './batch-columns';
import { sealRaw } from './batch-raw';
import { kindFromText } from './batch-values';
import { RowChecker, type BatchFrame, type RowProblem, type SoundRow } from './batch-row';
import { copyLine, type CopyValue } from './copy-lines';
import { BATCH_TEXTS } from './deelnemer-batch.errors';

/** A batch that cannot be processed at all, and where that shows. */
export class BatchRefused extends Error {
  constructor(
    readonly rule: string,
    readonly row: number,
    readonly column: BatchColumn | null = null,
    readonly values: Record<string, string | number> = {},
  ) {
    super(rule);
  }
}

/** What reading needs to know of the batch. */
export interface StageFrame extends BatchFrame {
  batchId: string;
  keyring: Keyring;
  now: Date;
}

/** A refused row, before it is stored. */
interface Refused {
  row: number;
  problems: RowProblem[];
  raw: Buffer | null;
}

const ROW_COLUMNS =
  'batch_id, kind, place, row, id, household_id, household_role, bsn_sealed, bsn_index, bsn_tail, initials, infix, last_name, full_name, search_name, birth_date, gender, street, house_number, postcode, city, insurance_code, payment_method, premium_iban, start_date, end_date, end_reason';
const NO_NEWCOMER: null[] = new Array<null>(15).fill(null);

/**
 * Reads a batch, checks each row by itself and copies the sound ones to the staging table (CO-15): one pass, in memory
 * that hardly grows. Runs inside the caller's transaction on `client`. Answers how many rows there were.
 * @throws BatchRefused or TableFailure; then nothing of the batch counts.
 */
export async function stageBatch(
  client: Client,
  content: Buffer,
  frame: StageFrame,
  told: (share: number) => void,
): Promise<number> {
  await refuseTooManyLines(content);
  const stager = new Stager(frame);
  const copy = client.query(copyFrom(`COPY deelnemer_batch_row (${ROW_COLUMNS}) FROM STDIN`));
  // Lots differ much in size; what has been read is told by rows against the average of those seen.
  let seen = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const lot of tableRows(content)) {
      seen += lot.length;
      yield stager.take(lot);
      told(seen / (seen + 20_000));
    }
  };
  await pipeline(Readable.from(lines(), { objectMode: false }), copy);
  const { rows } = stager.finish();
  const gone = stager.refused.filter(({ raw }) => raw === null).map(({ row }) => row);
  await client.query(`DELETE FROM deelnemer_batch_row WHERE batch_id = $1 AND row = ANY($2::int[])`, [
    frame.batchId,
    gone,
  ]);
  const failures = client.query(
    copyFrom(
      'COPY deelnemer_batch_failure (batch_id, row, position, column_name, rule, values, raw_sealed) FROM STDIN',
    ),
  );
  await pipeline(Readable.from(failureLines(frame.batchId, stager.refused), { objectMode: false }), failures);
  return rows;
}

// A CSV that is far too long is refused before its rows are checked and sealed, which takes most of the time. Lines are
// counted first, for that costs nothing; a cell may hold more of them, so rows have the last word.
async function refuseTooManyLines(content: Buffer): Promise<void> {
  let lines = 0;
  for (let at = content.indexOf(10); at >= 0 && lines <= LIMITS.batchRows; at = content.indexOf(10, at + 1)) lines++;
  if (lines <= LIMITS.batchRows || tableKind(content) !== 'csv') return;
  let rows = -1;
  for await (const lot of tableRows(content))
    for (const { row, cells } of lot)
      if (cells.some((cell) => cell.trim() !== '') && ++rows > LIMITS.batchRows) throw tooManyRows(row);
}

const tooManyRows = (row: number) =>
  new BatchRefused(BATCH_TEXTS.BATCH_TOO_MANY_ROWS, row, null, { max: LIMITS.batchRows });

function* failureLines(batchId: string, refused: Refused[]): Generator<string> {
  for (const { row, problems, raw } of refused)
    yield problems
      .map(({ column, rule, values }, position) =>
        copyLine([batchId, row, position, column, rule, JSON.stringify(values ?? {}), position === 0 ? raw : null]),
      )
      .join('');
}

class Stager {
  readonly refused: Refused[] = [];
  private places: Map<BatchColumn, number> | null = null;
  private readonly checker: RowChecker;
  private readonly households: BatchHouseholds;
  private readonly firstRow = new Map<string, number>();
  private rows = 0;

  constructor(private readonly frame: StageFrame) {
    this.checker = new RowChecker(frame);
    this.households = new BatchHouseholds(() => newId(frame.now));
  }

  /** The lines for COPY of the sound rows of a lot. */
  take(lot: TableRow[]): string {
    let lines = '';
    for (const { row, cells } of lot) {
      if (!cells.some((cell) => cell.trim() !== '')) continue;
      if (!this.places) this.readHeader(row, cells);
      else {
        if (++this.rows > LIMITS.batchRows) throw tooManyRows(row);
        lines += this.line(row, cellsOf(cells, this.places));
      }
    }
    return lines;
  }

  /** The end of the file: what is left to say of households. */
  finish(): { rows: number } {
    if (!this.places) throw new BatchRefused(BATCH_TEXTS.BATCH_EMPTY, 1);
    if (this.rows === 0) throw new BatchRefused(BATCH_TEXTS.BATCH_EMPTY, 2);
    for (const { row, problem } of this.households.failures())
      this.refused.push({ row, problems: [problem], raw: null });
    return { rows: this.rows };
  }

  private readHeader(row: number, cells: string[]): void {
    const header = readHeader(cells);
    if ('rule' in header) throw new BatchRefused(header.rule, row, header.column, { column: header.column });
    this.places = header.places;
  }

  private line(row: number, cells: BatchCells): string {
    const checked = this.checker.check(cells);
    if ('problems' in checked) return this.refuse(row, cells, checked.problems);
    const sound = checked.row;
    const person = sound.kind + sound.bsn;
    const before = this.firstRow.get(person);
    if (before !== undefined)
      return this.refuse(row, cells, [{ column: 'bsn', rule: BATCH_TEXTS.BATCH_ROW_TWICE, values: { row: before } }]);
    this.firstRow.set(person, row);
    const home = sound.newcomer ? this.households.join(row, sound.newcomer) : { place: row, id: newId(this.frame.now) };
    if ('problem' in home) return this.refuse(row, cells, [home.problem]);
    return copyLine(this.values(row, sound, home));
  }

  private refuse(row: number, cells: BatchCells, problems: RowProblem[]): string {
    const { keyring, batchId } = this.frame;
    this.refused.push({ row, problems, raw: sealRaw(keyring, batchId, row, cells) });
    if (kindFromText(cells.soort) !== 'AF') this.households.breakUp(cells.gezin, row);
    return '';
  }

  private values(
    row: number,
    { kind, bsn, endDate, endReason, newcomer }: SoundRow,
    home: { place: number; id: string },
  ) {
    const { batchId, keyring, now } = this.frame;
    const id = newId(now);
    const start: CopyValue[] = [batchId, kind, home.place, row, id, home.id];
    if (!newcomer) {
      const index = keyring.blindIndex('bsn', bsn);
      return [...start, 'CLIENT', null, index, bsn.slice(-4), ...NO_NEWCOMER, endDate, endReason];
    }
    const made = deelnemerColumns(keyring, id, { bsn, ...newcomer });
    return [
      ...start,
      newcomer.role,
      ...[made.bsnSealed, made.bsnIndex, made.bsnTail, made.initials, made.infix, made.lastName, made.fullName],
      ...[made.searchName, made.birthDate, made.gender],
      ...[newcomer.street, newcomer.houseNumber, newcomer.postcode, newcomer.city],
      ...[newcomer.insuranceCode, newcomer.paymentMethod, newcomer.premiumIban, newcomer.startDate],
      ...[endDate, endReason],
    ];
  }
}
