import { Textbox } from '@utrecht/component-library-react';
import type { Ref } from 'react';
import { describedBy, fieldId, FieldFrame, type FieldProps } from './field-frame.component';

export interface CodeFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  /** Called once the last digit is there. */
  onComplete?: (code: string) => void;
  digits?: number;
}

/** One field for a one-time code: phones offer it, spaces and dashes in a pasted code do not matter. */
export function CodeField({ digits = 6, ...props }: CodeFieldProps) {
  const { name, value, onChange, onBlur, ref, onComplete, disabled, error } = props;
  const type = (text: string) => {
    const code = text.replace(/\D/g, '').slice(0, digits);
    onChange(code);
    if (code.length === digits && code !== value) onComplete?.(code);
  };
  return (
    <FieldFrame {...props}>
      <Textbox
        ref={ref}
        id={fieldId(name)}
        name={name}
        className="vm-code"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={value}
        disabled={disabled}
        invalid={Boolean(error)}
        aria-describedby={describedBy(props)}
        onChange={(event) => type(event.target.value)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
