import { BreadcrumbNav, BreadcrumbNavLink, BreadcrumbNavSeparator, Heading1 } from '@utrecht/component-library-react';
import { Fragment, type ComponentProps, type ReactNode, type Ref } from 'react';
import { isPlainClick } from '../text/link.component';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

export interface Crumb {
  label: string;
  href: string;
}

export interface PageHeaderProps {
  title: string;
  /** The way here; the page itself is added by the header. */
  breadcrumb?: Crumb[];
  /** One sentence: what one can do here. */
  intro?: ReactNode;
  /** Stands beside the title: a status badge, mostly. */
  badge?: ReactNode;
  /** The main action, top right. */
  action?: ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Breadcrumb, title, one sentence and the main action: the same on every page. */
export function PageHeader({ title, breadcrumb = [], intro, badge, action, headingRef }: PageHeaderProps) {
  const { texts, navigate } = useUi();
  const follow: ComponentProps<'a'>['onClick'] = (event) => {
    const href = event.currentTarget.getAttribute('href') ?? '';
    if (!isPlainClick(event, href)) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <header className="vm-page-header">
      {breadcrumb.length > 0 ? (
        <BreadcrumbNav aria-label={texts.breadcrumb}>
          {breadcrumb.map((crumb, index) => (
            <Fragment key={crumb.href}>
              <BreadcrumbNavLink href={crumb.href} index={index} onClick={follow as never}>
                {crumb.label}
              </BreadcrumbNavLink>
              <BreadcrumbNavSeparator>
                <Icon name="chevron-right" size={16} />
              </BreadcrumbNavSeparator>
            </Fragment>
          ))}
          <BreadcrumbNavLink href="" index={breadcrumb.length} current disabled>
            {title}
          </BreadcrumbNavLink>
        </BreadcrumbNav>
      ) : null}
      <div className="vm-page-header__line">
        <div className="vm-page-header__title">
          <Heading1 tabIndex={-1} ref={headingRef}>
            {title}
          </Heading1>
          {badge}
        </div>
        {action ? <div className="vm-page-header__action">{action}</div> : null}
      </div>
      {intro ? <p className="utrecht-paragraph utrecht-paragraph--lead vm-page-header__intro">{intro}</p> : null}
    </header>
  );
}
