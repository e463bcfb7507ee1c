import { Form } from '@volmacht/ui';
import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import type { ServerFormState } from './server-form.hook';

export interface ServerFormProps<Values extends FieldValues> {
  form: ServerFormState<Values>;
  /** A verb: 'Verstuur aanvraag'. */
  submitLabel: string;
  danger?: boolean;
  /** Stands beside the submit button: a way back, mostly. */
  secondary?: ReactNode;
  children: ReactNode;
}

/** The form of useServerForm: error summary, the fields (`<Field.Text name=…>`), and the button. */
export function ServerForm<Values extends FieldValues>({ form, children, ...rest }: ServerFormProps<Values>) {
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
