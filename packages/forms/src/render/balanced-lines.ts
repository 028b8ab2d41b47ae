import { textWidthOf } from './text-width.ts';
import type { Run } from './page.ts';

/** Breaks a centred title that needs several lines into lines of about equal length: no single word alone on the last. */
export function balancedLines(runs: readonly Run[], width: number, size: number): Run[] {
  const words = runs.flatMap((run, index) => run.text.split(/(?<= )/).map((text) => ({ run: index, text, width: textWidthOf(text, run.size ?? size, run) })));
  const total = words.reduce((sum, word) => sum + word.width, 0);
  if (total <= width || words.some((word) => word.width > width) || runs.some((run) => run.leader)) return [...runs];
  const lines = lineStarts(words.map((word) => word.width), width).length;
  let narrow = total / lines;
  while (lineStarts(words.map((word) => word.width), narrow).length > lines) narrow += size / 4;
  const starts = new Set(lineStarts(words.map((word) => word.width), Math.min(narrow, width)).slice(1));
  return runs.map((run, index) => ({
    ...run,
    text: words.map((word, place) => ({ ...word, ends: starts.has(place + 1) })).filter((word) => word.run === index).map(({ text, ends }) => (ends ? text.replace(/ $/, '\n') : text)).join(''),
  }));
}

/** Places of the words that begin a line. */
function lineStarts(widths: readonly number[], width: number): number[] {
  const starts = [0];
  let used = 0;
  widths.forEach((length, index) => {
    if (used > 0 && used + length > width) {
      starts.push(index);
      used = 0;
    }
    used += length;
  });
  return starts;
}
