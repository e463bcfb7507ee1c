import { Loaded, NotFound, Page, useCan, useQuery, useTranslation } from '@volmacht/platform';
import { addressLines, Card, Columns, DefinitionGrid, formatPhone, Link, Text } from '@volmacht/ui';
import { OrganisationQuery } from './organisation.graphql';

const BASE = '/ondersteuner/gegevens/wijzigen';

/** Mijn gegevens: address, contact details and verzendwijze of the office (MZ-07). */
export function OrganisationScreen() {
  const { t } = useTranslation();
  const mayUpdate = useCan('organisation:update');
  const query = useQuery(OrganisationQuery);
  const change = (what: string, title: string) =>
    mayUpdate ? (
      <Link icon="pencil" href={`${BASE}/${what}`} aria-label={t('journey.changeWhat', { what: title })}>
        {t('journey.change')}
      </Link>
    ) : null;
  return (
    <Page title={t('organisation.title')} intro={t('organisation.intro')}>
      <Loaded query={query} skeleton="cards">
        {({ organisation }) =>
          organisation ? (
            <Columns>
              <Card
                title={t('organisation.address')}
                icon="building"
                action={change('adres', t('organisation.address'))}
              >
                <DefinitionGrid
                  items={[
                    { label: t('organisation.name'), value: organisation.name },
                    { label: t('organisation.kvkNumber'), value: organisation.kvkNumber },
                    {
                      label: t('organisation.postalAddress'),
                      value: organisation.address ? addressLines(organisation.address).join(', ') : null,
                    },
                  ]}
                />
              </Card>
              <Card
                title={t('organisation.contact')}
                icon="phone"
                action={change('contact', t('organisation.contact'))}
              >
                <DefinitionGrid
                  items={[
                    { label: t('organisation.email'), value: organisation.email },
                    { label: t('organisation.phone'), value: formatPhone(organisation.phone) },
                  ]}
                />
              </Card>
              <Card
                title={t('organisation.channel')}
                icon="mail"
                action={change('verzendwijze', t('organisation.channel'))}
              >
                <DefinitionGrid
                  columns={1}
                  items={[
                    { label: t('organisation.channelNow'), value: t(`channel.${organisation.correspondenceChannel}`) },
                  ]}
                />
                <Text tone="muted">{t('organisation.channelNote')}</Text>
              </Card>
            </Columns>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}
