import type { Language } from '@volmacht/ui';

const COOKIE = 'volmacht-taal';
const listeners = new Set<(language: Language) => void>();

/** The language the person chose, from its cookie; Dutch for everybody who chose nothing (XX-04). */
export function currentLanguage(): Language {
  return /(?:^|;\s*)volmacht-taal=en(?:;|$)/.test(document.cookie) ? 'en' : 'nl';
}

/** Keeps the choice for a year and tells every part of the page, without loading it anew. */
export function chooseLanguage(language: Language): void {
  document.cookie = `${COOKIE}=${language}; path=/; max-age=31536000; SameSite=Lax`;
  document.documentElement.lang = language;
  for (const listener of listeners) listener(language);
}

/** Calls back on every change of language; returns the way to stop. */
export function onLanguage(listener: (language: Language) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
