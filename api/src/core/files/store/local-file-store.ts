import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { assertFileId, type ByteStream, type FileStore, FileStoreError } from '../file-store';

/** Keeps files in a folder. A file appears under its id only when all of it is on the disk (security R10). */
export class LocalFileStore implements FileStore {
  readonly #root: string;
  readonly #open: typeof open;

  /** `openFile` can be given by a test that makes the disk run full. */
  constructor(root: string, openFile: typeof open = open) {
    this.#root = root;
    this.#open = openFile;
  }

  async put(id: string, content: ByteStream): Promise<void> {
    const target = this.#path(id);
    const temporary = join(this.#root, 'incoming', `${id}.${randomUUID()}`);
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await mkdir(dirname(temporary), { recursive: true, mode: 0o700 });
      await this.#write(temporary, content);
      await rename(temporary, target);
      await this.#syncFolder(dirname(target));
    } catch (error) {
      await rm(temporary, { force: true });
      throw asStoreError(error);
    }
  }

  async get(id: string): Promise<Readable> {
    try {
      const file = await open(this.#path(id), 'r');
      return file.createReadStream({ highWaterMark: 64 * 1024 });
    } catch (error) {
      throw asStoreError(error);
    }
  }

  async delete(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  async exists(id: string): Promise<boolean> {
    return access(this.#path(id), constants.R_OK).then(
      () => true,
      () => false,
    );
  }

  async #write(path: string, content: ByteStream): Promise<void> {
    const file = await this.#open(path, 'wx', 0o600);
    try {
      // writeFile repeats short writes; a single write() may stop half-way when the disk is nearly full.
      for await (const chunk of content) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** The new name itself must survive a power cut, not only the bytes. */
  async #syncFolder(path: string): Promise<void> {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  /** The end of a UUID is random, its start is not: folders named after the end fill evenly. */
  #path(id: string): string {
    assertFileId(id);
    return join(this.#root, id.slice(-2), id);
  }
}

function asStoreError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') return new FileStoreError('NOT_FOUND', { cause: error });
  if (code === 'ENOSPC' || code === 'EDQUOT') return new FileStoreError('FULL', { cause: error });
  return error;
}
