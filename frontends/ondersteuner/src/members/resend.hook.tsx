import { toApiError, useLanguage, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, dateInNetherlands, formatLongDate } from '@volmacht/ui';
import { useState, type ReactNode } from 'react';
import type { MemberDetailFragment } from '../gql/graphql';
import { ResendInvitationMutation } from './members.graphql';

/** Sends an invitation again; `notice` says what came of it (MZ-06). */
export function useResend(): { send: (member: MemberDetailFragment) => void; busy: boolean; notice: ReactNode } {
  const { t } = useTranslation();
  const language = useLanguage();
  const [mutate, { loading }] = useMutation(ResendInvitationMutation);
  const [outcome, setOutcome] = useState<{ tone: 'success' | 'danger'; title: string; text?: string }>();
  const send = async ({ id, email, loginName }: MemberDetailFragment) => {
    setOutcome(undefined);
    try {
      const { data } = await mutate({ variables: { userId: id } });
      const until = data?.resendInvitation.expiresAt;
      setOutcome({
        tone: 'success',
        title: t('members.resent', { email: email ?? loginName }),
        text: until
          ? t('members.resentUntil', { date: formatLongDate(dateInNetherlands(until), language) })
          : t('members.resentNext'),
      });
    } catch (error) {
      const { message, isUnexpected } = toApiError(error);
      setOutcome({
        tone: 'danger',
        title: t('members.resendFailed'),
        text: isUnexpected || !message ? t('members.tryAgain') : message,
      });
    }
  };
  const notice = outcome ? (
    <Alert tone={outcome.tone} announce title={outcome.title}>
      {outcome.text}
    </Alert>
  ) : null;
  return { send: (member) => void send(member), busy: loading, notice };
}
