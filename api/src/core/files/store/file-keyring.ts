/** The keys from which each file's own key is derived; older keys stay in the ring as long as files need them. */
export interface FileKeyring {
  /** The key for new files. */
  readonly activeFileKeyId: string;
  /** The 32 bytes of a key; throws when the ring does not hold it. */
  fileKey(id: string): Buffer;
}
