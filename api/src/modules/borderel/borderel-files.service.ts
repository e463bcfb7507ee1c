import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import QueryStream from 'pg-query-stream';
import type { WorkContext } from '../../core/context';
import type { LocalDate } from '../../core/calendar';
import { readRows } from '../../core/db/pool';
import type { ByteStream } from '../../core/files';
import { borderelCsv, type BorderelLine } from './borderel-csv';
import { cents } from './cents';
import { monthName } from './dutch-date';
import { invoicePdf, type Invoice } from './invoice-pdf';

/** A file that is in the store, and the total that it shows. */
export interface WrittenFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  /** In cents. */
  total: bigint;
}

interface BilledRow {
  number: string;
  invoice_number: string;
  invoice_file_id: string;
  file_id: string;
  date: LocalDate;
  month: LocalDate;
  made_at: Date;
  contract_number: string;
  contract_name: string;
  customer: PartyRow;
  supplier: PartyRow & { kvkNumber: string | null; email: string | null; phone: string | null };
}

interface PartyRow {
  name: string;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
}

const PARTY = (row: string): string => `json_build_object('name', ${row}.name, 'street', ${row}.street,
  'houseNumber', ${row}.house_number, 'postcode', ${row}.postcode, 'city', ${row}.city, 'kvkNumber', ${row}.kvk_number,
  'email', ${row}.email, 'phone', ${row}.phone)`;

// The insurer sends the invoices; there is one on a platform.
const BILLED = `
  SELECT b.number::text, b.invoice_number, b.invoice_file_id, b.file_id, b.date, b.month, b.made_at,
    c.number AS contract_number, c.name AS contract_name, ${PARTY('o')} AS customer,
    (SELECT ${PARTY('v')} FROM organisation v WHERE v.kind = 'VERZEKERAAR' AND v.active
     ORDER BY v.created_at, v.id LIMIT 1) AS supplier
  FROM borderel b JOIN contract c ON c.id = b.contract_id JOIN organisation o ON o.id = c.organisation_id
  WHERE b.id = $1`;

const LINES = `
  SELECT d.relatienummer, d.full_name AS name, d.birth_date AS "birthDate", p.name AS product, l.month,
    l.first_day AS "firstDay", l.last_day AS "lastDay", l.days, l.kind, l.amount::text
  FROM borderel_line l JOIN deelnemer d ON d.id = l.deelnemer_id JOIN insurance_product p ON p.code = l.product_code
  WHERE l.borderel_id = $1 ORDER BY l.kind DESC, d.search_name, d.id, l.month`;

const SUMS = `
  SELECT p.name, l.kind, count(DISTINCT l.deelnemer_id)::int AS deelnemers, sum(l.amount)::text AS amount
  FROM borderel_line l JOIN insurance_product p ON p.code = l.product_code
  WHERE l.borderel_id = $1 GROUP BY p.code, p.name, p.position, l.kind ORDER BY l.kind DESC, p.position, p.code`;

/** Writes the CSV and the invoice of what was billed to the store (CO-09); the same again when it is asked again. */
export async function writeFiles(context: WorkContext, borderelId: string): Promise<WrittenFile[]> {
  const [billed] = await readRows<BilledRow & { [column: string]: unknown }>(context.app.pool, BILLED, [borderelId]);
  if (!billed?.supplier) throw new Error('Invoices need an insurer: there is no organisation that sends them.');
  return [await writeCsv(context, borderelId, billed), await writeInvoice(context, borderelId, billed)];
}

async function writeCsv(context: WorkContext, id: string, billed: BilledRow): Promise<WrittenFile> {
  let total = 0n;
  const head = { number: billed.number, invoiceNumber: billed.invoice_number, contract: billed.contract_number };
  const csv = borderelCsv(head, linesOf(context, id), (sum) => {
    total = sum;
  });
  const day = billed.date.replaceAll('-', '');
  const name = `BOR-${billed.contract_number}-${day}-1ZENZ-${billed.number}_${billed.invoice_number}.csv`;
  const written = await put(context, billed.file_id, csv);
  return { id: billed.file_id, name, mediaType: 'text/csv', ...written, total };
}

/** The lines one after another, from a cursor: a municipality may have two hundred thousand. */
async function* linesOf(context: WorkContext, id: string): AsyncGenerator<BorderelLine> {
  const client = await context.app.pool.connect();
  let failed = true;
  try {
    const stream = client.query(new QueryStream(LINES, [id], { batchSize: 1000, highWaterMark: 1000 }));
    for await (const line of stream) yield line as BorderelLine;
    failed = false;
  } finally {
    // A cursor that was not read to its end leaves the connection unfit for others.
    client.release(failed);
  }
}

async function writeInvoice(context: WorkContext, id: string, billed: BilledRow): Promise<WrittenFile> {
  const sums = await readRows<{ name: string; kind: string; deelnemers: number; amount: string }>(
    context.app.pool,
    SUMS,
    [id],
  );
  const lines = sums.map(({ name, kind, deelnemers, amount }) => ({
    text: kind === 'REGULIER' ? `${name}, premie ${monthName(billed.month)}` : `${name}, correctie eerdere maanden`,
    deelnemers,
    amount: cents(amount),
  }));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const bytes = await invoicePdf(invoiceOf(context, billed, lines, total));
  const written = await put(context, billed.invoice_file_id, Readable.from([bytes]));
  const name = `Factuur-${billed.invoice_number}.pdf`;
  return { id: billed.invoice_file_id, name, mediaType: 'application/pdf', ...written, total };
}

function invoiceOf(context: WorkContext, billed: BilledRow, lines: Invoice['lines'], total: bigint): Invoice {
  const { supplier, customer } = billed;
  return {
    supplier: { ...supplier, address: addressOf(supplier), iban: context.app.settings.INVOICE_IBAN },
    customer: { name: customer.name, address: addressOf(customer) },
    number: billed.invoice_number,
    borderelNumber: billed.number,
    contract: { number: billed.contract_number, name: billed.contract_name },
    date: billed.date,
    month: billed.month,
    lines,
    total,
    madeAt: billed.made_at,
  };
}

function addressOf({ street, houseNumber, postcode, city }: PartyRow): string[] {
  const place = [postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'), city].filter(Boolean).join('  ');
  return [[street, houseNumber].filter(Boolean).join(' '), place].filter((line) => line !== '');
}

async function put(context: WorkContext, id: string, content: ByteStream): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  await context.app.files.put(id, measured());
  return { size, sha256: hash.digest('hex') };

  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      size += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
}
