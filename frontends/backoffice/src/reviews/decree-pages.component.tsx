import { useTranslation } from '@volmacht/platform';
import { Button, DocumentPage, Row, Skeleton, Text } from '@volmacht/ui';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { NoPreview } from './no-preview.component';
import { openDecree } from './open-decree';

/** Width of the drawing in pixels: sharp on screens of twice the density, and not more than a phone can hold. */
const WIDTH = 1200;

/** A decree, page by page, drawn in the browser; what cannot be drawn can be downloaded (MZ-20). */
export function DecreePages({ fileId }: { fileId: string }) {
  const { t } = useTranslation();
  const [decree, setDecree] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  const [number, setNumber] = useState(1);
  const [text, setText] = useState('');
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    const opened = openDecree(fileId, stop.signal);
    opened.then(setDecree, () => {
      if (!stop.signal.aborted) setFailed(true);
    });
    return () => {
      stop.abort();
      void opened.then((document) => document.loadingTask.destroy()).catch(() => undefined);
    };
  }, [fileId]);

  useEffect(() => {
    let over = false;
    let drawing: { cancel: () => void } | undefined;
    const draw = async (document: PDFDocumentProxy, target: HTMLCanvasElement) => {
      const page = await document.getPage(number);
      if (over) return;
      const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
      target.width = viewport.width;
      target.height = viewport.height;
      const task = page.render({ canvas: target, viewport });
      drawing = task;
      await task.promise;
      const { items } = await page.getTextContent();
      if (!over) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    if (decree && canvas.current) draw(decree, canvas.current).catch(() => !over && setFailed(true));
    return () => {
      over = true;
      drawing?.cancel();
    };
  }, [decree, number]);

  if (failed) return <NoPreview />;
  if (!decree) return <Skeleton shape="page" />;
  const pages = decree.numPages;
  const label = t('decree.page', { number, pages });
  return (
    <>
      <DocumentPage label={label} canvasRef={canvas} text={text} />
      {pages > 1 ? (
        <>
          <Text tone="muted">{label}</Text>
          <Row>
            <Button icon="arrow-left" disabled={number === 1} onClick={() => setNumber(number - 1)}>
              {t('decree.previous')}
            </Button>
            <Button iconAfter="arrow-right" disabled={number === pages} onClick={() => setNumber(number + 1)}>
              {t('decree.next')}
            </Button>
          </Row>
        </>
      ) : null}
    </>
  );
}
