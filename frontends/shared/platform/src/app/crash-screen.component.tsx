import { ErrorState, PageHeader, UiProvider } from '@volmacht/ui';
import type { i18n } from 'i18next';
import { currentLanguage } from '../i18n/language';

/** What stands in the frame when a portal's screen broke; the frame round it still works. */
export function CrashScreen({ i18n }: { i18n: i18n }) {
  return (
    <UiProvider language={currentLanguage()} navigate={(href) => window.location.assign(href)}>
      <PageHeader title={i18n.t('platform.crash.title')} />
      <ErrorState title={i18n.t('platform.crash.what')} onRetry={() => window.location.reload()}>
        {i18n.t('platform.crash.next')}
      </ErrorState>
    </UiProvider>
  );
}
