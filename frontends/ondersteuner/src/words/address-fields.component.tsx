import { Field, useTranslation } from '@volmacht/platform';
import { formatPostcode } from '@volmacht/ui';

/** A postal address inside a form, under the name `address`. */
export function AddressFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field.Text
        name="address.street"
        label={t('address.street')}
        autoComplete="off"
        required={t('address.streetRequired')}
      />
      <Field.Text
        name="address.houseNumber"
        label={t('address.houseNumber')}
        hint={t('address.houseNumberHint')}
        width="short"
        required={t('address.houseNumberRequired')}
      />
      <Field.Text
        name="address.postcode"
        label={t('address.postcode')}
        kind="postcode"
        width="short"
        required={t('address.postcodeRequired')}
      />
      <Field.Text name="address.city" label={t('address.city')} required={t('address.cityRequired')} />
    </>
  );
}

interface PostalAddress {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  country: string;
}

/** The values of {@link AddressFields} for an address that is there already, or for none. */
export function addressValues(address: PostalAddress | null | undefined): PostalAddress {
  const { street = '', houseNumber = '', postcode = '', city = '', country = 'NL' } = address ?? {};
  return { street, houseNumber, postcode: formatPostcode(postcode), city, country };
}
