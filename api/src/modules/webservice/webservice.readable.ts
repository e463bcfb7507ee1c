import type { OneRead } from '../../core/reader/read';
import { column, columns, instant, readable } from '../../core/reader/readable';

/** How settings are read; the secret's hash never is. */
export const webserviceReadable = readable({
  type: 'WebserviceSettings',
  table: 'webservice_client',
  key: 'id',
  fields: {
    ...columns('product', 'enabled', 'endpoint', 'certificateFingerprint'),
    clientId: column('id'),
    secretRotatedAt: instant('secret_rotated_at'),
    previousSecretValidUntil: (row, build) =>
      `CASE WHEN ${row}.previous_secret_until > ${build.arg('now', 'timestamptz')}
        THEN to_char(${row}.previous_secret_until, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END`,
  },
});

/** The settings of the own municipality, of a product that the viewer manages (ZO-06). */
export const ownSettings: OneRead = {
  of: webserviceReadable,
  where: (row, build) =>
    `${row}.organisation_id = ${build.arg('viewer.organisation', 'uuid')} AND ${row}.product = ${build.arg('product', 'text')}
     AND ${row}.product = ANY(${build.arg('viewer.products.webservice:manage', 'text[]')})`,
};
