import type { ByteStream } from '../file-store';

/** A piece of a stream; every frame but the last is full, and an empty stream is one empty last frame. */
export interface Frame {
  bytes: Buffer;
  index: number;
  last: boolean;
}

/** Cuts a stream into frames of a fixed size; holds one frame back, because only the end tells which one is the last. */
export async function* inFrames(content: ByteStream, size: number): AsyncGenerator<Frame> {
  let frame = Buffer.allocUnsafe(size);
  let filled = 0;
  let index = 0;
  for await (const chunk of content) {
    for (let taken = 0; taken < chunk.length;) {
      if (filled === size) {
        yield { bytes: frame, index, last: false };
        index += 1;
        frame = Buffer.allocUnsafe(size);
        filled = 0;
      }
      const copied = chunk.copy(frame, filled, taken);
      taken += copied;
      filled += copied;
    }
  }
  yield { bytes: frame.subarray(0, filled), index, last: true };
}
