/** What a virus scanner says; `UNAVAILABLE` means that it did not give a clear answer, and is never read as clean. */
export type ScanVerdict = 'CLEAN' | 'INFECTED' | 'UNAVAILABLE';

/** A virus scanner. `scan` does not throw: whatever goes wrong is `UNAVAILABLE`. */
export interface Scanner {
  scan(content: Buffer): Promise<ScanVerdict>;
}
