import { HelpLink, PageHeader, type PageHeaderProps } from '@volmacht/ui';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const AppNameContext = createContext('');

/** Says in which portal the pages below stand; it is part of their tab titles. */
export function AppNameProvider({ titleKey, children }: { titleKey: string; children: ReactNode }) {
  const { t } = useTranslation();
  return <AppNameContext value={t(titleKey)}>{children}</AppNameContext>;
}

/** The page that had the focus last; the first page of a visit leaves the focus where the browser put it. */
let announced: string | undefined;

export interface PageProps extends Omit<PageHeaderProps, 'headingRef'> {
  /** Public pages with nothing to ask about may leave the help link out. */
  withoutHelp?: boolean;
  /** As wide as a form: for pages with one thing to do. */
  narrow?: boolean;
  /** What the browser's tab and history say, where the title itself is somebody's name. */
  tabTitle?: string;
  children?: ReactNode;
}

/**
 * One page: header, content and the help link. Sets the tab's title, and on a change of page moves the focus to the
 * title, so that screen readers say where one is and the keyboard goes on from there (XX-04).
 */
export function Page({ withoutHelp = false, narrow = false, tabTitle, children, ...header }: PageProps) {
  const appName = useContext(AppNameContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title } = header;
  const firstTitle = useRef(title);
  useEffect(() => {
    document.title = [tabTitle ?? title, appName, 'Volmacht']
      .filter((part, at, all) => part && all.indexOf(part) === at)
      .join(' - ');
  }, [tabTitle, title, appName]);
  useEffect(() => {
    // A confirmation stands at the address of its form: another title is another page too.
    const page = `${window.location.pathname} ${firstTitle.current}`;
    if (announced !== undefined && announced !== page) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    announced = page;
    // Only when it is drawn: a title that changes with the language is the same page.
  }, []);
  return (
    <>
      <PageHeader {...header} headingRef={heading} />
      <div className={narrow ? 'vm-page-body vm-page-body--narrow' : 'vm-page-body'}>{children}</div>
      {withoutHelp ? null : <HelpLink href="/hulp" />}
    </>
  );
}
