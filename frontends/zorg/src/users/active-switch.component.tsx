import { ConfirmAction, toApiError, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { ZorgUserDetailFragment } from '../gql/graphql';
import { SetZorgUserActiveMutation } from './users.graphql';

/** 'Actief': off after a pop-up that says what follows, on again at once with the roles of before (ZO-08). */
export function ActiveSwitch({ user }: { user: ZorgUserDetailFragment }) {
  const { t } = useTranslation();
  const [setActive, { loading }] = useMutation(SetZorgUserActiveMutation);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const off = user.status === 'DEACTIVATED';
  if (!off && user.status !== 'ACTIVE' && user.status !== 'PENDING_VERIFICATION') return null;
  const activate = async () => {
    setRefused(undefined);
    try {
      await setActive({ variables: { id: user.id, active: true } });
    } catch (thrown) {
      const { message, isUnexpected } = toApiError(thrown);
      setRefused(isUnexpected || !message ? t('platform.failed.title') : message);
    }
  };
  return (
    <Card title={t('users.active')} icon="user">
      <Text>{t(off ? 'users.isOff' : 'users.isOn')}</Text>
      <div>
        {off ? (
          <Button icon="check" busy={loading} onClick={() => void activate()}>
            {t('users.switchOn')}
          </Button>
        ) : (
          <Button danger icon="ban" onClick={() => setAsking(true)}>
            {t('users.switchOff')}
          </Button>
        )}
      </div>
      {refused ? (
        <Alert tone="danger" announce>
          {refused}
        </Alert>
      ) : null}
      {asking ? (
        <ConfirmAction
          title={t('users.offTitle', { name: user.fullName })}
          consequences={[t('users.offRoles'), t('users.offLogin'), t('users.offMail'), t('users.offBack')]}
          confirmLabel={t('users.offConfirm')}
          danger
          onConfirm={async () => {
            await setActive({ variables: { id: user.id, active: false } });
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  );
}
