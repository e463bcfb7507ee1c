import { describe, expect, it } from '@jest/globals';
import { defineTexts, text } from './texts';

defineTexts({
  TEST_WAIT: {
    nl: 'Wacht {minutes} {minutes|minuut|minuten}, {name}.',
    en: 'Wait {minutes} {minutes|minute|minutes}, {name}.',
  },
});

describe('a sentence of the catalogue', () => {
  it.each([
    [1, 'Wacht 1 minuut, Iris.', 'Wait 1 minute, Iris.'],
    [2, 'Wacht 2 minuten, Iris.', 'Wait 2 minutes, Iris.'],
    [0, 'Wacht 0 minuten, Iris.', 'Wait 0 minutes, Iris.'],
  ])('has the word that goes with %s', (minutes, nl, en) => {
    expect(text('TEST_WAIT', 'nl', { minutes, name: 'Iris' })).toBe(nl);
    expect(text('TEST_WAIT', 'en', { minutes, name: 'Iris' })).toBe(en);
  });

  it('tells somebody who tries too often to wait one minute, not 1 minuten', () => {
    expect(text('RATE_LIMITED', 'nl', { minutes: 1 })).toContain('Wacht 1 minuut en');
    expect(text('RATE_LIMITED', 'en', { minutes: 1 })).toContain('Wait 1 minute and');
  });

  it('a code without a sentence is a fault', () => {
    expect(() => text('TEST_UNKNOWN', 'nl')).toThrow('TEST_UNKNOWN');
  });
});
