import { useLazyQuery } from '@apollo/client/react';
import { Alert, Button, Card, Row, Text } from '@volmacht/ui';
import { useTranslation } from 'react-i18next';
import { FailedQuery } from '../data/loaded.component';
import { AuditIntactQuery } from './audit.graphql';

/** Whether the chain of the trail is whole, asked when somebody wants to know: it reads every event (XX-03). */
export function AuditCheck() {
  const { t } = useTranslation();
  const [check, { data, error, loading }] = useLazyQuery(AuditIntactQuery, { fetchPolicy: 'network-only' });
  const verdict = loading ? undefined : data?.auditIntact;
  const outcome = verdict ? 'intact' : 'broken';
  return (
    <Card title={t('platform.audit.checkTitle')} icon="shield">
      <Text>{t('platform.audit.checkText')}</Text>
      {verdict === undefined ? null : (
        <Alert tone={verdict ? 'success' : 'danger'} announce title={t(`platform.audit.${outcome}`)}>
          {t(`platform.audit.${outcome}Text`)}
        </Alert>
      )}
      {error && !loading ? <FailedQuery error={error} /> : null}
      <Row>
        <Button icon="check" busy={loading} onClick={() => void check()}>
          {t('platform.audit.check')}
        </Button>
      </Row>
    </Card>
  );
}
