import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Route } from '../../app/module-descriptor';
import type { RequestContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { may } from '../../core/graphql/rules';
import { CSV_TYPE, XLSX_TYPE, xlsxStream } from '../../core/sheets';
import { templateCsv, templateSheets } from './batch-template';

const manager = may('deelnemer:manage');
const NAME = 'aan-en-afmeldingen';

/** GET /files/template/…: the empty batch, as CSV and as a workbook with an explanation (CO-15). */
export const templateRoutes: Route[] = [
  { method: 'GET', path: `/files/template/${NAME}.csv`, handle: csv },
  { method: 'GET', path: `/files/template/${NAME}.xlsx`, handle: xlsx },
];

function begin(response: ServerResponse, context: RequestContext, type: string, extension: string): void {
  const verdict = manager.decide(context.actor);
  if (verdict !== true) throw verdict;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${NAME}.${extension}"`,
    'Cache-Control': 'private, max-age=300',
  });
}

async function csv(_request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  begin(response, context, `${CSV_TYPE}; charset=utf-8`, 'csv');
  response.end(templateCsv());
}

async function xlsx(_request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void> {
  const insurances = await readRows<{ code: string; name: string }>(
    context.app.pool,
    'SELECT code, name FROM insurance_product WHERE active ORDER BY position',
    [],
  );
  begin(response, context, XLSX_TYPE, 'xlsx');
  await pipeline(xlsxStream(templateSheets(insurances)), response);
}
