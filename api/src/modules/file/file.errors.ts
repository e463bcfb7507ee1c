import { LIMITS } from '@volmacht/shared-schema';
import type { UploadRule } from '../../core/files';
import { badInput, DomainError } from '../../core/errors';
import { defineTexts } from '../../core/texts';

/** Documents that one user may have waiting without handing them in; more is a mistake or an attempt to fill the disk. */
export const MAX_WAITING = 50;

defineTexts({
  FILE_TOO_LARGE: {
    nl: 'Dit bestand is groter dan {max} MB. Maak het kleiner en upload het opnieuw.',
    en: 'This file is larger than {max} MB. Make it smaller and upload it again.',
  },
  FILE_EMPTY: {
    nl: 'Dit bestand is leeg. Kies een ander bestand.',
    en: 'This file is empty. Choose another file.',
  },
  FILE_NOT_PDF: {
    nl: 'Dit bestand is geen pdf of het is beschadigd. Upload de beschikking als pdf.',
    en: 'This file is not a PDF, or it is damaged. Upload the decree as a PDF.',
  },
  FILE_NOT_XML: {
    nl: 'Dit bestand is geen XML. Upload het bericht zoals uw systeem het heeft gemaakt.',
    en: 'This file is no XML. Upload the message as your system made it.',
  },
  FILE_ENCRYPTED: {
    nl: 'Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en upload het opnieuw.',
    en: 'This file is protected by a password. Remove the protection and upload it again.',
  },
  FILE_ACTIVE_CONTENT: {
    nl: 'In dit bestand staan scripts of bijlagen. Sla het opnieuw op als gewone pdf en upload het dan.',
    en: 'This file holds scripts or attachments. Save it again as a plain PDF and then upload it.',
  },
  FILE_INFECTED: {
    nl: 'In dit bestand is een virus gevonden. Het is niet bewaard. Controleer uw computer.',
    en: 'A virus was found in this file. It was not kept. Check your computer.',
  },
  SCANNER_UNAVAILABLE: {
    nl: 'We kunnen bestanden nu niet op virussen controleren. Uw bestand is niet bewaard; probeer het straks opnieuw.',
    en: 'We cannot check files for viruses right now. Your file was not kept; try again later.',
  },
  TABLE_UNKNOWN: {
    nl: 'Dit bestand is geen csv en geen Excel-bestand (.xlsx). Sla uw lijst op als een van die twee en upload die.',
    en: 'This file is neither CSV nor Excel (.xlsx). Save your list as one of these two and upload that.',
  },
  TABLE_ENCODING: {
    nl: 'De letters in dit bestand kunnen we niet lezen. Sla het op als csv (UTF-8) of als Excel-bestand (.xlsx).',
    en: 'We cannot read the letters in this file. Save it as CSV (UTF-8) or as Excel (.xlsx).',
  },
  TABLE_QUOTES: {
    nl: 'In dit bestand staat een aanhalingsteken (") dat niet wordt gesloten. Herstel dat en upload het opnieuw.',
    en: 'This file holds a quotation mark (") that is never closed. Mend it and upload the file again.',
  },
  TABLE_DAMAGED: {
    nl: 'Dit Excel-bestand is beschadigd. Open het in Excel, sla het opnieuw op en upload het dan.',
    en: 'This Excel file is damaged. Open it in Excel, save it again and then upload it.',
  },
  TABLE_TOO_DENSE: {
    nl: 'Dit Excel-bestand wordt bij het uitpakken te groot. Sla alleen de lijst op in een nieuw bestand.',
    en: 'This Excel file becomes too large when unpacked. Save only the list in a new file.',
  },
  TABLE_ACTIVE_CONTENT: {
    nl: 'In dit Excel-bestand staan macro’s of andere bestanden. Sla het op als gewone werkmap (.xlsx).',
    en: 'This Excel file holds macros or other files. Save it as a plain workbook (.xlsx).',
  },
  TABLE_ENCRYPTED: {
    nl: 'Dit Excel-bestand is beveiligd of heeft een oude vorm (.xls). Sla het zonder wachtwoord op als .xlsx.',
    en: 'This Excel file is protected or of an old kind (.xls). Save it without a password as .xlsx.',
  },
  ZIP_UNKNOWN: {
    nl: 'Dit bestand is geen zip of het is beschadigd. Maak een zip van de beschikkingen en upload die.',
    en: 'This file is not a zip, or it is damaged. Make a zip of the decrees and upload that.',
  },
  ZIP_ENCRYPTED: {
    nl: 'Deze zip is beveiligd met een wachtwoord. Maak een zip zonder wachtwoord.',
    en: 'This zip is protected by a password. Make one without.',
  },
  ZIP_TOO_DENSE: {
    nl: 'Deze zip wordt bij het uitpakken te groot. Verdeel de beschikkingen over meer lijsten.',
    en: 'This zip becomes too large when unpacked. Spread the decrees over more lists.',
  },
  ZIP_TOO_MANY: {
    nl: 'In deze zip zitten te veel bestanden. Verdeel de beschikkingen over meer lijsten.',
    en: 'This zip holds too many files. Spread the decrees over more lists.',
  },
  ZIP_NOT_ONLY_PDF: {
    nl: 'In deze zip zit iets anders dan een pdf. Laat alleen de beschikkingen staan, als pdf.',
    en: 'This zip holds something other than PDFs. Leave only the decrees in it, as PDFs.',
  },
  ZIP_NAME_TWICE: {
    nl: 'In deze zip hebben twee bestanden dezelfde naam. Geef elke beschikking een eigen naam.',
    en: 'Two files in this zip have the same name. Give each decree a name of its own.',
  },
  FILE_FIELD_EXPECTED: {
    nl: 'Stuur precies één bestand tegelijk.',
    en: 'Send exactly one file at a time.',
  },
  FILE_INCOMPLETE: {
    nl: 'Het uploaden is afgebroken. Probeer het opnieuw.',
    en: 'The upload was cut off. Try again.',
  },
  FILE_STORE_FULL: {
    nl: 'We kunnen nu geen bestanden bewaren. Uw bestand is niet bewaard; probeer het later opnieuw.',
    en: 'We cannot keep files right now. Your file was not kept; try again later.',
  },
  FILES_WAITING: {
    nl: 'U hebt al {max} bestanden geüpload die nog niet zijn verstuurd. Verstuur die eerst, of wacht tot morgen.',
    en: 'You have uploaded {max} files that were not sent yet. Send those first, or wait until tomorrow.',
  },
  FILES_BUSY: {
    nl: 'Er worden nu te veel bestanden tegelijk geüpload. Probeer het over een minuut opnieuw.',
    en: 'Too many files are being uploaded right now. Try again in a minute.',
  },
});

/** A refused upload, as the field 'file' of the form; the sentence tells the largest size that this caller may send. */
export function refusedUpload(
  rule: UploadRule | 'FILE_FIELD_EXPECTED' | 'FILE_INCOMPLETE',
  mostBytes: number = LIMITS.uploadBytes,
): DomainError {
  if (rule === 'SCANNER_UNAVAILABLE') return new DomainError('UNAVAILABLE', rule);
  const values = { max: Math.round(mostBytes / 1024 / 1024) };
  const { code, problems } = badInput({ field: 'file', rule, values });
  return new DomainError(code, rule, problems, values);
}
