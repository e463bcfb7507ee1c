import { Heading as UtrechtHeading, Paragraph, Separator as UtrechtSeparator } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';

export interface HeadingProps {
  level: 1 | 2 | 3;
  id?: string;
  children: ReactNode;
}

/** A heading; level 1 belongs to the page header alone. */
export function Heading({ level, id, children }: HeadingProps) {
  return (
    <UtrechtHeading level={level} id={id}>
      {children}
    </UtrechtHeading>
  );
}

export interface TextProps {
  tone?: 'plain' | 'lead' | 'small' | 'muted';
  children: ReactNode;
}

const LOOKS = { plain: undefined, lead: 'lead', small: 'small', muted: 'small' } as const;

/** Running text, at most 66 characters wide. */
export function Text({ tone = 'plain', children }: TextProps) {
  return (
    <Paragraph appearance={LOOKS[tone]} className={`vm-text vm-text--${tone}`}>
      {children}
    </Paragraph>
  );
}

/** A thin line between two matters. */
export function Separator() {
  return <UtrechtSeparator />;
}
