import { addErrorHandler, getAppStatus, LOAD_ERROR, registerApplication, start, type LifeCycles } from 'single-spa';
import type { PortalManifest } from './manifest';

const listeners = new Set<() => void>();
const broken = new Set<string>();

/** Style sheets of a portal are there before its first screen is drawn. */
function loadStyle({ href, integrity }: PortalManifest['styles'][number]): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.integrity = integrity;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`Style sheet ${href} did not load`)));
    document.head.append(link);
  });
}

/** Registers every portal with single-spa; its code comes over the wire when somebody first goes there (XX-05). */
export function registerPortals(portals: PortalManifest[]): void {
  addErrorHandler((error) => {
    console.error(error);
    broken.add(error.appOrParcelName);
    for (const listener of listeners) listener();
  });
  for (const { name, entry, basePath, styles } of portals) {
    registerApplication({
      name,
      app: async () => {
        await Promise.all(styles.map(loadStyle));
        // A name of the import map: the browser resolves it and checks the file's integrity.
        return (await import(/* webpackIgnore: true */ entry)) as LifeCycles;
      },
      activeWhen: ({ pathname }) => pathname === basePath || pathname.startsWith(`${basePath}/`),
    });
  }
  start({ urlRerouteOnly: true });
}

/** True when a portal did not load or could not be mounted. */
export function isBroken(name: string): boolean {
  return broken.has(name) || getAppStatus(name) === LOAD_ERROR;
}

/** Calls back when a portal turns out broken; returns the way to stop. */
export function onBroken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
