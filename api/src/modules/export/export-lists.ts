import type { Keyring } from '../../config/keyring';
import type { CellValue, SheetColumn } from '../../core/sheets';
import { text, type Locale } from '../../core/texts';
import { actionLabel, actorNameSql } from '../audit';
import { bsnPlace, takesPartOn } from '../deelnemer';
import { BATCH_SHEET, openRaw } from '../deelnemer-batch';
import { ExportKind } from './export.enums';

/** An export as the job needs it. */
export interface RunningExport {
  id: string;
  kind: ExportKind;
  organisationId: string;
  contractId: string | null;
  contractNumber: string | null;
  batchId: string | null;
  fromDate: string | null;
  toDate: string | null;
  showAll: boolean;
  withBsn: boolean;
  locale: Locale;
}

/** How a list is made: the statement that reads it, and what becomes of a row. */
export interface ExportList {
  /** Name of sheet and file. */
  name: string;
  columns: SheetColumn[];
  sql: string;
  /** What the rows are sorted by; apart, for they are counted without it. */
  order: string;
  values: unknown[];
  /** A row of the statement as cells; without it the row is its own cells, and what it has beyond the columns is left out. */
  cells?(row: unknown[]): CellValue[];
  /** A cell that is read sealed, in hexadecimal: its place in the row, and the key that belongs to it. */
  sealed?: { cell: number; placeOf(row: unknown[]): string };
}

const column = (title: string, width: number, kind: SheetColumn['kind'] = 'text'): SheetColumn => ({
  title,
  width,
  kind,
});

const ROLES = `CASE d.household_role WHEN 'CLIENT' THEN 'Cliënt' WHEN 'PARTNER' THEN 'Partner' ELSE 'Kind' END`;
const REASONS = `CASE d.end_reason WHEN 'OVERLEDEN' THEN 'Overleden' WHEN 'EINDE_COLLECTIVITEIT' THEN 'Einde collectiviteit' END`;
const PAYMENTS = `CASE d.payment_method WHEN 'DIRECT_DEBIT' THEN 'Automatische incasso' WHEN 'INVOICE' THEN 'Factuur' END`;

const PERSON = [column('Volledige naam', 30), column('BSN', 12), column('Relatienummer', 15)];
const STAY = [column('Geboortedatum', 14, 'date'), column('Geslacht', 10), column('Ingangsdatum', 14, 'date')];

/** A list of which the second column is the BSN; the id of the row stands at a place behind the columns. */
const sealedBsn = (idAt: number): ExportList['sealed'] => ({
  cell: 1,
  placeOf: (row) => bsnPlace(row[idAt] as string),
});
const SEALED_BSN = `encode(d.bsn_sealed, 'hex')`;

function deelnemers({ contractId, contractNumber }: RunningExport, day: string): ExportList {
  const columns = [
    ...PERSON,
    ...STAY,
    ...[column('Einddatum', 14, 'date'), column('Reden', 20), column('Rol', 10)],
    ...[column('Straat', 24), column('Huisnummer', 12), column('Postcode', 10), column('Plaats', 20)],
    ...[column('Verzekering', 26), column('Betaalwijze', 20)],
  ];
  return {
    name: `Deelnemers ${contractNumber} ${day}`,
    columns,
    sql: `SELECT d.full_name, ${SEALED_BSN}, d.relatienummer, d.birth_date, d.gender, d.start_date, d.end_date,
        ${REASONS}, ${ROLES}, d.street, d.house_number, d.postcode, d.city, i.name, ${PAYMENTS}, d.id
      FROM deelnemer d LEFT JOIN insurance_product i ON i.code = d.insurance_code
      WHERE d.contract_id = $1 AND ${takesPartOn('d', '$2::date')}`,
    order: 'd.search_name, d.id',
    values: [contractId, day],
    sealed: sealedBsn(columns.length),
  };
}

// As the list on the screen: by day, who stayed last and by name; all of it as of the refresh.
function inUitstroom(wanted: RunningExport): ExportList {
  const bsn = wanted.withBsn ? SEALED_BSN : `'•••••' || d.bsn_tail`;
  const shown = `d.full_name, ${bsn} AS bsn, d.relatienummer, d.birth_date, d.gender, d.start_date, d.end_date`;
  const columns = [
    ...PERSON,
    ...STAY,
    ...[column('Einddatum', 14, 'date'), column('In of uit', 14), column('Per', 14, 'date')],
  ];
  const stayed = `UNION ALL
    SELECT ${shown}, 'Ongewijzigd', NULL, d.id, 'infinity'::date, d.search_name FROM deelnemer d
    WHERE d.contract_id = $1 AND d.start_date < $2 AND (d.end_date IS NULL OR d.end_date >= $2)
      AND NOT EXISTS (SELECT 1 FROM stroom s WHERE s.contract_id = d.contract_id AND s.deelnemer_id = d.id
        AND s.on_date BETWEEN $2 AND $3)`;
  return {
    name: `In- en uitstroom ${wanted.contractNumber} ${wanted.fromDate!.slice(0, 7)} ${wanted.toDate!.slice(0, 7)}`,
    columns,
    sql: `SELECT * FROM (
      SELECT ${shown}, CASE s.kind WHEN 'INSTROOM' THEN 'Instroom' ELSE 'Uitstroom' END AS movement, s.on_date, d.id,
        s.on_date AS place, d.search_name
      FROM stroom s JOIN deelnemer d ON d.id = s.deelnemer_id
      WHERE s.contract_id = $1 AND s.on_date BETWEEN $2::date AND $3::date
      ${wanted.showAll ? stayed : ''}) list`,
    order: 'place, movement, search_name, id',
    values: [wanted.contractId, wanted.fromDate, wanted.toDate],
    ...(wanted.withBsn ? { sealed: sealedBsn(columns.length) } : {}),
  };
}

function failures(keyring: Keyring, { batchId, contractNumber, locale }: RunningExport): ExportList {
  const words = (rule: string, values: Record<string, string | number>) => text(rule, locale, values);
  return {
    name: `Mislukte verwerkingen ${contractNumber}`,
    // What was wrong stands behind the columns of the template, and is left alone when the file comes back.
    columns: [...BATCH_SHEET, column('rij', 8, 'number'), column('foutmelding', 90)],
    sql: `SELECT row, max(encode(raw_sealed, 'base64')) FILTER (WHERE position = 0),
        json_agg(json_build_array(column_name, rule, values) ORDER BY position)
      FROM deelnemer_batch_failure WHERE batch_id = $1 GROUP BY row`,
    order: 'row',
    values: [batchId],
    cells: (found) => {
      const [row, sealed, told] = found as [number, string | null, [string | null, string, Record<string, string>][]];
      const raw = sealed ? openRaw(keyring, batchId!, row, Buffer.from(sealed, 'base64')) : BATCH_SHEET.map(() => null);
      const why = told.map(([name, rule, values]) => `${name ? `${name}: ` : ''}${words(rule, values)}`);
      return [...raw, row, why.join(' ')];
    },
  };
}

function audit({ organisationId, fromDate, toDate, locale }: RunningExport): ExportList {
  return {
    name: ['Logboek', fromDate?.slice(0, 7), toDate?.slice(0, 7)].filter(Boolean).join(' '),
    columns: [
      ...[column('Moment', 20, 'moment'), column('Wie', 30), column('Rollen', 24), column('Wat', 44)],
      ...[column('Soort', 18), column('Aantal', 8, 'number'), column('Waarover', 40)],
      ...[column('Toelichting', 40), column('Netwerkadres', 20), column('Code', 26)],
    ],
    sql: `SELECT to_char(e.at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI:SS'), ${actorNameSql('e')}, e.roles,
        e.subject_type, cardinality(e.subject_ids), e.subject_ids[1]::text, e.reason, e.address, e.action
      FROM audit_event e WHERE e.organisation_id = $1
        AND ($2::date IS NULL OR e.at >= $2::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
        AND ($3::date IS NULL OR e.at < ($3::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')`,
    order: 'e.at DESC, e.id DESC',
    values: [organisationId, fromDate, toDate],
    cells: (row) => {
      const [at, who, roles, type, count, subject, reason, address, action] = row as string[];
      return [
        at,
        who,
        roles,
        actionLabel(action!, locale),
        type,
        count,
        subject,
        reason,
        address,
        action,
      ] as CellValue[];
    },
  };
}

/** How the list of an export is made; `day` is the day on which it is. */
export function exportList(keyring: Keyring, wanted: RunningExport, day: string): ExportList {
  if (wanted.kind === ExportKind.DEELNEMERS) return deelnemers(wanted, day);
  if (wanted.kind === ExportKind.IN_UITSTROOM) return inUitstroom(wanted);
  if (wanted.kind === ExportKind.BATCH_FAILURES) return failures(keyring, wanted);
  return audit(wanted);
}
