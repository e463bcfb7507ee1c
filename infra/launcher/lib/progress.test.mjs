import { describe, expect, it } from '@jest/globals';
import { noticeOf } from './log-notice.mjs';
import { requireNode, table } from './progress.mjs';

describe('what the console shows', () => {
  it.each(['18.20.0', '20.18.3'])('refuses Node %s with one sentence', (version) => {
    expect(() => requireNode(version)).toThrow(`Volmacht needs Node 20.19 or newer; this is Node ${version}.`);
  });

  it.each(['20.19.0', '22.0.0', '24.21.0'])('accepts Node %s', (version) => {
    expect(requireNode(version)).toBe(version);
  });

  it('lines up columns', () => {
    expect(
      table([
        ['a', 'bbb', 'c'],
        ['aaaa', 'b', 'c'],
      ]),
    ).toBe('  a     bbb  c\n  aaaa  b    c');
  });

  it('shows errors of a process and nothing else of its log', () => {
    expect(noticeOf('{"level":50,"msg":"the database is gone"}')).toBe('the database is gone');
    expect(noticeOf('{"level":30,"msg":"request"}')).toBeUndefined();
    expect(noticeOf('{broken')).toBeUndefined();
    expect(noticeOf('plain text')).toBeUndefined();
  });
});
