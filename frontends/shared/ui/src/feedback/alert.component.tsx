import { Alert as UtrechtAlert } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../text/icon.component';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

export interface AlertProps {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  /** Read out at once: for what just happened, not for what already stood there. */
  announce?: boolean;
}

const TYPES = { info: 'info', success: 'ok', warning: 'warning', danger: 'error' } as const;
const ICONS: Record<Tone, IconName> = { info: 'info', success: 'circle-check', warning: 'alert', danger: 'circle-x' };

/** A message that stays: what happened or what to know, with a colour that never carries it alone. */
export function Alert({ tone, title, children, announce = false }: AlertProps) {
  return (
    <UtrechtAlert
      type={TYPES[tone]}
      // Without a role of ours the library makes every alert a live region, also those that only stand there.
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : 'note'}
      icon={<Icon name={ICONS[tone]} size={24} />}
    >
      {title ? <p className="vm-alert__title">{title}</p> : null}
      {children ? <div className="vm-alert__body">{children}</div> : null}
    </UtrechtAlert>
  );
}
