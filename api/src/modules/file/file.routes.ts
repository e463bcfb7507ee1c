import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Route } from '../../app/module-descriptor';
import { requireActor, type RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { DomainError, notFound } from '../../core/errors';
import { createScanner, FileStoreError, type Scanner } from '../../core/files';
import { fileUses } from './file-use';
import { mayDownload, mayUpload, uploadSizes } from './file.rules';
import { checkWaitingFiles, keepFile, tellInfected, type KeptFile } from './file.service';
import { discardRest, receiveUpload } from './receive-upload';
import { UploadSlots } from './upload-slots';

const slots = new UploadSlots();
const scanners = new WeakMap<object, { scanner: Scanner | undefined }>();

/** POST /files: takes one document in. GET /files/:id: gives one out. */
export const fileRoutes: Route[] = [
  { method: 'POST', path: '/files', handle: upload },
  { method: 'GET', path: '/files/', handle: download },
];

/**
 * Takes one PDF or table (MZ-12, CO-15, XX-07). 201 with { id, name, size, mediaType }; else the rule that it breaks, in words.
 * @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED, UNAVAILABLE
 */
async function upload(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  // Whatever goes wrong, an unread body must not be taken for the next request on this connection.
  response.setHeader('Connection', 'close');
  response.setHeader('Cache-Control', 'no-store');
  let kept: KeptFile;
  try {
    kept = await takeIn(request, context);
  } catch (error) {
    await discardRest(request);
    throw error;
  }
  const body = JSON.stringify(kept);
  response.writeHead(201, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

async function takeIn(request: IncomingMessage, context: RequestContext): Promise<KeptFile> {
  const verdict = mayUpload.decide(context.actor);
  if (verdict !== true) throw verdict;
  await checkWaitingFiles(context);
  const actor = requireActor(context);
  const giveBack = await slots.take(actor.userId);
  try {
    const accepted = await receiveUpload(request, scannerOf(context), uploadSizes(actor, purposeOf(request))).catch(
      async (error: unknown) => {
        if (error instanceof DomainError && error.rule === 'FILE_INFECTED') await tellInfected(context);
        throw error;
      },
    );
    return await keepFile(context, accepted);
  } finally {
    giveBack();
  }
}

function purposeOf(request: IncomingMessage): string | null {
  return new URLSearchParams((request.url ?? '').split('?')[1] ?? '').get('for');
}

interface FileRow {
  id: string;
  name: string;
  size: number;
  media_type: string;
  people: string[];
}

/** Gives a document out to its organisation, and to others as far as its use lets them (A21). @throws NOT_FOUND */
async function download(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const verdict = mayDownload.decide(context.actor);
  if (verdict !== true) throw verdict;
  const file = await findFile(context, (request.url ?? '').split('?', 1)[0]!.slice('/files/'.length));
  const content = await context.app.files.get(file.id).catch((error: unknown) => {
    if (error instanceof FileStoreError && error.failure === 'NOT_FOUND') throw notFound();
    if (error instanceof FileStoreError && error.failure === 'UNAVAILABLE') throw new DomainError('UNAVAILABLE');
    throw error;
  });
  try {
    await context.app.audit.look(context, {
      action: 'file.download',
      subjectType: 'StoredFile',
      subjectIds: [file.id, ...file.people],
    });
    for (const use of fileUses()) await use.fetched?.(context, file.id);
  } catch (error) {
    content.destroy();
    throw error;
  }
  response.writeHead(200, {
    'Content-Type': file.media_type,
    'Content-Length': file.size,
    'Content-Disposition': attachment(file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cache-Control': 'no-store, private',
  });
  await pipeline(content, response).catch((error: unknown) => {
    // The answer has begun: cutting the connection is the only way left to say that it is not whole.
    response.destroy();
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function findFile(context: RequestContext, id: string): Promise<FileRow> {
  const { organisationId, userId, permissions, contractsWith, productsWith } = requireActor(context);
  const uses = fileUses();
  const people = uses.map((use) => use.people('f.id')).join(' UNION ') || 'SELECT NULL::uuid WHERE false';
  const viewer = [
    '$2::uuid AS organisation_id, $3::uuid AS user_id, $4::text[] AS permissions',
    ...uses.map((_, index) => `$${2 * index + 5}::uuid[] AS contracts_${index}`),
    ...uses.map((_, index) => `$${2 * index + 6}::text[] AS products_${index}`),
  ];
  const ways = [
    `f.kept_for = 'BEWIND' AND f.organisation_id = viewer.organisation_id AND 'bewind:read' = ANY(viewer.permissions)`,
    ...uses.map(
      (use, index) =>
        `'${use.permission}' = ANY(viewer.permissions) AND ${use.readable('f.id', 'viewer.user_id', `viewer.contracts_${index}`, 'viewer.organisation_id', `viewer.products_${index}`)}`,
    ),
  ];
  const [file] = await readRows<FileRow>(
    context.app.pool,
    `SELECT f.id, f.name, f.size, f.media_type, ARRAY(${people}) AS people
     FROM stored_file f, (SELECT ${viewer.join(', ')}) viewer
     WHERE f.id = $1 AND (${ways.map((way) => `(${way})`).join(' OR ')})`,
    [
      asId(id),
      organisationId,
      userId,
      [...permissions],
      ...uses.flatMap((use) => [contractsWith(use.permission), productsWith(use.permission)]),
    ],
  );
  if (!file) throw notFound();
  return file;
}

/** The name twice: in plain letters for old clients, and whole (RFC 6266). */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

function scannerOf(context: RequestContext): Scanner | undefined {
  let made = scanners.get(context.app);
  if (!made) scanners.set(context.app, (made = { scanner: createScanner(context.app.settings) }));
  return made.scanner;
}
