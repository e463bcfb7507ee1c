import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { LocalDate } from '../../core/calendar';
import { addDays } from '../../core/calendar';
import { euros } from './cents';
import { shortDate, wholeMonth } from './dutch-date';

/** An address block: name and lines. */
export interface Party {
  name: string;
  /** Street and number, postcode and place; absent parts are left out. */
  address: string[];
}

/** All that stands on an invoice. */
export interface Invoice {
  supplier: Party & { kvkNumber: string | null; email: string | null; phone: string | null; iban: string };
  customer: Party;
  number: string;
  borderelNumber: string;
  contract: { number: string; name: string };
  date: LocalDate;
  /** First day of the month that is billed. */
  month: LocalDate;
  lines: { text: string; deelnemers: number; amount: bigint }[];
  total: bigint;
  madeAt: Date;
}

/** Days within which an invoice is paid. */
const TERM_DAYS = 30;
const FOLDER = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
const FONTS = { regular: join(FOLDER, 'LiberationSans-Regular.ttf'), bold: join(FOLDER, 'LiberationSans-Bold.ttf') };
const INK = '#1f2933';
const ACCENT = '#154273';
const LEFT = 62;
const RIGHT = 533;
const COLUMN = { text: LEFT, deelnemers: 330, amount: 430 } as const;
const BOTTOM = 760;

type Doc = PDFKit.PDFDocument;
type Struct = PDFKit.PDFStructureElement;

/**
 * The invoice of a borderel as PDF (CO-09): embedded fonts with all Latin letters, and tagged, so that a screen reader
 * reads it in order, tables as tables (XX-05). The same invoice always gives the same page.
 */
export async function invoicePdf(invoice: Invoice): Promise<Buffer> {
  const credit = invoice.total < 0n;
  const title = `${credit ? 'Creditfactuur' : 'Factuur'} ${invoice.number}`;
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'nl-NL',
    font: FONTS.regular,
    info: { Title: title, Author: invoice.supplier.name, CreationDate: invoice.madeAt, ModDate: invoice.madeAt },
  });
  const bytes = collect(doc);
  doc.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
  const root = doc.struct('Document', { title });
  doc.addStructure(root);
  const page = new Sheet(doc, root);
  letterhead(page, invoice);
  page.block('H1', credit ? 'Creditfactuur' : 'Factuur', { font: 'bold', size: 20, y: 248, colour: ACCENT });
  facts(page, invoice);
  table(page, invoice);
  closing(page, invoice, credit);
  root.end();
  doc.end();
  return bytes;
}

function letterhead(page: Sheet, { supplier, customer }: Invoice): void {
  page.bar(LEFT, 50, 6, 34, ACCENT);
  page.block('P', supplier.name, { font: 'bold', size: 15, x: LEFT + 16, y: 50, colour: ACCENT });
  const contact = [...supplier.address, supplier.phone, supplier.email].filter((line) => line !== null);
  page.lines(contact, { x: COLUMN.deelnemers + 50, y: 52, size: 9 });
  const to = [customer.name, 'Financiële administratie', ...customer.address];
  page.lines(to, { x: LEFT, y: 140, size: 10.5 });
}

function facts(page: Sheet, invoice: Invoice): void {
  const rows: [string, string][] = [
    ['Factuurnummer', invoice.number],
    ['Factuurdatum', shortDate(invoice.date)],
    ['Vervaldatum', shortDate(addDays(invoice.date, TERM_DAYS))],
    ['Contract', `${invoice.contract.number} ${invoice.contract.name}`],
    ['Periode', wholeMonth(invoice.month)],
    ['Borderel', invoice.borderelNumber],
  ];
  page.y = 288;
  page.table((row) => {
    for (const [label, value] of rows)
      row(16, [
        { tag: 'TH', text: label, x: LEFT, font: 'bold' },
        { tag: 'TD', text: value, x: LEFT + 110 },
      ]);
  });
}

function table(page: Sheet, invoice: Invoice): void {
  page.y += 26;
  page.table((row) => {
    row(20, [
      { tag: 'TH', text: 'Omschrijving', x: COLUMN.text, font: 'bold' },
      { tag: 'TH', text: 'Deelnemers', x: COLUMN.deelnemers, font: 'bold', width: 80, right: true },
      { tag: 'TH', text: 'Bedrag', x: COLUMN.amount, font: 'bold', width: RIGHT - COLUMN.amount, right: true },
    ]);
    page.line();
    for (const { text, deelnemers, amount } of invoice.lines) row(19, amounts(text, deelnemers, amount));
    page.line();
    row(18, amounts('Btw (vrijgesteld)', null, 0n));
    row(
      22,
      amounts(invoice.total < 0n ? 'Totaal terug te ontvangen' : 'Totaal te betalen', null, invoice.total, 'bold'),
    );
  });
}

function amounts(
  text: string,
  deelnemers: number | null,
  amount: bigint,
  font: 'regular' | 'bold' = 'regular',
): Cell[] {
  const count = deelnemers === null ? '' : deelnemers.toLocaleString('nl-NL');
  return [
    { tag: 'TD', text, x: COLUMN.text, font, width: COLUMN.deelnemers - COLUMN.text },
    { tag: 'TD', text: count, x: COLUMN.deelnemers, font, width: 80, right: true },
    { tag: 'TD', text: euros(amount), x: COLUMN.amount, font, width: RIGHT - COLUMN.amount, right: true },
  ];
}

function closing(page: Sheet, { supplier, number, date }: Invoice, credit: boolean): void {
  const pay = credit
    ? `Wij maken dit bedrag binnen ${TERM_DAYS} dagen over op de rekening waarvan u betaalt.`
    : `Betaal het totaal uiterlijk ${shortDate(addDays(date, TERM_DAYS))} op ${iban(supplier.iban)} ten name van ${supplier.name}. Vermeld daarbij ${number}.`;
  const vat =
    'Vrijgesteld van btw op grond van artikel 11, eerste lid, onderdeel k, van de Wet op de omzetbelasting 1968.';
  page.keep(90);
  page.block('P', pay, { y: page.y + 26, size: 9.5, width: RIGHT - LEFT });
  page.block('P', vat, { y: page.y + 12, size: 9.5, width: RIGHT - LEFT });
  page.bar(LEFT, 775, RIGHT - LEFT, 0.6, '#9aa5b1');
  const foot = [supplier.name, supplier.kvkNumber && `KvK ${supplier.kvkNumber}`, `IBAN ${iban(supplier.iban)}`];
  page.block('P', foot.filter(Boolean).join('   '), { y: 784, size: 8.5, width: RIGHT - LEFT });
}

function iban(account: string): string {
  return account.replace(/(.{4})(?=.)/g, '$1 ');
}

interface Cell {
  tag: 'TH' | 'TD';
  text: string;
  x: number;
  width?: number;
  font?: 'regular' | 'bold';
  right?: boolean;
}

interface BlockStyle {
  x?: number;
  y: number;
  size?: number;
  width?: number;
  font?: 'regular' | 'bold';
  colour?: string;
}

/** The pages while they are being filled: every text in the tree of the document, every line outside it. */
class Sheet {
  y = 0;

  constructor(
    private readonly doc: Doc,
    private readonly root: Struct,
  ) {}

  /** A paragraph or heading. */
  block(
    tag: 'H1' | 'P',
    text: string,
    { x = LEFT, y, size = 10, width = 300, font = 'regular', colour }: BlockStyle,
  ): void {
    this.root.add(
      this.doc.struct(tag, {}, () => {
        this.doc
          .font(font)
          .fontSize(size)
          .fillColor(colour ?? INK)
          .text(text, x, y, { width, lineGap: 3 });
        this.y = this.doc.y;
      }),
    );
  }

  /** Lines below each other, each a text of its own: read together they would be one word. */
  lines(texts: string[], style: BlockStyle): void {
    this.y = style.y;
    for (const text of texts) this.block('P', text, { ...style, y: this.y });
  }

  /** Begins a new page unless so much room is left. */
  keep(height: number): void {
    if (this.y + height <= BOTTOM) return;
    this.doc.addPage();
    this.y = 60;
  }

  /** A table; `fill` is given the way to add a row of a height. */
  table(fill: (row: (height: number, cells: Cell[]) => void) => void): void {
    const table = this.doc.struct('Table');
    this.root.add(table);
    fill((height, cells) => {
      this.keep(height);
      const row = this.doc.struct('TR');
      table.add(row);
      for (const cell of cells) {
        row.add(this.doc.struct(cell.tag, {}, () => this.cell(cell)));
      }
      row.end();
      this.y += height;
    });
    table.end();
  }

  /** A thin line under the last row; not part of what is read. */
  line(): void {
    this.bar(LEFT, this.y - 4, RIGHT - LEFT, 0.8, '#9aa5b1');
    this.y += 4;
  }

  /** A filled block; not part of what is read. */
  bar(x: number, y: number, width: number, height: number, colour: string): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.rect(x, y, width, height).fill(colour);
    this.doc.endMarkedContent();
  }

  private cell({ text, x, width = 300, font = 'regular', right = false }: Cell): void {
    this.doc
      .font(font)
      .fontSize(10)
      .fillColor(INK)
      .text(text, x, this.y, { width, align: right ? 'right' : 'left', lineBreak: false });
  }
}

function collect(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((done, failed) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', failed);
  });
}
