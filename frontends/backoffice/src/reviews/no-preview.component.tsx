import { useTranslation } from '@volmacht/platform';
import { Alert } from '@volmacht/ui';

/** The decree cannot be drawn here: says so, and that downloading it works. */
export function NoPreview() {
  const { t } = useTranslation();
  return (
    <Alert tone="warning" title={t('decree.noPreview')}>
      {t('decree.noPreviewNext')}
    </Alert>
  );
}
