import { everywhere, find, findAll, textAt } from '../message-element';
import type { MessageRule } from './rule';

const messages = ['301'];
const DUTCH_POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/;

/** Rules on the ways to reach a client and those around them. */
export const ADDRESS_RULES: MessageRule[] = [
  {
    id: 'CD025',
    messages,
    nl: 'Vul bij een Nederlands adres het huisnummer in.',
    en: 'Fill in the house number of a Dutch address.',
    check({ root }, report) {
      for (const address of everywhere(root, 'Adres'))
        if (textAt(address, 'LandCode') === 'NL' && !find(address, 'Huis')) report(address);
    },
  },
  {
    id: 'CD034',
    messages,
    nl: 'Vul de postcode in bij een BRP-adres en bij een verblijfadres.',
    en: 'Fill in the postcode of a BRP address and of a place of stay.',
    check({ root }, report) {
      for (const contact of everywhere(root, 'Contact'))
        if (
          ['01', '03'].includes(textAt(contact, 'Soort')!) &&
          find(contact, 'Adres') &&
          !find(contact, 'Adres/Postcode')
        )
          report(find(contact, 'Adres')!);
    },
  },
  {
    id: 'CD005',
    messages,
    nl: 'Vul de landcode in bij een postcode, en alleen dan.',
    en: 'Fill in the country code along with a postcode, and only then.',
    check({ root }, report) {
      for (const address of everywhere(root, 'Adres'))
        if (Boolean(find(address, 'Postcode')) !== Boolean(find(address, 'LandCode'))) report(address);
    },
  },
  {
    id: 'CS089',
    messages,
    nl: 'Dit is geen Nederlandse postcode. Schrijf vier cijfers en twee hoofdletters.',
    en: 'This is no Dutch postcode. Write four digits and two capitals.',
    check({ root }, report) {
      for (const address of everywhere(root, 'Adres')) {
        const postcode = find(address, 'Postcode');
        if (postcode && textAt(address, 'LandCode') === 'NL' && !DUTCH_POSTCODE.test(postcode.text)) report(postcode);
      }
    },
  },
  {
    id: 'CD009',
    messages,
    nl: 'Vul alleen bij een tijdelijk verblijfadres een periode in.',
    en: 'Fill in a period for a temporary place of stay only.',
    check({ root }, report) {
      for (const contact of everywhere(root, 'Contact'))
        if (find(contact, 'Periode') && textAt(contact, 'Soort') !== '04') report(find(contact, 'Periode')!);
    },
  },
  {
    id: 'TR006',
    messages,
    nl: 'Vul bij een contact een telefoonnummer in, of een postcode met huisnummer.',
    en: 'Fill in a telephone number, or a postcode with a house number.',
    check({ root }, report) {
      for (const contact of everywhere(root, 'Contact')) {
        const located = find(contact, 'Adres/Huis') && find(contact, 'Adres/Postcode');
        if (!find(contact, 'Telefoon') && !located) report(contact);
      }
    },
  },
  {
    id: 'TR061',
    messages,
    nl: 'Vul van de cliënt een BRP-adres, correspondentieadres of verblijfadres in.',
    en: 'Fill in a BRP address, a correspondence address or a place of stay of the client.',
    check({ root }, report) {
      const contacts = findAll(root, 'Client/Contactgegevens/Contact');
      if (contacts.some((one) => ['01', '02', '03'].includes(textAt(one, 'Soort')!) && find(one, 'Adres'))) return;
      const client = find(root, 'Client/Contactgegevens');
      if (client) report(client);
    },
  },
];
