import { Link as UtrechtLink } from '@utrecht/component-library-react';
import type { MouseEvent, ReactNode } from 'react';
import { Icon, type IconName } from './icon.component';
import { useUi } from './ui.provider';

export interface LinkProps {
  href: string;
  children: ReactNode;
  icon?: IconName;
  className?: string;
  /** Looks like a button; it still is a link, because it goes somewhere. */
  appearance?: 'link' | 'primary' | 'secondary' | 'subtle';
  'aria-current'?: 'page' | 'step';
  'aria-label'?: string;
  onClick?: () => void;
  /** Opens beside the page one is on, and says so: for reading something while a form is filled in. */
  newTab?: boolean;
}

/** True for a plain left click on a path of this site; everything else is the browser's own business. */
export function isPlainClick(event: MouseEvent, href: string): boolean {
  return (
    href.startsWith('/') &&
    !href.startsWith('//') &&
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  );
}

/** Paths that the server answers itself: these need a real page load. */
const SERVER_PATHS = /^\/(auth|files|graphql)(\/|$)/;

const LOOKS = {
  link: '',
  primary: 'utrecht-button utrecht-button--primary-action vm-button-link',
  secondary: 'utrecht-button utrecht-button--secondary-action vm-button-link',
  subtle: 'utrecht-button utrecht-button--subtle vm-button-link',
};

/** A link; paths of this site open without loading the page anew. */
export function Link({
  href,
  children,
  icon,
  className = '',
  appearance = 'link',
  onClick,
  newTab,
  ...aria
}: LinkProps) {
  const { navigate, texts } = useUi();
  const follow = (event: MouseEvent) => {
    onClick?.();
    if (newTab || !isPlainClick(event, href) || SERVER_PATHS.test(href)) return;
    event.preventDefault();
    navigate(href);
  };
  const content = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {newTab ? ` (${texts.newTab})` : null}
    </>
  );
  const target = newTab ? { target: '_blank', rel: 'noopener' } : {};
  if (appearance !== 'link') {
    return (
      <a href={href} className={`${LOOKS[appearance]} ${className}`} onClick={follow} {...target} {...aria}>
        {content}
      </a>
    );
  }
  return (
    <UtrechtLink
      href={href}
      className={icon ? `vm-link--icon ${className}` : className}
      onClick={follow}
      {...target}
      {...aria}
    >
      {content}
    </UtrechtLink>
  );
}
