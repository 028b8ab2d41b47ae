import type { Run } from './page.ts';
import { textWidthOf } from './text-width.ts';

/** A run before its dotted lines have a length. */
export interface DraftRun extends Omit<Run, 'leader'> {
  /** An empty blank: least length in dots; `grow` fills what is left of its line; `lines` whole lines more below. */
  readonly leader?: { readonly dots: number; readonly grow: boolean; readonly lines: number };
  /** The text itself is a dotted line of fixed shape (`...../...../.......`). */
  readonly dotted?: boolean;
}

interface Piece {
  readonly run: number;
  readonly text: string;
  readonly width: number;
  readonly leader?: NonNullable<DraftRun['leader']>;
}
/** Pieces that no line break parts. */
interface Word {
  readonly pieces: Piece[];
  /** Width of the space after it. */
  gap: number;
}

/** Dots that stay free on a line, so that no renderer's rounding or kerning pushes the last word over. */
const slack = 1;

/**
 * Gives dotted lines their length, so that a blank reaches the margin as on the printed form: lines are broken as the
 * renderers break them (at spaces, after "/" and "-"), then the rest of each line goes to its blanks.
 * `width` and `indent` in points.
 */
export function fillLeaders(runs: readonly DraftRun[], width: number, indent: number, size: number): Run[] {
  if (!runs.some((run) => run.leader)) return runs.map((run) => finish(run));
  const dotOf = (run: DraftRun): number => dotWidth(run.size ?? size, run);
  const dots = new Map<number, number>();
  for (const line of linesOf(wordsOf(runs, size), width, indent)) {
    const growing = line.words.flatMap((word) => word.pieces).filter((piece) => piece.leader?.grow);
    const first = growing[0];
    if (!first) continue;
    const dot = dotOf(runs[first.run] as DraftRun);
    const free = Math.max(0, Math.floor((line.free - slack * dot) / dot));
    const weights = growing.reduce((sum, piece) => sum + (piece.leader?.dots ?? 0), 0);
    let given = 0;
    growing.forEach((piece, index) => {
      const share = index === growing.length - 1 ? free - given : Math.floor((free * (piece.leader?.dots ?? 0)) / weights);
      given += share;
      dots.set(piece.run, (piece.leader?.dots ?? 0) + share);
    });
  }
  return runs.flatMap((run, index): Run[] => {
    if (!run.leader) return [finish(run)];
    const full = Math.max(1, Math.floor(width / dotOf(run)) - slack);
    const lines = Array.from({ length: run.leader.lines }, () => ` ${dotted(full)}`).join('');
    return [finish({ ...run, text: dotted(Math.min(full, dots.get(index) ?? run.leader.dots)) + lines }, true)];
  });
}

/** A quarter of an ellipsis: as wide as a full stop, but in italics. */
function dotWidth(size: number, style: DraftRun): number {
  return textWidthOf('…', size, style) / 4;
}

/** Ellipses, and a rest in full stops: a line may break before an ellipsis, while a full stop sticks to the word before. */
function dotted(dots: number): string {
  return '…'.repeat(Math.floor(dots / 4)) + '.'.repeat(dots % 4);
}

function finish(run: DraftRun, isLeader = false): Run {
  const { leader: _length, dotted: isPattern, ...rest } = run;
  return isLeader || isPattern ? { ...rest, leader: true } : rest;
}

function wordsOf(runs: readonly DraftRun[], size: number): Word[] {
  const words: Word[] = [{ pieces: [], gap: 0 }];
  const last = (): Word => words[words.length - 1] as Word;
  runs.forEach((run, index) => {
    const runSize = run.size ?? size;
    if (run.leader) {
      last().pieces.push({ run: index, text: '', width: run.leader.dots * dotWidth(runSize, run), leader: run.leader });
      return;
    }
    // Odd places hold what parts two words: spaces, or nothing after "/" and "-".
    run.text.split(/( +|\n|(?<=[/-])(?=\p{L}))/u).forEach((part, place) => {
      if (place % 2 === 1) {
        last().gap += textWidthOf(part, runSize, run);
        words.push({ pieces: [], gap: 0 });
      } else if (part !== '') last().pieces.push({ run: index, text: part, width: textWidthOf(part, runSize, run) });
    });
  });
  return words.filter((word) => word.pieces.length > 0);
}

function linesOf(words: readonly Word[], width: number, indent: number): { words: Word[]; free: number }[] {
  const lines: { words: Word[]; free: number }[] = [{ words: [], free: width - indent }];
  let pending = 0;
  for (const word of words) {
    const length = word.pieces.reduce((sum, piece) => sum + piece.width, 0);
    let line = lines[lines.length - 1] as { words: Word[]; free: number };
    if (line.words.length > 0 && length + pending > line.free) {
      line = { words: [], free: width };
      lines.push(line);
      pending = 0;
    }
    line.words.push(word);
    line.free -= length + pending;
    pending = word.gap;
  }
  return lines;
}
