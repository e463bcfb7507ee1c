import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { markSecret } from './draft.hook';

/** What a bound field asks of its value. */
export interface FieldRules {
  /** What to say when it is empty: 'Vul uw e-mailadres in'. Without it a general sentence. */
  required?: string;
  /** A rule of the screen's own: the sentence to show, or undefined when all is well. The server judges all the same. */
  check?: (value: never) => string | undefined;
}

/** Binds a field to the form above it: value, error, and the rule that what is not optional must be filled in. */
export function useBoundField<Value>({
  name,
  optional,
  required,
  check,
  secret,
}: { name: string; optional?: boolean; secret?: boolean } & FieldRules) {
  const { t } = useTranslation();
  const { control } = useFormContext();
  // A password, a code or a file is never kept for later.
  if (secret) markSecret(control, name);
  const { field, fieldState } = useController({
    name,
    rules: {
      validate: (value: unknown) => {
        const empty = value === '' || value === null || value === undefined || value === false;
        if (empty) return optional ? true : (required ?? t('platform.form.required'));
        return check?.(value as never) ?? true;
      },
    },
  });
  return {
    value: field.value as Value,
    onChange: field.onChange as (value: Value) => void,
    onBlur: field.onBlur,
    error: fieldState.error?.message,
  };
}
