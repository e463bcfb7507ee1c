import { useEffect, useMemo, useRef, useState } from 'react';
import type { Control, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { useSession } from '../session/session.provider';
import {
  eraseDraft,
  findDraft,
  keepable,
  keepAtSessionEnd,
  storeDraft,
  type Draft,
  type DraftPlace,
  type DraftValues,
} from './draft-store';

const secrets = new WeakMap<object, Set<string>>();

/** Names a field whose value is never kept: a password, a code, a file. */
export function markSecret(control: Control, name: string): void {
  let names = secrets.get(control);
  if (!names) secrets.set(control, (names = new Set<string>()));
  names.add(name);
}

/** What was kept of a form when the session ended, and what can be done with it. */
export interface DraftOffer {
  at: string;
  restore: () => void;
  discard: () => void;
}

/**
 * Keeps what a signed-in person filled in when the session ends by itself, and offers it back on the same page after the
 * next log-in. `keeps` false: nothing of this form is kept (a look-up, whose criteria are nobody's business).
 */
export function useDraft<Values extends FieldValues>(
  methods: UseFormReturn<Values>,
  defaultValues: Values,
  keeps: boolean,
): { offer: DraftOffer | undefined; sent: () => void } {
  const userId = useSession().viewer?.user.id;
  const form = Object.keys(defaultValues).sort().join(',');
  const began = useRef(JSON.stringify(defaultValues));
  const place = useMemo<DraftPlace | undefined>(
    () => (keeps && userId ? { userId, path: window.location.pathname, form } : undefined),
    [keeps, userId, form],
  );
  const found = useMemo(() => place && findDraft(place), [place]);
  const [settled, setSettled] = useState(false);
  const draft: Draft | undefined = settled ? undefined : found;

  useEffect(() => {
    if (!place) return undefined;
    return keepAtSessionEnd(() => {
      const values = methods.getValues();
      if (JSON.stringify(values) === began.current) return;
      const kept = keepable(values, secrets.get(methods.control) ?? new Set());
      if (Object.keys(kept).length > 0) storeDraft(place, kept);
    });
  }, [place, methods]);

  const erase = () => {
    if (place) eraseDraft(place);
    setSettled(true);
  };
  const restore = () => {
    const values = merged(methods.getValues(), draft?.values ?? {});
    for (const name of Object.keys(defaultValues) as Path<Values>[])
      methods.setValue(name, values[name] as PathValue<Values, Path<Values>>, { shouldDirty: true });
    erase();
  };
  // What was sent is with the server: only what is changed after that is worth keeping.
  const sent = () => {
    began.current = JSON.stringify(methods.getValues());
    erase();
  };
  return { offer: draft && { at: draft.at, restore, discard: erase }, sent };
}

/** The values with what was kept laid over them; what was not kept (a file, say) stays as it is. */
function merged(values: Record<string, unknown>, kept: DraftValues): Record<string, unknown> {
  const result = { ...values };
  for (const [name, value] of Object.entries(kept)) {
    const before = values[name];
    const group = isGroup(value) && isGroup(before);
    result[name] = group ? merged(before, value as DraftValues) : value;
  }
  return result;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
