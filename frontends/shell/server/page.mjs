import { addressOf } from './builds.mjs';

const escapes = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** JSON that is safe between script tags. */
const inScript = (value) => JSON.stringify(value).replace(/[<>&]/g, (character) => escapes[character]);

const attribute = (text) => text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Names → addresses, and the integrity of every script that can be imported, lazily loaded ones included. */
function importMapOf(builds) {
  const imports = {};
  const integrity = {};
  for (const build of builds) {
    for (const [name, file] of Object.entries(build.manifest.imports)) imports[name] = addressOf(build, file);
    for (const [file, hash] of Object.entries(build.manifest.integrity)) {
      if (file.endsWith('.js')) integrity[addressOf(build, file)] = hash;
    }
  }
  return { imports, integrity };
}

/** What the shell shows of each portal; the rest of a manifest is of no use to it. */
function portalOf(build) {
  const { name, version, portal, basePath, entry, label, intro, icon, menu, styles, integrity } = build.manifest;
  return {
    ...{ name, version, portal, basePath, entry, label, intro, icon, menu },
    styles: styles.map((file) => ({ href: addressOf(build, file), integrity: integrity[file] })),
  };
}

const byOrder = (a, b) => (a.manifest.order ?? 100) - (b.manifest.order ?? 100) || a.key.localeCompare(b.key);

/**
 * The one HTML page, without any script of its own: everything inline is data or the import map, and the map carries
 * this response's nonce. `csp-nonce` is where the overlay library looks for it when it has to add a style.
 */
export function renderPage({ builds, nonce, contact, importMapOverrides = false }) {
  const shell = builds.find(({ manifest }) => manifest.kind === 'shell');
  const libraries = builds.filter(({ manifest }) => manifest.kind === 'library');
  const frame = [...libraries, shell];
  const styles = frame.flatMap((build) => build.manifest.styles.map((file) => [build, file]));
  const fonts = frame.flatMap((build) => build.manifest.fonts.map((file) => addressOf(build, file)));
  const scripts = frame.flatMap((build) => build.manifest.scripts.map((file) => [build, file]));
  const tag = ([build, file]) => `href="${addressOf(build, file)}" integrity="${build.manifest.integrity[file]}"`;
  const [shellScript] = shell.manifest.scripts;
  const portals = builds
    .filter(({ manifest }) => manifest.kind === 'portal')
    .sort(byOrder)
    .map(portalOf);
  const data = { portals, contact };
  const mapType = importMapOverrides ? 'overridable-importmap' : 'importmap';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Volmacht: zorgverzekeringszaken regelen voor de mensen die u vertegenwoordigt.">
<meta name="theme-color" content="#0F4C5C">
<meta property="csp-nonce" nonce="${attribute(nonce)}">
<title>Volmacht</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${fonts.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${styles.map((style) => `<link rel="stylesheet" ${tag(style)}>`).join('\n')}
<script type="${mapType}" nonce="${attribute(nonce)}">${inScript(importMapOf(builds))}</script>
${importMapOverrides ? '<script src="/import-map-overrides.js"></script>' : ''}
${scripts.map((script) => `<link rel="modulepreload" ${tag(script)}>`).join('\n')}
<script type="application/json" id="volmacht-portalen">${inScript(data)}</script>
</head>
<body>
<div id="volmacht"></div>
<noscript>Volmacht werkt alleen met JavaScript. Zet JavaScript aan in uw browser en laad deze pagina opnieuw.</noscript>
<script type="module" src="${addressOf(shell, shellScript)}" integrity="${shell.manifest.integrity[shellScript]}"></script>
</body>
</html>
`;
}
