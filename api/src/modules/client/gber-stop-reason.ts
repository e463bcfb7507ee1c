import { text, type Locale } from '../../core/texts';
import { CLIENT_TEXTS } from './client.errors';

/** Why a GBER was stopped, as it is stored; the words are made when it is read. */
export const GBER_STOP_REASON = {
  /** Correspondence goes by post, by choice of the office for all its clients (MZ-08) or for this one (MZ-17). */
  POST: CLIENT_TEXTS.GBER_STOPPED_BY_POST,
  /** The office asked for it (MZ-17). */
  REQUEST: CLIENT_TEXTS.GBER_STOPPED_ON_REQUEST,
} as const;

const known = new Set<string>(Object.values(GBER_STOP_REASON));

/** The words of a stored reason; one that another system of the insurer wrote is told as it stands. */
export function gberStopText(stored: string | null, locale: Locale): string | null {
  return stored !== null && known.has(stored) ? text(stored, locale) : stored;
}
