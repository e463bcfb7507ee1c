import { currentLanguage } from '../i18n/language';

/** Tells the server that nobody pressed anything: the request must not extend the session. */
export const PASSIVE = { headers: { 'x-volmacht-passive': '1' } } as const;

/** What every request to our own server carries: the proof against cross-site forms, and the language of its messages. */
export function requestHeaders(): Record<string, string> {
  return { 'apollo-require-preflight': '1', 'accept-language': currentLanguage() };
}
