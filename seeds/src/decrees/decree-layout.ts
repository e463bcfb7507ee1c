import type { FontName } from './decree-fonts';
import type { Block } from './decree-text';

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
const MARGIN = { left: 85, right: 70, top: 62, bottom: 90 } as const;
const SIZE = 10.5;
const LINE = 15;
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Something to draw: a run of text on its baseline, or a path in SVG notation, moved to a place. */
export type Mark =
  | { kind: 'text'; text: string; x: number; y: number; font: FontName; size: number; colour?: string }
  | { kind: 'path'; path: string; x: number; y: number; width: number; colour?: string };

/** Gives the width of a text in points. */
export type Measure = (text: string, font: FontName, size: number) => number;

const STAMP_INK = '#28457d';
/** A pair of scales, our own drawing; the real arms may not be used. */
const SCALES = 'M20 0V34M8 34H32M2 7H38M2 7L-4 20H8ZM38 7L32 20H44ZM20 0a2.5 2.5 0 1 1 .01 0';
const SIGNATURES = [
  'M0 18C8 -8 18 -6 14 12S4 26 16 12S30 2 30 14S40 4 44 10S56 0 58 12S74 6 96 4',
  'M0 10C10 -10 22 4 10 16S-2 18 14 10S28 -4 30 10S46 18 50 2S60 20 82 8',
];

/** Sets the blocks of a decree on pages, the way a court's word processor does: ragged lines, page numbers, a stamp. */
export function layOut(blocks: Block[], footer: string, measure: Measure): Mark[][] {
  const sheet = new Sheet(measure);
  for (const block of blocks) place(sheet, block);
  return sheet.finish(footer);
}

function place(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(sheet, block);
    case 'facts':
      for (const [label, value] of block.rows) {
        sheet.text(label, 'bold', 0);
        sheet.text(`: ${value}`, 'regular', 120);
        sheet.down(LINE);
      }
      return sheet.down(20);
    case 'title':
      sheet.text(block.text, 'bold', 0, 14);
      return sheet.down(30);
    case 'heading':
      sheet.keep(3 * LINE);
      sheet.down(6);
      sheet.text(block.text, 'bold', 0);
      return sheet.down(LINE + 3);
    case 'paragraph':
      sheet.flow(block.text, 0);
      return sheet.down(8);
    case 'numbered':
      for (const [index, item] of block.items.entries()) {
        sheet.keep(2 * LINE);
        sheet.text(`${index + 1}.`, 'regular', 0);
        sheet.flow(item, 22);
        sheet.down(3);
      }
      return sheet.down(8);
    case 'signature':
      return signature(sheet, block);
  }
}

function letterhead(sheet: Sheet, block: Extract<Block, { kind: 'letterhead' }>): void {
  sheet.path(SCALES, 4, 0, 1.4);
  sheet.down(16);
  sheet.text(block.name, 'bold', 66, 15);
  sheet.down(18);
  sheet.text(block.team, 'regular', 66);
  sheet.down(14);
  sheet.text(block.place, 'regular', 66);
  sheet.down(14);
  sheet.path(`M0 0H${TEXT_WIDTH}`, 0, 0, 0.8);
  sheet.down(34);
}

function signature(sheet: Sheet, block: Extract<Block, { kind: 'signature' }>): void {
  sheet.keep(120);
  sheet.down(14);
  sheet.text('de griffier,', 'regular', 0);
  sheet.text('de kantonrechter,', 'regular', 150);
  sheet.path(SIGNATURES[1]!, 4, 12, 1.1, '#1c2a5e');
  sheet.path(SIGNATURES[0]!, 154, 12, 1.2, '#1c2a5e');
  sheet.path('M0 0H132V54H0ZM3 3H129V51H3Z', 300, -12, 0.9, STAMP_INK);
  sheet.text('VOOR AFSCHRIFT', 'bold', 322, 10, STAMP_INK, 8);
  sheet.text(block.copyDate, 'regular', 322, 9, STAMP_INK, 21);
  sheet.text('de griffier', 'italic', 322, 9, STAMP_INK, 33);
  sheet.down(58);
  sheet.text(block.clerk, 'regular', 0);
  sheet.text(block.judge, 'regular', 150);
  sheet.down(34);
}

/** The pages while they are being filled; `y` is the baseline of the next line. */
class Sheet {
  readonly #pages: Mark[][] = [[]];
  readonly #measure: Measure;
  #y: number = MARGIN.top;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  text(text: string, font: FontName, indent: number, size = SIZE, colour?: string, lower = 0): void {
    this.#add({ kind: 'text', text, x: MARGIN.left + indent, y: this.#y + lower, font, size, colour });
  }

  path(path: string, indent: number, lower: number, width: number, colour?: string): void {
    this.#add({ kind: 'path', path, x: MARGIN.left + indent, y: this.#y + lower, width, colour });
  }

  down(points: number): void {
    this.#y += points;
  }

  /** Begins a new page unless so much room is left. */
  keep(points: number): void {
    if (this.#y + points <= PAGE.height - MARGIN.bottom) return;
    this.#pages.push([]);
    this.#y = MARGIN.top + LINE;
  }

  flow(text: string, indent: number): void {
    for (const line of this.#lines(text, TEXT_WIDTH - indent)) {
      this.keep(LINE);
      this.text(line, 'regular', indent);
      this.down(LINE);
    }
  }

  finish(footer: string): Mark[][] {
    return this.#pages.map((marks, index) => [
      ...marks,
      {
        kind: 'text',
        text: `Pagina ${index + 1} van ${this.#pages.length}`,
        x: 470,
        y: 800,
        font: 'regular',
        size: 8.5,
      },
      { kind: 'text', text: footer, x: MARGIN.left, y: 800, font: 'regular', size: 8.5 },
    ]);
  }

  #add(mark: Mark): void {
    this.#pages.at(-1)!.push(mark);
  }

  #lines(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.#measure(longer, 'regular', SIZE) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }
}
