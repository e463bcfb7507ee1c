import { Client, type ClientConfig, type Pool, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import type { Logger } from 'pino';
import { StatementTimes } from './statement-times';

interface Lane {
  client: Promise<Client>;
  /** Statements sent and not yet answered. */
  waiting: number;
  /** When it last had nothing to do or answered something, in ms. */
  movedAt: number;
  alive: boolean;
}

/** Statements that may share a lane before another one is taken. */
const DEPTH = 8;
/** A lane that answered nothing for so many ms is held up: others go round it. */
const HELD_UP_MS = 5;

/**
 * Connections for single short reads, each a pipeline: a statement is sent without waiting for the answer to the one
 * before it, so that under load one packet carries several; that halves what a statement costs both here and in
 * PostgreSQL. They are planned once for all values, which for a short statement is most of its cost. What takes long gets
 * a connection of the pool to itself, so that nobody stands behind it, and may be planned for its values. No transactions,
 * no cursors, no writes: a statement shares its connection with those of other requests. A lost connection fails what was
 * on its way and is made anew at the next statement (R6).
 */
export class ReadLanes {
  private lanes: Lane[] = [];
  private readonly times = new StatementTimes();
  private ended = false;

  constructor(
    private readonly config: ClientConfig,
    private readonly max: number,
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {}

  /**
   * Runs a named statement. One that stands for several runs of another tells so: `share` times what `of` would do, and
   * what it took counts for that one.
   */
  async query<Row extends QueryResultRow>(
    statement: QueryConfig & { name: string },
    { of = statement.name, share = 1 }: { of?: string; share?: number } = {},
  ): Promise<QueryResult<Row>> {
    const started = performance.now();
    const answer = this.times.isLong(of) ? await this.pool.query<Row>(statement) : await this.onLane<Row>(statement);
    this.times.took(of, (performance.now() - started) / share);
    return answer;
  }

  /** The statement takes so little time by itself that several go better as one. */
  isBrief(name: string): boolean {
    return this.times.isBrief(name);
  }

  /** Lets what is on its way be answered, then closes. The pool is its owner's to close. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.lanes.map(async ({ client }) => (await client.catch(() => null))?.end()));
  }

  private async onLane<Row extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<Row>> {
    const lane = this.choose();
    if (lane.waiting++ === 0) lane.movedAt = performance.now();
    try {
      return await (await lane.client).query<Row>(statement);
    } finally {
      lane.waiting--;
      lane.movedAt = performance.now();
    }
  }

  // The first lane that moves and has room, so that statements pack together; only then another.
  private choose(): Lane {
    const now = performance.now();
    let best: Lane | undefined;
    for (const lane of this.lanes) {
      if (lane.waiting === 0 || (lane.waiting < DEPTH && now - lane.movedAt < HELD_UP_MS)) return lane;
      if (!best || lane.waiting < best.waiting) best = lane;
    }
    return best && this.lanes.length >= this.max ? best : this.open();
  }

  private open(): Lane {
    if (this.ended) throw new Error('The reader is closed.');
    const options = `${this.config.options ?? ''} -c plan_cache_mode=force_generic_plan`;
    const client = new Client({ ...this.config, options, pipeline: true } as ClientConfig);
    const lane: Lane = { client: client.connect().then(() => client), waiting: 0, movedAt: 0, alive: true };
    const drop = (error?: Error): void => {
      if (!lane.alive) return;
      lane.alive = false;
      this.lanes = this.lanes.filter((other) => other !== lane);
      if (error) this.log.warn({ err: error.message }, 'database connection lost');
    };
    client.on('error', drop);
    client.on('end', () => drop());
    lane.client.catch(drop);
    this.lanes.push(lane);
    return lane;
  }
}
