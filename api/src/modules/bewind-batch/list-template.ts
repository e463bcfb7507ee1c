import type { CellValue, SheetColumn, SheetSpec } from '../../core/sheets';
import { LIST_COLUMNS, type ListColumn } from './list-columns';

/** What each column is for, as the second sheet of the template tells it. */
const EXPLAINED: Record<ListColumn, string> = {
  verzekeraar: 'Menzis, Anderzorg of VinkVink. Altijd invullen.',
  verzekerdennummer: 'Het nummer op de zorgpas. Leeg laten als u het bsn invult.',
  bsn: 'Burgerservicenummer, negen cijfers. Leeg laten als u het verzekerdennummer invult.',
  geboortedatum: 'dd-mm-jjjj. Altijd invullen.',
  maatregel: 'beschermingsbewind of curatele. Altijd invullen.',
  ingangsdatum: 'dd-mm-jjjj, vandaag of later. Leeg is de dag waarop u de lijst indient.',
  beschikking: 'Naam van het pdf-bestand in de zip, bijvoorbeeld jansen.pdf. Altijd invullen.',
};

/** The columns as a sheet has them: all text, so that a BSN keeps its zeros. */
export const LIST_SHEET: SheetColumn[] = LIST_COLUMNS.map((title) => ({ title, kind: 'text', width: 20 }));

/** Rows that are there already, for the writer of a sheet. */
export async function* rowsOf(rows: CellValue[][]): AsyncGenerator<CellValue[][]> {
  yield rows;
}

/** The template as a workbook: an empty sheet to fill in, and one that explains it (MZ-22). */
export function listTemplate(): SheetSpec[] {
  return [
    { name: 'Cliënten', columns: LIST_SHEET, rows: rowsOf([]) },
    {
      name: 'Uitleg',
      columns: [
        { title: 'kolom', kind: 'text', width: 20 },
        { title: 'uitleg', kind: 'text', width: 90 },
      ],
      rows: rowsOf(LIST_COLUMNS.map((column) => [column, EXPLAINED[column]])),
    },
  ];
}
