import { Page, useTranslation } from '@volmacht/platform';
import { Alert, Link, Text } from '@volmacht/ui';
import { BrokerNotice } from '../log-in/broker-notice.component';

const LINK_CODES = ['INVITATION_NOT_VALID', 'INVITATION_SENT_AGAIN', 'INVITATION_EXPIRED'] as const;

/** Why an invitation could not be accepted with eHerkenning, and what to do now (CO-13). */
export function BrokerRefusal({ code }: { code: string }) {
  const { t } = useTranslation();
  const known = LINK_CODES.find((candidate) => candidate === code);
  return (
    <Page title={t('invitation.title')} withoutHelp narrow>
      {known ? (
        <Alert
          tone={known === 'INVITATION_NOT_VALID' ? 'danger' : 'warning'}
          title={t(`invitation.refused.${known}.title`)}
          announce
        >
          {t(`invitation.refused.${known}.text`)}
        </Alert>
      ) : (
        <>
          <BrokerNotice code={code} level="EH2_PLUS" />
          <Text>{t('invitation.refused.again')}</Text>
        </>
      )}
      <Link href="/account/inloggen">{t('login.go')}</Link>
    </Page>
  );
}
