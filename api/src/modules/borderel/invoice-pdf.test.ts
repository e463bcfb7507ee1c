import { describe, expect, it } from '@jest/globals';
import { inspectPdf, readPdfText } from '../../core/files/pdf/pdf-reader';
import { invoicePdf, type Invoice } from './invoice-pdf';

const INVOICE: Invoice = {
  supplier: {
    name: 'Zorgverzekeraar',
    address: ['Polisweg 200', '7511 JK  Enschede'],
    kvkNumber: '90400011',
    email: 'klantenservice@verzekeraar.example',
    phone: null,
    iban: 'NL91ABNA0417164300',
  },
  customer: { name: 'Gemeente Súdwest-Fryslân', address: ['Marktstraat 8', '8601 CR  Sneek'] },
  number: '202600042',
  borderelNumber: '200000042',
  contract: { number: '23595', name: 'Collectief' },
  date: '2026-11-24',
  month: '2026-11-01',
  lines: [
    { text: 'Basis Vrij, premie november 2026', deelnemers: 1234, amount: 17090900n },
    { text: 'Basis Vrij, correctie eerdere maanden', deelnemers: 2, amount: -13851n },
  ],
  total: 17077049n,
  madeAt: new Date('2026-11-24T04:00:00Z'),
};

async function textOf(invoice: Invoice): Promise<{ text: string; pages: number }> {
  const bytes = await invoicePdf(invoice);
  const read = await readPdfText(bytes, 20);
  const inspected = await inspectPdf(bytes);
  if (!read.ok || !inspected.ok) throw new Error('The invoice is no sound PDF.');
  return { text: JSON.stringify(read.value).replace(/\\u00a0|\u00a0/g, ' '), pages: inspected.value.pages };
}

describe('CO-09 the invoice as PDF', () => {
  it('holds all that an invoice needs: both parties, number, dates, period, lines, total and the reason for no btw', async () => {
    const { text, pages } = await textOf(INVOICE);
    expect(pages).toBe(1);
    for (const part of [
      'Zorgverzekeraar',
      'KvK 90400011',
      'Gemeente Súdwest-Fryslân',
      'Marktstraat 8',
      '202600042',
      '24-11-2026',
      '24-12-2026',
      '23595 Collectief',
      '1 t/m 30 november 2026',
      '1.234',
      '€ 170.909,00',
      '€ -138,51',
      'Btw (vrijgesteld)',
      'Totaal te betalen',
      '€ 170.770,49',
      'NL91 ABNA 0417 1643 00',
      'artikel 11, eerste lid, onderdeel k',
    ])
      expect(text).toContain(part);
  });

  it('is called a credit invoice when money goes back', async () => {
    const { text } = await textOf({ ...INVOICE, lines: [INVOICE.lines[1]!], total: -13851n });
    expect(text).toContain('Creditfactuur');
    expect(text).toContain('Totaal terug te ontvangen');
    expect(text).not.toContain('Betaal het totaal');
  });

  it('goes on to a next page when there are many lines', async () => {
    const { pages } = await textOf({ ...INVOICE, lines: Array.from({ length: 60 }, () => INVOICE.lines[0]!) });
    expect(pages).toBeGreaterThan(1);
  });

  it('XX-05 is tagged, has a language and a title, and has its fonts inside', async () => {
    const bytes = (await invoicePdf(INVOICE)).toString('latin1');
    expect(bytes).toContain('/Lang (nl-NL)');
    expect(bytes).toContain('/MarkInfo');
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toContain('/DisplayDocTitle true');
    expect(bytes).toContain('/FontFile2');
  });
});
