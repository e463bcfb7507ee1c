import { expect, test } from '@jest/globals';
import { createFileStore, createScanner } from './create-file-store';
import { EncryptedFileStore } from './store/encrypted-file-store';

const keyring = { activeFileKeyId: 'files-1', fileKey: () => Buffer.alloc(32) };
const settings = { FILES_DIR: '.volmacht/files', S3_REGION: 'eu-west-1', CLAMD_PORT: 3310 };

test('security A26 whatever store is configured, it is an encrypted one', () => {
  expect(createFileStore(settings, keyring)).toBeInstanceOf(EncryptedFileStore);
  const bucket = { S3_BUCKET: 'decrees', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' };
  expect(createFileStore({ ...settings, ...bucket }, keyring)).toBeInstanceOf(EncryptedFileStore);
});

test('half an S3 setting stops the start instead of falling back to the disk', () => {
  expect(() => createFileStore({ ...settings, S3_ENDPOINT: 'http://127.0.0.1:1' }, keyring)).toThrow(/S3_BUCKET/);
  expect(() => createFileStore({ ...settings, S3_BUCKET: 'decrees' }, keyring)).toThrow(/S3_ACCESS_KEY_ID/);
});

test('XX-07 a scanner is used exactly when one is configured', () => {
  expect(createScanner(settings)).toBeUndefined();
  expect(createScanner({ ...settings, CLAMD_HOST: '127.0.0.1' })).toBeDefined();
});
