import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { html } from '../simulator/html-template';
import { BROKER_NAME, BROKER_STYLES } from './page-frame';
import { renderPage } from '../simulator/page-layout';

/** The page for a log-in attempt that cannot go on. `code` is for whoever has to find the cause. */
export function renderErrorPage(title: string, advice: string, code?: string): string {
  return renderPage({
    title,
    service: BROKER_NAME,
    styles: BROKER_STYLES,
    bodyClass: 'broker',
    main: html`<h1>${title}</h1>
      <p class="lead">${advice}</p>
      ${code && html`<p class="small">Voor de beheerder: ${code}</p>`}`,
  });
}

/** Page for an attempt that is over, or that was started in another browser. */
export function renderExpired(): string {
  return renderErrorPage(
    'Deze inlogpoging is verlopen',
    'U hebt langer dan 15 minuten gewacht, of u bent al klaar met inloggen. Ga terug naar de dienst en log opnieuw in.',
  );
}

/** The provider's own errors that cannot be sent back to the client, on a page instead of as JSON. */
export function renderError(context: KoaContextWithOIDC, out: ErrorOut): void {
  context.type = 'html';
  if (out.error === 'invalid_request' && context.path.startsWith('/auth/')) {
    context.body = renderExpired();
    return;
  }
  const code = [out.error, out.error_description].filter(Boolean).join(': ');
  context.body = renderErrorPage(
    'Inloggen kan nu niet',
    'De dienst stuurde een aanvraag die eHerkenning niet aanneemt. Ga terug naar de dienst en probeer het opnieuw.',
    code,
  );
}
