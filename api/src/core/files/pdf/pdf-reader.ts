import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfFailure, PdfInspection, PdfOutcome, PdfTask, PdfText } from './pdf-task';

/** Bounds of one look at a document; a decree of a court needs a fraction of them. */
export interface PdfLimits {
  milliseconds: number;
  heapMegabytes: number;
}

export const PDF_LIMITS: PdfLimits = { milliseconds: 10_000, heapMegabytes: 256 };

/** More at a time would not be faster on the machines we run on, and each one may take its full heap. */
const CONCURRENT_WORKERS = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Looks at the build of a PDF: pages, encryption, anything that acts. Never throws on a document, however broken. */
export function inspectPdf(pdf: Buffer, limits: PdfLimits = PDF_LIMITS): Promise<PdfOutcome<PdfInspection>> {
  return inTurn(() => runWorker<PdfInspection>(pdf, { kind: 'inspect' }, limits));
}

/** Reads the text layer of at most so many pages. Never throws on a document, however broken. */
export function readPdfText(pdf: Buffer, maxPages: number, limits = PDF_LIMITS): Promise<PdfOutcome<PdfText>> {
  return inTurn(() => runWorker<PdfText>(pdf, { kind: 'text', maxPages }, limits));
}

/**
 * A PDF comes from outside and its parser is large, so it runs in a thread of its own: without our environment, with
 * a bounded heap, and ended when its time is over.
 */
function runWorker<T>(pdf: Buffer, task: PdfTask, limits: PdfLimits): Promise<PdfOutcome<T>> {
  return new Promise((resolve) => {
    const data = Uint8Array.from(pdf);
    const worker = new Worker(workerFile(), {
      workerData: { task, data },
      transferList: [data.buffer],
      env: {},
      execArgv: isSource() ? ['--require', '@swc-node/register'] : [],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let finished = false;
    // Ending the worker makes it report an exit; only the first word counts.
    const finish = (outcome: PdfOutcome<T>) => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(outcome));
    };
    const fail = (failure: PdfFailure) => finish({ ok: false, failure });
    const timer = setTimeout(() => fail('TIME_LIMIT'), limits.milliseconds);
    worker.once('message', (outcome: PdfOutcome<T>) => finish(outcome));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'MEMORY_LIMIT' : 'CRASHED'),
    );
    worker.once('exit', () => fail('CRASHED'));
  });
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= CONCURRENT_WORKERS) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Tests run the sources, the product runs the build; the worker lies beside this file in both. */
function isSource(): boolean {
  return __filename.endsWith('.ts');
}

function workerFile(): string {
  return join(__dirname, isSource() ? 'pdf.worker.ts' : 'pdf.worker.js');
}
