import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

// The overlay library comes over the wire when the first overlay opens, not with the first page.
const loadOverlays = () => import('../overlay/overlays');
const MenuLayer = lazy(() => loadOverlays().then(({ MenuLayer: layer }) => ({ default: layer })));

export interface MenuAction {
  id: string;
  label: string;
  icon?: IconName;
  danger?: boolean;
  /** Goes somewhere … */
  href?: string;
  /** … or does something. */
  onSelect?: () => void;
}

export interface MenuButtonProps {
  /** What the button says to screen readers. */
  label: string;
  icon?: IconName;
  /** What the button shows beside its icon. */
  children?: ReactNode;
  actions: MenuAction[];
  className?: string;
}

/** A button that opens a menu of actions. */
export function MenuButton({ label, icon, children, actions, className = 'vm-icon-button' }: MenuButtonProps) {
  const { navigate } = useUi();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const choose = (id: string) => {
    const action = actions.find((candidate) => candidate.id === id);
    if (action?.onSelect) action.onSelect();
    else if (action?.href) navigate(action.href);
  };
  return (
    <>
      <button
        type="button"
        ref={trigger}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        // On the way to the button the layer is fetched already, so that the press finds it there.
        onPointerEnter={() => void loadOverlays()}
        onFocus={() => void loadOverlays()}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        {icon ? <Icon name={icon} /> : null}
        {children}
      </button>
      {open ? (
        <Suspense>
          <MenuLayer
            label={label}
            trigger={trigger}
            actions={actions}
            onChoose={choose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
