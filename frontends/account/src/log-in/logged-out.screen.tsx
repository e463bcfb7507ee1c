import { Page, useSearchParams, useTranslation } from '@volmacht/platform';
import { Link, Row, Text } from '@volmacht/ui';
import { logInPath, portalFrom } from './portal-choice';

/** Says that one is logged out, and how to come in again. */
export function LoggedOutScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const portal = portalFrom(search.get('portal'));
  return (
    <Page title={t('loggedOut.title')} intro={portal ? t(`portals.${portal}`) : undefined} narrow>
      <Text>{t('loggedOut.text')}</Text>
      <Row>
        <Link href={logInPath(portal)} appearance="primary">
          {t('loggedOut.again')}
        </Link>
        <Link href="/" appearance="secondary">
          {t('loggedOut.home')}
        </Link>
      </Row>
    </Page>
  );
}
