import { createHash } from 'node:crypto';

/** A UUID that is the same at every fresh start: made from the kind and the name or number of what it names. */
export function seedId(kind: string, name: string | number): string {
  const hex = createHash('sha256').update(`${kind}:${name}`).digest('hex');
  // Version 8 is for ids that are made in a way of one's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
