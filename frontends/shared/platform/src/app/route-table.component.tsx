import { EmptyState, ErrorState, Link, Skeleton } from '@volmacht/ui';
import type { Action } from '@volmacht/shared-schema';
import { Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { Page } from '../page/page.component';
import { goToLogin, useCan, useSession } from '../session/session.provider';

/** One screen of an app. */
export interface AppRoute {
  /** The whole path: '/ondersteuner/clienten/:id'. */
  path: string;
  screen: ComponentType;
  /** Who gets past the door: everybody, everybody who is signed in (the default), or who may do this. */
  access?: 'public' | 'signed-in' | Action;
}

function NotAllowed() {
  const { t } = useTranslation();
  return (
    <Page title={t('platform.notAllowed.title')}>
      <EmptyState icon="lock" title={t('platform.notAllowed.what')}>
        {t('platform.notAllowed.next')}
      </EmptyState>
    </Page>
  );
}

/** The page for a path that no screen answers to. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('platform.notFound.title')}>
      <EmptyState
        icon="search"
        title={t('platform.notFound.what')}
        action={<Link href="/">{t('platform.toHome')}</Link>}
      >
        {t('platform.notFound.next')}
      </EmptyState>
    </Page>
  );
}

function Permitted({ action, children }: { action: Action; children: ReactNode }) {
  return useCan(action) ? children : <NotAllowed />;
}

function Door({ access, children }: { access: AppRoute['access']; children: ReactNode }) {
  const { status, refresh } = useSession();
  const { t } = useTranslation();
  const closed = access !== 'public';
  useEffect(() => {
    if (closed && status === 'anonymous') goToLogin();
  }, [closed, status]);
  if (!closed) return children;
  if (status === 'unreachable') {
    return (
      <ErrorState title={t('platform.unreachable.title')} onRetry={() => void refresh()}>
        {t('platform.unreachable.next')}
      </ErrorState>
    );
  }
  if (status !== 'signed-in') return <Skeleton shape="page" />;
  return access === undefined || access === 'signed-in' ? children : <Permitted action={access}>{children}</Permitted>;
}

/** All screens of an app behind their doors; unknown paths get the not-found page. */
export function RouteTable({ routes }: { routes: AppRoute[] }) {
  return (
    <Routes>
      {routes.map(({ path, screen: Screen, access }) => (
        <Route
          key={path}
          path={path}
          element={
            <Door access={access}>
              <Suspense fallback={<Skeleton shape="page" />}>
                <Screen />
              </Suspense>
            </Door>
          }
        />
      ))}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
