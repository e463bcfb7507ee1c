import type { Ref } from 'react';

export interface DocumentPageProps {
  /** Which page this is a picture of: 'Pagina 1 van 3'. */
  label: string;
  canvasRef: Ref<HTMLCanvasElement>;
  /** The words on the page, for who cannot see the picture. */
  text?: string;
}

/** One page of a document as a picture, as wide as there is room, with its words for screen readers (XX-04). */
export function DocumentPage({ label, canvasRef, text }: DocumentPageProps) {
  return (
    <div className="vm-document" role="group" aria-label={label}>
      <canvas ref={canvasRef} className="vm-document__page" aria-hidden="true" />
      {text ? <p className="vm-hidden">{text}</p> : null}
    </div>
  );
}
