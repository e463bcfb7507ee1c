import { Loaded, NotFound, Page, useCan, useParams, useQuery, useTranslation } from '@volmacht/platform';
import { Card, DefinitionGrid, formatPhone, formatPostcode } from '@volmacht/ui';
import type { OrganisationDetailFragment } from '../gql/graphql';
import { Agreements } from './agreements.component';
import { OrganisationUsers } from './organisation-users.component';
import { OrganisationQuery } from './organisations.graphql';
import { ProfileCard } from './profile-card.component';

function OrganisationPage({ organisation }: { organisation: OrganisationDetailFragment }) {
  const { t } = useTranslation();
  const mayManageUsers = useCan('user:manage-any');
  const mayVerify = useCan('user:verify');
  const { id, name, kind, address, kvkNumber, gemeentecode, email, phone, correspondenceChannel } = organisation;
  return (
    <Page
      title={name}
      intro={t(`organisationKind.${kind}`)}
      breadcrumb={[{ label: t('organisations.title'), href: '/backoffice/organisaties' }]}
    >
      <Card title={t('organisations.details')} icon="building">
        <DefinitionGrid
          items={[
            { label: t('access.kvk'), value: kvkNumber },
            ...(gemeentecode ? [{ label: t('organisations.gemeentecode'), value: gemeentecode }] : []),
            {
              label: t('organisations.address'),
              value: address
                ? `${address.street} ${address.houseNumber}, ${formatPostcode(address.postcode)} ${address.city}`
                : null,
            },
            { label: t('access.email'), value: email },
            { label: t('organisations.phone'), value: formatPhone(phone) },
            ...(kind === 'ONDERSTEUNER'
              ? [{ label: t('organisations.channel'), value: t(`channel.${correspondenceChannel}`) }]
              : []),
          ]}
        />
      </Card>
      {kind === 'ZORGINSTELLING' ? <ProfileCard organisation={organisation} /> : null}
      {kind === 'GEMEENTE' ? <Agreements organisation={organisation} /> : null}
      {mayManageUsers || mayVerify ? <OrganisationUsers organisationId={id} kind={kind} /> : null}
    </Page>
  );
}

/** One organisation as the back office sees it: data, agreements and users (MZ-19, ZO-01). */
export function OrganisationScreen() {
  const { id = '' } = useParams();
  const query = useQuery(OrganisationQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ organisation }) =>
        organisation ? <OrganisationPage key={organisation.id} organisation={organisation} /> : <NotFound />
      }
    </Loaded>
  );
}
