// `npm run build`: builds what is stale, in order. The same step that `npm start` and `npm test` take.
import { buildStale } from './lib/build.mjs';
import { printFailure } from './lib/launch-error.mjs';
import { step } from './lib/progress.mjs';

try {
  await step('Build', buildStale);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
