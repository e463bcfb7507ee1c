import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { App, WorkContext } from '../../core/context';
import type { Tx } from '../../core/db/transaction';
import { issueLink, linkState, linkUrl } from './one-time-link';

const now = new Date('2026-11-23T09:00:00Z');
const app = {
  settings: { PUBLIC_ORIGIN: 'http://localhost:9000' },
  keyring: { derive: (purpose: string, seed: string) => createHash('sha256').update(`${purpose}/${seed}`).digest() },
} as unknown as App;

describe('A13 the token of a link', () => {
  it('has 256 bits and stands in the fragment of its page', () => {
    const url = new URL(linkUrl(app, 'INVITATION', 'a-link'));
    expect(url.pathname).toBe('/account/uitnodiging/');
    expect(url.search).toBe('');
    const token = /^#token=([\w-]+)$/.exec(url.hash)![1]!;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(linkUrl(app, 'PASSWORD', 'another')).not.toContain(token);
  });

  it('tells its page the portal whose password rules hold, behind the token (PO-02, MZ-03)', () => {
    const { hash } = new URL(linkUrl(app, 'PASSWORD', 'a-link', 'BACKOFFICE'));
    expect(new URLSearchParams(hash.slice(1)).get('portal')).toBe('BACKOFFICE');
    expect(new URLSearchParams(hash.slice(1)).get('token')).toMatch(/^[\w-]{43}$/);
  });

  it('is the same at every try to send it, and is not stored: only its hash is', async () => {
    const statements: unknown[][] = [];
    const tx = {
      now,
      rows: (_sql: string, values: unknown[]) => Promise.resolve([statements.push(values)]),
    } as unknown as Tx;
    const id = await issueLink({ app } as WorkContext, tx, { purpose: 'PASSWORD', userId: 'user', minutes: 480 });
    const token = new URL(linkUrl(app, 'PASSWORD', id)).hash.slice('#token='.length);
    expect(linkUrl(app, 'PASSWORD', id)).toContain(token);
    const stored = statements.flat();
    expect(stored).not.toContain(token);
    expect(stored).toContainEqual(createHash('sha256').update(token).digest());
    expect(stored).toContainEqual(new Date('2026-11-23T17:00:00Z'));
  });
});

describe('MZ-02 PO-02 where a link stands', () => {
  const open = { expires_at: new Date('2026-11-23T17:00:00Z'), used_at: null, revoked_at: null };

  it('is valid to the last moment and expired from then on', () => {
    expect(linkState(open, new Date('2026-11-23T16:59:59.999Z'))).toBe('VALID');
    expect(linkState(open, new Date('2026-11-23T17:00:00Z'))).toBe('EXPIRED');
  });
  it('a used link says used, also when it is past its end', () => {
    expect(linkState({ ...open, used_at: now }, new Date('2026-12-31T00:00:00Z'))).toBe('USED');
  });
  it('a link that a newer one replaced is revoked', () => {
    expect(linkState({ ...open, revoked_at: now }, now)).toBe('REVOKED');
  });
});
