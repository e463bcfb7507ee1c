import type { ProblemSpec } from '../../core/errors';
import { isPrivateHost } from '../../core/security';
import { WEBSERVICE_TEXTS } from './webservice.errors';

/** Longest address that is kept. */
const ENDPOINT_LENGTH = 500;

/** Settings as they come in; null empties a field, undefined leaves it. */
export interface SettingsInput {
  endpoint?: string | null;
  certificateFingerprint?: string | null;
}

/** The settings in the form in which they are kept, and what is wrong with them (ZO-12, A31). */
export function checkSettings(
  input: SettingsInput,
  { secureOnly }: { secureOnly: boolean },
): { settings: SettingsInput; problems: ProblemSpec[] } {
  const problems: ProblemSpec[] = [];
  const settings: SettingsInput = {};
  if (input.endpoint !== undefined) {
    const text = input.endpoint?.trim() ?? '';
    const fault = text === '' ? null : endpointFault(text, secureOnly);
    if (fault) problems.push({ field: 'endpoint', ...fault });
    settings.endpoint = text === '' || fault ? null : new URL(text).href;
  }
  if (input.certificateFingerprint !== undefined) {
    const digits = (input.certificateFingerprint ?? '').replace(/[\s:]/g, '').toLowerCase();
    if (digits !== '' && !/^[0-9a-f]{64}$/.test(digits))
      problems.push({ field: 'certificateFingerprint', rule: WEBSERVICE_TEXTS.FINGERPRINT_INVALID });
    settings.certificateFingerprint = digits === '' ? null : digits;
  }
  return { settings, problems };
}

function endpointFault(text: string, secureOnly: boolean): Omit<ProblemSpec, 'field'> | null {
  if (text.length > ENDPOINT_LENGTH) return { rule: 'VALUE_TOO_LONG', values: { max: ENDPOINT_LENGTH } };
  if (!URL.canParse(text)) return { rule: WEBSERVICE_TEXTS.ENDPOINT_INVALID };
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password || url.hash || url.search)
    return { rule: WEBSERVICE_TEXTS.ENDPOINT_INVALID };
  if (secureOnly && url.protocol !== 'https:') return { rule: WEBSERVICE_TEXTS.ENDPOINT_NOT_SECURE };
  return isPrivateHost(url.hostname) ? { rule: WEBSERVICE_TEXTS.ENDPOINT_PRIVATE } : null;
}
