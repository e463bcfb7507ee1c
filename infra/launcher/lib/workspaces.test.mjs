import { describe, expect, it } from '@jest/globals';
import { listWorkspaces, inputHashes } from './workspaces.mjs';

describe('what is stale', () => {
  const workspaces = listWorkspaces();

  it('knows from its package.json what each workspace is built from', () => {
    const api = workspaces.find(({ folder }) => folder === 'api');
    expect(api.needs).toContain('shared-schema');
    expect(workspaces.find(({ folder }) => folder === 'shared-schema').needs).toEqual([]);
  });

  it('gives the same fingerprint for the same files, another one per workspace', () => {
    const first = inputHashes(workspaces);
    expect(inputHashes(workspaces)).toEqual(first);
    expect(new Set(first.values()).size).toBe(workspaces.length);
  });
});
