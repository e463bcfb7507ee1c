import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { Icon } from '../text/icon.component';
import type { MenuAction } from '../navigation/menu-button.component';

export interface MenuLayerProps {
  label: string;
  trigger: RefObject<HTMLButtonElement | null>;
  actions: MenuAction[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** The open menu of a MenuButton: arrow keys, Home, End and letters work; Escape gives the focus back. */
export function MenuLayer({ label, trigger, actions, onChoose, onClose }: MenuLayerProps) {
  return (
    <Popover
      className="vm-popover"
      aria-label={label}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu
        className="vm-menu"
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => onChoose(String(key))}
      >
        {actions.map((action) => (
          <MenuItem
            key={action.id}
            id={action.id}
            textValue={action.label}
            className={action.danger ? 'vm-menu__item vm-menu__item--danger' : 'vm-menu__item'}
          >
            {action.icon ? <Icon name={action.icon} /> : null}
            {action.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
