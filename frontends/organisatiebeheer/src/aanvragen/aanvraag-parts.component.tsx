import { toApiError, useMutation, useTranslation } from '@volmacht/platform';
import { Alert, DueDate, MaskedNumber, StatusBadge, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { AanvraagStatus } from '../gql/graphql';
import { RevealAanvraagBsnMutation } from './aanvragen.graphql';

const TONES = {
  DRAFT: 'neutral',
  SUBMITTED: 'active',
  IN_PROGRESS: 'active',
  GRANTED: 'success',
  DENIED: 'danger',
  WITHDRAWN: 'neutral',
} as const;

/** The statuses in which an aanvraag waits for the indicatiesteller. */
export const OPEN: AanvraagStatus[] = ['SUBMITTED', 'IN_PROGRESS'];

/** Where an aanvraag stands, in a word. */
export function AanvraagBadge({ status }: { status: AanvraagStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`aanvraagStatus.${status}`)}</StatusBadge>;
}

/** When it is decided at the latest; of a draft that it is still to be sent. */
export function AanvraagDue({
  aanvraag: { status, dueAt, overdue },
}: {
  aanvraag: { status: AanvraagStatus; dueAt?: string | null; overdue: boolean };
}) {
  const { t } = useTranslation();
  if (OPEN.includes(status) && dueAt) return <DueDate compact dueAt={dueAt} overdue={overdue} />;
  return <Text tone="muted">{t(status === 'DRAFT' ? 'aanvragen.toSend' : 'aanvragen.closed')}</Text>;
}

/** The BSN, masked until 'Toon' is pressed; each look stands in the audit trail (XX-02). */
export function AanvraagBsn({ id, masked, partner = false }: { id: string; masked: string; partner?: boolean }) {
  const { t } = useTranslation();
  const [reveal] = useMutation(RevealAanvraagBsnMutation, { fetchPolicy: 'no-cache' });
  const [failed, setFailed] = useState<string>();
  const show = async () => {
    setFailed(undefined);
    try {
      const { data } = await reveal({ variables: { id, partner } });
      return data?.revealAanvraagBsn ?? '';
    } catch (error) {
      const { message, isUnexpected } = toApiError(error);
      setFailed(isUnexpected || !message ? t('platform.failed.title') : message);
      return '';
    }
  };
  return (
    <>
      <MaskedNumber label={t('aanvraag.bsnShort')} masked={masked} onShow={show} />
      {failed ? (
        <Alert tone="danger" announce>
          {failed}
        </Alert>
      ) : null}
    </>
  );
}
