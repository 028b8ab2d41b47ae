import { parentPort } from 'node:worker_threads';
import { pagePdf, type PageDocument } from '@xlvphc/forms/render';

/** One paper to draw, and what came of it. */
export interface PdfTask {
  readonly id: number;
  readonly pages: readonly PageDocument[];
  readonly title: string;
}
export type PdfAnswer = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly error: string };

const port = parentPort;
port?.on('message', ({ id, pages, title }: PdfTask) => {
  pagePdf(pages, { title }).then(
    // The bytes lie in a buffer of their own: they move to the other thread instead of being copied.
    (pdf) => port.postMessage({ id, pdf } satisfies PdfAnswer, [pdf.buffer as ArrayBuffer]),
    (error: unknown) => port.postMessage({ id, error: String(error) } satisfies PdfAnswer),
  );
});
