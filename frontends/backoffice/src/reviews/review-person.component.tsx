import { useTranslation } from '@volmacht/platform';
import { Card, DefinitionGrid, formatDate } from '@volmacht/ui';
import type { ReviewDetailFragment } from '../gql/graphql';

/** What the decree must say: the person as the insurer knows them, and what the office asks (MZ-13, MZ-20). */
export function ReviewPerson({ review: { purpose, endDate, bewind, submittedBy } }: { review: ReviewDetailFragment }) {
  const { t } = useTranslation();
  const { client, kind, organisation, startDate } = bewind;
  return (
    <Card title={t('review.person')} icon="user">
      <DefinitionGrid
        items={[
          { label: t('review.name'), value: client.fullName },
          { label: t('review.birthDate'), value: formatDate(client.birthDate) },
          { label: t('review.insurer'), value: t(`insurer.${client.insurer}`) },
          { label: t('review.insuredNumber'), value: client.insuredNumber },
          { label: t('review.bsn'), value: client.maskedBsn },
          { label: t('review.kind'), value: t(`kind.${kind}`) },
          purpose === 'END'
            ? { label: t('review.endDate'), value: formatDate(endDate) }
            : { label: t('review.startDate'), value: formatDate(startDate) },
          { label: t('reviews.office'), value: organisation.name },
          { label: t('review.submittedBy'), value: submittedBy.fullName },
        ]}
      />
    </Card>
  );
}
