import { useSessionMemory } from '@volmacht/platform';

/** A list that was asked for in this session. */
export interface AskedExport {
  id: string;
  /** What it is, in words. */
  label: string;
  /** What was asked: the same question finds the same file again. */
  question: string;
}

/** The lists asked for in this session, the newest first: one may walk away and find them again under 'Recente taken'. */
export function useAskedExports() {
  const { recall, remember } = useSessionMemory<AskedExport[]>('exports');
  const asked = recall() ?? [];
  return {
    asked,
    add: (one: AskedExport) =>
      remember([one, ...(recall() ?? []).filter(({ question }) => question !== one.question)].slice(0, 5)),
  };
}
