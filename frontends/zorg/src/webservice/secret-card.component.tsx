import { ConfirmAction, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, CheckboxField, CopyButton, DefinitionGrid, formatDateTime, Row } from '@volmacht/ui';
import { useState } from 'react';
import type { Product, SettingsFragment } from '../gql/graphql';
import { RotateSecretMutation } from './webservice.graphql';

interface SecretCardProps {
  product: Product;
  settings: SettingsFragment | null;
  onRotated: () => void;
}

/** With what the system comes in; a new secret is shown this once and kept nowhere (ZO-12). */
export function SecretCard({ product, settings, onRotated }: SecretCardProps) {
  const { t } = useTranslation();
  const [rotate] = useMutation(RotateSecretMutation, { fetchPolicy: 'no-cache' });
  const [secret, setSecret] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [endOldNow, setEndOldNow] = useState(false);
  const had = Boolean(settings?.secretRotatedAt);
  const at = (instant: string | null | undefined) => (instant ? formatDateTime(instant) : t('webservice.noSecret'));
  return (
    <Card title={t('webservice.access')} icon="lock">
      <DefinitionGrid
        items={[
          { label: t('webservice.clientId'), value: settings?.clientId ?? t('webservice.noClient') },
          { label: t('webservice.secretAt'), value: at(settings?.secretRotatedAt) },
          ...(settings?.previousSecretValidUntil
            ? [{ label: t('webservice.oldUntil'), value: formatDateTime(settings.previousSecretValidUntil) }]
            : []),
          { label: t('webservice.tokenAddress'), value: `${window.location.origin}/oauth/token` },
          { label: t('webservice.messageAddress'), value: `${window.location.origin}/api/v1/messages` },
          { label: t('webservice.description'), value: `${window.location.origin}/api/v1/openapi.json` },
        ]}
      />
      {secret ? (
        <Alert tone="warning" announce title={t('webservice.secretOnce')}>
          <Row>
            <code>{secret}</code>
            <CopyButton value={secret} label={t('webservice.secret')} />
          </Row>
          <p>{t('webservice.secretOnceText')}</p>
        </Alert>
      ) : null}
      <div>
        <Button icon="refresh" onClick={() => setAsking(true)}>
          {t(had ? 'webservice.rotate' : 'webservice.make')}
        </Button>
      </div>
      {asking ? (
        <ConfirmAction
          title={t(had ? 'webservice.rotate' : 'webservice.make')}
          consequences={[
            t('webservice.onceOnly'),
            ...(had ? [t(endOldNow ? 'webservice.oldEnds' : 'webservice.oldLives')] : []),
          ]}
          confirmLabel={t('webservice.makeConfirm')}
          onConfirm={async () => {
            const { data } = await rotate({ variables: { product, endOldNow: had && endOldNow } });
            setSecret(data?.rotateWebserviceSecret);
            setAsking(false);
            onRotated();
          }}
          onClose={() => setAsking(false)}
        >
          {had ? (
            <CheckboxField
              name="endOldNow"
              label={t('webservice.endOldNow')}
              hint={t('webservice.endOldNowHint')}
              value={endOldNow}
              onChange={setEndOldNow}
              optional
            />
          ) : null}
        </ConfirmAction>
      ) : null}
    </Card>
  );
}
