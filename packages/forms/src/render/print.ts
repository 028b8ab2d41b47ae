import { pageDom } from './dom.ts';
import { inCopies } from './page.ts';
import { fontFiles, pageSheet, printSheet } from './page-sheet.ts';
import type { PageDocument } from './page.ts';

export interface PrintOptions {
  /** Proposed by the browser as file name. */
  readonly title: string;
  /** How many sets; default one. */
  readonly copies?: number;
  /** Where the WOFF2 files lie, ending with "/"; default beside this package (`gen/fonts/`). */
  readonly fontBase?: string;
}

/**
 * Prints papers from any page: a hidden `about:blank` frame holds them alone, so that the host's styles, its content and
 * shadow roots play no part. Everything is made by DOM calls and constructed sheets: strict CSP and Trusted Types hold.
 * Resolves when the print dialogue is closed. Rejects when the page may not open frames.
 */
export async function printPages(pages: readonly PageDocument[], options: PrintOptions): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = options.title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `display: none`: Firefox prints nothing of a frame without a box.
  Object.assign(frame.style, { position: 'fixed', inset: 'auto 0 0 auto', width: '1px', height: '1px', border: '0', opacity: '0', pointerEvents: 'none' });
  document.body.append(frame);
  const hostTitle = document.title;
  try {
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner) throw new Error('no frame to print from');
    fill(inner, inCopies(pages, options.copies), options.title);
    await loadFonts(inner, options.fontBase ?? packageFonts());
    // Browsers propose the title of the top page as the file's name.
    document.title = options.title;
    await printed(inner);
  } finally {
    document.title = hostTitle;
    frame.remove();
  }
}

function fill(inner: Window & typeof globalThis, pages: readonly PageDocument[], title: string): void {
  const target = inner.document;
  target.documentElement.lang = 'vi';
  target.title = title;
  const sheet = new inner.CSSStyleSheet();
  sheet.replaceSync(`${pageSheet}\n${printSheet}`);
  target.adoptedStyleSheets = [sheet];
  target.body.replaceChildren(...pages.map((page) => pageDom(page, target)));
}

/** A face that does not load leaves the metrically equal Times New Roman of the system. */
async function loadFonts(inner: Window & typeof globalThis, base: string): Promise<void> {
  const faces = fontFiles.map(({ name, weight, style }) => new inner.FontFace('Tinos', `url(${JSON.stringify(new URL(`${name}.woff2`, base).href)})`, { weight, style }));
  await Promise.allSettled(faces.map(async (face) => inner.document.fonts.add(await face.load())));
}

const packageFonts = (): string => new URL('../../gen/fonts/', import.meta.url).href;

/** `print()` blocks in most browsers; where it does not, `afterprint` tells, and a returning focus is the last resort. */
function printed(inner: Window): Promise<void> {
  return new Promise((resolve) => {
    inner.addEventListener('afterprint', () => resolve(), { once: true });
    inner.focus();
    inner.print();
    window.addEventListener('focus', () => resolve(), { once: true });
  });
}
