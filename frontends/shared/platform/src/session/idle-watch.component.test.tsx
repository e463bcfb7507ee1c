import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render } from '@testing-library/react';
import { aViewer, screen, serveContract } from '../../testing';
import { Providers } from '../app/providers.component';
import { createApiClient } from '../graphql/client';
import { createI18n } from '../i18n/i18n';
import { keepAtSessionEnd } from '../form/draft-store';
import { announce, sessionEnded } from './session-events';
import { IdleWatch } from './idle-watch.component';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;

/** A server whose session ends at `end.at`; only a request that is not passive moves it. */
function aSession(end: { at: number }) {
  const left: string[] = [];
  const passives: boolean[] = [];
  const served = serveContract({
    me: () => (end.at > Date.now() ? { ...aViewer(), idleExpiresAt: new Date(end.at).toISOString() } : null),
  });
  window.fetch = (async (address: string, init: RequestInit) => {
    const passive = 'x-volmacht-passive' in (init.headers as object);
    passives.push(passive);
    if (!passive && passives.length > 1) end.at = Date.now() + 20 * MINUTE;
    return served.fetch(address, init);
  }) as typeof fetch;
  render(
    <Providers client={createApiClient()} i18n={createI18n({ nl: {}, en: {} })} navigate={() => undefined}>
      <IdleWatch leave={(path) => left.push(path)} />
    </Providers>,
  );
  return { left, passives };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('A16 the session ends after 20 minutes without activity', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOON, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('warns two minutes before the end, counts down, and does not extend the session by asking', async () => {
    const { passives } = aSession({ at: NOON + 20 * MINUTE });
    await pass(17 * MINUTE);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await pass(MINUTE + 30_000);
    await pass(1000);
    expect(screen.getByRole('alertdialog').textContent).toMatch(/Over 1:\d\d loggen we u uit/);
    expect(passives.slice(1).every(Boolean)).toBe(true);
  });

  it('stays after a press on "Blijf ingelogd"', async () => {
    const { left } = aSession({ at: NOON + 20 * MINUTE });
    await pass(18 * MINUTE + 30_000);
    await pass(1000);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Blijf ingelogd' })));
    await pass(5 * MINUTE);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(left).toEqual([]);
  });

  it('shows no warning when another tab was active meanwhile', async () => {
    const end = { at: NOON + 20 * MINUTE };
    aSession(end);
    await pass(10 * MINUTE);
    end.at = Date.now() + 20 * MINUTE;
    await pass(8 * MINUTE + 30_000);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('leaves for the login page at the end, and when the server says that the session is over', async () => {
    const { left } = aSession({ at: NOON + 20 * MINUTE });
    await pass(20 * MINUTE + 2000);
    expect(left[0]).toContain('/account/inloggen?');
    expect(left[0]).toContain('reden=verlopen');
  });

  it('keeps what was being filled in before it leaves by itself, and nothing when somebody logs out', async () => {
    const kept: number[] = [];
    const stop = keepAtSessionEnd(() => kept.push(left.length));
    const { left } = aSession({ at: NOON + 20 * MINUTE });
    await pass(1000);
    act(() => announce('signed-out'));
    expect(left).toEqual(['/account/uitgelogd']);
    expect(kept).toEqual([]);
    act(() => sessionEnded());
    expect(kept).toEqual([1]);
    stop();
  });

  it('leaves at once when the server refuses a request for want of a session', async () => {
    const { left } = aSession({ at: NOON + 20 * MINUTE });
    await pass(1000);
    act(() => sessionEnded());
    expect(left).toHaveLength(1);
  });
});
