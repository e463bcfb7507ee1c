import { useEffect, useState } from 'react';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

/** Copies a text and says so. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { texts } = useUi();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      className="vm-icon-button vm-icon-button--small"
      aria-label={`${texts.copy} ${label}`}
      onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
    >
      <Icon name={copied ? 'check' : 'copy'} size={18} />
      <span className="vm-hidden" role="status">
        {copied ? texts.copied : ''}
      </span>
    </button>
  );
}

export interface MaskedNumberProps {
  /** What the number is: 'BSN'. */
  label: string;
  /** As the server masked it: '•••••6782'. */
  masked: string;
  /** Fetches the whole number; the server logs the look. Absent when it may not be seen. */
  onShow?: () => Promise<string>;
}

/** A sensitive number: masked until asked for, and hidden again when one leaves the page. */
export function MaskedNumber({ label, masked, onShow }: MaskedNumberProps) {
  const { texts } = useUi();
  const [whole, setWhole] = useState<string>();
  const [busy, setBusy] = useState(false);
  const toggle = async () => {
    if (whole) return setWhole(undefined);
    setBusy(true);
    try {
      setWhole(await onShow?.());
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className="vm-masked">
      <span className="vm-figures">{whole ?? masked}</span>
      {onShow ? (
        <button type="button" className="vm-text-button" aria-disabled={busy} onClick={() => void (busy || toggle())}>
          {whole ? texts.hide : texts.show}
          <span className="vm-hidden"> {label}</span>
        </button>
      ) : null}
      {whole ? <CopyButton value={whole} label={label} /> : null}
    </span>
  );
}
