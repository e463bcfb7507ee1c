import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_LABELS, actionLabel } from './action-labels';

const sources = join(__dirname, '..', '..');

/** Every action code that the sources write, found on the lines that speak of an action. */
function writtenActions(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file.endsWith('action-labels.ts')) continue;
    for (const line of readFileSync(join(sources, file), 'utf8').split('\n')) {
      if (!/\baction(:| =)/.test(line) || /^\s*(\/\/|\*|\/\*\*)/.test(line)) continue;
      for (const [, code] of line.matchAll(/'([a-z-]+\.[a-z-]+)'/g)) found.add(code!);
    }
  }
  return [...found].sort();
}

describe('XX-03 the trail speaks in words that people know', () => {
  const written = writtenActions();

  test('the sources write actions', () => {
    expect(written).toEqual(expect.arrayContaining(['client.read', 'client.read-care', 'session.start']));
  });

  test.each(written)('%s has words in both languages', (action) => {
    expect(ACTION_LABELS[action]?.nl).toBeTruthy();
    expect(ACTION_LABELS[action]?.en).toBeTruthy();
  });

  test('an action of an older version is told by its code', () => {
    expect(actionLabel('client.read', 'nl')).toBe('Cliënt bekeken');
    expect(actionLabel('client.read', 'en')).toBe('Client viewed');
    expect(actionLabel('client.vanished', 'nl')).toBe('client.vanished');
  });
});
