import type { ServerResponse } from 'node:http';
import Redis from 'ioredis';
import type { App } from '../core/context';

const LIMIT_MS = 2000;
let redis: Redis | null = null;

/** Live: the process answers. Ready: the database, with all tables, and Redis answer too. */
export async function answerHealth(app: App, path: string, response: ServerResponse): Promise<void> {
  const parts: Record<string, boolean> = {};
  if (path === '/health/ready') {
    parts['database'] = await within(app.pool.query('SELECT 1 FROM insured LIMIT 1'));
    parts['redis'] = await within(redisPing(app));
  }
  const ok = Object.values(parts).every(Boolean);
  response.statusCode = ok ? 200 : 503;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ status: ok ? 'ok' : 'unavailable', ...parts }));
}

function redisPing(app: App): Promise<string> {
  if (!redis) {
    redis = new Redis(app.settings.REDIS_URL, {
      maxRetriesPerRequest: 0,
      enableOfflineQueue: true,
      commandTimeout: LIMIT_MS,
    });
    redis.on('error', () => undefined);
  }
  return redis.ping();
}

/** Closes the connection that the readiness check keeps. */
export function closeHealth(): void {
  redis?.disconnect();
  redis = null;
}

async function within(check: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      check,
      new Promise((_, late) => (timer = setTimeout(() => late(new Error('late')), LIMIT_MS))),
    ]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
