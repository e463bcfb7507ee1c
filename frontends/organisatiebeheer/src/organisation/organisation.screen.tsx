import { Loaded, NotFound, Page, useQuery, useTranslation } from '@volmacht/platform';
import { addressLines, Alert, Card, DefinitionGrid, formatPhone, Link, Text } from '@volmacht/ui';
import { OrganisationQuery } from './organisation.graphql';

const MAILBOX = 'contractbeheer@indicatie.example';

/** Organisatie: read only, with the roles that the profile gives to every user (PO-11). */
export function OrganisationScreen() {
  const { t } = useTranslation();
  const query = useQuery(OrganisationQuery);
  return (
    <Page title={t('organisation.title')} intro={t('organisation.intro')}>
      <Loaded query={query} skeleton="page">
        {({ organisation }) =>
          organisation ? (
            <>
              <Card title={t('organisation.details')} icon="building">
                <DefinitionGrid
                  items={[
                    { label: t('organisation.name'), value: organisation.name },
                    { label: t('organisation.kvk'), value: organisation.kvkNumber },
                    {
                      label: t('organisation.address'),
                      value: organisation.address ? addressLines(organisation.address).join(', ') : null,
                    },
                    { label: t('organisation.email'), value: organisation.email },
                    { label: t('organisation.phone'), value: formatPhone(organisation.phone) },
                    { label: t('organisation.domains'), value: organisation.emailDomains.join(', ') },
                  ]}
                />
              </Card>
              <Card title={t('organisation.roles')} icon="shield">
                {organisation.profile ? (
                  <>
                    <DefinitionGrid
                      columns={1}
                      items={[
                        { label: t('organisation.profile'), value: t(`profile.${organisation.profile}`) },
                        { label: t('organisation.activeRoles'), value: organisation.activeRoles.join(', ') },
                      ]}
                    />
                    <Text tone="muted">{t('organisation.forAll')}</Text>
                  </>
                ) : (
                  <Alert tone="warning" title={t('organisation.noProfile')}>
                    {t('organisation.noProfileNext')}
                  </Alert>
                )}
              </Card>
              <Alert tone="info" title={t('organisation.change')}>
                {t('organisation.changeNext')} <Link href={`mailto:${MAILBOX}`}>{MAILBOX}</Link>
              </Alert>
            </>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}
