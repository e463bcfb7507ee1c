import { useEffect, useState } from 'react';
import { useUi } from '../text/ui.provider';

export interface SkeletonProps {
  /** The shape of what comes. */
  shape?: 'page' | 'table' | 'form' | 'cards' | 'lines';
}

const LINES = { page: 6, table: 8, form: 5, cards: 3, lines: 3 };

/** The shape of what is coming, after 200 ms: what comes sooner should not flicker. */
export function Skeleton({ shape = 'lines' }: SkeletonProps) {
  const { texts } = useUi();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={`vm-skeleton vm-skeleton--${shape}`} role="status" aria-busy="true">
      {shown ? (
        <>
          <span className="vm-hidden">{texts.loading}</span>
          {Array.from({ length: LINES[shape] }, (_, line) => (
            <div key={line} className="vm-skeleton__line" aria-hidden="true" />
          ))}
        </>
      ) : null}
    </div>
  );
}
