import { randomUUID } from 'node:crypto';

/** A version 7 UUID: sorts by time of making, so primary keys stay local in their index. */
export function newId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  // Node keeps random bytes in store for its own UUIDs; asking for our own each time is several times slower.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id when it has the shape of one, else an id that nothing has: a malformed id reads as an unknown one (A2). */
export function asId(id: string): string {
  return UUID.test(id) ? id : '00000000-0000-0000-0000-000000000000';
}
