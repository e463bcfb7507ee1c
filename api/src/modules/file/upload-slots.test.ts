import { describe, expect, it } from '@jest/globals';
import { UploadSlots } from './upload-slots';

/** True when the promise is settled after everything that can happen now has happened. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  return done;
}

describe('R18 many uploads at once take turns', () => {
  it('lets one user hold two places, and another go on', async () => {
    const slots = new UploadSlots();
    const first = await slots.take('a');
    await slots.take('a');
    const third = slots.take('a');
    expect(await settled(third)).toBe(false);
    expect(await settled(slots.take('b'))).toBe(true);
    first();
    expect(await settled(third)).toBe(true);
  });

  it('has four places in all, and gives one back only once', async () => {
    const slots = new UploadSlots();
    const held = [await slots.take('a'), await slots.take('a'), await slots.take('b'), await slots.take('b')];
    const waiting = [slots.take('c'), slots.take('c')];
    held[0]!();
    held[0]!();
    expect(await settled(waiting[0]!)).toBe(true);
    expect(await settled(waiting[1]!)).toBe(false);
  });

  it('refuses when too many wait', async () => {
    const slots = new UploadSlots();
    await slots.take('a');
    await slots.take('a');
    for (let count = 0; count < 40; count++) void slots.take('a');
    await expect(slots.take('a')).rejects.toMatchObject({ code: 'UNAVAILABLE', rule: 'FILES_BUSY' });
  });
});
