import { useEffect, useRef, type MouseEvent } from 'react';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';
import { fieldId } from './field-frame.component';

export interface FieldProblem {
  /** Name of the field, or '' for the form as a whole. */
  name: string;
  message: string;
}

export interface ErrorSummaryProps {
  problems: FieldProblem[];
  /** A change of this number brings the focus here: one per submit that failed. */
  attempt: number;
}

/** What is still wrong, on top of the form; takes the focus after a submit and links to each field (XX-04). */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const { texts } = useUi();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  const goTo = (event: MouseEvent, name: string) => {
    event.preventDefault();
    const field = document.getElementById(fieldId(name));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  return (
    <div className="vm-error-summary" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" size={24} />
      <div>
        <h2 className="vm-error-summary__title">{texts.errorSummary(problems.length)}</h2>
        <ul>
          {problems.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              {name ? (
                <a href={`#${fieldId(name)}`} onClick={(event) => goTo(event, name)}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
