export { createFileStore, createScanner, type FileSettings } from './create-file-store';
export { safeFileName } from './file-name';
export {
  type AcceptedUpload,
  inspectUpload,
  type UploadOptions,
  type UploadOutcome,
  type UploadRule,
  type UploadSizes,
} from './inspect-upload';
export { PDF_LIMITS, type PdfLimits, readPdfText } from './pdf/pdf-reader';
export type { PdfFailure, PdfOutcome, PdfText } from './pdf/pdf-task';
export { ClamdScanner, type ClamdOptions } from './scanner/clamd-scanner';
export type { Scanner, ScanVerdict } from './scanner/scanner';
export { EncryptedFileStore } from './store/encrypted-file-store';
export type { FileKeyring } from './store/file-keyring';
export { type ByteStream, type FileStore, FileStoreError, type FileStoreFailure } from './file-store';
export { ArchiveFailure, PdfArchive } from './zip/pdf-archive';
export { LocalFileStore } from './store/local-file-store';
export { S3FileStore, type S3FileStoreOptions } from './store/s3-file-store';
