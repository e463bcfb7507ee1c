import { describe, expect, it } from '@jest/globals';
import { StatementTimes } from './statement-times';

const told = (...runs: number[]) => {
  const times = new StatementTimes();
  for (const ms of runs) times.took('s', ms);
  return times;
};
const after = (...runs: number[]) => told(...runs).isLong('s');
const repeat = (ms: number, count: number) => Array.from({ length: count }, () => ms);

describe('a statement that takes long by itself is told from one that only waited', () => {
  it('counts unknown ones as short', () => expect(after()).toBe(false));
  it('judges after twenty runs', () => {
    expect(after(...repeat(9, 19))).toBe(false);
    expect(after(...repeat(9, 20))).toBe(true);
  });
  it('goes by the quickest run', () => expect(after(...repeat(40, 19), 0.3)).toBe(false));
  it('is short again as soon as one run was quick', () => expect(after(...repeat(9, 20), 0.4)).toBe(false));
  it('becomes long when the data have grown', () => expect(after(...repeat(0.3, 20), ...repeat(5, 40))).toBe(true));
});

describe('a statement whose start is most of its cost', () => {
  const brief = (...runs: number[]) => told(...runs).isBrief('s');
  it('counts unknown ones as such', () => expect(brief()).toBe(true));
  it('is told by the quickest of its last runs', () => {
    expect(brief(...repeat(30, 19), 0.3)).toBe(true);
    expect(brief(...repeat(1.1, 20))).toBe(false);
    expect(after(...repeat(1.1, 20))).toBe(false);
  });
});
