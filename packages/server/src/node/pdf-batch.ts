import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageDocument } from '@xlvphc/forms/render';
import type { PdfAnswer, PdfTask } from './pdf-worker.ts';

/** Papers that make one PDF. */
export interface PdfJob {
  readonly pages: readonly PageDocument[];
  readonly title: string;
}

/** Papers that wait at one thread: enough that it never stands idle, few enough that memory stays small. */
const ahead = 2;

/**
 * Draws many PDFs on several threads and gives them in the order of the jobs. Jobs are taken from `jobs` as threads become free, so that
 * thousands of papers never lie in memory together. Each PDF has the bytes that `pagePdf` gives. The first failure ends the batch with an Error.
 */
export async function* pagePdfs(jobs: Iterable<PdfJob> | AsyncIterable<PdfJob>, options: { /** Default: as many as the machine has cores. */ readonly threads?: number } = {}): AsyncGenerator<Uint8Array, void, undefined> {
  const threads = Array.from({ length: Math.max(1, options.threads ?? availableParallelism()) }, () => new PdfThread());
  try {
    const drawing: Promise<Uint8Array>[] = [];
    for await (const job of jobs) {
      const thread = threads.reduce((free, one) => (one.waiting < free.waiting ? one : free));
      const pdf = thread.draw(job);
      // A failure is thrown when its turn comes, not as an unhandled rejection before.
      pdf.catch(() => undefined);
      drawing.push(pdf);
      if (drawing.length >= threads.length * ahead) yield await (drawing.shift() as Promise<Uint8Array>);
    }
    for (const pdf of drawing) yield await pdf;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A thread with its own engine. */
class PdfThread {
  readonly #worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url));
  readonly #open = new Map<number, { resolve(pdf: Uint8Array): void; reject(error: Error): void }>();
  #next = 0;

  constructor() {
    this.#worker.on('message', (answer: PdfAnswer) => {
      const task = this.#open.get(answer.id);
      this.#open.delete(answer.id);
      if ('pdf' in answer) task?.resolve(answer.pdf);
      else task?.reject(new Error(answer.error));
    });
    this.#worker.on('error', (error) => {
      for (const task of this.#open.values()) task.reject(error instanceof Error ? error : new Error(String(error)));
      this.#open.clear();
    });
  }

  get waiting(): number {
    return this.#open.size;
  }

  draw({ pages, title }: PdfJob): Promise<Uint8Array> {
    const id = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      this.#worker.postMessage({ id, pages, title } satisfies PdfTask);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
