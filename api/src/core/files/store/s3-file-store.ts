import { Readable } from 'node:stream';
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { assertFileId, type ByteStream, type FileStore, FileStoreError } from '../file-store';

/** Where the bucket is; `endpoint` and `pathStyle` for S3-compatible stores other than Amazon's. */
export interface S3FileStoreOptions {
  bucket: string;
  region: string;
  endpoint?: string;
  pathStyle?: boolean;
  accessKeyId: string;
  secretAccessKey: string;
  /** Put before each id in the key, such as 'decrees/'. */
  prefix?: string;
}

/** S3 takes parts of at least 5 MB. */
const PART_BYTES = 5 * 1024 * 1024;

/** Keeps files in an S3-compatible bucket. An upload that fails is taken back, so no part of it stays behind. */
export class S3FileStore implements FileStore {
  readonly #options: S3FileStoreOptions;
  readonly #bucket: string;
  readonly #prefix: string;
  #client?: S3Client;

  constructor(options: S3FileStoreOptions) {
    this.#options = options;
    this.#bucket = options.bucket;
    this.#prefix = options.prefix ?? '';
  }

  async put(id: string, content: ByteStream): Promise<void> {
    const target = this.#target(id);
    const { client } = await this.#sdk();
    const { Upload } = await import('@aws-sdk/lib-storage');
    const upload = new Upload({
      client,
      params: { ...target, Body: Readable.from(content), ContentType: 'application/octet-stream' },
      partSize: PART_BYTES,
      queueSize: 2,
    });
    try {
      await upload.done();
    } catch (error) {
      await upload.abort().catch(() => undefined);
      throw asStoreError(error);
    }
  }

  async get(id: string): Promise<Readable> {
    const { client, sdk } = await this.#sdk();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.#target(id)));
      if (!Body) throw new FileStoreError('NOT_FOUND');
      return Body as Readable;
    } catch (error) {
      throw asStoreError(error);
    }
  }

  async delete(id: string): Promise<void> {
    const { client, sdk } = await this.#sdk();
    try {
      await client.send(new sdk.DeleteObjectCommand(this.#target(id)));
    } catch (error) {
      throw asStoreError(error);
    }
  }

  async exists(id: string): Promise<boolean> {
    const { client, sdk } = await this.#sdk();
    try {
      await client.send(new sdk.HeadObjectCommand(this.#target(id)));
      return true;
    } catch (error) {
      const known = asStoreError(error);
      if (known instanceof FileStoreError && known.failure === 'NOT_FOUND') return false;
      throw known;
    }
  }

  /** Loaded at first use: the library is large, and installations that keep files on disk never need it. */
  async #sdk() {
    const sdk = await import('@aws-sdk/client-s3');
    this.#client ??= new sdk.S3Client(clientConfig(this.#options));
    return { client: this.#client, sdk };
  }

  #target(id: string): { Bucket: string; Key: string } {
    assertFileId(id);
    return { Bucket: this.#bucket, Key: this.#prefix + id };
  }
}

function clientConfig(options: S3FileStoreOptions): S3ClientConfig {
  return {
    region: options.region,
    endpoint: options.endpoint,
    forcePathStyle: options.pathStyle ?? false,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    maxAttempts: 3,
    // Other makers' stores do not all know Amazon's newer checksums; the encrypting layer authenticates every byte.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
  };
}

function asStoreError(error: unknown): unknown {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  // Errors of the library carry metadata; anything else, such as a broken upload stream, is passed on as it is.
  if (!$metadata) return error;
  const status = $metadata.httpStatusCode;
  if (name === 'NoSuchKey' || status === 404) return new FileStoreError('NOT_FOUND', { cause: error });
  if (status === 507) return new FileStoreError('FULL', { cause: error });
  return status === undefined || status >= 500 ? new FileStoreError('UNAVAILABLE', { cause: error }) : error;
}
