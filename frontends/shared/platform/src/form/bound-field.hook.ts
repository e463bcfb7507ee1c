import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

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
}: { name: string; optional?: boolean } & FieldRules) {
  const { t } = useTranslation();
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
