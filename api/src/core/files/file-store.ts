import type { Readable } from 'node:stream';

/** Bytes on their way to or from a store. */
export type ByteStream = AsyncIterable<Buffer>;

/** Where the bytes of files are kept; who may have them is decided elsewhere. */
export interface FileStore {
  /** Stores the whole stream, or nothing at all. Rejects with {@link FileStoreError} or the stream's own error. */
  put(id: string, content: ByteStream): Promise<void>;
  /** Opens a file for reading; rejects with FileStoreError `NOT_FOUND`. The stream itself may fail later. */
  get(id: string): Promise<Readable>;
  /** Removes a file; removing one that is not there is no error. */
  delete(id: string): Promise<void>;
  /** True when the file is there in full. */
  exists(id: string): Promise<boolean>;
}

/** `FULL`: no room left. `DAMAGED`: cut off, altered or sealed for another file. `UNKNOWN_KEY`: its key is not in the ring. */
export type FileStoreFailure = 'NOT_FOUND' | 'FULL' | 'DAMAGED' | 'UNKNOWN_KEY' | 'UNAVAILABLE';

const MESSAGES: Record<FileStoreFailure, string> = {
  NOT_FOUND: 'The file is not in the store',
  FULL: 'The file store has no room left',
  DAMAGED: 'The stored file is damaged',
  UNKNOWN_KEY: 'The key of the stored file is not in the key ring',
  UNAVAILABLE: 'The file store cannot be reached',
};

/** A store's failure, told by its kind. */
export class FileStoreError extends Error {
  constructor(
    readonly failure: FileStoreFailure,
    options?: ErrorOptions,
  ) {
    super(MESSAGES[failure], options);
    this.name = 'FileStoreError';
  }
}

/** An id becomes part of a path or key, so only the characters of a UUID and its like are let through. */
export function assertFileId(id: string): void {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw new RangeError('A file id has letters, digits, - and _ only');
}
