import {
  Checkbox,
  Fieldset,
  FieldsetLegend,
  FormFieldDescription,
  FormLabel,
  RadioButton,
  Select,
  SelectOption,
} from '@utrecht/component-library-react';
import type { ReactNode, Ref } from 'react';
import { useUi } from '../text/ui.provider';
import { describedBy, FieldError, fieldId, FieldFrame, OptionalMark, type FieldProps } from './field-frame.component';

export interface Choice {
  value: string;
  label: ReactNode;
  /** One sentence under the choice (radio groups only). */
  hint?: ReactNode;
  disabled?: boolean;
}

export interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLSelectElement>;
  choices: Choice[];
  width?: 'full' | 'medium' | 'short';
}

/** One out of many; for up to five choices a RadioField reads better. */
export function SelectField({ choices, width = 'full', ...props }: SelectFieldProps) {
  const { name, value, onChange, onBlur, ref, disabled, error } = props;
  const { texts } = useUi();
  return (
    <FieldFrame {...props}>
      <div className={`vm-input vm-input--${width}`}>
        <Select
          ref={ref}
          id={fieldId(name)}
          name={name}
          value={value}
          disabled={disabled}
          invalid={Boolean(error)}
          aria-describedby={describedBy(props)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        >
          {choices.some((choice) => choice.value === '') ? null : <SelectOption value="">{texts.choose}</SelectOption>}
          {choices.map((choice) => (
            <SelectOption key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </SelectOption>
          ))}
        </Select>
      </div>
    </FieldFrame>
  );
}

export interface RadioFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  choices: Choice[];
}

/** One out of a few, all in sight. */
export function RadioField({
  name,
  label,
  hint,
  error,
  optional,
  disabled,
  value,
  onChange,
  onBlur,
  ref,
  choices,
}: RadioFieldProps) {
  const id = fieldId(name);
  return (
    <Fieldset
      className="vm-fieldset"
      invalid={Boolean(error)}
      role="radiogroup"
      aria-describedby={describedBy({ name, hint, error })}
    >
      <FieldsetLegend>
        {label}
        <OptionalMark optional={optional} />
      </FieldsetLegend>
      {hint ? <FormFieldDescription id={`${id}-hint`}>{hint}</FormFieldDescription> : null}
      <FieldError id={id} error={error} />
      <div className="vm-choices">
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? id : `${id}-${index}`;
          return (
            <div key={choice.value} className="vm-choice">
              <RadioButton
                ref={index === 0 ? ref : undefined}
                id={choiceId}
                name={name}
                value={choice.value}
                checked={value === choice.value}
                disabled={disabled || choice.disabled}
                aria-describedby={choice.hint ? `${choiceId}-uitleg` : undefined}
                onChange={() => onChange(choice.value)}
                onBlur={onBlur}
              />
              <FormLabel htmlFor={choiceId} type="radio">
                {choice.label}
              </FormLabel>
              {choice.hint ? (
                <span id={`${choiceId}-uitleg`} className="vm-choice__hint">
                  {choice.hint}
                </span>
              ) : null}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

export interface CheckboxFieldProps extends FieldProps {
  value: boolean;
  onChange: (value: boolean) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** One thing to tick; the label says what ticking means. */
export function CheckboxField({
  name,
  label,
  hint,
  error,
  disabled,
  value,
  onChange,
  onBlur,
  ref,
}: CheckboxFieldProps) {
  const id = fieldId(name);
  return (
    <div className={error ? 'vm-check vm-check--invalid' : 'vm-check'}>
      <FieldError id={id} error={error} />
      <div className="vm-choice">
        <Checkbox
          ref={ref}
          id={id}
          name={name}
          checked={value}
          disabled={disabled}
          invalid={Boolean(error)}
          aria-describedby={describedBy({ name, hint, error })}
          onChange={(event) => onChange(event.target.checked)}
          onBlur={onBlur}
        />
        <FormLabel htmlFor={id} type="checkbox">
          {label}
        </FormLabel>
        {hint ? (
          <span id={`${id}-hint`} className="vm-choice__hint">
            {hint}
          </span>
        ) : null}
      </div>
    </div>
  );
}
