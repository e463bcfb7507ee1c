/** Chance that is the same at every run: a small, fast generator (mulberry32), for millions of draws. */
export class Random {
  constructor(private state: number) {}

  /** A number from 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `min` through `max`. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True in this part of the draws. */
  chance(part: number): boolean {
    return this.next() < part;
  }

  /** One of a list. */
  of<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.next() * list.length)]!;
  }
}
