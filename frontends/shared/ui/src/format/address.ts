import { formatPostcode } from './format';

interface PostalAddress {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  country: string;
}

/** An address as it stands on an envelope; the country only when it is not the Netherlands. */
export function addressLines({ street, houseNumber, postcode, city, country }: PostalAddress): string[] {
  const lines = [`${street} ${houseNumber}`, `${formatPostcode(postcode)} ${city}`];
  return country === 'NL' ? lines : [...lines, country];
}
