import helmet from 'helmet';
import { randomBytes } from 'node:crypto';

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * Sets the security headers of every answer the shell gives itself. Scripts come from our own origin only; the one
 * inline script, the import map, and the overlay library's few style rules carry this answer's nonce, which is returned.
 */
export function securityHeaders({ publicOrigin, loginOrigins }) {
  const secure = publicOrigin.startsWith('https:');
  return (request, response) =>
    new Promise((resolve, reject) => {
      const nonce = randomBytes(18).toString('base64');
      const set = helmet({
        contentSecurityPolicy: {
          useDefaults: false,
          directives: {
            'default-src': ["'none'"],
            'script-src': ["'self'", `'nonce-${nonce}'`],
            'style-src': ["'self'", `'nonce-${nonce}'`],
            'img-src': ["'self'", 'data:', 'blob:'],
            'font-src': ["'self'"],
            'connect-src': ["'self'"],
            'frame-src': ["'self'", 'blob:'],
            'form-action': ["'self'", ...loginOrigins],
            'base-uri': ["'none'"],
            'frame-ancestors': ["'none'"],
            'manifest-src': ["'self'"],
            ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
          },
        },
        crossOriginEmbedderPolicy: false,
        referrerPolicy: { policy: 'no-referrer' },
        strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
        xFrameOptions: { action: 'deny' },
      });
      set(request, response, (error) => {
        if (error) return reject(error);
        response.setHeader('Permissions-Policy', PERMISSIONS);
        return resolve(nonce);
      });
    });
}
