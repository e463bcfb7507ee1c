import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EicarDetector } from './eicar';

const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

function feed(content: Buffer, sizes: number[]): boolean {
  const detector = new EicarDetector();
  let found = false;
  for (let start = 0, turn = 0; start < content.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    found = detector.push(content.subarray(start, start + size));
    start += size;
  }
  return found;
}

describe('XX-07 the test virus is found wherever it stands', () => {
  test('whatever the chunks are and wherever it begins', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array({ maxLength: 300 }),
        sizes,
        (before, after, chunks) => feed(Buffer.concat([before, eicar, after]), chunks),
      ),
    );
  });

  test('and only when it is whole', () => {
    expect(feed(Buffer.concat([eicar.subarray(0, 67), Buffer.from('.')]), [7])).toBe(false);
    expect(feed(Buffer.concat([eicar.subarray(0, 30), Buffer.from('.'), eicar.subarray(30)]), [5])).toBe(false);
  });
});
