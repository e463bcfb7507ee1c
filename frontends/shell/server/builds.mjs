import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Under this path each part's files are served: /apps/<folder>/<file>. */
export const APPS_PATH = '/apps/';

function readBuild(folder) {
  const file = join(folder, 'manifest.json');
  try {
    return {
      changed: statSync(file).mtimeMs,
      folder,
      key: basename(dirname(folder)),
      manifest: JSON.parse(readFileSync(file, 'utf8')),
    };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Address of a built file. */
export const addressOf = (build, file) => `${APPS_PATH}${build.key}/${file}`;

/**
 * The built parts as their manifests describe them. Manifests are read anew when one changed, so that a portal can be
 * deployed while the shell runs (XX-05).
 */
export class Builds {
  #folders;
  #known = new Map();
  #version = '';

  constructor(folders) {
    this.#folders = folders;
  }

  /** All parts that are there now; `version` changes whenever one of them does. */
  current() {
    const stamps = this.#folders.map(
      (folder) => statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    );
    const version = stamps.join();
    if (version !== this.#version) {
      const builds = this.#folders.map(readBuild).filter(Boolean);
      this.#known = new Map(builds.map((build) => [build.key, build]));
      this.#version = version;
    }
    return { version: this.#version, builds: [...this.#known.values()] };
  }

  /** One part by the folder name in its address. */
  find(key) {
    this.current();
    return this.#known.get(key);
  }

  /** Paths that belong to a portal; the page is served for these and for the shell's own, and for nothing else. */
  basePaths() {
    return this.current()
      .builds.filter(({ manifest }) => manifest.kind === 'portal')
      .map(({ manifest }) => manifest.basePath);
  }

  /** True when everything without which no page can be drawn has been built. */
  isComplete() {
    const { builds } = this.current();
    return (
      builds.some(({ manifest }) => manifest.kind === 'shell') && builds.some(({ manifest }) => manifest.imports.react)
    );
  }
}
