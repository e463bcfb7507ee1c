import { Form } from '@volmacht/ui';
import type { ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import type { ServerFormState } from './server-form.hook';

/**
 * A server form whatever its values are, for parts that several forms share: react-hook-form's types are invariant, so
 * no narrower type fits them all.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyServerForm = ServerFormState<any>;

export interface ServerFormProps {
  form: AnyServerForm;
  /** A verb: 'Verstuur aanvraag'. */
  submitLabel: string;
  danger?: boolean;
  /** Stands beside the submit button: a way back, mostly. */
  secondary?: ReactNode;
  children: ReactNode;
}

/** The form of useServerForm: error summary, the fields (`<Field.Text name=…>`), and the button. */
export function ServerForm({ form, children, ...rest }: ServerFormProps) {
  return (
    <FormProvider {...form.methods}>
      <Form
        onSubmit={(event) => void form.onSubmit(event)}
        problems={form.problems}
        attempt={form.attempt}
        busy={form.busy}
        {...rest}
      >
        {children}
      </Form>
    </FormProvider>
  );
}
