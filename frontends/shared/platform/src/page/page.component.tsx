import { HelpLink, PageHeader, type PageHeaderProps } from '@volmacht/ui';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const AppNameContext = createContext('');

/** Says in which portal the pages below stand; it is part of their tab titles. */
export function AppNameProvider({ titleKey, children }: { titleKey: string; children: ReactNode }) {
  const { t } = useTranslation();
  return <AppNameContext value={t(titleKey)}>{children}</AppNameContext>;
}

/** The path whose page had the focus last; the first page of a visit leaves the focus where the browser put it. */
let announcedPath: string | undefined;

export interface PageProps extends Omit<PageHeaderProps, 'headingRef'> {
  /** Public pages with nothing to ask about may leave the help link out. */
  withoutHelp?: boolean;
  children?: ReactNode;
}

/**
 * One page: header, content and the help link. Sets the tab's title, and on a change of page moves the focus to the
 * title, so that screen readers say where one is and the keyboard goes on from there (XX-04).
 */
export function Page({ withoutHelp = false, children, ...header }: PageProps) {
  const appName = useContext(AppNameContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title } = header;
  useEffect(() => {
    document.title = [title, appName, 'Volmacht']
      .filter((part, at, all) => part && all.indexOf(part) === at)
      .join(' - ');
  }, [title, appName]);
  useEffect(() => {
    const path = window.location.pathname;
    if (announcedPath !== undefined && announcedPath !== path) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    announcedPath = path;
  }, []);
  return (
    <>
      <PageHeader {...header} headingRef={heading} />
      <div className="vm-page-body">{children}</div>
      {withoutHelp ? null : <HelpLink href="/hulp" />}
    </>
  );
}
