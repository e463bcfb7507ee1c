import { Loaded, NotFound, PASSIVE, Page, useParams, useQuery, useSession, useTranslation } from '@volmacht/platform';
import { Alert, Columns, DueDate, formatDateTime, Stack } from '@volmacht/ui';
import { useState } from 'react';
import type { ReviewDetailFragment } from '../gql/graphql';
import { DecreeCard } from './decree-card.component';
import { FourEyes } from './four-eyes.component';
import { ReviewActions } from './review-actions.component';
import { ReviewChecks } from './review-checks.component';
import { ReviewPerson } from './review-person.component';
import { ReviewBadge, TO_DO } from './review-status.component';
import { ReviewTimeline } from './review-timeline.component';
import { ReviewProgressQuery, ReviewQuery } from './reviews.graphql';

/** How often to look whether the automatic checks are done, in milliseconds. */
const EVERY = 3000;

function Standing({ review }: { review: ReviewDetailFragment }) {
  const { t } = useTranslation();
  const { status, dueAt, workingDaysLeft, overdue, exchanges, reason, bewind } = review;
  const open = exchanges.find(({ answer }) => answer === null);
  const office = bewind.organisation.name;
  return (
    <>
      {TO_DO.includes(status) ? (
        <Alert tone={overdue ? 'danger' : 'info'} title={t(overdue ? 'review.late' : 'review.waiting')}>
          <DueDate dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />
        </Alert>
      ) : null}
      {status === 'QUESTION_ASKED' && open ? (
        <Alert tone="warning" title={t('review.asked', { office, at: formatDateTime(open.askedAt) })}>
          <p>{open.question}</p>
          <p>{t('review.askedNext')}</p>
        </Alert>
      ) : null}
      {status === 'REFUSED' ? (
        <Alert tone="info" title={t('review.refusedBecause')}>
          {reason}
        </Alert>
      ) : null}
    </>
  );
}

function ReviewPage({ review, onStale }: { review: ReviewDetailFragment; onStale: () => void }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const [done, setDone] = useState<string>();
  const { purpose, status, bewind, decidedBy, firstDecidedBy } = review;
  const decided = status === 'APPROVED' || status === 'REFUSED';
  const me = viewer?.user.id;
  // Reads nothing of the person, so that waiting leaves no trail of looks; what it finds shows through the cache.
  const waits = status === 'QUEUED' || status === 'CHECKING';
  useQuery(ReviewProgressQuery, {
    variables: { id: review.id },
    skip: !waits,
    pollInterval: EVERY,
    context: PASSIVE,
  });
  // After the decision the decree is open only to who decided on it.
  const mayOpen = !decided || decidedBy?.id === me || firstDecidedBy?.id === me;
  return (
    <Page
      title={t(`review.title.${purpose}`, { name: bewind.client.fullName })}
      breadcrumb={[{ label: t('reviews.title'), href: '/backoffice/beoordelingen' }]}
      badge={<ReviewBadge review={review} />}
    >
      <Standing review={review} />
      <FourEyes review={review} />
      <Columns count={2}>
        <DecreeCard review={review} mayOpen={mayOpen} />
        <Stack>
          <ReviewPerson review={review} />
          <ReviewChecks review={review} />
        </Stack>
      </Columns>
      {/* Where the buttons stand that did it: the top of the page is out of sight there. */}
      {done ? (
        <Alert tone="success" announce title={t(`review.done.${done}.title`)}>
          {t(`review.done.${done}.text`, { office: bewind.organisation.name })}
        </Alert>
      ) : null}
      <ReviewActions review={review} onStale={onStale} onDone={setDone} />
      <ReviewTimeline review={review} />
    </Page>
  );
}

/** One review: the decree beside what it must say, the automatic checks, and the decision (MZ-13, MZ-20). */
export function ReviewScreen() {
  const { id = '' } = useParams();
  const query = useQuery(ReviewQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ decreeReview }) =>
        decreeReview ? (
          <ReviewPage key={id} review={decreeReview} onStale={() => void query.refetch().catch(() => undefined)} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
