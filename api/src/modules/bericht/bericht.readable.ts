import { columns, extendReadable, instant, readable } from '../../core/reader/readable';
import { contractReadable } from '../contract';

/** How a message is read; whether it was read is told per viewer. */
export const berichtReadable = readable({
  type: 'Bericht',
  table: 'bericht',
  key: 'id',
  fields: {
    ...columns('id', 'date', 'category', 'text'),
    readAt: (row, build) =>
      `(SELECT ${instant('read_at')('seen', build)} FROM bericht_read seen
        WHERE seen.bericht_id = ${row}.id AND seen.user_id = ${build.arg('viewer.user', 'uuid')})`,
  },
});

extendReadable(contractReadable, {
  unreadBerichten: (row, build) =>
    `(SELECT count(*)::int FROM bericht told WHERE told.contract_id = ${row}.id AND NOT EXISTS (
       SELECT 1 FROM bericht_read seen WHERE seen.bericht_id = told.id AND seen.user_id = ${build.arg('viewer.user', 'uuid')}))`,
  berichten: { kind: 'resolver', needs: ['id'] },
});
