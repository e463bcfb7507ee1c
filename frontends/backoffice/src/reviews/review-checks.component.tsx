import { useTranslation } from '@volmacht/platform';
import { Alert, Card, Findings, StatusBadge, Text, type StatusBadgeProps } from '@volmacht/ui';
import type { CheckOutcome, ReviewDetailFragment } from '../gql/graphql';

const TONES: Record<CheckOutcome, StatusBadgeProps['tone']> = {
  PASSED: 'success',
  FAILED: 'danger',
  UNSURE: 'warning',
};

/** What the program found in the decree, check by check, in words; what it does not know of it says nothing (MZ-20). */
export function ReviewChecks({ review: { checks, bewind, status, purpose } }: { review: ReviewDetailFragment }) {
  const { t } = useTranslation();
  if (checks.length === 0) {
    return (
      <Card title={t('review.checks')} icon="shield">
        <Alert tone="info">{t(status === 'CHECKING' ? 'review.checksRun' : 'review.checksWait')}</Alert>
      </Card>
    );
  }
  const words = { kind: t(`kindInText.${bewind.kind}`) };
  return (
    <Card title={t('review.checks')} icon="shield">
      <Text tone="muted">{t('review.checksWhy')}</Text>
      <Findings
        items={checks.map(({ name, outcome, detail }) => ({
          id: name,
          title: t(`check.${name}.name`),
          badge: <StatusBadge tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</StatusBadge>,
          // A detail that these words do not know yet falls back to those of the outcome.
          text: t(
            [
              `check.${name}.detail.${detail}`,
              `checkDetail.${detail}`,
              `check.${name}.${outcome}`,
              `outcomeText.${outcome}`,
            ],
            {
              ...words,
              context: purpose,
            },
          ),
        }))}
      />
    </Card>
  );
}
