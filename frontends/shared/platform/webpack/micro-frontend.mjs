import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { esModuleBuild } from './base.mjs';

/**
 * The webpack settings of one portal's micro-frontend (XX-05). Its `portal.json` says which portal it is, where it
 * lives and what stands in the menu; `src/index.ts` exports the single-spa lifecycles.
 *
 * @param {string} folder absolute path of the app
 */
export function microFrontend(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const portal = JSON.parse(readFileSync(join(folder, 'portal.json'), 'utf8'));
  const entry = name.replace('@volmacht/', '');
  return esModuleBuild({
    folder,
    entries: { [entry]: './src/index.ts' },
    provides: { [entry]: [name] },
    manifest: { kind: 'portal', entry: name, ...portal },
  });
}
