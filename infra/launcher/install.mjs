// Installs what is missing and nothing else: the first step of the continuous integration.
import { ensureInstalled } from './lib/install.mjs';
import { printFailure } from './lib/launch-error.mjs';
import { requireNode, step } from './lib/progress.mjs';

try {
  await step('Node', () => requireNode());
  await step('Packages', ensureInstalled);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
