/** A reason to stop that a person can act on: its message is one clear sentence and is shown without a stack trace. */
export class LaunchError extends Error {
  name = 'LaunchError';
}

/** Prints why a command stopped: a sentence for a LaunchError, everything we know for anything else. */
export function printFailure(error) {
  console.error(error instanceof LaunchError ? `\n✗ ${error.message}` : error);
}
