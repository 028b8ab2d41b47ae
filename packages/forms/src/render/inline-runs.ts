import { evaluate } from '../engine/condition.ts';
import { isFilled, joinPath, resolvePath, valueAt } from '../engine/path.ts';
import { clean, printedValue } from './printed-value.ts';
import type { FormContext } from '../context.ts';
import type { Condition, Field, FormValues, Inline } from '../definition.ts';
import type { DraftRun } from './leaders.ts';

/** What the paper of one document is made from. */
export interface Paper {
  readonly values: FormValues;
  readonly context: FormContext;
  /** The empty form as the decree prints it. */
  readonly blank: boolean;
  /** Day of the document: names of units and codes are those of that day. */
  readonly on: string;
}

/** Whether the paper shows what depends on `test` in the row at `scope`. */
export function shown(test: Condition, paper: Paper, scope: string): boolean {
  return paper.blank || evaluate(test, paper.values, scope, paper.context) !== false;
}

/** Text, values, chosen alternatives and dotted lines of one paragraph. */
export function inlineRuns(inlines: readonly Inline[], paper: Paper, scope: string): DraftRun[] {
  return parted(rawRuns(inlines, paper, scope));
}

/** A second item on a line ("… Giới tính: …") stands apart from the value before it, as a tab would put it; a document that is cited ("Điều … Nghị định số: …") does not. */
function parted(runs: readonly DraftRun[]): DraftRun[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    return before?.field !== undefined && !before.leader && !before.dotted && run.field === undefined && /^ (?!(?:Nghị định|Quyết định|Biên bản) )\p{Lu}[^:.;,]*:\s*$/u.test(run.text) ? { ...run, text: `${emSpaces}${run.text.slice(1)}` } : run;
  });
}
const emSpaces = '\u2003\u2003\u2003';

function rawRuns(inlines: readonly Inline[], paper: Paper, scope: string): DraftRun[] {
  return inlines.flatMap((inline): DraftRun[] => {
    switch (inline.k) {
      case 'text':
        if (inline.instruction && !paper.blank) return [];
        return [{ text: inline.text, ...(inline.bold ? { bold: true } : {}), ...(inline.italic ? { italic: true } : {}) }];
      case 'blank':
        return blankRuns(inline.field, joinPath(scope, inline.field.id), paper);
      case 'alternative':
        return [{ text: alternativeText(inline, paper, scope) }];
      case 'when':
        return shown(inline.test, paper, scope) ? rawRuns(inline.inlines, paper, scope) : [];
    }
  });
}

function alternativeText({ by, options, empty }: Extract<Inline, { k: 'alternative' }>, paper: Paper, scope: string): string {
  const chosen = paper.blank ? undefined : valueAt(paper.values, resolvePath(by, scope));
  // Own names only: a draft may hold any text, `valueOf` as well.
  const name = typeof chosen === 'string' ? chosen : paper.blank ? '' : String(chosen === true);
  const text = Object.hasOwn(options, name) ? options[name] : undefined;
  if (text !== undefined) return text;
  return empty ?? [...new Set(Object.values(options))].join('/');
}

/** The value of a blank, or its dotted line. */
export function blankRuns(field: Field, path: string, paper: Paper): DraftRun[] {
  const value = paper.blank ? undefined : valueAt(paper.values, path);
  const text = value === undefined || !isFilled(value) ? '' : printedValue(field, value, paper.on);
  if (text !== '') return [{ text, field: path }];
  if (field.kind === 'flag') return [];
  if (field.placeholder !== undefined) return [{ text: clean(field.placeholder), field: path }];
  const pattern = blankPattern(field);
  return [pattern === undefined ? { text: '', field: path, leader: leaderOf(field) } : { text: pattern, field: path, dotted: true }];
}

/** Dates and times are left open in their own shape, as the forms print them. */
function blankPattern(field: Field): string | undefined {
  switch (field.kind) {
    case 'date':
      return field.print === 'spelled-date' ? 'ngày …… tháng …… năm ………' : '……/……/………';
    case 'time':
      return '…… giờ …… phút';
    case 'date-time':
      return '…… giờ …… phút, ngày ……/……/………';
    default:
      return undefined;
  }
}

/** Dots of a short blank inside a sentence; a longer one fills its line. */
const shortest = { number: 5, text: 24, 'long-text': 40 } as const;
const fixedUpTo = 15;
const lineOfDots = 100;
const leastBeforeLines = 8;

function leaderOf(field: Field): NonNullable<DraftRun['leader']> {
  const dots = field.leader ?? (field.kind === 'number' ? shortest.number : field.kind === 'long-text' || field.kind === 'address' ? shortest['long-text'] : shortest.text);
  const lines = field.leader === undefined ? (field.kind === 'long-text' || field.kind === 'address' ? 1 : 0) : Math.floor(dots / lineOfDots);
  // With whole lines below, what is left of the first line may be short: no text before it is stretched to the margin.
  return { dots: lines > 0 ? leastBeforeLines : Math.min(dots, shortest['long-text']), grow: dots > fixedUpTo, lines };
}
