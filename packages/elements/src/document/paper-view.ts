import { pageDom, pageSheet, type PageDocument } from '@xlvphc/forms/render';

let sheet: CSSStyleSheet | undefined;

/** The rules of the paper as a constructed sheet, made once: strict CSP allows no style element. */
export function paperSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(pageSheet);
  }
  return sheet;
}

/** Width of an A4 sheet in CSS pixels. */
const sheetWidth = (210 / 25.4) * 96;

/** Draws the paper into `target` and fits it to the width that there is; returns how to stop fitting. */
export function showPaper(page: PageDocument, target: HTMLElement): () => void {
  target.replaceChildren(pageDom(page, target.ownerDocument));
  const fit = (width: number): void => {
    target.style.setProperty('zoom', String(Math.min(1, width / sheetWidth)));
  };
  const room = target.parentElement;
  if (!room) return () => undefined;
  let frame = 0;
  // In the next frame: a size that changes while sizes are being told would be told again without end.
  const observer = new ResizeObserver(([entry]) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => entry && fit(entry.contentRect.width));
  });
  observer.observe(room);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
