import { describe, expect, test } from '@jest/globals';
import { hasDuplicateMembers } from './duplicate-members';

describe('A17 an assertion that names a claim twice', () => {
  test.each([
    ['{"sub":"a","sub":"b"}', true],
    ['{"sub":"a","\\u0073ub":"b"}', true],
    ['{"a":{"x":1,"y":{"x":2}},"x":3}', false],
    ['{"a":[{"x":1},{"x":2}],"b":"{\\"a\\":1,\\"a\\":2}"}', false],
    ['{"a":[{"x":1,"x":2}]}', true],
    ['{"a":"x","b":"a","c":"a"}', false],
    ['{}', false],
  ])('%s: %s', (json, twice) => expect(hasDuplicateMembers(json)).toBe(twice));
});
