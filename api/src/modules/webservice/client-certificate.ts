import type { IncomingMessage } from 'node:http';
import type { Settings } from '../../config/env';

/**
 * SHA-256 of the certificate with which the TLS proxy in front let this request in; null when there was none. Only a proxy
 * that the operator named tells it: without that setting nobody is believed.
 */
export function certificateOf(
  request: Pick<IncomingMessage, 'headers'>,
  settings: Pick<Settings, 'CLIENT_CERTIFICATE_HEADER'>,
): string | null {
  if (!settings.CLIENT_CERTIFICATE_HEADER) return null;
  const told = request.headers[settings.CLIENT_CERTIFICATE_HEADER];
  if (typeof told !== 'string') return null;
  const digits = told.replace(/:/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null;
}
