import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';

const memory = new WeakMap<object, Map<string, unknown>>();

/** A value that outlives a screen and ends with the session. */
export interface SessionMemory<Value> {
  recall: () => Value | undefined;
  remember: (value: Value) => void;
}

/**
 * Remembers something between screens, so that who comes back finds what they left. It stays in memory: a BSN or a name
 * never stands in the address, the browser's history or its storage. Whoever logs out takes it with them.
 */
export function useSessionMemory<Value>(key: string): SessionMemory<Value> {
  const client = useApolloClient();
  const recall = useCallback(() => memory.get(client)?.get(key) as Value | undefined, [client, key]);
  const remember = useCallback(
    (value: Value) => {
      let kept = memory.get(client);
      if (!kept) {
        memory.set(client, (kept = new Map()));
        const stop = client.onClearStore(() => {
          memory.delete(client);
          stop();
          return Promise.resolve();
        });
      }
      kept.set(key, value);
    },
    [client, key],
  );
  return useMemo(() => ({ recall, remember }), [recall, remember]);
}
