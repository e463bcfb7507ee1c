import { badInput, type ProblemSpec } from '../errors';
import { defineTexts } from '../texts';
import { normalisePostcode } from '../numbers';
import type { AddressInput } from './address';

defineTexts({
  POSTCODE_INVALID: { nl: 'Vul een postcode in, zoals 1234 AB.', en: 'Fill in a postcode, like 1234 AB.' },
  HOUSE_NUMBER_INVALID: {
    nl: 'Begin het huisnummer met een cijfer, zoals 12 A.',
    en: 'Start the house number with a digit, like 12 A.',
  },
  COUNTRY_INVALID: { nl: 'Kies een land uit de lijst.', en: 'Choose a country from the list.' },
});

/** An address in the form in which it is stored. */
export interface CheckedAddress {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  country: string;
}

/**
 * Checks an address and puts it in the stored form.
 * @throws BAD_USER_INPUT with a problem per field under `path` ('input.address').
 */
export function checkAddress(address: AddressInput, path: string): CheckedAddress {
  const problems: ProblemSpec[] = [];
  const country = (address.country ?? 'NL').trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) problems.push({ field: `${path}.country`, rule: 'COUNTRY_INVALID' });
  for (const name of ['street', 'city'] as const) {
    const value = address[name].trim();
    if (value.length === 0) problems.push({ field: `${path}.${name}`, rule: 'VALUE_REQUIRED' });
    else if (value.length > 80)
      problems.push({ field: `${path}.${name}`, rule: 'VALUE_TOO_LONG', values: { max: 80 } });
  }
  const houseNumber = address.houseNumber.trim();
  if (!/^[1-9]\d{0,4}( ?[A-Za-z0-9-]{1,6})?$/.test(houseNumber))
    problems.push({ field: `${path}.houseNumber`, rule: 'HOUSE_NUMBER_INVALID' });
  // Only Dutch postcodes have a form that we know.
  const postcode =
    country === 'NL' ? normalisePostcode(address.postcode) : address.postcode.trim().slice(0, 12) || null;
  if (!postcode) problems.push({ field: `${path}.postcode`, rule: 'POSTCODE_INVALID' });
  if (problems.length > 0) throw badInput(...problems);
  return { street: address.street.trim(), houseNumber, postcode: postcode!, city: address.city.trim(), country };
}
