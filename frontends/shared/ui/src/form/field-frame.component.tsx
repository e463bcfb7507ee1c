import { FormField, FormFieldDescription, FormFieldErrorMessage, FormLabel } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useUi } from '../text/ui.provider';

/** What every field has: its name in the form, its label, and what may stand around it. */
export interface FieldProps {
  /** Name in the form; the error summary links to it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What to do about it, in one sentence; absent while the field is right. */
  error?: string;
  /** Fields are required unless they say so here. */
  optional?: boolean;
  disabled?: boolean;
}

/** The element id of a field, so that an error summary can link to it. */
export function fieldId(name: string): string {
  return `veld-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** Ids that an input points at with aria-describedby: hint first, then error. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const id = fieldId(name);
  return [hint ? `${id}-hint` : '', error ? `${id}-fout` : ''].filter(Boolean).join(' ') || undefined;
}

/** The word 'optioneel' behind a label. */
export function OptionalMark({ optional }: { optional?: boolean }) {
  const { texts } = useUi();
  return optional ? <span className="vm-optional"> ({texts.optional})</span> : null;
}

/** The error under a label, announced with the word 'Fout'. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  const { texts } = useUi();
  if (!error) return null;
  return (
    <FormFieldErrorMessage id={`${id}-fout`} className="utrecht-form-field__error-message vm-field-error">
      <span className="vm-hidden">{texts.errorPrefix} </span>
      {error}
    </FormFieldErrorMessage>
  );
}

/** Label above, hint under the label, error under the hint, then the input. */
export function FieldFrame({ name, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  const id = fieldId(name);
  return (
    <FormField invalid={Boolean(error)} type="text">
      <div className="utrecht-form-field__label">
        <FormLabel htmlFor={id}>
          {label}
          <OptionalMark optional={optional} />
        </FormLabel>
      </div>
      {hint ? (
        <FormFieldDescription id={`${id}-hint`} className="utrecht-form-field__description">
          {hint}
        </FormFieldDescription>
      ) : null}
      <FieldError id={id} error={error} />
      <div className="utrecht-form-field__input">{children}</div>
    </FormField>
  );
}
