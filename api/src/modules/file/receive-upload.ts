import busboy from 'busboy';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { LIMITS } from '@volmacht/shared-schema';
import { inspectUpload, type AcceptedUpload, type Scanner, type UploadSizes } from '../../core/files';
import { refusedUpload } from './file.errors';

/** What a form may hold beside the file: boundaries and part headers. */
const FORM_BYTES = 64 * 1024;
/** A body that brings less than this in one window is held back on purpose, and is cut (A20, A30). */
const PACE = { bytes: 16 * 1024, windowMs: 10_000 };
/** Beyond these bounds the rest of a refused body is not even thrown away: the connection is cut. */
const DISCARD_BYTES = 3 * LIMITS.uploadBytes;
/** What is taken when the caller tells nothing else: decrees. */
const DOCUMENTS: UploadSizes = { pdf: LIMITS.uploadBytes };
const DISCARD_MS = 10_000;

/**
 * Reads a multipart body that holds exactly one part, the file named 'file', and judges it (MZ-12, A20).
 * @throws BAD_USER_INPUT or UNAVAILABLE with the rule of core/files; FILE_FIELD_EXPECTED; FILE_INCOMPLETE.
 */
export async function receiveUpload(
  request: IncomingMessage,
  scanner: Scanner | undefined,
  sizes = DOCUMENTS,
  slowest = PACE,
): Promise<AcceptedUpload> {
  const pace = watchPace(request, slowest);
  try {
    const most = Math.max(...Object.values(sizes));
    if (Number(request.headers['content-length'] ?? 0) > most + FORM_BYTES) throw refusedUpload('FILE_TOO_LARGE', most);
    return await readForm(request, scanner, sizes, most);
  } finally {
    clearInterval(pace);
  }
}

async function readForm(
  request: IncomingMessage,
  scanner: Scanner | undefined,
  sizes: UploadSizes,
  most: number,
): Promise<AcceptedUpload> {
  // Who went away while waiting for a place sends no more events to wait for.
  if (request.destroyed) throw refusedUpload('FILE_INCOMPLETE');
  return new Promise((accept, refuse) => {
    let form: busboy.Busboy;
    try {
      form = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        // One byte more than is allowed, so that the judge sees that it is too much.
        limits: { files: 1, fields: 0, fileSize: most + 1, headerPairs: 20 },
      });
    } catch {
      refuse(refusedUpload('FILE_FIELD_EXPECTED'));
      return;
    }
    let received = 0;
    let verdict: Promise<AcceptedUpload> | undefined;
    const stop = (error: Error) => {
      request.unpipe(form);
      request.off('data', count);
      refuse(error);
      form.destroy();
    };
    const count = (chunk: Buffer) => {
      received += chunk.length;
      if (received > most + FORM_BYTES) stop(refusedUpload('FILE_TOO_LARGE', most));
    };
    const unexpected = () => stop(refusedUpload('FILE_FIELD_EXPECTED'));
    form.on('file', (name, stream, { filename }) => {
      // Its errors reach the judge; once nobody reads it any more they must not end the process.
      stream.on('error', () => undefined);
      if (name !== 'file') return unexpected();
      verdict = judge(stream, filename, scanner, sizes);
      verdict.catch((error: Error) => stop(error));
    });
    form.on('filesLimit', unexpected);
    form.on('fieldsLimit', unexpected);
    form.on('error', () => stop(refusedUpload('FILE_INCOMPLETE')));
    form.on('finish', () => {
      if (verdict) void verdict.then(accept, refuse);
      else unexpected();
    });
    request.once('error', () => stop(refusedUpload('FILE_INCOMPLETE')));
    request.once('close', () => {
      if (!request.readableEnded) stop(refusedUpload('FILE_INCOMPLETE'));
    });
    request.on('data', count);
    request.pipe(form);
  });
}

async function judge(
  stream: Readable,
  name: string | undefined,
  scanner: Scanner | undefined,
  sizes: UploadSizes,
): Promise<AcceptedUpload> {
  const outcome = await inspectUpload(stream, { declaredName: name ?? '', scanner, sizes }).catch((error: unknown) => {
    // A stream that ends halfway is the sender's; anything else is ours.
    throw stream.errored ? refusedUpload('FILE_INCOMPLETE') : error;
  });
  if (!outcome.ok) throw refusedUpload(outcome.rule, Math.max(...Object.values(sizes)));
  return outcome;
}

function watchPace(request: IncomingMessage, { bytes, windowMs }: typeof PACE): NodeJS.Timeout {
  let before = request.socket.bytesRead;
  return setInterval(() => {
    const { bytesRead } = request.socket;
    if (!request.complete && bytesRead - before < bytes) request.destroy();
    before = bytesRead;
  }, windowMs);
}

/** Throws the rest of a refused body away, within bounds: a browser that is still sending would not see the answer. */
export async function discardRest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  if (Number(request.headers['content-length'] ?? 0) > DISCARD_BYTES) return;
  let left = DISCARD_BYTES;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, DISCARD_MS);
    const end = () => {
      clearTimeout(timer);
      done();
    };
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) end();
    });
    request.once('end', end).once('close', end).once('error', end);
    request.resume();
  });
}
