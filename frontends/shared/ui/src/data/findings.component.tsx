import type { ReactNode } from 'react';

export interface Finding {
  id: string;
  title: string;
  badge: ReactNode;
  text: ReactNode;
}

/** What was found, one matter a row: its name, how it went as a badge, and a sentence that explains it. */
export function Findings({ items }: { items: Finding[] }) {
  return (
    <ul className="vm-findings">
      {items.map(({ id, title, badge, text }) => (
        <li key={id}>
          <div className="vm-findings__head">
            <span className="vm-findings__title">{title}</span>
            {badge}
          </div>
          <p className="vm-muted">{text}</p>
        </li>
      ))}
    </ul>
  );
}
