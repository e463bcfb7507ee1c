import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ModalLayerProps } from '../overlay/modal.overlay';
import { Button } from '../text/button.component';
import { useUi } from '../text/ui.provider';

// The overlay library comes over the wire when the first overlay opens, not with the first page.
const ModalLayer = lazy(() => import('../overlay/overlays').then(({ ModalLayer: layer }) => ({ default: layer })));

export interface ModalDialogProps extends ModalLayerProps {
  open: boolean;
}

/** A dialog over the page: keeps the focus inside, closes on Escape, gives the focus back. */
export function ModalDialog({ open, ...layer }: ModalDialogProps) {
  return open ? (
    <Suspense>
      <ModalLayer {...layer} />
    </Suspense>
  ) : null;
}

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What will happen, with numbers: one line each. */
  consequences?: ReactNode[];
  children?: ReactNode;
  /** The verb: 'Zet alle post om'. Never 'OK'. */
  confirmLabel: string;
  danger?: boolean;
  onConfirm: () => Promise<unknown> | void;
  onClose: () => void;
}

/** Asks before something with consequences; shows progress and cannot be confirmed twice. */
export function ConfirmDialog({
  open,
  title,
  consequences = [],
  children,
  confirmLabel,
  danger,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { texts } = useUi();
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalDialog open={open} title={title} onClose={onClose} urgent>
      {consequences.length > 0 ? (
        <ul className="vm-consequences">
          {consequences.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      ) : null}
      {children}
      <div className="vm-row vm-gap-4">
        <Button appearance="primary" danger={danger} busy={busy} onClick={() => void confirm()}>
          {confirmLabel}
        </Button>
        <Button appearance="subtle" disabled={busy} onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </ModalDialog>
  );
}
