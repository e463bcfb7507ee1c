import { z } from 'zod';

const rate = z.number().min(0).max(1).default(0);

const channelFaults = z
  .strictObject({ tempFailRate: rate, permFailRate: rate, dropAfterAcceptRate: rate, hangRate: rate })
  .refine((faults) => Object.values(faults).reduce((sum, value) => sum + value, 0) <= 1 + Number.EPSILON, {
    error: 'rates add up to more than 1',
  });

const NO_FAULTS = { tempFailRate: 0, permFailRate: 0, dropAfterAcceptRate: 0, hangRate: 0 };

/** Shape of the fault switches; what is left out is 0. */
export const faultSettings = z.strictObject({
  smtp: channelFaults.default(NO_FAULTS),
  sms: channelFaults.default(NO_FAULTS),
});

export type FaultSettings = z.infer<typeof faultSettings>;

/** What happens to one delivery. `DROP_AFTER_ACCEPT`: it is kept, but the sender never hears so. */
export type Fate = 'ACCEPT' | 'TEMP_FAIL' | 'PERM_FAIL' | 'DROP_AFTER_ACCEPT' | 'HANG';

/** The fault switches of a running mailbox. Off until a test sets them. */
export class FaultSwitches {
  private settings: FaultSettings;

  constructor(
    initial: FaultSettings = faultSettings.parse({}),
    private readonly random: () => number = Math.random,
  ) {
    this.settings = initial;
  }

  get current(): FaultSettings {
    return this.settings;
  }

  /** Replaces all switches. @throws ZodError when a rate is no number from 0 to 1, or rates add up to more than 1. */
  replace(settings: unknown): FaultSettings {
    this.settings = faultSettings.parse(settings);
    return this.settings;
  }

  reset(): void {
    this.replace({});
  }

  /** Draws once per delivery, so that the rates add up over messages and not over protocol steps. */
  draw(channel: keyof FaultSettings): Fate {
    const faults = this.settings[channel];
    const ladder: [Fate, number][] = [
      ['TEMP_FAIL', faults.tempFailRate],
      ['PERM_FAIL', faults.permFailRate],
      ['DROP_AFTER_ACCEPT', faults.dropAfterAcceptRate],
      ['HANG', faults.hangRate],
    ];
    let left = this.random();
    for (const [fate, share] of ladder) {
      if (left < share) return fate;
      left -= share;
    }
    return 'ACCEPT';
  }

  /** Evenly one of two stages at which a server may say no. */
  early(): boolean {
    return this.random() < 0.5;
  }
}
