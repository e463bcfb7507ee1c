import type { Keyring } from '../../config/keyring';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { maskBsn } from '../../core/numbers';
import { BATCH_COLUMNS, type BatchCells } from './batch-columns';

const place = (batchId: string, row: number) => `deelnemer_batch_failure.raw_sealed.${batchId}.${row}`;

/** Seals the cells of a refused row to its place: they hold a BSN (XX-02). */
export function sealRaw(keyring: Keyring, batchId: string, row: number, cells: BatchCells): Buffer {
  return seal(keyring, place(batchId, row), JSON.stringify(BATCH_COLUMNS.map((column) => cells[column])));
}

/** The cells of a refused row in the order of the template, as they were sent. */
export function openRaw(keyring: Keyring, batchId: string, row: number, sealed: Buffer): string[] {
  return JSON.parse(unseal(keyring, place(batchId, row), sealed)) as string[];
}

/** What a screen shows of a refused row: its cells, and of the BSN only the end. */
export function shownRaw(cells: string[]): string {
  const shown = cells.map((cell, index) => (BATCH_COLUMNS[index] === 'bsn' && cell !== '' ? maskBsn(cell) : cell));
  return shown.join(';').replace(/;+$/, '');
}
