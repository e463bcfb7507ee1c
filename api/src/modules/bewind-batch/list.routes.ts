import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Route } from '../../app/module-descriptor';
import { requireActor, type RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { notFound } from '../../core/errors';
import { may } from '../../core/graphql/rules';
import { CSV_TYPE, XLSX_TYPE, xlsxStream, type CellValue } from '../../core/sheets';
import { text } from '../../core/texts';
import { LIST_COLUMNS } from './list-columns';
import { openListRow } from './list-raw';
import { LIST_SHEET, listTemplate, rowsOf } from './list-template';

const office = may('bewind:request');
const MEND = '/files/clienten/';

/** GET /files/template/clienten.*: the empty list. GET /files/clienten/:id: the rows of a list to be mended (MZ-22). */
export const listRoutes: Route[] = [
  { method: 'GET', path: '/files/template/clienten.csv', handle: csv },
  { method: 'GET', path: '/files/template/clienten.xlsx', handle: xlsx },
  { method: 'GET', path: MEND, handle: mend },
];

function allow(context: RequestContext): void {
  const verdict = office.decide(context.actor);
  if (verdict !== true) throw verdict;
}

function begin(response: ServerResponse, type: string, name: string, keep: string): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': keep,
  });
}

async function csv(_request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  allow(context);
  begin(response, `${CSV_TYPE}; charset=utf-8`, 'clienten.csv', 'private, max-age=300');
  response.end(`\ufeff${LIST_COLUMNS.join(';')}\r\n`);
}

async function xlsx(_request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  allow(context);
  begin(response, XLSX_TYPE, 'clienten.xlsx', 'private, max-age=300');
  await pipeline(xlsxStream(listTemplate()), response);
}

// What was wrong stands behind the columns of the template, and is left alone when the list comes back.
async function mend(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  allow(context);
  const id = asId((request.url ?? '').split('?', 1)[0]!.slice(MEND.length));
  const rows = await readRows<{ row: number; sealed: string; told: [string | null, string, Record<string, string>][] }>(
    context.app.pool,
    `SELECT r.row, encode(r.raw_sealed, 'base64') AS sealed,
       (SELECT json_agg(json_build_array(f.column_name, f.rule, f.values) ORDER BY f.position)
        FROM bewind_batch_failure f WHERE f.batch_id = r.batch_id AND f.row = r.row) AS told
     FROM bewind_batch_row r JOIN bewind_batch b ON b.id = r.batch_id
     WHERE r.batch_id = $1 AND b.organisation_id = $2 AND r.state = 'BAD' ORDER BY r.row`,
    [id, requireActor(context).organisationId],
  );
  if (rows.length === 0) throw notFound();
  await context.app.audit.look(context, {
    ...{ action: 'bewind-batch.mend', subjectType: 'BewindBatch', subjectIds: [id] },
  });
  const cells: CellValue[][] = rows.map(({ row, sealed, told }) => [
    ...openListRow(context.app.keyring, id, row, Buffer.from(sealed, 'base64')),
    row,
    told
      .map(([column, rule, values]) => `${column ? `${column}: ` : ''}${text(rule, context.locale, values)}`)
      .join(' '),
  ]);
  begin(response, XLSX_TYPE, 'te-verbeteren.xlsx', 'no-store, private');
  const columns = [
    ...LIST_SHEET,
    { title: 'rij', kind: 'number' as const, width: 8 },
    { title: 'foutmelding', kind: 'text' as const, width: 90 },
  ];
  await pipeline(xlsxStream([{ name: 'Cliënten', columns, rows: rowsOf(cells) }]), response);
}
