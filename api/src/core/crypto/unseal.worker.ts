import { parentPort } from 'node:worker_threads';
import { unseal } from './sealed-box';

/** A lot of sealed values in hexadecimal with their places; `keys` holds those that were not given before. */
export interface UnsealTask {
  places: string[];
  sealed: string[];
  keys: [id: string, key: Uint8Array][];
}

const known = new Map<string, Buffer>();
const ring = {
  dataKey(id: string): Buffer {
    const key = known.get(id);
    if (!key) throw new Error(`The keyring does not hold key ${id}.`);
    return key;
  },
};

parentPort!.on('message', ({ places, sealed, keys }: UnsealTask) => {
  for (const [id, key] of keys) known.set(id, Buffer.from(key));
  parentPort!.postMessage(places.map((place, index) => unseal(ring, place, Buffer.from(sealed[index]!, 'hex'))));
});
