import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** A content hash in the name: the file under that name can never change. */
const HASHED = /\.[0-9a-f]{12}\.\w+$/;

async function sizeOf(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

/** True when the request's Accept-Encoding takes this encoding (and does not refuse it with q=0). */
function accepts(header, encoding) {
  return (header ?? '').split(',').some((part) => {
    const [name, ...rest] = part.trim().split(';');
    return name.trim() === encoding && !rest.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
  });
}

/**
 * Serves one built file, in its smallest variant that the browser takes. Answers false for whatever is not a built
 * file of a known kind: source maps, manifests, hidden files, paths that climb.
 */
export async function serveFile({ request, response, folder, name }) {
  const type = TYPES[extname(name)];
  const clean = normalize(name);
  if (!type || clean !== name || clean.startsWith('..') || clean.includes('\0') || /(^|\/)\./.test(clean)) return false;
  const path = join(folder, clean);
  const plainSize = await sizeOf(path);
  if (plainSize === undefined) return false;
  let chosen = { path, size: plainSize, encoding: undefined };
  for (const [encoding, suffix] of ENCODINGS) {
    const size = accepts(request.headers['accept-encoding'], encoding) ? await sizeOf(path + suffix) : undefined;
    if (size !== undefined) {
      chosen = { path: path + suffix, size, encoding };
      break;
    }
  }
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', chosen.size);
  response.setHeader('Cache-Control', HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (chosen.encoding) response.setHeader('Content-Encoding', chosen.encoding);
  response.writeHead(200);
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(chosen.path), response);
  return true;
}
