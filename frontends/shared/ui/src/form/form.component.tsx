import type { FormEvent, ReactNode } from 'react';
import { Button } from '../text/button.component';
import { ErrorSummary, type FieldProblem } from './error-summary.component';

export interface FormProps {
  /** Where the browser itself sends the fields, unless onSubmit prevents it; for answers that lead to another site. */
  action?: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  problems?: FieldProblem[];
  attempt?: number;
  /** A verb: 'Verstuur aanvraag'. */
  submitLabel: string;
  busy?: boolean;
  danger?: boolean;
  /** Stands beside the submit button: a way back, mostly. */
  secondary?: ReactNode;
  children: ReactNode;
}

/** One column of fields, the summary of errors above, the main action at the end. */
export function Form({
  action,
  onSubmit,
  problems = [],
  attempt = 0,
  submitLabel,
  busy,
  danger,
  secondary,
  children,
}: FormProps) {
  return (
    <form className="vm-form" action={action} method={action ? 'post' : undefined} onSubmit={onSubmit} noValidate>
      <ErrorSummary problems={problems} attempt={attempt} />
      {children}
      <div className="vm-row vm-gap-4 vm-form__actions">
        <Button type="submit" appearance="primary" busy={busy} danger={danger}>
          {submitLabel}
        </Button>
        {secondary}
      </div>
    </form>
  );
}
