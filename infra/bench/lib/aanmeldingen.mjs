import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** The n-th number that passes the 11-test, far from one another; invented, for a bench that nobody else sees. */
function bsn(n) {
  const head = 10_000_000 + n * 7;
  const digits = [...String(head)].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (9 - index), 0);
  return sum % 11 === 10 ? null : `${head}${sum % 11}`;
}

/** Writes a file of aanmeldingen as a municipality would send it, with so many good rows. */
export async function writeAanmeldingen(place, rows) {
  const out = createWriteStream(place);
  out.write(
    'soort;bsn;voorletters;tussenvoegsel;achternaam;geboortedatum;geslacht;straat;huisnummer;postcode;plaats;ingangsdatum\r\n',
  );
  const day = new Date().toISOString().slice(0, 10);
  for (let n = 0, made = 0; made < rows; n++) {
    const number = bsn(n);
    if (!number) continue;
    made += 1;
    const birth = `${1940 + (n % 65)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    const line = `aan;${number};A.B.;${n % 3 ? '' : 'van der'};Achternaam${n % 20000};${birth};${n % 2 ? 'M' : 'V'};Lange Straatnaam;${1 + (n % 200)};1234 AB;Plaats;${day}\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
