/** True for a UZI number: the eight or nine digits that came by post, not the number on the card (PO-08). */
export function isUziNumber(value: string): boolean {
  return /^\d{8,9}$/.test(value);
}
