import { StatusBadge as UtrechtStatusBadge } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../text/icon.component';

export interface StatusBadgeProps {
  tone: 'neutral' | 'active' | 'success' | 'warning' | 'danger';
  icon?: IconName;
  children: ReactNode;
}

const ICONS: Record<StatusBadgeProps['tone'], IconName> = {
  neutral: 'info',
  active: 'clock',
  success: 'circle-check',
  warning: 'alert',
  danger: 'circle-x',
};

/** Where something stands: an icon and a word, so that colour is never the only carrier. */
export function StatusBadge({ tone, icon = ICONS[tone], children }: StatusBadgeProps) {
  return (
    <UtrechtStatusBadge status={tone} className="vm-badge">
      <Icon name={icon} size={16} />
      {children}
    </UtrechtStatusBadge>
  );
}
