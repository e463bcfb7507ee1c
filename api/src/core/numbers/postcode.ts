/** SA, SD and SS are never given out: the occupier's initials. */
const POSTCODE = /^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$/;

/** True for a Dutch postcode as it is stored: '1234AB', without space, in capitals. */
export function isPostcode(value: string): boolean {
  return POSTCODE.test(value);
}

/** Brings '1234 ab' to '1234AB'; null when it is no Dutch postcode. */
export function normalisePostcode(text: string): string | null {
  const postcode = text.replace(/\s/g, '').toUpperCase();
  return isPostcode(postcode) ? postcode : null;
}
