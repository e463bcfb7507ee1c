import type { FormEvent, ReactNode } from 'react';
import { Button } from '../text/button.component';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

export interface FilterChip {
  id: string;
  /** 'Status: in behandeling'. */
  label: string;
  onRemove: () => void;
}

export interface FilterBarProps {
  /** The fields, in one row, labels above. */
  children: ReactNode;
  submitLabel?: string;
  onSubmit?: () => void;
  busy?: boolean;
  chips?: FilterChip[];
  onClear?: () => void;
  /** Words of the button that clears, when 'Wis filters' is not what the screen says. */
  clearLabel?: string;
}

/** The filters of a list: fields in one row, then the active ones as chips with a way to clear them. */
export function FilterBar({ children, submitLabel, onSubmit, busy, chips = [], onClear, clearLabel }: FilterBarProps) {
  const { texts } = useUi();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className="vm-filters" role="search" onSubmit={submit} noValidate>
      <div className="vm-filters__row">
        {children}
        {submitLabel ? (
          <Button type="submit" appearance="primary" icon="search" busy={busy}>
            {submitLabel}
          </Button>
        ) : null}
        {onClear && clearLabel ? (
          <Button appearance="subtle" onClick={onClear}>
            {clearLabel}
          </Button>
        ) : null}
      </div>
      {chips.length > 0 ? (
        <ul className="vm-chips">
          {chips.map((chip) => (
            <li key={chip.id}>
              <button
                type="button"
                className="vm-chip"
                onClick={chip.onRemove}
                aria-label={texts.removeFilter(chip.label)}
              >
                {chip.label}
                <Icon name="x" size={16} />
              </button>
            </li>
          ))}
          {onClear && !clearLabel ? (
            <li>
              <button type="button" className="vm-text-button" onClick={onClear}>
                {texts.clearFilters}
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </form>
  );
}
