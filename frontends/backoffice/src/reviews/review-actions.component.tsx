import { ConfirmAction, toApiError, useMutation, useSession, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, Row, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { ReviewDetailFragment } from '../gql/graphql';
import { DecideReview } from './decide-review.component';
import { ClaimReviewMutation, ReleaseReviewMutation } from './reviews.graphql';

export interface ReviewActionsProps {
  review: ReviewDetailFragment;
  /** Reads the review again: a colleague may have been faster. */
  onStale: () => void;
  /** Tells what was done, for the page to say what happens next. */
  onDone: (what: string) => void;
}

function Release({ review, onStale, onDone, mine }: ReviewActionsProps & { mine: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [release] = useMutation(ReleaseReviewMutation);
  return (
    <>
      <Button icon="inbox" onClick={() => setAsking(true)}>
        {t('review.release')}
      </Button>
      {asking ? (
        <ConfirmAction
          title={t('review.releaseTitle')}
          consequences={[
            mine ? t('review.releaseMine') : t('review.releaseOther', { name: review.assignee?.fullName }),
            t('review.releaseNext'),
          ]}
          confirmLabel={t('review.release')}
          onConfirm={async () => {
            await release({ variables: { id: review.id } });
            onDone('released');
          }}
          onClose={() => {
            setAsking(false);
            onStale();
          }}
        />
      ) : null}
    </>
  );
}

function Claim({ review, onStale, onDone }: ReviewActionsProps) {
  const { t } = useTranslation();
  const [claim, { loading }] = useMutation(ClaimReviewMutation);
  const [refused, setRefused] = useState<string>();
  const take = async () => {
    setRefused(undefined);
    try {
      await claim({ variables: { id: review.id } });
      onDone('claimed');
    } catch (thrown) {
      const { isUnexpected, message } = toApiError(thrown);
      setRefused(isUnexpected || !message ? t('review.notDone') : message);
      onStale();
    }
  };
  return (
    <>
      {refused ? (
        <Alert tone="danger" announce title={t('review.claimRefused')}>
          {refused}
        </Alert>
      ) : null}
      {review.assignee ? null : (
        <>
          <Text>{t('review.claimText')}</Text>
          <Row>
            <Button appearance="primary" icon="user" busy={loading} onClick={() => void take()}>
              {t('review.claim')}
            </Button>
          </Row>
        </>
      )}
    </>
  );
}

/** What a reviewer can do now: take it on, decide, ask, or put it back (MZ-20). */
export function ReviewActions(props: ReviewActionsProps) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { review } = props;
  const { status, assignee, firstDecidedBy } = review;
  if (status !== 'READY') return null;
  const me = viewer?.user.id;
  const mine = assignee?.id === me;
  // The same person never looks with both pairs of eyes.
  if (firstDecidedBy && firstDecidedBy.id === me && !assignee) return null;
  return (
    <Card title={t('review.decide')} icon="scale">
      {mine ? (
        <DecideReview {...props} />
      ) : (
        <>
          <Claim {...props} />
          {assignee ? <Text>{t('review.heldBy', { name: assignee.fullName })}</Text> : null}
        </>
      )}
      {assignee ? (
        <Row>
          <Release {...props} mine={mine} />
        </Row>
      ) : null}
    </Card>
  );
}
