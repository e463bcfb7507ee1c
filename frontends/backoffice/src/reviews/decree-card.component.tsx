import { useLanguage, useTranslation } from '@volmacht/platform';
import { Alert, Card, formatDateTime, formatFileSize, Link, Skeleton, Text } from '@volmacht/ui';
import { lazy, Suspense } from 'react';
import type { ReviewDetailFragment } from '../gql/graphql';
import { NoPreview } from './no-preview.component';

// What draws a PDF is larger than the portal itself: it comes when a decree is opened, and its absence is no crash.
const DecreePages = lazy(() =>
  import('./decree-pages.component').then(
    (module) => ({ default: module.DecreePages }),
    () => ({ default: NoPreview as typeof import('./decree-pages.component').DecreePages }),
  ),
);

type Document = ReviewDetailFragment['document'];

interface DecreeCardProps {
  review: ReviewDetailFragment;
  /** After the decision only who decided may still open it. */
  mayOpen: boolean;
}

function Download({ document }: { document: Document }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Link href={`/files/${document.id}`} icon="download">
      {t('decree.download', { name: document.name, size: formatFileSize(document.size, language) })}
    </Link>
  );
}

/**
 * The decree itself: drawn page by page, and to be downloaded (MZ-20). When an answer brought a new document, that is the
 * one to judge; the earlier ones are there to compare (MZ-13).
 */
export function DecreeCard({ review, mayOpen }: DecreeCardProps) {
  const { t } = useTranslation();
  const documents: { document: Document; at: string }[] = [
    { document: review.document, at: review.submittedAt },
    ...review.exchanges.flatMap(({ document, answeredAt }) =>
      document && answeredAt ? [{ document, at: answeredAt }] : [],
    ),
  ].reverse();
  const [latest, ...earlier] = documents;
  if (!latest || !mayOpen) {
    return (
      <Card title={t('decree.title')} icon="file">
        <Text tone="muted">{t('decree.closed')}</Text>
      </Card>
    );
  }
  return (
    <Card title={t('decree.title')} icon="file">
      {earlier.length > 0 ? (
        <Alert tone="info" title={t('decree.renewed', { at: formatDateTime(latest.at) })}>
          {earlier.map(({ document, at }) => (
            <p key={document.id}>
              {t('decree.earlier', { at: formatDateTime(at) })} <Download document={document} />
            </p>
          ))}
        </Alert>
      ) : null}
      <Download document={latest.document} />
      <Suspense fallback={<Skeleton shape="page" />}>
        <DecreePages key={latest.document.id} fileId={latest.document.id} />
      </Suspense>
    </Card>
  );
}
