import type { FormValues } from '../definition.ts';

/**
 * The laid-out paper of one document, neutral of output: `pageHtml`, `pageDom`, `pagePdf` and `pageDocx` draw it,
 * so that the three have the same text. Sizes in points (pt), lengths in millimetres (mm), all whole numbers.
 */
export interface PageDocument {
  readonly meta: {
    readonly title: string;
    readonly formCode: string;
    /** Day printed on the document; the only date that may enter the PDF (never the clock). */
    readonly date?: string;
    readonly author?: string;
  };
  /** Margins of NĐ 30/2020 in mm. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly watermark?: 'draft' | 'trial' | 'historical';
  readonly blocks: readonly PageBlock[];
  /** Phụ lục: each starts on a new page and counts its own pages. */
  readonly annexes?: readonly (readonly PageBlock[])[];
  /** "In ở mặt sau": starts on its own sheet. */
  readonly back?: readonly PageBlock[];
  /** Values attached to the PDF as JSON. */
  readonly values: FormValues;
}

export type PageBlock =
  | PageParagraph
  | { readonly k: 'columns'; /** Shares of the width, sum 1. */ readonly widths: readonly number[]; readonly columns: readonly (readonly PageBlock[])[]; readonly keep: boolean }
  | PageTable
  /** Blocks that stay on one page: a heading with what it heads, signatures with the end of the text. */
  | { readonly k: 'group'; readonly blocks: readonly PageBlock[] }
  /** Short line under the motto or the heading; `share` of the column's width. */
  | { readonly k: 'rule'; readonly share: number }
  | { readonly k: 'space'; readonly pt: number }
  /** QR of the public code of a decision. */
  | { readonly k: 'qr'; readonly payload: string; readonly caption: string; readonly mm: number };

export interface PageTable {
  readonly k: 'table';
  /** Shares of the width, sum 1. */
  readonly widths: readonly number[];
  /** Repeats on each page. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** By column; `left` when absent. */
  readonly aligns?: readonly ('left' | 'center' | 'right')[];
  readonly size?: number;
}

export interface PageParagraph {
  readonly k: 'p';
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in mm. */
  readonly indent: number;
  /** Space before and after, pt. */
  readonly before: number;
  readonly after: number;
  readonly size: number;
  /** Not parted from the next block. */
  readonly keepNext?: boolean;
  readonly heading?: 1 | 2;
  /** Its line in the list of bookmarks. */
  readonly outline?: string;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Path of the value it shows: the page view puts an input here and highlights it. */
  readonly field?: string;
  /** A dotted line of an empty blank. */
  readonly leader?: boolean;
}

/** A4 in mm. */
export const a4 = { width: 210, height: 297 } as const;

/** Width between the margins, mm. */
export function textWidth(page: PageDocument): number {
  return a4.width - page.margins.left - page.margins.right;
}

/** Points of a length in millimetres. */
export function points(mm: number): number {
  return (mm * 72) / 25.4;
}

/** Text printed slantwise across every page. */
export const watermarkText = { draft: 'DỰ THẢO', trial: 'THỬ NGHIỆM', historical: 'NHẬP TỪ HỒ SƠ GIẤY' } as const;

/** The parts of a document that begin on a page of their own, in order; only the body and annexes count pages. */
export function pageParts(page: PageDocument): readonly { readonly part: 'body' | 'annex' | 'back'; readonly blocks: readonly PageBlock[] }[] {
  return [
    { part: 'body', blocks: page.blocks },
    ...(page.annexes ?? []).map((blocks) => ({ part: 'annex' as const, blocks })),
    ...(page.back && page.back.length > 0 ? [{ part: 'back' as const, blocks: page.back }] : []),
  ];
}

/** Whole sets one after the other, so that each can be stapled and handed over as it comes out. */
export function inCopies(pages: readonly PageDocument[], copies = 1): readonly PageDocument[] {
  return Array.from({ length: Math.max(1, Math.floor(copies)) }, () => pages).flat();
}
