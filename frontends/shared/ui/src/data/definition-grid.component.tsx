import type { ReactNode } from 'react';

export interface Definition {
  label: string;
  value: ReactNode;
  /** A change link or copy button. */
  action?: ReactNode;
}

/** Key facts, label over value; empty values show a dash. */
export function DefinitionGrid({ items, columns = 2 }: { items: Definition[]; columns?: 1 | 2 | 3 }) {
  return (
    <dl className={`vm-definitions vm-definitions--${columns}`}>
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>
            {item.value === '' || item.value === null || item.value === undefined ? '–' : item.value}
            {item.action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
