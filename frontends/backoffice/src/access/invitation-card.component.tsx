import { useTranslation } from '@volmacht/platform';
import { Card, DefinitionGrid, formatDateTime, StatusBadge, type StatusBadgeProps } from '@volmacht/ui';
import type { AccessRequestDetailFragment, InvitationStatus } from '../gql/graphql';

const TONES: Record<InvitationStatus, StatusBadgeProps['tone']> = {
  QUEUED: 'active',
  SENT: 'active',
  ACCEPTED: 'success',
  EXPIRED: 'warning',
  REVOKED: 'neutral',
};

interface InvitationCardProps {
  invitation: NonNullable<AccessRequestDetailFragment['invitation']>;
  email: string;
}

/** How the invitation fares that followed the approval (MZ-01). */
export function InvitationCard({ invitation: { status, sentAt, expiresAt }, email }: InvitationCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('access.invitation')} icon="mail">
      <DefinitionGrid
        items={[
          {
            label: t('status'),
            value: <StatusBadge tone={TONES[status]}>{t(`invitationStatus.${status}`)}</StatusBadge>,
          },
          { label: t('access.sentTo'), value: email },
          { label: t('access.sentAt'), value: formatDateTime(sentAt) },
          { label: t('access.validUntil'), value: formatDateTime(expiresAt) },
        ]}
      />
    </Card>
  );
}
