import { FormFieldDescription, FormLabel, Fieldset, FieldsetLegend, Textbox } from '@utrecht/component-library-react';
import { useEffect, useRef, useState, type ClipboardEvent, type Ref } from 'react';
import { useUi } from '../text/ui.provider';
import { describedBy, FieldError, fieldId, OptionalMark, type FieldProps } from './field-frame.component';

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD', or '' while nothing (whole) was typed; an impossible date comes out as typed, for the server's word on it. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  /** For the person's own date of birth, so that the browser can fill it in. */
  birthday?: boolean;
}

type Parts = [day: string, month: string, year: string];

function toParts(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  return [day.replace(/^0/, ''), month.replace(/^0/, ''), year];
}

function toValue([day, month, year]: Parts): string {
  if (!day && !month && !year) return '';
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads '3-12-2026', '03/12/2026' and '2026-12-03' out of the clipboard. */
export function partsOfPastedDate(text: string): Parts | undefined {
  const dutch = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  if (dutch) return [dutch[1]!, dutch[2]!, dutch[3]!];
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  return iso ? [iso[3]!, iso[2]!, iso[1]!] : undefined;
}

/** Day, month and year in three fields: quickest to type, and no calendar to walk back through to 1954. */
export function DateField({
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
  birthday,
}: DateFieldProps) {
  const { texts } = useUi();
  const id = fieldId(name);
  const [parts, setParts] = useState<Parts>(() => toParts(value));
  const sent = useRef(value);
  useEffect(() => {
    // Only a change from outside (a reset) rewrites the boxes; our own echo would drop a typed leading zero.
    if (value !== sent.current) setParts(toParts(value));
    sent.current = value;
  }, [value]);
  const set = (next: Parts) => {
    setParts(next);
    sent.current = toValue(next);
    onChange(sent.current);
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = partsOfPastedDate(event.clipboardData.getData('text'));
    if (!pasted) return;
    event.preventDefault();
    set(pasted);
  };
  const box = (index: 0 | 1 | 2, word: string, autoComplete: string, length: number) => (
    <div className={`vm-date__part vm-date__part--${length}`}>
      <FormLabel htmlFor={index === 0 ? id : `${id}-${index}`} className="vm-date__label">
        {word}
      </FormLabel>
      <Textbox
        ref={index === 0 ? ref : undefined}
        id={index === 0 ? id : `${id}-${index}`}
        type="text"
        inputMode="numeric"
        maxLength={length}
        value={parts[index]}
        disabled={disabled}
        invalid={Boolean(error)}
        autoComplete={birthday ? autoComplete : 'off'}
        onChange={(event) => set(parts.with(index, event.target.value.replace(/\D/g, '')) as Parts)}
        onBlur={onBlur}
        onPaste={paste}
      />
    </div>
  );
  return (
    <Fieldset className="vm-fieldset" invalid={Boolean(error)} aria-describedby={describedBy({ name, hint, error })}>
      <FieldsetLegend>
        {label}
        <OptionalMark optional={optional} />
      </FieldsetLegend>
      {hint ? <FormFieldDescription id={`${id}-hint`}>{hint}</FormFieldDescription> : null}
      <FieldError id={id} error={error} />
      <div className="vm-date">
        {box(0, texts.day, 'bday-day', 2)}
        {box(1, texts.month, 'bday-month', 2)}
        {box(2, texts.year, 'bday-year', 4)}
      </div>
    </Fieldset>
  );
}
