import { Textarea, Textbox } from '@utrecht/component-library-react';
import { useState, type ReactNode, type Ref } from 'react';
import { formatIban, formatPostcode } from '../format/format';
import { useUi } from '../text/ui.provider';
import { describedBy, fieldId, FieldFrame, type FieldProps } from './field-frame.component';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  type?: 'text' | 'email' | 'tel' | 'search' | 'password';
  /** What the value is; sets the keyboard, and tidies an IBAN or postcode when one leaves the field. */
  kind?: 'plain' | 'digits' | 'iban' | 'postcode';
  autoComplete?: string;
  /** About how many characters fit; a field as wide as its content says what is expected. */
  width?: 'full' | 'medium' | 'short';
  maxLength?: number;
}

const TIDY: Record<string, (value: string) => string> = { iban: formatIban, postcode: formatPostcode };

/** One line of text; passwords can be shown, pasting is always allowed. */
export function TextField({ kind = 'plain', width = 'full', type = 'text', ...props }: TextFieldProps) {
  const { name, value, onChange, onBlur, ref, autoComplete, maxLength, disabled, error } = props;
  const { texts } = useUi();
  const [shown, setShown] = useState(false);
  const isPassword = type === 'password';
  const leave = () => {
    const tidy = TIDY[kind]?.(value);
    if (tidy !== undefined && tidy !== value) onChange(tidy);
    onBlur?.();
  };
  return (
    <FieldFrame {...props}>
      <div className={`vm-input vm-input--${width}`}>
        <Textbox
          ref={ref}
          id={fieldId(name)}
          name={name}
          type={isPassword && shown ? 'text' : type}
          value={value}
          disabled={disabled}
          invalid={Boolean(error)}
          aria-describedby={describedBy(props)}
          autoComplete={autoComplete ?? 'off'}
          inputMode={kind === 'digits' ? 'numeric' : undefined}
          autoCapitalize={kind === 'iban' || kind === 'postcode' ? 'characters' : type === 'email' ? 'none' : undefined}
          spellCheck={kind === 'plain' && type === 'text' ? undefined : false}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
          onBlur={leave}
        />
        {isPassword ? (
          <button type="button" className="vm-input__button" onClick={() => setShown(!shown)} aria-pressed={shown}>
            {shown ? texts.hide : texts.show}
            <span className="vm-hidden"> {shown ? texts.hidePassword : texts.showPassword}</span>
          </button>
        ) : null}
      </div>
    </FieldFrame>
  );
}

export interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
  rows?: number;
  maxLength?: number;
}

/** Several lines of text. */
export function TextAreaField({ rows = 4, ...props }: TextAreaFieldProps): ReactNode {
  const { name, value, onChange, onBlur, ref, maxLength, disabled, error } = props;
  return (
    <FieldFrame {...props}>
      <Textarea
        ref={ref}
        id={fieldId(name)}
        name={name}
        value={value}
        rows={rows}
        maxLength={maxLength}
        disabled={disabled}
        invalid={Boolean(error)}
        aria-describedby={describedBy(props)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
