import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from './command.mjs';
import { withLock } from './lock.mjs';
import { root, statePath } from './paths.mjs';
import { listWorkspaces, inputHashes } from './workspaces.mjs';

const stampOf = (folder) => statePath('stamps', `build-${folder.replaceAll('/', '-')}`);

/** Builds one workspace from nothing, so that the output of a deleted source (a migration, say) is never left behind. */
async function buildOne({ folder, name }, hash) {
  const log = statePath('logs', `build-${folder.replaceAll('/', '-')}.log`);
  rmSync(stampOf(folder), { force: true });
  rmSync(log, { force: true });
  rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  await run('npm', ['run', 'build', '--silent', '-w', name], { cwd: root, log, what: `The build of ${folder}` });
  writeFileSync(stampOf(folder), hash);
}

/** Runs the builds, a workspace after the ones it needs, as many at once as there are cores (at most four). */
async function buildInOrder(stale, hashes, report) {
  const waiting = new Map(stale.map((workspace) => [workspace.folder, workspace]));
  const running = new Set();
  const limit = Math.min(4, availableParallelism());
  let failure;
  await new Promise((resolve) => {
    const next = () => {
      if (running.size === 0 && (failure || waiting.size === 0)) return resolve();
      for (const [folder, workspace] of waiting) {
        if (failure || running.size >= limit) return;
        if (workspace.needs.some((need) => waiting.has(need) || running.has(need))) continue;
        waiting.delete(folder);
        running.add(folder);
        report?.([...running].join(', '));
        buildOne(workspace, hashes.get(folder))
          .catch((error) => (failure ??= error))
          .finally(() => (running.delete(folder), next()));
      }
    };
    next();
  });
  if (failure) throw failure;
}

/** Those workspaces and all that they need, through and through. */
function neededFor(all, wanted) {
  const found = new Set();
  const add = (folder) => {
    if (found.has(folder)) return;
    found.add(folder);
    for (const need of all.find((workspace) => workspace.folder === folder)?.needs ?? []) add(need);
  };
  wanted.forEach(add);
  return all.filter(({ folder }) => found.has(folder));
}

/**
 * Builds every workspace whose sources, settings or needed workspaces changed since its last build and answers which.
 * With `wanted` only those folders and what they need. One process at a time; throws a LaunchError with the compiler's last lines when a build fails.
 */
export async function buildStale(report, wanted) {
  return withLock(statePath('build.lock'), async () => {
    const all = listWorkspaces();
    const workspaces = wanted ? neededFor(all, wanted) : all;
    const hashes = inputHashes(all);
    const isFresh = ({ folder }) =>
      existsSync(join(root, folder, 'dist')) &&
      existsSync(stampOf(folder)) &&
      readFileSync(stampOf(folder), 'utf8') === hashes.get(folder);
    const stale = workspaces.filter((workspace) => workspace.builds && !isFresh(workspace));
    await buildInOrder(stale, hashes, report);
    return stale.length === 0 ? 'up to date' : stale.map(({ folder }) => folder).join(', ');
  });
}
