import { setTimeout as pause } from 'node:timers/promises';

const firstDelayMs = 1000;
const longestDelayMs = 30_000;
const calmMs = 60_000;

/**
 * Keeps services running: one that ends by itself is started again, after 1 s, 2 s, 4 s … up to 30 s; after a calm
 * minute the count begins anew. `say` gets one line per event. Call `stop()` to end them all in the given order.
 */
export function supervise(services, { say, now = Date.now, delay = pause }) {
  const stopping = new AbortController();

  async function keep(service) {
    let delayMs = firstDelayMs;
    while (!stopping.signal.aborted) {
      const since = now();
      const { code, signal } = await service.exit;
      if (stopping.signal.aborted) return;
      if (now() - since > calmMs) delayMs = firstDelayMs;
      say(`${service.name} stopped (${signal ?? `exit code ${code}`}); starting it again in ${delayMs / 1000} s`);
      await delay(delayMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      delayMs = Math.min(delayMs * 2, longestDelayMs);
      await service.start().then(
        // A stop that was asked for while it was starting found nothing to end.
        () => (stopping.signal.aborted ? service.stop() : say(`${service.name} is running again`)),
        () => service.stop(),
      );
    }
  }

  const keepers = services.map(keep);
  return {
    /** Stops each service in order of the list's reverse (what depends on others first) and waits for all. */
    async stop(graceMs) {
      stopping.abort();
      await Promise.all([...services].reverse().map((service) => service.stop(graceMs)));
      await Promise.all(keepers);
    },
  };
}
