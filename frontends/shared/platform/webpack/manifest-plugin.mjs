import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const { Compilation, sources } = webpack;

/** Which scripts a bundle loads at once, and which only when a screen asks for them. */
function scriptsOf(chunk) {
  const initial = [...chunk.files].filter((file) => file.endsWith('.js'));
  const later = [...chunk.getAllAsyncChunks()]
    .flatMap((part) => [...part.files])
    .filter((file) => file.endsWith('.js'));
  return { initial, later };
}

/**
 * Writes manifest.json beside the bundles: name and version of the workspace, the names in the import map that its
 * bundles answer to, style sheets, fonts to preload and the integrity of every script and style sheet. The shell's
 * server builds the import map and the menu from these files alone, so a part can be deployed without the others.
 */
export class ManifestPlugin {
  constructor({ folder, provides, manifest }) {
    this.folder = folder;
    this.provides = provides;
    this.manifest = manifest;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      // After minifying and after the real content hash, so that the integrity is that of the bytes that are served.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, (assets) => {
        const { name, version } = JSON.parse(readFileSync(join(this.folder, 'package.json'), 'utf8'));
        const imports = {};
        const initial = new Set();
        for (const [entry, entrypoint] of compilation.entrypoints) {
          const { initial: scripts } = scriptsOf(entrypoint.getEntrypointChunk());
          for (const file of scripts) initial.add(file);
          for (const specifier of this.provides[entry] ?? []) imports[specifier] = scripts[0];
        }
        const files = Object.keys(assets);
        const integrity = Object.fromEntries(
          files
            .filter((file) => /\.(js|css)$/.test(file))
            .sort()
            .map((file) => [file, `sha384-${createHash('sha384').update(assets[file].buffer()).digest('base64')}`]),
        );
        const manifest = {
          name,
          version,
          ...this.manifest,
          imports,
          scripts: [...initial],
          styles: files.filter((file) => file.endsWith('.css')),
          fonts: files.filter((file) => /latin-(400|600)-normal.*\.woff2$/.test(file)),
          integrity,
        };
        compilation.emitAsset('manifest.json', new sources.RawSource(`${JSON.stringify(manifest, null, 2)}\n`));
      });
    });
  }
}
