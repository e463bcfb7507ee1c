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
import { useBoundField, type FieldRules } from './bound-field.hook';
import { UploadField } from './upload-field.component';

/** What the form itself fills in. */
type Bound = 'value' | 'onChange' | 'onBlur' | 'error' | 'ref';

type BoundProps<Props> = Omit<Props, Bound> & FieldRules;

function Text({ required, check, ...props }: BoundProps<TextFieldProps>) {
  return (
    <TextField
      {...props}
      {...useBoundField<string>({ ...props, required, check, secret: props.type === 'password' })}
    />
  );
}

function TextArea({ required, check, ...props }: BoundProps<TextAreaFieldProps>) {
  return <TextAreaField {...props} {...useBoundField<string>({ ...props, required, check })} />;
}

function Code({ required, check, ...props }: BoundProps<CodeFieldProps>) {
  return <CodeField {...props} {...useBoundField<string>({ ...props, required, check, secret: true })} />;
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
