import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

export interface ModalLayerProps {
  title: string;
  onClose: () => void;
  /** alertdialog: cannot be closed by pressing beside it. */
  urgent?: boolean;
  children: ReactNode;
}

/** A dialog over the page: keeps the focus inside, closes on Escape, gives the focus back. */
export function ModalLayer({ title, onClose, urgent = false, children }: ModalLayerProps) {
  return (
    <ModalOverlay
      className="vm-overlay"
      isOpen
      isDismissable={!urgent}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="vm-modal">
        <Dialog className="vm-dialog" role={urgent ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className="utrecht-heading-2">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
