import type { Keyring } from '../../config/keyring';
import { seal, unseal } from '../../core/crypto/sealed-box';
import { maskBsn } from '../../core/numbers';
import { LIST_COLUMNS, type ListCells } from './list-columns';

const place = (batchId: string, row: number) => `bewind_batch_row.raw_sealed.${batchId}.${row}`;

/** Seals the cells of a row to its place: they may hold a BSN (XX-02). */
export function sealListRow(keyring: Keyring, batchId: string, row: number, cells: ListCells): Buffer {
  return seal(keyring, place(batchId, row), JSON.stringify(LIST_COLUMNS.map((column) => cells[column])));
}

/** The cells of a row in the order of the template, as they were sent. */
export function openListRow(keyring: Keyring, batchId: string, row: number, sealed: Buffer): string[] {
  return JSON.parse(unseal(keyring, place(batchId, row), sealed)) as string[];
}

/** What a screen shows of a row: its cells, and of the BSN only the end. */
export function shownListRow(cells: string[]): string {
  const shown = cells.map((cell, index) => (LIST_COLUMNS[index] === 'bsn' && cell !== '' ? maskBsn(cell) : cell));
  return shown.join(';');
}
