import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { apiProxy, isApiPath } from './api-proxy.mjs';
import { APPS_PATH, Builds } from './builds.mjs';
import { renderPage } from './page.mjs';
import { securityHeaders } from './security-headers.mjs';
import { serveFile } from './static-files.mjs';

const publicFolder = fileURLToPath(new URL('../public', import.meta.url));

/** Paths of the shell itself. */
const OWN_PATHS = ['/', '/hulp'];

function plain(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

/**
 * The shell's web server: the page, the built parts, and the way through to the API. Returns the server (not yet
 * listening) and a function that closes it.
 */
export function createShellServer(config) {
  const builds = new Builds(config.folders);
  const { proxy, close } = apiProxy(config);
  const secure = securityHeaders(config);

  const page = (response, nonce, status) => {
    if (!builds.isComplete()) return plain(response, 503, 'Volmacht is not built yet');
    const html = renderPage({
      builds: builds.current().builds,
      nonce,
      contact: config.contact,
      importMapOverrides: config.importMapOverrides,
    });
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    return response.end(response.req.method === 'HEAD' ? undefined : html);
  };

  const answer = async (request, response) => {
    const path = URL.canParse(request.url, 'http://shell') ? new URL(request.url, 'http://shell').pathname : '';
    if (isApiPath(path)) return proxy(request, response);
    const nonce = await secure(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return plain(response, 405, 'Method not allowed');
    }
    if (path === '/health/live') return plain(response, 200, 'ok');
    if (path === '/health/ready')
      return builds.isComplete() ? plain(response, 200, 'ok') : plain(response, 503, 'not built');
    if (path.startsWith(APPS_PATH)) {
      const [key, ...rest] = path.slice(APPS_PATH.length).split('/');
      const build = builds.find(key);
      const served = build && (await serveFile({ request, response, folder: build.folder, name: rest.join('/') }));
      return served ? undefined : plain(response, 404, 'Not found');
    }
    if (path === '/favicon.svg' && (await serveFile({ request, response, folder: publicFolder, name: 'favicon.svg' })))
      return undefined;
    if (config.importMapOverrides && path === '/import-map-overrides.js') {
      const folder = dirname(createRequire(import.meta.url).resolve('import-map-overrides'));
      if (await serveFile({ request, response, folder, name: 'import-map-overrides.js' })) return undefined;
    }
    const known =
      OWN_PATHS.includes(path) || builds.basePaths().some((base) => path === base || path.startsWith(`${base}/`));
    // A browser that follows a dead link gets the page that says so; everything else gets a bare 404.
    if (known) return page(response, nonce, 200);
    const wantsPage = request.headers.accept?.includes('text/html') && !/\.\w+$/.test(path);
    return wantsPage ? page(response, nonce, 404) : plain(response, 404, 'Not found');
  };

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 120_000, maxHeaderSize: 16_384 },
    (request, response) => {
      answer(request, response).catch((error) => {
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(`${request.method} failed: ${error.message}`);
        if (response.headersSent) response.destroy();
        else plain(response, 500, 'Internal error');
      });
    },
  );
  server.keepAliveTimeout = 10_000;

  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
      close();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
    });
  return { server, stop };
}
