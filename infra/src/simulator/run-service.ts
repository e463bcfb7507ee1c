/** Something started by an entry point. */
export interface RunningService {
  close(): Promise<void>;
}

/**
 * Runs a service until SIGINT or SIGTERM, then stops it in order.
 * A start that fails (a taken port, a missing setting) ends the process with code 1 and one sentence.
 */
export async function runService(
  name: string,
  start: () => Promise<{ service: RunningService; ready: string }>,
): Promise<void> {
  try {
    const { service, ready } = await start();
    console.log(`${name}: ${ready}`);
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      service.close().then(
        () => process.exit(0),
        (error: unknown) => fail(name, error),
      );
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (error) {
    fail(name, error);
  }
}

function fail(name: string, error: unknown): never {
  console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
