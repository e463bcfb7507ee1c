import { useId } from 'react';

export interface ProgressBarProps {
  /** In words: '1.200 van 5.000 regels'. */
  label: string;
  value: number;
  max: number;
}

/** How far long work is, in words and as a bar. */
export function ProgressBar({ label, value, max }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="vm-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  );
}
