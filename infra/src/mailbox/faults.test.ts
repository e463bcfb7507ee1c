import { describe, expect, it } from '@jest/globals';
import { FaultSwitches } from './faults';

describe('XX-06 fault switches', () => {
  it('draws each fate in proportion to its rate', () => {
    let draw = 0;
    const faults = new FaultSwitches(undefined, () => ((draw++ % 100) + 0.5) / 100);
    faults.replace({ smtp: { tempFailRate: 0.2, permFailRate: 0.1, dropAfterAcceptRate: 0.05, hangRate: 0.15 } });
    const drawn: Record<string, number> = {};
    for (let index = 0; index < 100; index += 1) {
      const fate = faults.draw('smtp');
      drawn[fate] = (drawn[fate] ?? 0) + 1;
    }
    expect(drawn).toEqual({ TEMP_FAIL: 20, PERM_FAIL: 10, DROP_AFTER_ACCEPT: 5, HANG: 15, ACCEPT: 50 });
    expect(faults.draw('sms')).toBe('ACCEPT');
  });
});
