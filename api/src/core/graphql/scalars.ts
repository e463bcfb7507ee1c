import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isBsn } from '../numbers';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * A scalar that checks what comes in and passes on what the database already made in the right form. The message is a
 * rule code, never the value: values may be personal.
 */
function textScalar(
  name: string,
  description: string,
  rule: string,
  read: (value: string) => string | null,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const made = typeof value === 'string' && value.length <= 320 ? read(value) : null;
    if (made === null) throw new GraphQLError(rule, { extensions: { rule } });
    return made;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

function isDate(value: string): boolean {
  if (!DATE.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A calendar day in Europe/Amsterdam: 2026-11-22. */
export const DateScalar = textScalar(
  'Date',
  'A calendar day in the Netherlands: 2026-11-22.',
  'DATE_INVALID',
  (value) => (isDate(value) ? value : null),
);
/** A calendar month: 2026-11. */
export const YearMonthScalar = textScalar('YearMonth', 'A calendar month: 2026-11.', 'MONTH_INVALID', (value) =>
  /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value) ? value : null,
);
/** A moment: 2026-11-22T08:00:00Z. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC: 2026-11-22T08:00:00Z.',
  'DATE_INVALID',
  (value) => (INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : null),
);
/** A burgerservicenummer; only ever read, never answered (XX-02). */
export const BsnScalar = textScalar('BSN', 'Nine digits that pass the 11-test; input only.', 'BSN_INVALID', (value) => {
  const digits = value.replace(/[\s.]/g, '');
  return isBsn(digits) ? digits : null;
});
/** An account number, stored without spaces. */
export const IbanScalar = textScalar(
  'IBAN',
  'An account number, checked by its check digits: NL91ABNA0417164300.',
  'IBAN_INVALID',
  (value) => {
    const iban = value.replace(/\s/g, '').toUpperCase();
    return isValidIBAN(iban) ? iban : null;
  },
);
/** An e-mail address, in lower case. */
export const EmailAddressScalar = textScalar(
  'EmailAddress',
  'An e-mail address of at most 80 characters.',
  'EMAIL_INVALID',
  (value) => {
    const email = value.trim().toLowerCase();
    return email.length <= 80 && EMAIL.test(email) ? email : null;
  },
);
/** A telephone number in E.164; national Dutch notation is understood. */
export const PhoneNumberScalar = textScalar(
  'PhoneNumber',
  'A telephone number in E.164: +31612345678.',
  'PHONE_INVALID',
  (value) => {
    const number = parsePhoneNumberFromString(value, 'NL');
    // Numbers of the form 06-0000xxxx are never given out; the demo and the tests use them.
    return number && (number.isValid() || /^\+3160000\d{4}$/.test(number.number)) ? number.number : null;
  },
);
/** A place in a list; opaque. */
export const CursorScalar = textScalar(
  'Cursor',
  'A place in a list; opaque to clients.',
  'CURSOR_INVALID',
  (value) => value,
);
/** An exact amount in euros. */
export const DecimalScalar = textScalar(
  'Decimal',
  'An exact amount in euros, as text: "138.50".',
  'VALUE_INVALID',
  (value) => (/^-?\d{1,10}(\.\d{1,2})?$/.test(value) ? value : null),
);
