/** A PDF reader looks for the header in the first 1024 bytes; we take it at the very start only, which leaves no room for a second format. */
const HEADER = /^%PDF-[12]\.\d/;
const TRAILER_BYTES = 1024;
const HEAD_BYTES = 4096;
/** The farthest from the end of a file at which the directory of a ZIP may start. */
const ZIP_TAIL_BYTES = 65_557;
const ZIP_DIRECTORY_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ZIP_LOCAL_FILE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|img|object|embed|form|\?php)[\s>/]/i;

/** True when the first bytes are the header of a PDF. */
export function startsLikePdf(content: Buffer): boolean {
  return HEADER.test(content.toString('latin1', 0, 16));
}

/** True when the file ends as a PDF should, with at most a little white space behind its last mark. */
export function endsLikePdf(content: Buffer): boolean {
  const tail = content.toString('latin1', Math.max(0, content.length - TRAILER_BYTES));
  return /%%EOF[\s\0]*$/.test(tail);
}

/** True when the bytes can be opened as a ZIP or a web page too: such a file shows each program another content. */
export function isAlsoAnotherFormat(content: Buffer): boolean {
  const head = content.subarray(0, HEAD_BYTES);
  const tail = content.subarray(Math.max(0, content.length - ZIP_TAIL_BYTES));
  return head.includes(ZIP_LOCAL_FILE) || tail.includes(ZIP_DIRECTORY_END) || MARKUP.test(head.toString('latin1'));
}
