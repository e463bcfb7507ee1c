const MAX_LENGTH = 255;
/** Names beyond this are no names; reading them in full would only cost time. */
const LONGEST_READ = 1024;
/** Controls, bidirectional overrides and isolates, zero-width characters and what file systems or shells stumble over. */
const UNWANTED =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"*:<>?|&%;\ud800-\udfff]/gu;

/**
 * The name under which an upload is shown and downloaded (security A20): no path, no control or direction characters,
 * at most 255 characters with the extension kept. Never empty, never a dot file; `fallback` when nothing is left.
 */
export function safeFileName(declared: string, fallback = 'document.pdf'): string {
  const last = declared.normalize('NFC').split(/[/\\]/).at(-1)!.slice(-LONGEST_READ);
  const clean = last
    .replace(UNWANTED, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return fallback;
  const characters = [...clean];
  if (characters.length <= MAX_LENGTH) return clean;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  return (
    characters
      .slice(0, MAX_LENGTH - extension.length)
      .join('')
      .trimEnd() + extension
  );
}
