import type { ParagraphStyle } from '../definition.ts';
import type { PageParagraph } from './page.ts';

/** How a component of NĐ 30/2020, Phụ lục I, is set: sizes in pt, indent in mm. */
export interface ComponentStyle extends Omit<PageParagraph, 'k' | 'runs'> {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly upper?: boolean;
}

const body: ComponentStyle = { align: 'justify', indent: 10, before: 0, after: 6, size: 13 };
const centred: ComponentStyle = { align: 'center', indent: 0, before: 0, after: 0, size: 13 };
const plain: ComponentStyle = { align: 'left', indent: 0, before: 0, after: 0, size: 11 };

/** The components; one size step through the whole document (quốc hiệu 12, tiêu ngữ 13, body 13), as the decree wants it uniform. */
export const componentStyles: Readonly<Record<ParagraphStyle, ComponentStyle>> = {
  'state-name': { ...centred, size: 12, bold: true },
  motto: { ...centred, bold: true },
  'parent-agency': { ...centred, size: 12, upper: true },
  agency: { ...centred, size: 12, bold: true, upper: true },
  number: { ...centred, before: 6 },
  'place-date': { ...centred, before: 6, italic: true },
  kind: { ...centred, size: 14, bold: true, before: 12, keepNext: true, heading: 1 },
  heading: { ...centred, size: 14, bold: true, keepNext: true, heading: 2 },
  authority: { ...centred, size: 13, bold: true, before: 6, after: 6, keepNext: true },
  basis: { ...body, italic: true },
  article: body,
  clause: body,
  point: body,
  body,
  note: { ...body, italic: true },
  'recipients-head': { ...plain, size: 12, bold: true, italic: true },
  recipients: plain,
  signer: { ...centred, bold: true },
  'signer-note': { ...centred, italic: true },
  'signer-name': { ...centred, bold: true },
  rule: centred,
};

/** Shares of the width: agency on the left, state name on the right; signatures half and half. */
export const columnShares = { head: [0.42, 0.58], halves: [0.5, 0.5] } as const;

/** Room for the signature and the stamp, pt. */
export const signatureRoom = 60;
