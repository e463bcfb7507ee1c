import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { portSetting, readSettings } from './settings';

describe('settings of a simulator', () => {
  it('names every wrong setting and shows the value of none', () => {
    const read = () =>
      readSettings({ PORT: portSetting, TOKEN: z.string().min(40) }, { PORT: '70000', TOKEN: 'my-secret' });
    expect(read).toThrow('Missing or wrong settings: PORT, TOKEN');
  });

  it('fills in defaults', () => {
    expect(readSettings({ PORT: portSetting.default(1080) }, {})).toEqual({ PORT: 1080 });
  });
});
