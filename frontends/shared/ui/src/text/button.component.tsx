import { Button as UtrechtButton } from '@utrecht/component-library-react';
import type { MouseEvent, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.component';
import { useUi } from './ui.provider';

export interface ButtonProps {
  children: ReactNode;
  type?: 'button' | 'submit';
  appearance?: 'primary' | 'secondary' | 'subtle';
  /** For what cannot be undone. */
  danger?: boolean;
  /** Shows progress and refuses a second press, without losing the focus. */
  busy?: boolean;
  disabled?: boolean;
  icon?: IconName;
  /** Stands behind the words: for going on. */
  iconAfter?: IconName;
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  ref?: Ref<HTMLButtonElement>;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  form?: string;
  autoFocus?: boolean;
}

const LOOKS = {
  primary: 'primary-action-button',
  secondary: 'secondary-action-button',
  subtle: 'subtle-button',
} as const;

/** A button with a verb on it. */
export function Button({
  children,
  type = 'button',
  appearance = 'secondary',
  danger = false,
  busy = false,
  disabled = false,
  icon,
  iconAfter,
  onClick,
  ...rest
}: ButtonProps) {
  const { texts } = useUi();
  // A disabled button drops out of the tab order and says nothing; while busy it keeps the focus and swallows the press.
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <UtrechtButton
      type={type}
      appearance={LOOKS[appearance]}
      hint={danger ? 'danger' : undefined}
      busy={busy}
      disabled={disabled}
      aria-disabled={busy || undefined}
      onClick={press}
      {...rest}
    >
      {busy ? <span className="vm-spinner" aria-hidden="true" /> : icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
      {busy ? <span className="vm-hidden"> {texts.busy}</span> : null}
    </UtrechtButton>
  );
}
