import { BATCH_COLUMNS, type BatchColumn } from './batch-columns';
import type { CellValue, SheetColumn, SheetSpec } from '../../core/sheets';

/** What each column is for, as the second sheet of the template tells it. */
const EXPLAINED: Record<BatchColumn, string> = {
  soort: 'AAN voor een aanmelding, AF voor een afmelding. Altijd invullen.',
  bsn: 'Burgerservicenummer, negen cijfers. Altijd invullen.',
  voorletters: 'Bij een aanmelding: voorletters, bijvoorbeeld A.J.',
  tussenvoegsel: 'Bijvoorbeeld van der. Mag leeg blijven.',
  achternaam: 'Bij een aanmelding: achternaam zonder tussenvoegsel.',
  geboortedatum: 'Bij een aanmelding: dd-mm-jjjj.',
  geslacht: 'Bij een aanmelding: M, V of X.',
  straat: 'Bij een aanmelding: straatnaam.',
  huisnummer: 'Bij een aanmelding: huisnummer met letter of toevoeging, bijvoorbeeld 12 A.',
  postcode: 'Bij een aanmelding: bijvoorbeeld 1234 AB.',
  plaats: 'Bij een aanmelding: woonplaats.',
  ingangsdatum: 'Bij een aanmelding: eerste dag, dd-mm-jjjj. Ten hoogste 3 maanden terug of 12 maanden vooruit.',
  einddatum: 'Bij een afmelding: laatste dag (t/m), dd-mm-jjjj. Ten hoogste 3 maanden terug.',
  reden: 'Bij een afmelding: einde collectiviteit of overleden.',
  verzekering: 'Code van de verzekering (zie hieronder). Leeg als de deelnemer alleen aan de collectiviteit deelneemt.',
  betaalwijze: 'Bij een verzekering: automatische incasso of factuur.',
  iban: 'Bij automatische incasso: rekeningnummer, bijvoorbeeld NL91 ABNA 0417 1643 00.',
  gezin: 'Zelfgekozen nummer: rijen met hetzelfde nummer zijn één gezin. Leeg voor iemand alleen.',
  rol: 'client, partner of kind. Een gezin heeft één client en ten hoogste één partner. Leeg is client.',
};
const WIDTHS: Partial<Record<BatchColumn, number>> = { soort: 8, achternaam: 24, straat: 24, plaats: 20, iban: 24 };

/** The columns of a batch as a sheet has them: all text, so that a BSN keeps its zeros when people fill it in. */
export const BATCH_SHEET: SheetColumn[] = BATCH_COLUMNS.map((title) => ({
  title,
  kind: 'text',
  width: WIDTHS[title] ?? 15,
}));

async function* once(rows: CellValue[][]): AsyncGenerator<CellValue[][]> {
  yield rows;
}

/** The template as a workbook: an empty sheet to fill in, and one that explains it (CO-15). */
export function templateSheets(insurances: { code: string; name: string }[]): SheetSpec[] {
  const explained: CellValue[][] = BATCH_COLUMNS.map((column) => [column, EXPLAINED[column]]);
  const codes: CellValue[][] = insurances.map(({ code, name }) => [code, `Verzekering: ${name}`]);
  return [
    { name: 'Aan- en afmeldingen', columns: BATCH_SHEET, rows: once([]) },
    {
      name: 'Uitleg',
      columns: [
        { title: 'kolom', kind: 'text', width: 20 },
        { title: 'uitleg', kind: 'text', width: 110 },
      ],
      rows: once([...explained, ...codes]),
    },
  ];
}

/** The template as CSV: the header alone, in UTF-8 with a mark, so that Excel reads it right. */
export function templateCsv(): string {
  return `\ufeff${BATCH_COLUMNS.join(';')}\r\n`;
}
