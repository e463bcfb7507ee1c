import type { Action } from '@volmacht/shared-schema';
import { HelpLink, PageHeader, type PageHeaderProps } from '@volmacht/ui';
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.provider';

const AppContext = createContext<{ name: string; help?: AppHelp | undefined }>({ name: '' });

/** Where one asks about a page in this portal, and who may; the others find klantenservice at /hulp. */
export interface AppHelp {
  path: string;
  access: Action;
}

interface AppNameProps {
  titleKey: string;
  help?: AppHelp | undefined;
  children: ReactNode;
}

/** Says in which portal the pages below stand: part of their tab titles, and of where their help link leads. */
export function AppNameProvider({ titleKey, help, children }: AppNameProps) {
  const { t } = useTranslation();
  const name = t(titleKey);
  const app = useMemo(() => ({ name, help }), [name, help]);
  return <AppContext value={app}>{children}</AppContext>;
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
  const { name: appName, help } = useContext(AppContext);
  const { viewer } = useSession();
  const mayAsk = help && viewer?.permissions.includes(help.access);
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
      {withoutHelp ? null : <HelpLink href={mayAsk ? help.path : '/hulp'} />}
    </>
  );
}
