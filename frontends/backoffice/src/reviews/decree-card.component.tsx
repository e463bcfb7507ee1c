import { useLanguage, useTranslation } from '@volmacht/platform';
import { Card, formatFileSize, Link, Skeleton, Text } from '@volmacht/ui';
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

interface DecreeCardProps {
  document: ReviewDetailFragment['document'];
  /** After the decision only who decided may still open it. */
  mayOpen: boolean;
}

/** The decree itself: drawn page by page, and to be downloaded (MZ-20). */
export function DecreeCard({ document, mayOpen }: DecreeCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Card title={t('decree.title')} icon="file">
      {mayOpen ? (
        <>
          <Link href={`/files/${document.id}`} icon="download">
            {t('decree.download', { name: document.name, size: formatFileSize(document.size, language) })}
          </Link>
          <Suspense fallback={<Skeleton shape="page" />}>
            <DecreePages fileId={document.id} />
          </Suspense>
        </>
      ) : (
        <Text tone="muted">{t('decree.closed')}</Text>
      )}
    </Card>
  );
}
