import { type Html, html } from './html-template';

/** What one page of a simulator consists of. `scripts` and `styles` are paths on the simulator itself. */
export interface PageParts {
  title: string;
  service: string;
  styles: readonly string[];
  scripts?: readonly string[];
  bodyClass?: string;
  main: Html;
}

/** A whole Dutch page in the frame that both simulators share; loads nothing from another host. */
export function renderPage({ title, service, styles, scripts = [], bodyClass = '', main }: PageParts): string {
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${service}</title>
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${scripts.map((src) => html`<script src="${src}" defer></script>`)}
      </head>
      <body class="${bodyClass}">
        <a class="skip-link" href="#inhoud">Naar de inhoud</a>
        <header class="top-bar">
          <a class="wordmark" href="/">Volmacht</a>
          <span class="service">${service}</span>
        </header>
        <main id="inhoud" tabindex="-1">${main}</main>
      </body>
    </html>`;
  return page.toString();
}
