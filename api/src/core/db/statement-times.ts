/** From here on a statement is long: it would hold up those behind it on a shared connection. In ms. */
const LONG_MS = 1.5;
/** Up to here starting the statement is most of its cost, so that several go better as one. In ms. */
const BRIEF_MS = 0.8;
/** So many runs make one judgement. */
const WINDOW = 20;

interface Times {
  runs: number;
  /** The quickest of this window and of the one before it, in ms. */
  best: number;
  previous: number;
}

/**
 * How long statements take by themselves. The quickest of the last runs tells: the others waited for a busy machine or
 * stood in a queue.
 */
export class StatementTimes {
  private readonly known = new Map<string, Times>();

  /** Keeps how long a statement took, in ms. */
  took(name: string, ms: number): void {
    let times = this.known.get(name);
    if (!times) {
      // Statements follow from documents, which strangers may write: forget the oldest rather than grow for ever.
      if (this.known.size >= 5000) this.known.delete(this.known.keys().next().value!);
      this.known.set(name, (times = { runs: 0, best: Infinity, previous: 0 }));
    }
    times.best = Math.min(times.best, ms);
    if (++times.runs < WINDOW) return;
    times.previous = times.best;
    times.best = Infinity;
    times.runs = 0;
  }

  /** The statement takes long by itself; unknown ones count as short. */
  isLong(name: string): boolean {
    return this.quickest(name) > LONG_MS;
  }

  /** The statement takes hardly any time by itself; unknown ones count as such. */
  isBrief(name: string): boolean {
    return this.quickest(name) <= BRIEF_MS;
  }

  /** The quickest of the last runs, in ms; 0 until there were enough of them. */
  private quickest(name: string): number {
    const times = this.known.get(name);
    return times && times.previous > 0 ? Math.min(times.best, times.previous) : 0;
  }
}
