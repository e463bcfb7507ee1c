import { defineTexts } from '../../core/texts';

/** What is told about webservices and their settings. */
export const WEBSERVICE_TEXTS = defineTexts({
  ENDPOINT_INVALID: {
    nl: 'Vul een volledig webadres in, zoals https://berichten.gemeente.nl/zorg, zonder naam of wachtwoord erin.',
    en: 'Fill in a whole web address, like https://messages.municipality.nl/care, without a name or password in it.',
  },
  ENDPOINT_NOT_SECURE: {
    nl: 'Het adres moet met https:// beginnen.',
    en: 'The address must begin with https://.',
  },
  ENDPOINT_PRIVATE: {
    nl: 'Dit adres ligt binnen een eigen netwerk. Vul een adres in dat vanaf internet bereikbaar is.',
    en: 'This address lies inside a private network. Fill in one that can be reached from the internet.',
  },
  FINGERPRINT_INVALID: {
    nl: 'Vul de SHA-256-vingerafdruk van het certificaat in: 64 cijfers en letters a tot en met f.',
    en: 'Fill in the SHA-256 fingerprint of the certificate: 64 digits and letters a to f.',
  },
  WEBSERVICE_SCOPE: {
    nl: 'Deze webservice is voor een ander product. Gebruik de gegevens van het juiste product.',
    en: 'This webservice is for another product. Use the credentials of the right product.',
  },
  WEBSERVICE_XML_EXPECTED: {
    nl: 'Stuur het bericht als application/xml.',
    en: 'Send the message as application/xml.',
  },
  WEBSERVICE_KEY_INVALID: {
    nl: 'De Idempotency-Key moet een UUID zijn.',
    en: 'The Idempotency-Key must be a UUID.',
  },
  WEBSERVICE_LIMIT_INVALID: {
    nl: 'Vraag 1 tot en met 100 berichten tegelijk.',
    en: 'Ask for 1 to 100 messages at once.',
  },
});
