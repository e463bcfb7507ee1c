import { formatPostcode } from '@volmacht/ui';
import { useTranslation } from 'react-i18next';
import { Field } from './fields.component';

/** A postal address inside a form, under the name `address`. */
export function AddressFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field.Text
        name="address.street"
        label={t('platform.address.street')}
        autoComplete="off"
        required={t('platform.address.streetRequired')}
      />
      <Field.Text
        name="address.houseNumber"
        label={t('platform.address.houseNumber')}
        hint={t('platform.address.houseNumberHint')}
        width="short"
        required={t('platform.address.houseNumberRequired')}
      />
      <Field.Text
        name="address.postcode"
        label={t('platform.address.postcode')}
        kind="postcode"
        width="short"
        required={t('platform.address.postcodeRequired')}
      />
      <Field.Text
        name="address.city"
        label={t('platform.address.city')}
        required={t('platform.address.cityRequired')}
      />
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
