import { Loaded, Page, useQuery, useTranslation } from '@volmacht/platform';
import { Alert, Card, Link, Row, StepIndicator, Text } from '@volmacht/ui';
import type { Portal } from '../gql/graphql';
import { PortalPolicyQuery } from '../log-in/log-in.graphql';
import { brokerPath } from '../log-in/portal-choice';

/** The account is there; linking eHerkenning can be done now or later, where the portal has it (MZ-04). */
export function Linking({ portal, steps }: { portal: Portal; steps: string[] }) {
  const { t } = useTranslation();
  const query = useQuery(PortalPolicyQuery, { variables: { portal } });
  return (
    <Page title={t('linking.title')} withoutHelp narrow>
      <StepIndicator steps={steps} current={2} />
      <Alert tone="success" title={t('linking.done')} announce>
        {t('linking.doneText')}
      </Alert>
      <Loaded query={query} skeleton="cards">
        {({ portalPolicy }) =>
          portalPolicy.minimumAssurance ? (
            <Card title={t('linking.card')} icon="shield">
              <Text>{t('linking.text', { level: portalPolicy.minimumAssurance.replace('_PLUS', '+') })}</Text>
              <Row>
                <Link href={brokerPath(portal, 'link')} appearance="primary">
                  {t('linking.go')}
                </Link>
                <Link href="/account/overzicht">{t('linking.later')}</Link>
              </Row>
            </Card>
          ) : (
            <Link href="/account/overzicht" appearance="primary">
              {t('overview.title')}
            </Link>
          )
        }
      </Loaded>
    </Page>
  );
}
