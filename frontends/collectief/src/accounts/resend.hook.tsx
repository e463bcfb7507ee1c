import { toApiError, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, formatDateTime } from '@volmacht/ui';
import { useState, type ReactNode } from 'react';
import type { AccountFragment } from '../gql/graphql';
import { ResendAccountInvitationMutation } from './accounts.graphql';

/** Sends an invitation once more and says until when it may be used (CO-13). */
export function useResend(): { send: (account: AccountFragment) => void; notice: ReactNode } {
  const { t } = useTranslation();
  const [resend] = useMutation(ResendAccountInvitationMutation);
  const [notice, setNotice] = useState<ReactNode>();
  const send = async ({ id, fullName }: AccountFragment) => {
    setNotice(undefined);
    try {
      const { data } = await resend({ variables: { userId: id } });
      setNotice(
        <Alert tone="success" announce title={t('accounts.resent', { name: fullName })}>
          {t('accounts.resentNext', { moment: formatDateTime(data?.resendInvitation.expiresAt) })}
        </Alert>,
      );
    } catch (thrown) {
      const { message, isUnexpected } = toApiError(thrown);
      setNotice(
        <Alert tone="danger" announce title={t('accounts.notResent')}>
          {isUnexpected || !message ? t('platform.failed.title') : message}
        </Alert>,
      );
    }
  };
  return { send: (account) => void send(account), notice };
}
