import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_LABELS, actionLabel } from './action-labels';

const modules = join(__dirname, '..');

/** What else is written as 'word.word': paths of input fields, names of a read's parameters, ids of texts, places of sealed columns, names of files. */
const NOT_ACTIONS =
  /^(input|filter|viewer|cursor|page|challenge|volmacht|f|r)\.|^password\.(lifetime|warning)$|^aanvraag\.$|\.(csv|xlsx|xml|xsd)$/;

/** Every action code that stands in the modules' sources, and every made one (`review.${verb}-first`) as its beginning. */
function writtenActions(): { codes: string[]; beginnings: string[] } {
  const codes = new Set<string>();
  const beginnings = new Set<string>();
  for (const file of readdirSync(modules, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file.endsWith('action-labels.ts')) continue;
    const source = readFileSync(join(modules, file), 'utf8');
    for (const [, code] of source.matchAll(/'([a-z-]+\.[a-z-]+)'/g)) if (!NOT_ACTIONS.test(code!)) codes.add(code!);
    for (const [, beginning] of source.matchAll(/`([a-z-]+\.)\$\{/g))
      if (!NOT_ACTIONS.test(beginning!)) beginnings.add(beginning!);
  }
  return { codes: [...codes].sort(), beginnings: [...beginnings].sort() };
}

describe('XX-03 the trail speaks in words that people know', () => {
  const written = writtenActions();

  test('the sources write actions', () => {
    expect(written.codes).toEqual(expect.arrayContaining(['client.read', 'client.read-care', 'session.start']));
  });

  test.each(written.codes)('%s has words in both languages', (action) => {
    expect(ACTION_LABELS[action]?.nl).toBeTruthy();
    expect(ACTION_LABELS[action]?.en).toBeTruthy();
  });

  test('so has every action that is made from a decision', () => {
    expect(written.beginnings).toEqual(['review.']);
    for (const made of ['approve', 'refuse'].flatMap((verb) => [verb, `${verb}-first`, `${verb}-differs`]))
      expect(Object.keys(ACTION_LABELS)).toContain(`review.${made}`);
  });

  test('no two actions have the same words', () => {
    const words = Object.values(ACTION_LABELS).map(({ nl }) => nl);
    expect(new Set(words).size).toBe(words.length);
  });

  test('an action of an older version is told by its code', () => {
    expect(actionLabel('client.read', 'nl')).toBe('Cliënt bekeken');
    expect(actionLabel('client.read', 'en')).toBe('Client viewed');
    expect(actionLabel('client.vanished', 'nl')).toBe('client.vanished');
  });
});
