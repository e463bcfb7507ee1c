import { lazy, Suspense } from 'react';
import { FieldFrame, type FieldProps } from './field-frame.component';

const ComboboxInput = lazy(() =>
  import('../overlay/overlays').then(({ ComboboxInput: input }) => ({ default: input })),
);

export interface ComboboxFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  choices: { value: string; label: string }[];
}

/** One out of many, found by typing. */
export function ComboboxField(props: ComboboxFieldProps) {
  return (
    <FieldFrame {...props}>
      <Suspense fallback={<div className="vm-combobox vm-combobox--loading" />}>
        <ComboboxInput {...props} />
      </Suspense>
    </FieldFrame>
  );
}
