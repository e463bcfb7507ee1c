import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { borderelCsv, type BorderelLine } from './borderel-csv';

const HEAD = { number: '200000001', invoiceNumber: '202600001', contract: '23595' };
const LINE: BorderelLine = {
  relatienummer: '100000001',
  name: 'D. Groot',
  birthDate: '1967-02-14',
  product: 'Basis Vrij',
  month: '2026-11-01',
  firstDay: '2026-11-01',
  lastDay: '2026-11-30',
  days: 30,
  kind: 'REGULIER',
  amount: '138.50',
};

async function csvOf(lines: BorderelLine[]) {
  let total: bigint | undefined;
  const given = (async function* () {
    yield* lines;
  })();
  const chunks: Buffer[] = [];
  for await (const chunk of borderelCsv(HEAD, given, (sum) => (total = sum))) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return { text, chunks, total, rows: parse(text.slice(1), { delimiter: ';' }) as string[][] };
}

describe('CO-09 the borderel as CSV', () => {
  it('opens in Dutch Excel: a byte order mark, semicolons, decimal commas, Windows line ends', async () => {
    const { text, rows } = await csvOf([LINE]);
    expect(text.startsWith('\ufeffBorderel;Factuur;Contract;')).toBe(true);
    expect(text.match(/[^\r]\n/)).toBeNull();
    expect(rows[1]).toEqual(
      '200000001;202600001;23595;100000001;D. Groot;14-02-1967;Basis Vrij;2026-11;01-11-2026;30-11-2026;30;Premie;138,50'.split(
        ';',
      ),
    );
  });

  it('ends with the exact total, also when amounts are given back', async () => {
    const back: BorderelLine = { ...LINE, kind: 'CORRECTIE', firstDay: null, lastDay: null, days: 0, amount: '-0.51' };
    const { rows, total } = await csvOf([LINE, { ...LINE, amount: '0.01' }, back]);
    expect(total).toBe(13800n);
    expect(rows.at(-1)![0]).toBe('Totaal');
    expect(rows.at(-1)!.at(-1)).toBe('138,00');
    expect(rows[3]!.slice(8)).toEqual(['', '', '0', 'Correctie', '-0,51']);
  });

  it.each(['=1+1', '+31', '-cmd', '@SUM(A1)', '\t=1', ' =1'])('XX-07 the name %p is no formula', async (name) => {
    const { rows } = await csvOf([{ ...LINE, name }]);
    expect(rows[1]![4]).toBe(`'${name}`);
  });

  it('keeps separators, quotes and letters of any language inside a name', async () => {
    const name = 'Ł. "de; Wiśniewska"';
    const { rows } = await csvOf([{ ...LINE, name }]);
    expect(rows[1]![4]).toBe(name);
  });

  it('is made piece by piece', async () => {
    const { chunks, rows, total } = await csvOf(Array.from({ length: 1201 }, () => LINE));
    expect(chunks.length).toBeGreaterThan(3);
    expect(rows).toHaveLength(1203);
    expect(total).toBe(13850n * 1201n);
  });

  it('negative control: a line whose amount is no amount fails, and no total is told', async () => {
    let told = false;
    const broken = (async function* () {
      yield { ...LINE, amount: '138,50' };
    })();
    const made = async () => {
      for await (const chunk of borderelCsv(HEAD, broken, () => (told = true))) void chunk;
    };
    await expect(made()).rejects.toThrow(RangeError);
    expect(told).toBe(false);
  });
});
