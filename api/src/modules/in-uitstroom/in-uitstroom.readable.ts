import type { PageRead } from '../../core/reader/page';
import { column, extendReadable, readable, type Build } from '../../core/reader/readable';
import { contractReadable } from '../contract';
import { deelnemerReadable } from '../deelnemer';

/** All that a list can hold: who came and left as the refresh noted it, and every stay, for who did neither. */
const ROWS = `(
  SELECT contract_id, deelnemer_id, kind, on_date, on_date AS place, '' COLLATE "C" AS name,
    NULL::date AS start_date, NULL::date AS end_date FROM stroom
  UNION ALL
  SELECT contract_id, id, 'ONGEWIJZIGD', NULL, 'infinity', search_name, start_date, end_date FROM deelnemer)`;

/** How a row of an in- en uitstroomlijst is read. */
export const inUitstroomReadable = readable({
  type: 'InUitstroomRow',
  table: ROWS,
  key: 'deelnemer_id',
  fields: {
    deelnemer: {
      kind: 'one',
      of: () => deelnemerReadable,
      on: (parent, child) => `${child}.id = ${parent}.deelnemer_id`,
    },
    kind: column('kind'),
    on: column('on_date'),
  },
});

const ofContract = (row: string, build: Build): string =>
  `${row}.contract_id = ${build.arg('contract', 'uuid')}
   AND ${row}.contract_id = ANY(${build.arg('viewer.contracts.stroom:read', 'uuid[]')})`;

// By day; who stayed comes last, by name.
const orders: PageRead['orders'] = {
  default: {
    keys: [
      { sql: (row) => `${row}.place`, type: 'date' },
      { sql: (row) => `${row}.kind`, type: 'text' },
      { sql: (row) => `${row}.name`, type: 'text' },
    ],
  },
};

const moved = (row: string): string => `${row}.kind <> 'ONGEWIJZIGD'`;
const first = (build: Build): string => build.arg('firstDay', 'date');
const last = (build: Build): string => build.arg('lastDay', 'date');

/** Who came in and who left in a period (CO-08); both days are always given. */
export const movedList: PageRead = {
  of: inUitstroomReadable,
  scope: (row, build) => `${ofContract(row, build)} AND ${moved(row)}`,
  filters: {
    firstDay: (row, build) => `${row}.on_date >= ${first(build)}`,
    lastDay: (row, build) => `${row}.on_date <= ${last(build)}`,
  },
  orders,
};

/**
 * The same, and who took part and did neither (CO-08, 'toon alle deelnemers'). Somebody whose coming or leaving was noted
 * after the refresh still stands here as unchanged: the list is as of the refresh.
 */
export const wholeList: PageRead = {
  of: inUitstroomReadable,
  scope: ofContract,
  filters: {
    firstDay: (row, build) => `CASE WHEN ${moved(row)} THEN ${row}.on_date >= ${first(build)}
      ELSE ${row}.start_date < ${first(build)} AND (${row}.end_date IS NULL OR ${row}.end_date >= ${first(build)}) END`,
    lastDay: (row, build) => `CASE WHEN ${moved(row)} THEN ${row}.on_date <= ${last(build)}
      ELSE NOT EXISTS (SELECT 1 FROM stroom s WHERE s.contract_id = ${row}.contract_id
        AND s.deelnemer_id = ${row}.deelnemer_id AND s.on_date BETWEEN ${first(build)} AND ${last(build)}) END`,
  },
  orders,
};

extendReadable(contractReadable, {
  usage: { kind: 'resolver', needs: ['id'] },
  inUitstroom: { kind: 'resolver', needs: ['id'] },
});
