/** Limits that the API enforces and the screens explain beforehand; one list, so that they cannot drift apart. */
export const LIMITS = {
  /** Most rows in one page of a connection. */
  pageMax: 100,
  /** Rows in a page when nothing is asked for. */
  pageDefault: 25,
  /** Largest upload, in bytes: 20 MB (MZ-12). */
  uploadBytes: 20 * 1024 * 1024,
  /** Largest batch of aan- en afmeldingen, in bytes: 50 MB (CO-15). */
  batchBytes: 50 * 1024 * 1024,
  /** Largest iWmo or iJw message (OP179). */
  messageBytes: 25 * 1024 * 1024,
  /** Most rows in one batch (CO-15). */
  batchRows: 250_000,
  /** How long the file and the refused rows of a batch stay, in months; its counts stay after that (CO-15). */
  batchMonths: 13,
  /** Largest list of clients of an office, in bytes: 2 MB (MZ-22). */
  clientListBytes: 2 * 1024 * 1024,
  /** Most rows in a list of clients, and most decrees in the zip that goes with it (MZ-22). */
  clientListRows: 500,
  /** Largest zip of decrees, in bytes: 50 MB (MZ-22). */
  decreesZipBytes: 50 * 1024 * 1024,
  /** How long a list of clients stays with its report, in days (MZ-22). */
  clientListDays: 30,
  /** How long a download that was made stays, in days (CO-05). */
  exportDays: 7,
  /** Longest free text (reason, question, answer), in characters. */
  freeText: 2000,
  /** Longest name of a person or organisation, in characters. */
  name: 200,
  /** How long the proof of a look-up may be used, in minutes (MZ-10). */
  matchMinutes: 30,
  /** Digits of a one-time code. */
  codeDigits: 6,
} as const;
