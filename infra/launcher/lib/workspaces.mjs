import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** What a build makes, and so cannot be what it is made from. */
const notInput = new Set(['node_modules', 'dist', 'gql', 'coverage', 'artefacts', '.nx']);

function hashFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!notInput.has(entry.name)) hashFolder(hash, path);
    } else if (!/\.test\.tsx?$|\.tsbuildinfo$/.test(entry.name)) {
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Every workspace: its folder and name, whether it has a build, and the folders of the workspaces it is built from. */
export function listWorkspaces() {
  const folders = readJson(join(root, 'package.json')).workspaces.filter((folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
  const all = folders.map((folder) => ({ folder, manifest: readJson(join(root, folder, 'package.json')) }));
  const byName = new Map(all.map((workspace) => [workspace.manifest.name, workspace]));
  const needs = ({ manifest }) =>
    Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .map((name) => byName.get(name)?.folder)
      .filter((folder) => folder !== undefined);
  return all.map((workspace) => ({
    folder: workspace.folder,
    name: workspace.manifest.name,
    builds: workspace.manifest.scripts?.build !== undefined,
    needs: needs(workspace),
  }));
}

/** Fingerprint of everything a workspace's build reads: its own files, those it is built from, the shared settings. */
export function inputHashes(workspaces) {
  const own = new Map();
  const settings = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(join(root, 'infra', 'quality', 'swcrc.json')))
    .digest();
  for (const { folder } of workspaces) {
    const hash = createHash('sha256').update(settings);
    hashFolder(hash, join(root, folder));
    own.set(folder, hash.digest('hex'));
  }
  const byFolder = new Map(workspaces.map((workspace) => [workspace.folder, workspace]));
  const total = new Map();
  const resolve = (folder) => {
    if (!total.has(folder)) {
      const hash = createHash('sha256').update(own.get(folder));
      for (const need of [...byFolder.get(folder).needs].sort()) hash.update(resolve(need));
      total.set(folder, hash.digest('hex'));
    }
    return total.get(folder);
  };
  for (const { folder } of workspaces) resolve(folder);
  return total;
}
