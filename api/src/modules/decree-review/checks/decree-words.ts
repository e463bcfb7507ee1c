/** Letters that decomposition leaves whole. */
const WHOLE_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

/** Lower case without diacritics or ligatures, so that 'Çelik' and 'CELIK' are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðæœßþı]/g, (letter) => WHOLE_LETTERS[letter]!)
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00ad/g, '');
}

/**
 * Ways to read a text whose lines were broken by a layout program: a line end is a space, or a sign of a broken word, or
 * the middle of a word. A word counts as present when one of the readings shows it whole.
 */
export function readings(text: string): string[] {
  // White space goes first, in linear time: the text may be hostile, and long runs of it must cost nothing below.
  const lines = fold(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  const kept = lines.replace(/-\n/g, '-').replace(/\n/g, ' ');
  const hyphenated = lines.replace(/-\n/g, '').replace(/\n/g, ' ');
  const glued = lines.replace(/-?\n/g, '');
  return [...new Set([kept, hyphenated, glued])];
}

/** Escapes text for use inside a regular expression. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
