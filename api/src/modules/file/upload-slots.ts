import { DomainError } from '../../core/errors';

/** Uploads that are taken in at once by one process: each may hold 20 MB and a look at the build of a PDF. */
const MAX_AT_ONCE = 4;
/** Of these, by one user. */
const MAX_PER_USER = 2;
/** Uploads that wait for a place; their bodies are not read, so they cost a socket and no memory. */
const MAX_WAITING = 40;

type Waiting = { userId: string; go: () => void };

/** Places for uploads, so that many at once slow each other down and do not exhaust the process (A20, R18). */
export class UploadSlots {
  private readonly busy: string[] = [];
  private readonly waiting: Waiting[] = [];

  /** Waits for a place; the answer gives it back. @throws UNAVAILABLE when too many wait already. */
  async take(userId: string): Promise<() => void> {
    if (!this.fits(userId)) {
      if (this.waiting.length >= MAX_WAITING) throw new DomainError('UNAVAILABLE', 'FILES_BUSY');
      await new Promise<void>((go) => this.waiting.push({ userId, go }));
    } else {
      this.busy.push(userId);
    }
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.busy.splice(this.busy.indexOf(userId), 1);
      this.next();
    };
  }

  private fits(userId: string): boolean {
    return this.busy.length < MAX_AT_ONCE && this.busy.filter((other) => other === userId).length < MAX_PER_USER;
  }

  private next(): void {
    const index = this.waiting.findIndex(({ userId }) => this.fits(userId));
    if (index < 0) return;
    const [first] = this.waiting.splice(index, 1);
    // Taken here and not by the waiter, which wakes later: else a newcomer could take the same place.
    this.busy.push(first!.userId);
    first!.go();
  }
}
