import { describe, expect, it } from '@jest/globals';
import { supervise } from './supervisor.mjs';

/** A service whose end the test decides. */
function scripted(name) {
  const service = {
    name,
    starts: 0,
    start: async () => {
      service.starts += 1;
      service.exit = new Promise((resolve) => (service.end = resolve));
      service.onStart?.();
    },
    stop: async () => service.end({ code: 0 }),
  };
  void service.start();
  return service;
}

const nextStart = (service) => new Promise((resolve) => (service.onStart = resolve));

describe('a process that ends by itself is started again', () => {
  it('waits twice as long after each crash and begins anew after a calm minute', async () => {
    const service = scripted('worker');
    const waits = [];
    let clock = 0;
    const keeper = supervise([service], {
      say: () => {},
      now: () => clock,
      delay: async (ms) => void waits.push(ms),
    });
    for (const livedMs of [10, 10, 10, 120_000]) {
      const started = nextStart(service);
      await Promise.resolve();
      clock += livedMs;
      service.end({ code: 1 });
      await started;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(waits).toEqual([1000, 2000, 4000, 1000]);
    await keeper.stop();
  });

  it('is not started again once the stop was asked for', async () => {
    const service = scripted('api');
    const said = [];
    const keeper = supervise([service], { say: (line) => said.push(line) });
    await keeper.stop();
    expect(service.starts).toBe(1);
    expect(said).toEqual([]);
  });

  it('is ended when the stop comes while it is starting again', async () => {
    const service = scripted('PostgreSQL');
    const keeper = supervise([service], { say: () => {}, delay: async () => {} });
    const started = nextStart(service);
    service.end({ code: null, signal: 'SIGKILL' });
    await started;
    await keeper.stop();
    expect(await service.exit).toEqual({ code: 0 });
  });
});
