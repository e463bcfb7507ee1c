import type { ReactNode } from 'react';
import { Button } from '../text/button.component';
import { Icon, type IconName } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

export interface EmptyStateProps {
  icon?: IconName;
  /** Why there is nothing. */
  title: string;
  children?: ReactNode;
  /** The next step, as a link or button. */
  action?: ReactNode;
}

/** Nothing to show: says why and offers the next step. */
export function EmptyState({ icon = 'inbox', title, children, action }: EmptyStateProps) {
  return (
    <div className="vm-state">
      <Icon name={icon} size={40} />
      <p className="vm-state__title">{title}</p>
      {children ? <div className="vm-state__body">{children}</div> : null}
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What was kept, and what to do. */
  children?: ReactNode;
  onRetry?: () => void;
  /** Reference for klantenservice; only for failures nobody foresaw. */
  requestId?: string;
}

/** Something failed: says what happened, what was kept, and offers a retry. */
export function ErrorState({ title, children, onRetry, requestId }: ErrorStateProps) {
  const { texts } = useUi();
  return (
    <div className="vm-state vm-state--error" role="alert">
      <Icon name="alert" size={40} />
      <p className="vm-state__title">{title}</p>
      {children ? <div className="vm-state__body">{children}</div> : null}
      {onRetry ? (
        <Button icon="refresh" onClick={onRetry}>
          {texts.retry}
        </Button>
      ) : null}
      {requestId ? (
        <p className="vm-muted vm-state__reference">
          {texts.requestId}: <code>{requestId}</code>
        </p>
      ) : null}
    </div>
  );
}
