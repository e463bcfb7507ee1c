import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';

const WORKER = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url);
const DECODER = new URL('pdfjs-dist/wasm/openjpeg_nowasm_fallback.js', import.meta.url);

/**
 * Fetches a decree and reads it in a worker. Nothing in it can act: pictures are drawn, scripts, forms and links are
 * not; WebAssembly stays off because the page's policy forbids it. Throws when it cannot be fetched or read.
 */
export async function openDecree(fileId: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const response = await fetch(`/files/${fileId}`, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`The decree cannot be fetched: ${response.status}`);
  const data = new Uint8Array(await response.arrayBuffer());
  signal.throwIfAborted();
  GlobalWorkerOptions.workerPort ??= new Worker(WORKER, { type: 'module' });
  const wasmUrl = new URL('.', DECODER).href;
  return getDocument({ data, useWasm: false, wasmUrl, enableXfa: false, verbosity: 0 }).promise;
}
