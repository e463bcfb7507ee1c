// The launcher is plain .mjs without types of its own; this is the part of it that suites use.
declare module '@volmacht/infra/launcher/stack.mjs' {
  /** One process of a stack, to start, stop, kill and start again. */
  export interface StackProcess {
    readonly name: string;
    readonly pid: number | undefined;
    readonly exited: object | undefined;
    readonly exit: Promise<unknown>;
    start(): Promise<void>;
    stop(graceMs?: number): Promise<void>;
    restart(): Promise<void>;
    waitReady(): Promise<void>;
    kill(signal?: NodeJS.Signals): void;
  }
  export interface StartedStack {
    urls: Record<'shell' | 'api' | 'worker' | 'broker' | 'register' | 'knooppunt' | 'mailbox' | 'smtp', string>;
    ports: Record<string, number>;
    env: Record<string, string>;
    dir: string;
    databaseUrl: string;
    redisUrl: string;
    processes: Record<string, StackProcess>;
    setClockOffset(ms: number): void;
    stop(): Promise<void>;
  }
  export function startStack(options: {
    databaseAdminUrl: string;
    redisUrl: string;
    dir: string;
    env?: Record<string, string>;
    only?: string[];
    seed?: boolean;
    templateDir?: string;
  }): Promise<StartedStack>;
}

declare module '@volmacht/infra/launcher/lib/postgres.mjs' {
  /** A server of the suite's own; `process.kill('SIGKILL')` plays a crash, `startPostgres` again the way back. */
  export function startPostgres(options: {
    dir: string;
    port: number;
    password: string;
    log: string;
    durable?: boolean;
  }): Promise<{
    adminUrl: string;
    data: string;
    process: { pid: number; exit: Promise<unknown>; kill(signal: NodeJS.Signals): void };
    stop(): Promise<unknown>;
  }>;
  export function removePostgresData(dir: string): void;
}

declare module '@volmacht/infra/launcher/lib/redis.mjs' {
  export function startRedis(options: {
    dir: string;
    port: number;
    password: string;
    log: string;
    durable?: boolean;
    databases?: number;
  }): Promise<{
    url: string;
    process: { pid: number; exit: Promise<unknown>; kill(signal: NodeJS.Signals): void };
    stop(): Promise<unknown>;
  }>;
}

declare module '@volmacht/infra/launcher/lib/ports.mjs' {
  export function freePort(): Promise<number>;
}
