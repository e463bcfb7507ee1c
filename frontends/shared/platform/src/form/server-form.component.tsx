import { Alert, Button, Form, formatDateTime, Row } from '@volmacht/ui';
import type { ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DraftOffer } from './draft.hook';
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

function DraftBack({ at, restore, discard }: DraftOffer) {
  const { t } = useTranslation();
  return (
    <Alert tone="info" announce title={t('platform.draft.title')}>
      <p>{t('platform.draft.what', { at: formatDateTime(at) })}</p>
      <p>{t('platform.draft.without')}</p>
      <Row>
        <Button appearance="secondary" onClick={restore}>
          {t('platform.draft.restore')}
        </Button>
        <Button appearance="subtle" onClick={discard}>
          {t('platform.draft.discard')}
        </Button>
      </Row>
    </Alert>
  );
}

/** The form of useServerForm: error summary, the fields (`<Field.Text name=…>`), and the button. */
export function ServerForm({ form, children, ...rest }: ServerFormProps) {
  return (
    <FormProvider {...form.methods}>
      {form.draft ? <DraftBack {...form.draft} /> : null}
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
