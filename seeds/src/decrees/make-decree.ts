import PDFDocument from 'pdfkit';
import { FONTS } from './decree-fonts';
import { layOut, type Mark, type Measure, PAGE } from './decree-layout';
import type { DecreeRequest } from './decree-request';
import { decreeText } from './decree-text';
import { drawScan } from './draw-scan';

/** Two people of our own making: a decree about the wrong person takes the first who is not the right one. */
const OTHER_PEOPLE = [
  { fullName: 'Hendrik Pieter Kuipers', birthDate: '1961-08-23', birthPlace: 'Turfdorp' },
  { fullName: 'Willemina Cornelia Oosterhof', birthDate: '1947-01-30', birthPlace: 'Havenrijk' },
];
const FOOTER = 'Demonstratiedocument van een verzonnen rechtbank';

/**
 * Makes a beschikking as PDF for seeds and tests: the same request always gives the same bytes. Court, judge and clerk
 * are invented, and a small line at the foot says so.
 */
export async function makeDecree(request: DecreeRequest): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: infoOf(request),
  });
  const bytes = collect(document);
  for (const [name, file] of Object.entries(FONTS)) document.registerFont(name, file);
  const measure: Measure = (text, font, size) => document.font(font).fontSize(size).widthOfString(text);
  const pages = layOut(decreeText(aboutWhom(request)), FOOTER, measure);
  for (const [index, marks] of pages.entries()) {
    document.addPage();
    if (request.variant === 'image-only') {
      document.image(drawScan(marks, index), 0, 0, { width: PAGE.width, height: PAGE.height });
    } else for (const mark of marks) draw(document, mark);
  }
  document.end();
  return bytes;
}

function aboutWhom(request: DecreeRequest): DecreeRequest {
  if (request.variant !== 'wrong-person') return request;
  const { fullName, birthDate } = request.person;
  const surname = fullName.split(' ').at(-1)!;
  const other = OTHER_PEOPLE.find((one) => !one.fullName.endsWith(surname) && one.birthDate !== birthDate)!;
  return { ...request, person: other };
}

/** Fixed dates: the library would otherwise write the time of making into the file and its id. */
function infoOf(request: DecreeRequest): PDFKit.DocumentInfo {
  const made = new Date(`${request.date}T09:00:00Z`);
  return { Title: 'Beschikking', Author: request.court.name, CreationDate: made, ModDate: made };
}

function draw(document: PDFKit.PDFDocument, mark: Mark): void {
  if (mark.kind === 'text') {
    const options = { lineBreak: false, baseline: 'alphabetic' as const };
    document
      .font(mark.font)
      .fontSize(mark.size)
      .fillColor(mark.colour ?? 'black')
      .text(mark.text, mark.x, mark.y, options);
    return;
  }
  document.save().translate(mark.x, mark.y).lineWidth(mark.width);
  document
    .path(mark.path)
    .stroke(mark.colour ?? 'black')
    .restore();
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
