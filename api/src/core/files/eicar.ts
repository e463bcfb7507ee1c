/** The harmless test virus, kept in two halves so that a scanner on a developer's machine leaves this file alone. */
const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

/** True when the bytes hold the EICAR test virus anywhere. */
export function containsEicar(bytes: Buffer): boolean {
  return bytes.includes(EICAR);
}

/** Looks for the EICAR test virus in a stream, also where it lies across two or more chunks. */
export class EicarDetector {
  #tail: Buffer = Buffer.alloc(0);
  #found = false;

  /** True from the chunk on that completes the test virus. */
  push(chunk: Buffer): boolean {
    if (this.#found) return true;
    const seam = Buffer.concat([this.#tail, chunk.subarray(0, EICAR.length)]);
    this.#found = containsEicar(seam) || containsEicar(chunk);
    const kept = chunk.length >= EICAR.length ? chunk : Buffer.concat([this.#tail, chunk]);
    this.#tail = Buffer.from(kept.subarray(-(EICAR.length - 1)));
    return this.#found;
  }
}
