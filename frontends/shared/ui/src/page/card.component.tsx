import { useId, type ReactNode } from 'react';
import { formatNumber } from '../format/format';
import { Heading } from '../text/text.component';
import { Icon, type IconName } from '../text/icon.component';
import { Link } from '../text/link.component';
import { useUi } from '../text/ui.provider';

export interface CardProps {
  title?: string;
  icon?: IconName;
  /** Stands right of the title. */
  action?: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
}

/** One matter on a white surface; with a title it is a region that screen readers list. */
export function Card({ title, icon, action, level = 2, children }: CardProps) {
  const id = useId();
  return (
    <section className="vm-card" aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className="vm-card__head">
          <Heading level={level} id={id}>
            {icon ? <Icon name={icon} size={24} /> : null}
            {title}
          </Heading>
          {action}
        </div>
      ) : null}
      {children}
    </section>
  );
}

export interface NumberCardProps {
  label: string;
  value: number;
  href?: string;
  tone?: 'plain' | 'danger';
  hint?: string;
}

/** One figure that matters. */
export function NumberCard({ label, value, href, tone = 'plain', hint }: NumberCardProps) {
  const { language } = useUi();
  return (
    <div className={`vm-card vm-number vm-number--${tone}`}>
      <p className="vm-number__value">{formatNumber(value, language)}</p>
      <p className="vm-number__label">{href ? <Link href={href}>{label}</Link> : label}</p>
      {hint ? <p className="vm-muted">{hint}</p> : null}
    </div>
  );
}

export interface ActionCardProps {
  title: string;
  href: string;
  icon: IconName;
  children?: ReactNode;
}

/** A card that leads somewhere: all of it can be pressed, its title is the link. */
export function ActionCard({ title, href, icon, children }: ActionCardProps) {
  return (
    <div className="vm-card vm-action-card">
      <Icon name={icon} size={28} />
      <div>
        <h2 className="utrecht-heading-3">
          <Link href={href} className="vm-action-card__link">
            {title}
          </Link>
        </h2>
        {children ? <p className="vm-muted">{children}</p> : null}
      </div>
      <Icon name="chevron-right" className="vm-action-card__go" />
    </div>
  );
}

/** 'Vraag over deze pagina', in the same place everywhere. */
export function HelpLink({ href }: { href: string }) {
  const { texts } = useUi();
  return (
    <p className="vm-help">
      <Link href={href} icon="help">
        {texts.help}
      </Link>
    </p>
  );
}
