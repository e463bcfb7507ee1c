import { useApolloClient } from '@apollo/client/react';
import { Button, ModalDialog, Text } from '@volmacht/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eraseDrafts, keepDrafts } from '../form/draft-store';
import { PASSIVE } from '../graphql/request-headers';
import { loggedOutPath, loginPath } from './navigation';
import { onSessionEvent } from './session-events';
import { logOut, useSession } from './session.provider';
import { SessionExpiryQuery } from './viewer.graphql';

/** The warning comes this long before the end. */
const WARNING_MS = 120_000;

/** Leaves by a real page load: nothing of the session that ended stays in memory. */
function leaveTo(path: string): void {
  window.location.assign(path);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Watches how long the session still lasts. Two minutes before the end a dialog counts down and offers to stay; at the
 * end, or when the server says so, or when another tab logged out, this tab leaves too. Asking the server how long
 * there is left never extends the session, so another tab's activity counts and this watch does not.
 */
export function IdleWatch({ leave = leaveTo }: { leave?: (path: string) => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { viewer } = useSession();
  const signedIn = viewer !== null;
  const expiresAt = useRef(0);
  const lifetime = useRef(0);
  const [secondsLeft, setSecondsLeft] = useState<number>();

  const ask = useCallback(
    async (passive: boolean) => {
      const { data } = await client.query({
        query: SessionExpiryQuery,
        fetchPolicy: 'network-only',
        context: passive ? PASSIVE : {},
      });
      const end = data?.me ? Date.parse(data.me.idleExpiresAt) : 0;
      expiresAt.current = end;
      return end;
    },
    [client],
  );

  useEffect(() => {
    if (!viewer) return;
    const end = Date.parse(viewer.idleExpiresAt);
    if (end > expiresAt.current) expiresAt.current = end;
    lifetime.current ||= end - Date.now();
  }, [viewer]);

  useEffect(() => {
    if (!signedIn) return undefined;
    const expire = () => {
      keepDrafts();
      leave(loginPath(window.location.pathname, 'verlopen'));
    };
    const stop = onSessionEvent((event) => {
      if (event === 'ended') expire();
      else if (event === 'signed-out') {
        eraseDrafts();
        leave(loggedOutPath());
      } else if (event === 'activity') expiresAt.current = Math.max(expiresAt.current, Date.now() + lifetime.current);
    });
    let asking = false;
    const tick = async () => {
      const left = expiresAt.current - Date.now();
      if (left > WARNING_MS) return setSecondsLeft(undefined);
      // Our own reckoning says it is nearly over; the server knows what the other tabs did.
      if (!asking) {
        asking = true;
        try {
          if (left <= 0 || left > WARNING_MS - 1500) {
            const end = await ask(true);
            if (end <= Date.now()) return expire();
          }
        } catch {
          // Unreachable is not logged out; the next tick asks again.
        } finally {
          asking = false;
        }
      }
      const now = expiresAt.current - Date.now();
      setSecondsLeft(now <= WARNING_MS ? Math.max(0, Math.ceil(now / 1000)) : undefined);
    };
    const timer = setInterval(() => void tick(), 1000);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [signedIn, ask, leave]);

  const stay = () => void ask(false).then(() => setSecondsLeft(undefined));
  return (
    <ModalDialog open={signedIn && secondsLeft !== undefined} title={t('platform.idle.title')} onClose={stay} urgent>
      <Text>{t('platform.idle.what', { time: clock(secondsLeft ?? 0) })}</Text>
      <Text tone="muted">{t('platform.idle.why')}</Text>
      <div className="vm-row vm-gap-4">
        <Button appearance="primary" onClick={stay} autoFocus>
          {t('platform.idle.stay')}
        </Button>
        <Button appearance="subtle" onClick={() => void logOut()}>
          {t('platform.idle.leave')}
        </Button>
      </div>
    </ModalDialog>
  );
}
