import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './i18n';

const frontends = join(__dirname, '../../../..');
const folders = ['shared/platform', ...readdirSync(frontends).filter((name) => name !== 'shared')];

function keysOf(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

function keysIn(folder: string, language: string): string[] | undefined {
  try {
    return keysOf(
      JSON.parse(readFileSync(join(frontends, folder, `translations/${language}.json`), 'utf8')) as Words,
    ).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return undefined;
    throw error;
  }
}

describe('XX-04 every screen speaks both languages', () => {
  it.each(folders.filter((folder) => keysIn(folder, 'nl')))('%s has each text in Dutch and English', (folder) => {
    expect(keysIn(folder, 'en')).toEqual(keysIn(folder, 'nl'));
  });
});
