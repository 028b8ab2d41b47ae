import { balancedLines } from './balanced-lines.ts';
import { fillLeaders } from './leaders.ts';
import { componentStyles, signatureRoom } from './paragraph-styles.ts';
import { points } from './page.ts';
import { textWidthOf } from './text-width.ts';
import type { ParagraphStyle } from '../definition.ts';
import type { DraftRun } from './leaders.ts';
import type { PageBlock, PageParagraph } from './page.ts';

/** A paragraph in the style of its component; line breaks inside a value begin a new paragraph. `width` in points. */
export function paragraphBlocks(style: ParagraphStyle, drafts: readonly DraftRun[], width: number): PageBlock[] {
  if (style === 'signer-name') return signerName(drafts, width);
  const text = drafts.map((run) => run.text).join('');
  if (text.trim() === '' && !drafts.some((run) => run.leader)) return [];
  const lines = style === 'article' ? splitLines(boldArticle(drafts)) : splitLines(drafts);
  return lines.map((line, index) => paragraph(style, line, width, {
    first: index === 0,
    last: index === lines.length - 1,
    ...(style === 'article' ? { outline: /^Đ\S+ \d+\./u.exec(text)?.[0] } : style === 'kind' ? { outline: text } : {}),
  }));
}

function paragraph(style: ParagraphStyle, drafts: readonly DraftRun[], width: number, place: { readonly first: boolean; readonly last: boolean; readonly outline?: string | undefined }): PageParagraph {
  const { bold, italic, upper, ...metrics } = componentStyles[style];
  const styled = drafts.map((run): DraftRun => ({
    ...run,
    text: style === 'parent-agency' ? abbreviated(run.text.toLocaleUpperCase('vi')) : upper ? run.text.toLocaleUpperCase('vi') : run.text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  }));
  const filled = fillLeaders(styled, width, points(metrics.indent), metrics.size);
  const runs = metrics.align === 'center' ? balancedLines(filled, width, metrics.size) : filled;
  const words = runs.map((run) => run.text).join('');
  // A line that ends with a colon, or the number of an article without text, belongs to what follows.
  const announces = place.last && (/:\s*$/.test(words) || (style === 'article' && bareNumber.test(words)));
  return {
    k: 'p', ...metrics, runs,
    before: place.first ? metrics.before : 0,
    ...(metrics.keepNext || announces ? { keepNext: true } : {}),
    ...(place.first && place.outline !== undefined ? { outline: place.outline } : {}),
  };
}

const bareNumber = /^\S+ \d+\.\s*$/;

/** NĐ 30/2020, Phụ lục I, II.2: the name of the superior agency abbreviates common words. */
function abbreviated(name: string): string {
  return name.replace('ỦY BAN NHÂN DÂN', 'UBND').replace('HỘI ĐỒNG NHÂN DÂN', 'HĐND');
}

/** Room to sign, then the name when it is known: a hand writes it otherwise. */
function signerName(drafts: readonly DraftRun[], width: number): PageBlock[] {
  const known = drafts.filter((run) => !run.leader && !run.dotted && run.text.trim() !== '');
  const room: PageBlock = { k: 'space', pt: signatureRoom };
  return known.length === 0 ? [room] : [room, paragraph('signer-name', known, width, { first: true, last: true })];
}

/** "Điều 1." stands in bold, its text upright. */
function boldArticle(drafts: readonly DraftRun[]): DraftRun[] {
  const [head, ...rest] = drafts;
  const number = head ? /^\S+ \d+\.( |$)/.exec(head.text)?.[0] : undefined;
  if (!head || number === undefined) return [...drafts];
  return [{ ...head, text: number, bold: true }, ...(head.text.length > number.length ? [{ ...head, text: head.text.slice(number.length) }] : []), ...rest];
}

function splitLines(drafts: readonly DraftRun[]): DraftRun[][] {
  const lines: DraftRun[][] = [[]];
  for (const run of drafts) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '' || run.leader) lines[lines.length - 1]?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.some((run) => run.leader || run.text.trim() !== ''));
}

/** Solid line under a component, `share` of the length of its text (motto 1, agency and heading 1/3 to 1/2). */
export function ruleUnder(block: PageBlock | undefined, share: number, width: number): PageBlock[] {
  if (block?.k !== 'p') return [];
  const bold = block.runs.some((run) => run.bold);
  const lines = block.runs.map((run) => run.text).join('').split('\n').map((line) => textWidthOf(line, block.size, { bold }));
  return [{ k: 'rule', share: Math.round((100 * share * Math.min(width, Math.max(...lines))) / width) / 100 }];
}
