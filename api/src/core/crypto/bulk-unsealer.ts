import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Keyring } from '../../config/keyring';
import { unseal } from './sealed-box';
import type { UnsealTask } from './unseal.worker';

/** Fewer than these are opened sooner than a thread has begun. */
const WORTH_A_THREAD = 500;

interface Waiting {
  resolve: (plain: string[]) => void;
  reject: (error: Error) => void;
}

/**
 * Opens many sealed values in a thread of its own, so that who asked can go on meanwhile (CO-05): opening one takes some
 * microseconds, as long as all the rest of a row of a list. Lots come back in the order in which they were given.
 */
export class BulkUnsealer {
  private worker: Worker | null = null;
  private failed: Error | null = null;
  private readonly waiting: Waiting[] = [];
  private readonly given = new Set<string>();

  constructor(private readonly keyring: Keyring) {}

  /** The plain values of sealed ones in hexadecimal. @throws when one does not open at its place. */
  async open(places: string[], sealed: string[]): Promise<string[]> {
    if (places.length < WORTH_A_THREAD && !this.worker)
      return places.map((place, n) => unseal(this.keyring, place, Buffer.from(sealed[n]!, 'hex')));
    if (this.failed) throw this.failed;
    this.worker ??= this.start();
    const task: UnsealTask = { places, sealed, keys: this.newKeys(sealed) };
    this.worker.postMessage(task);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    // Tests run the sources, the product runs the build; the worker lies beside this file in both.
    const source = __filename.endsWith('.ts');
    const worker = new Worker(join(__dirname, source ? 'unseal.worker.ts' : 'unseal.worker.js'), {
      env: {},
      execArgv: source ? ['--require', '@swc-node/register'] : [],
      resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 64 },
    });
    worker.on('message', (plain: string[]) => this.waiting.shift()?.resolve(plain));
    const stop = (error: Error) => {
      this.failed ??= error;
      for (const { reject } of this.waiting.splice(0)) reject(error);
    };
    worker.on('error', stop);
    worker.on('exit', () => stop(new Error('The thread that opens sealed values ended.')));
    return worker;
  }

  /** Keys leave the ring only when a value needs them, once each. */
  private newKeys(sealed: string[]): UnsealTask['keys'] {
    const keys: UnsealTask['keys'] = [];
    let last = '';
    for (const value of sealed) {
      if (last !== '' && value.startsWith(last)) continue;
      last = value.slice(0, 2 + 2 * parseInt(value.slice(0, 2), 16));
      const id = Buffer.from(last.slice(2), 'hex').toString();
      if (this.given.has(id)) continue;
      this.given.add(id);
      // A copy: what is posted takes the whole of the memory that it is a part of along.
      keys.push([id, Uint8Array.from(this.keyring.dataKey(id))]);
    }
    return keys;
  }
}
