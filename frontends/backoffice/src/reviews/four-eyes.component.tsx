import { useSession, useTranslation } from '@volmacht/platform';
import { Alert } from '@volmacht/ui';
import type { ReviewDetailFragment } from '../gql/graphql';

/** When and why a second reviewer is needed, and what the first one decided (MZ-20). */
export function FourEyes({ review }: { review: ReviewDetailFragment }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { status, firstDecision, firstDecidedBy, firstReason, note, fourEyesRequired, fourEyesOnRefusal } = review;
  if (status === 'APPROVED' || status === 'REFUSED') return null;
  if (note)
    return (
      <Alert tone="warning" title={t('fourEyes.differ')}>
        {note}
      </Alert>
    );
  if (firstDecision) {
    const mine = firstDecidedBy?.id === viewer?.user.id;
    return (
      <Alert tone="warning" title={t(mine ? 'fourEyes.yours' : 'fourEyes.second')}>
        <p>
          {t(mine ? `fourEyes.yoursText.${firstDecision}` : `fourEyes.secondText.${firstDecision}`, {
            name: firstDecidedBy?.fullName,
          })}
        </p>
        {firstReason ? <p>{t('fourEyes.reason', { reason: firstReason })}</p> : null}
      </Alert>
    );
  }
  if (fourEyesRequired)
    return (
      <Alert tone="info" title={t('fourEyes.approving')}>
        {t('fourEyes.approvingWhy')}
      </Alert>
    );
  if (fourEyesOnRefusal)
    return (
      <Alert tone="info" title={t('fourEyes.refusing')}>
        {t('fourEyes.refusingWhy')}
      </Alert>
    );
  return null;
}
