import { randomBytes } from 'node:crypto';

/** A version 7 UUID: sorts by time of making, so primary keys stay local in their index. */
export function newId(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id when it has the shape of one, else an id that nothing has: a malformed id reads as an unknown one (A2). */
export function asId(id: string): string {
  return UUID.test(id) ? id : '00000000-0000-0000-0000-000000000000';
}
