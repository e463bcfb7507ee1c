import type { OneRead } from '../../core/reader/read';
import type { PageRead } from '../../core/reader/page';
import { clientReadable, insuredMatchReadable } from './client.readable';
import { representedByViewer, representedIds } from './represented';

/** One own client. */
export const ownClient: OneRead = {
  of: clientReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')} AND ${representedByViewer(row, build)}`,
  entitled: true,
};

/** The own clients by name. An office's clients are few beside all insured people, so the page is driven from them. */
export const ownClients: PageRead = {
  of: clientReadable,
  scope: { ids: (build) => representedIds(build.arg('viewer.organisation', 'uuid'), build.arg('today', 'date')) },
  pinned: { by: ['insuredNumber', 'bsnIndex'], scope: representedByViewer },
  filters: {
    insuredNumber: (row, build) => `${row}.insured_number = ${build.arg('insuredNumber', 'text')}`,
    bsnIndex: (row, build) => `${row}.bsn_index = ${build.arg('bsnIndex', 'bytea')}`,
    birthDate: (row, build) => `${row}.birth_date = ${build.arg('birthDate', 'date')}`,
    lastNames: (row, build) => `split_part(${row}.search_name, ',', 1) = ANY(${build.arg('lastNames', 'text[]')})`,
  },
  orders: { default: { keys: [{ sql: (row) => `${row}.search_name`, type: 'text' }] } },
  entitled: true,
};

/** The person of a look-up that was just made; the caller has proved that with the id. */
export const matched: OneRead = {
  of: insuredMatchReadable,
  where: (row, build) => `${row}.id = ${build.arg('id', 'uuid')}`,
};
