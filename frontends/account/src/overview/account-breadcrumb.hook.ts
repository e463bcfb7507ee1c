import { useTranslation } from '@volmacht/platform';

/** The way back from a page of the own account. */
export function useAccountBreadcrumb(): { label: string; href: string }[] {
  const { t } = useTranslation();
  return [{ label: t('overview.title'), href: '/account/overzicht' }];
}
