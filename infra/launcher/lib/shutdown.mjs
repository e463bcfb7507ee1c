import { stopCommands } from './command.mjs';

/**
 * Calls `stop` once on Ctrl-C, on a request to end, when the terminal closes, or when the npm that started us is gone;
 * a second Ctrl-C ends at once (the guardian then ends the children). The process exits with `exitCode`.
 */
export function onShutdown(stop, { exitCode = 0 } = {}) {
  // A closed terminal makes every print fail; that must not keep us from stopping our children.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  let stopping = false;
  const shutDown = (reason) => {
    if (stopping) {
      if (reason === 'SIGINT') process.exit(130);
      return;
    }
    stopping = true;
    stopCommands();
    stop(reason).then(
      () => process.exit(exitCode),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => shutDown(signal));
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && shutDown('npm ended'), 1000).unref();
  }
}
