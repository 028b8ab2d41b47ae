import { textWidthOf } from './text-width.ts';
import type { Run } from './page.ts';

/** Breaks a centred title that needs several lines into lines of about equal length: no single word alone on the last. */
export function balancedLines(runs: readonly Run[], width: number, size: number): Run[] {
  const pieces = runs.flatMap((run, index) => wordsOf(run.text).map((text) => ({ run: index, text, width: textWidthOf(text, run.size ?? size, run) })));
  const total = pieces.reduce((sum, word) => sum + word.width, 0);
  if (total <= width || pieces.some((word) => word.width > width) || runs.some((run) => run.leader)) return [...runs];
  const lines = lineStarts(pieces.map((word) => word.width), width).length;
  let narrow = total / lines;
  while (lineStarts(pieces.map((word) => word.width), narrow).length > lines) narrow += size / 4;
  const starts = new Set(lineStarts(pieces.map((word) => word.width), Math.min(narrow, width)).slice(1));
  return runs.map((run, index) => ({
    ...run,
    text: pieces.map((word, place) => ({ ...word, ends: starts.has(place + 1) })).filter((word) => word.run === index).map(({ text, ends }) => (ends ? text.replace(/ $/, '\n') : text)).join(''),
  }));
}

/** Words of two syllables that the titles of the forms hold: a line never ends inside one. */
const words = new Set(
  'vi phạm,hành chính,tổ chức,cá nhân,phương tiện,quyết định,xử phạt,chứng chỉ,hành nghề,tang vật,giấy phép,tài sản,thủ tục,bảo quản,cưỡng chế,thi hành,khắc phục,hậu quả,trách nhiệm,hình sự,tội phạm,giao thông,biện pháp'.split(','),
);

/** The pieces between which a title may be broken, each with the space after it. */
function wordsOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const syllable of text.split(/(?<= )/)) {
    const last = pieces.at(-1);
    const open = last?.trimEnd().split(' ').at(-1);
    const joined = open !== undefined && words.has(`${open} ${syllable}`.toLocaleLowerCase('vi').replace(/[^\p{L} ]|\s+$/gu, ''));
    if (joined && !words.has(last?.trimEnd().toLocaleLowerCase('vi') ?? '')) pieces.splice(-1, 1, `${last ?? ''}${syllable}`);
    else pieces.push(syllable);
  }
  return pieces;
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
