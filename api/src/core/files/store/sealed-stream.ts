import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { FileKeyring } from './file-keyring';
import { type ByteStream, FileStoreError } from '../file-store';
import { inFrames } from './frames';

/*
 * Layout: "VMF1" · length of the key id (1 byte) · key id · salt (32) · frames.
 * Each frame is up to 64 KiB sealed with AES-256-GCM, followed by its tag. The nonce is a counter plus a mark for the last
 * frame, which makes order, repetition and truncation show; a nonce never repeats because each file has a key of its own.
 */
const MAGIC = Buffer.from('VMF1');
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const FRAME_BYTES = 64 * 1024;

/** Seals a stream for one file id under the ring's active key (security A26). */
export async function* sealStream(id: string, content: ByteStream, keyring: FileKeyring): AsyncGenerator<Buffer> {
  const keyId = Buffer.from(keyring.activeFileKeyId);
  if (keyId.length === 0 || keyId.length > 255) throw new RangeError('A key id has 1 to 255 bytes');
  const salt = randomBytes(SALT_BYTES);
  const header = Buffer.concat([MAGIC, Buffer.from([keyId.length]), keyId, salt]);
  const key = deriveKey(keyring.fileKey(keyring.activeFileKeyId), salt, id);
  yield header;
  for await (const { bytes, index, last } of inFrames(content, FRAME_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, last));
    cipher.setAAD(additionalData(header, id));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/**
 * Opens a sealed stream. Gives out no byte before its frame is authenticated, and ends without error only when the last
 * frame was seen. Throws FileStoreError `DAMAGED` or `UNKNOWN_KEY`.
 */
export async function* openSealedStream(id: string, sealed: ByteStream, keyring: FileKeyring): AsyncGenerator<Buffer> {
  const source = sealed[Symbol.asyncIterator]();
  try {
    const { header, keyId, salt, rest } = await readHeader(source);
    const key = deriveKey(keyOf(keyring, keyId), salt, id);
    const frames = inFrames(remaining(rest, source), FRAME_BYTES + TAG_BYTES);
    for await (const { bytes, index, last } of frames) {
      yield openFrame(bytes, key, nonceOf(index, last), additionalData(header, id));
    }
  } finally {
    await source.return?.();
  }
}

function openFrame(frame: Buffer, key: Buffer, nonce: Buffer, aad: Buffer): Buffer {
  if (frame.length < TAG_BYTES) throw new FileStoreError('DAMAGED');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(frame.subarray(-TAG_BYTES));
  const opened = decipher.update(frame.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
  } catch (error) {
    throw new FileStoreError('DAMAGED', { cause: error });
  }
  return opened;
}

async function readHeader(source: AsyncIterator<Buffer>) {
  let bytes: Buffer = Buffer.alloc(0);
  const fill = async (length: number) => {
    while (bytes.length < length) {
      const next = await source.next();
      if (next.done) throw new FileStoreError('DAMAGED');
      bytes = Buffer.concat([bytes, next.value]);
    }
  };
  await fill(MAGIC.length + 1);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new FileStoreError('DAMAGED');
  const saltAt = MAGIC.length + 1 + bytes[MAGIC.length]!;
  const length = saltAt + SALT_BYTES;
  await fill(length);
  return {
    header: bytes.subarray(0, length),
    keyId: bytes.toString('utf8', MAGIC.length + 1, saltAt),
    salt: bytes.subarray(saltAt, length),
    rest: bytes.subarray(length),
  };
}

async function* remaining(rest: Buffer, source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield rest;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

function keyOf(keyring: FileKeyring, id: string): Buffer {
  try {
    return keyring.fileKey(id);
  } catch (error) {
    throw new FileStoreError('UNKNOWN_KEY', { cause: error });
  }
}

function deriveKey(ringKey: Buffer, salt: Buffer, id: string): Buffer {
  if (ringKey.length !== 32) throw new RangeError('A file key has 32 bytes');
  return Buffer.from(hkdfSync('sha256', ringKey, salt, `volmacht/file/v1/${id}`, 32));
}

function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 3);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Binds a frame to its file's header and id, so that moving bytes to another file shows. */
function additionalData(header: Buffer, id: string): Buffer {
  return Buffer.concat([header, Buffer.from(id)]);
}
