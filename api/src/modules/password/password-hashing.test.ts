import { describe, expect, it } from '@jest/globals';
import { hashPassword, passwordMatches, wasUsedBefore } from './password-hashing';

describe('passwords are kept as argon2id hashes', () => {
  it('with the parameters that OWASP asks, and a salt of its own each', async () => {
    const [one, other] = await Promise.all([hashPassword('Welkom-2026!'), hashPassword('Welkom-2026!')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    await expect(passwordMatches(one, 'Welkom-2026!')).resolves.toBe(true);
    await expect(passwordMatches(one, 'Welkom-2026?')).resolves.toBe(false);
  });

  it('knows a password whose accents were typed another way', async () => {
    const stored = await hashPassword('Caf\u00e9-2026!');
    await expect(passwordMatches(stored, 'Cafe\u0301-2026!')).resolves.toBe(true);
  });

  it('A14 says no for an account without a password, whatever is typed', async () => {
    await expect(passwordMatches(null, 'a decoy that nobody types')).resolves.toBe(false);
  });

  it('PO-02 finds an earlier password among twelve', async () => {
    const hashes = await Promise.all(Array.from({ length: 4 }, (_, n) => hashPassword(`Welkom-${n}!`)));
    await expect(wasUsedBefore('Welkom-2!', hashes)).resolves.toBe(true);
    await expect(wasUsedBefore('Welkom-9!', hashes)).resolves.toBe(false);
  });

  it('R18 refuses more than it can do instead of letting everybody wait', async () => {
    const many = Array.from({ length: 130 }, () => passwordMatches(null, 'x'));
    const outcomes = await Promise.allSettled(many);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(28);
    expect(refused[0]).toMatchObject({ reason: { code: 'UNAVAILABLE' } });
    await expect(passwordMatches(null, 'x')).resolves.toBe(false);
  });
});
