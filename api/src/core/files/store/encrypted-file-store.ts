import { Readable } from 'node:stream';
import type { FileKeyring } from './file-keyring';
import type { ByteStream, FileStore } from '../file-store';
import { openSealedStream, sealStream } from './sealed-stream';

/** Lays encryption over another store: what lies there is unreadable without the key ring, and bound to its id. */
export class EncryptedFileStore implements FileStore {
  readonly #inner: FileStore;
  readonly #keyring: FileKeyring;

  constructor(inner: FileStore, keyring: FileKeyring) {
    this.#inner = inner;
    this.#keyring = keyring;
  }

  put(id: string, content: ByteStream): Promise<void> {
    return this.#inner.put(id, sealStream(id, content, this.#keyring));
  }

  async get(id: string): Promise<Readable> {
    const sealed = await this.#inner.get(id);
    return Readable.from(openSealedStream(id, sealed, this.#keyring), { objectMode: false });
  }

  delete(id: string): Promise<void> {
    return this.#inner.delete(id);
  }

  exists(id: string): Promise<boolean> {
    return this.#inner.exists(id);
  }
}
