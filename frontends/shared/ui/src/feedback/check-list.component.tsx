import { Icon } from '../text/icon.component';
import { VisuallyHidden } from '../text/layout.component';

export interface CheckListProps {
  items: { id: string; label: string; met: boolean }[];
  /** Read out behind each item: colour and sign alone say nothing to who cannot see them. */
  metLabel: string;
  notMetLabel: string;
}

/** Rules that are ticked off while one types. */
export function CheckList({ items, metLabel, notMetLabel }: CheckListProps) {
  return (
    <ul className="vm-check-list">
      {items.map(({ id, label, met }) => (
        <li key={id} className={met ? 'vm-check-list__item--met' : undefined}>
          <Icon name={met ? 'circle-check' : 'circle-x'} size={20} />
          <span>
            {label}
            <VisuallyHidden> ({met ? metLabel : notMetLabel})</VisuallyHidden>
          </span>
        </li>
      ))}
    </ul>
  );
}
