import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, isRoot, run } from './command.mjs';

const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const aptWait = ['-o', 'DPkg::Lock::Timeout=300'];

/** Whether the machine's package lists hold the package (a fresh container has none until `apt-get update`). */
async function aptKnows(name) {
  return (await run('apt-cache', ['policy', name]).catch(() => '')).includes('Candidate: ');
}

async function aptInstall(names, log) {
  const known = await aptKnows(names[0]);
  if (!known) await run('apt-get', [...aptWait, 'update'], { env: aptEnv, log });
  const install = () =>
    run('apt-get', [...aptWait, 'install', '-y', '--no-install-recommends', ...names], { env: aptEnv, log });
  try {
    await install();
  } catch (error) {
    if (!known) throw error;
    // Old lists name versions that the mirror no longer has.
    await run('apt-get', [...aptWait, 'update'], { env: aptEnv, log });
    await install();
  }
}

const managers = [
  { program: 'apt-get', install: aptInstall },
  { program: 'dnf', install: (names, log) => run('dnf', ['install', '-y', ...names], { log }) },
  { program: 'apk', install: (names, log) => run('apk', ['add', '--no-cache', ...names], { log }) },
  // Homebrew is for ordinary users; it refuses root by itself.
  { program: 'brew', install: (names, log) => run('brew', ['install', ...names], { log }), asUser: true },
];

/**
 * Installs the first of the named packages that this machine's package manager can give; `names` maps a manager's
 * program to a list of package sets. Answers false when there is no manager that we may use or none has it.
 */
export async function installSystemPackage(names, log) {
  for (const { program, install, asUser } of managers) {
    if (!names[program] || !findProgram(program) || (!asUser && !isRoot())) continue;
    for (const set of names[program]) {
      try {
        await install(set, log);
        return true;
      } catch {
        // The next set, then the next manager; the log has the reason.
      }
    }
  }
  return false;
}

/**
 * Unpacks an apt package with the libraries it needs into `target`, which any user may do; nothing on the machine
 * changes. Answers false when apt is not there or cannot give it.
 */
export async function unpackAptPackage(name, target, log) {
  if (!findProgram('apt-get') || !findProgram('dpkg')) return false;
  try {
    const plan = await run('apt-get', ['--simulate', '--no-install-recommends', 'install', name], { log });
    const wanted = [...plan.matchAll(/^Inst (\S+)/gm)].map((match) => match[1]);
    if (wanted.length === 0) return false;
    mkdirSync(target, { recursive: true });
    await run('apt-get', ['download', ...wanted], { cwd: target, log });
    for (const file of readdirSync(target).filter((entry) => entry.endsWith('.deb'))) {
      await run('dpkg', ['-x', join(target, file), target], { log });
    }
    return existsSync(join(target, 'usr'));
  } catch {
    return false;
  }
}
