import { ClamdScanner } from './scanner/clamd-scanner';
import type { Scanner } from './scanner/scanner';
import { EncryptedFileStore } from './store/encrypted-file-store';
import type { FileKeyring } from './store/file-keyring';
import type { FileStore } from './file-store';
import { LocalFileStore } from './store/local-file-store';
import { S3FileStore } from './store/s3-file-store';

/** The settings that decide where files are kept and who scans them. */
export interface FileSettings {
  FILES_DIR: string;
  S3_ENDPOINT?: string;
  S3_BUCKET?: string;
  S3_REGION: string;
  S3_ACCESS_KEY_ID?: string;
  S3_SECRET_ACCESS_KEY?: string;
  CLAMD_HOST?: string;
  CLAMD_PORT: number;
}

/** The store of this installation, always encrypted: a bucket when one is named, else a folder. Throws on half a setting. */
export function createFileStore(settings: FileSettings, keyring: FileKeyring): FileStore {
  return new EncryptedFileStore(innerStore(settings), keyring);
}

/** The virus scanner of this installation, when one is configured. */
export function createScanner(settings: Pick<FileSettings, 'CLAMD_HOST' | 'CLAMD_PORT'>): Scanner | undefined {
  return settings.CLAMD_HOST ? new ClamdScanner({ host: settings.CLAMD_HOST, port: settings.CLAMD_PORT }) : undefined;
}

function innerStore(settings: FileSettings): FileStore {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings;
  if (!S3_BUCKET && !S3_ENDPOINT) return new LocalFileStore(settings.FILES_DIR);
  // Falling back to the disk here would scatter decrees over two places without anyone noticing.
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new Error('S3 needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
  }
  return new S3FileStore({
    bucket: S3_BUCKET,
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    pathStyle: S3_ENDPOINT !== undefined,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  });
}
