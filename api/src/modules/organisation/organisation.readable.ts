import { addressReadable, hasAddress } from '../../core/graphql/address';
import { column, columns, readable } from '../../core/reader/readable';

const agreementReadable = readable({
  type: 'Agreement',
  table: 'agreement',
  key: null,
  fields: { kind: column('kind'), signedOn: column('signed_on') },
});

/** How an organisation is read. Other modules nest it as `one`. */
export const organisationReadable = readable({
  type: 'Organisation',
  table: 'organisation',
  key: 'id',
  fields: {
    ...columns(
      'id',
      'name',
      'kind',
      'kvkNumber',
      'gemeentecode',
      'emailDomains',
      'email',
      'phone',
      'correspondenceChannel',
      'profile',
    ),
    address: { kind: 'part', of: () => addressReadable, when: hasAddress },
    activeRoles: (row) => `CASE ${row}.profile
      WHEN 'VOLLEDIG' THEN json_build_array('Reguliere Wlz-aanvragen', 'Wzd-toets artikel 21', 'Partnerverblijf')
      WHEN 'BASIS' THEN json_build_array('Reguliere Wlz-aanvragen', 'Wzd-toets artikel 21')
      ELSE '[]'::json END`,
    agreements: {
      kind: 'many',
      of: () => agreementReadable,
      on: (parent, child) => `${child}.organisation_id = ${parent}.id`,
      orderBy: (child) => `${child}.kind`,
    },
    users: { kind: 'resolver' },
  },
});
