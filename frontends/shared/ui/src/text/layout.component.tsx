import { SkipLink as UtrechtSkipLink } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';

export interface StackProps {
  /** Space between the parts: 1 = 4 px, 2 = 8, 3 = 12, 4 = 16, 5 = 24, 6 = 32, 7 = 48. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  children: ReactNode;
}

/** Parts below one another. */
export function Stack({ gap = 5, children }: StackProps) {
  return <div className={`vm-stack vm-gap-${gap}`}>{children}</div>;
}

export interface RowProps extends StackProps {
  align?: 'start' | 'end' | 'between';
}

/** Parts beside one another, wrapping when there is no room. */
export function Row({ gap = 4, align = 'start', children }: RowProps) {
  return <div className={`vm-row vm-row--${align} vm-gap-${gap}`}>{children}</div>;
}

export interface ColumnsProps {
  /** Most columns beside one another; narrower screens show fewer. */
  count?: 2 | 3 | 4;
  children: ReactNode;
}

/** Cards beside one another of equal width and height. */
export function Columns({ count = 2, children }: ColumnsProps) {
  return <div className={`vm-columns vm-columns--${count}`}>{children}</div>;
}

/** Texts for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vm-hidden">{children}</span>;
}

/** The first stop of the keyboard: past the frame, to the content (XX-04). */
export function SkipLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <UtrechtSkipLink href={href} className="vm-skip">
      {children}
    </UtrechtSkipLink>
  );
}
