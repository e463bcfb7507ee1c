import { existsSync } from 'node:fs';
import { findProgram } from './command.mjs';
import { LaunchError } from './launch-error.mjs';
import { statePath } from './paths.mjs';
import { installSystemPackage } from './system-packages.mjs';

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const packages = {
  'apt-get': [['chromium'], ['chromium-browser']],
  dnf: [['chromium']],
  apk: [['chromium']],
  brew: [['--cask', 'chromium']],
};

function present() {
  for (const name of programs) {
    const path = findProgram(name);
    if (path) return path;
  }
  return macApplications.find((path) => existsSync(path));
}

/** The Chromium for the browser suites: CHROMIUM_PATH, an installed one, or one that we may install. */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new LaunchError(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist.`);
  }
  const found = present();
  if (found) return found;
  await installSystemPackage(packages, statePath('logs', 'install.log'));
  const installed = present();
  if (installed) return installed;
  throw new LaunchError(
    'The browser suites need Chromium and it could not be installed here: install chromium or google-chrome, or set CHROMIUM_PATH.',
  );
}
