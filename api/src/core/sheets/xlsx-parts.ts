import { TableFailure } from './table-failure';
import type { XlsxArchive } from './xlsx-archive';
import { readXml } from './xml-events';

/** Characters of all shared texts together; they are kept in memory. */
const MAX_SHARED_CHARACTERS = 48 * 1024 * 1024;

/** Where the first sheet stands in the archive, and how the workbook counts its days. */
export async function firstSheet(archive: XlsxArchive): Promise<{ part: string; since1904: boolean }> {
  let id: string | undefined;
  let since1904 = false;
  await readXml(archive.read('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') id ??= attributes[Object.keys(attributes).find((key) => key.endsWith(':id')) ?? 'id'];
    },
  });
  let target: string | undefined;
  await readXml(archive.read('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Id'] === id && attributes['TargetMode'] !== 'External')
        target = attributes['Target'];
    },
  });
  if (!target) throw new TableFailure('TABLE_DAMAGED');
  return { part: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 };
}

/** The texts that cells point at by number. */
export async function sharedTexts(archive: XlsxArchive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return texts;
  let characters = 0;
  let inText = false;
  let inReading = false;
  let current = '';
  await readXml(archive.read('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') current = '';
      // How Japanese is read aloud stands beside the text, not in it.
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'si') return;
      characters += current.length + 16;
      if (characters > MAX_SHARED_CHARACTERS) throw new TableFailure('TABLE_TOO_DENSE');
      texts.push(current);
    },
  });
  return texts;
}

/** Which cell formats show a date: the built-in ones, and own ones with a day, month or year in them. */
export async function dateFormats(archive: XlsxArchive): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (!archive.has('xl/styles.xml')) return dates;
  const own = new Set<number>();
  let inCells = false;
  let place = 0;
  await readXml(archive.read('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) own.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      if ((format >= 14 && format <= 17) || format === 22 || own.has(format)) dates.add(place);
      place++;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** True for a format that shows a date: 'dd-mm-yyyy', '[$-413]d mmmm yyyy', not '0.00 "dagen"'. */
export function isDateFormat(code: string): boolean {
  return /[dyj]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
