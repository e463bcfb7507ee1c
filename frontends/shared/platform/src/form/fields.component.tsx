import {
  CheckboxField,
  CodeField,
  ComboboxField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  type CheckboxFieldProps,
  type CodeFieldProps,
  type ComboboxFieldProps,
  type DateFieldProps,
  type RadioFieldProps,
  type SelectFieldProps,
  type TextAreaFieldProps,
  type TextFieldProps,
} from '@volmacht/ui';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { UploadField } from './upload-field.component';

/** What the form itself fills in. */
type Bound = 'value' | 'onChange' | 'onBlur' | 'error' | 'ref';

interface Extra {
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
}: { name: string; optional?: boolean } & Extra) {
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

type BoundProps<Props> = Omit<Props, Bound> & Extra;

function Text({ required, check, ...props }: BoundProps<TextFieldProps>) {
  return <TextField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function TextArea({ required, check, ...props }: BoundProps<TextAreaFieldProps>) {
  return <TextAreaField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function Code({ required, check, ...props }: BoundProps<CodeFieldProps>) {
  return <CodeField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function DateInput({ required, check, ...props }: BoundProps<DateFieldProps>) {
  return <DateField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function Select({ required, check, ...props }: BoundProps<SelectFieldProps>) {
  return <SelectField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function Radio({ required, check, ...props }: BoundProps<RadioFieldProps>) {
  return <RadioField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function Combobox({ required, check, ...props }: BoundProps<ComboboxFieldProps>) {
  return <ComboboxField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function Checkbox({ required, check, ...props }: BoundProps<CheckboxFieldProps>) {
  return <CheckboxField {...props} {...useBoundField<boolean>({ ...props, required, check })} />;
}

/** The fields of a ServerForm: ui's fields, bound to the form by their name. */
export const Field = { Text, TextArea, Code, Date: DateInput, Select, Radio, Combobox, Checkbox, File: UploadField };
