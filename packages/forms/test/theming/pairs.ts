/** A colour on a colour, and the contrast that WCAG 2.2 AA asks of them: 4.5 for text (1.4.3), 3 for what shows a control or a state (1.4.11). */
export interface Pair {
  readonly over: string;
  readonly under: string;
  readonly least: 3 | 4.5;
}

const cross = (over: readonly string[], under: readonly string[], least: Pair['least']): readonly Pair[] => over.flatMap((one) => under.map((other) => ({ over: one, under: other, least })));

export const grounds = ['page', 'surface', 'surface-sunken', 'surface-hover', 'surface-raised', 'desk'] as const;
const soft = ['accent-soft', 'danger-soft', 'warning-soft', 'success-soft'] as const;

/** Text and icons. A test of the rendered screens fails when one of them shows a pair that does not stand here. */
export const textPairs: readonly Pair[] = [
  ...cross(['ink', 'ink-muted', 'ink-disabled', 'link', 'link-hover', 'accent-ink', 'danger', 'warning', 'success'], grounds, 4.5),
  ...cross(['ink', 'ink-muted', 'link', 'link-hover', 'accent-ink'], soft, 4.5),
  ...soft.slice(1).map((under): Pair => ({ over: under.replace('-soft', ''), under, least: 4.5 })),
  ...cross(['on-accent'], ['accent', 'accent-strong'], 4.5),
];

/** Edges of inputs and buttons, ticks, filled buttons, bars of severity. */
export const edgePairs: readonly Pair[] = [
  ...cross(['line-strong', 'ink-muted', 'accent', 'accent-strong', 'danger', 'warning', 'success'], grounds, 3),
  ...cross(['accent', 'danger', 'warning', 'success'], ['accent-soft'], 3),
];

/** The ring of the focus has two colours: one of them stands out on every ground, and they from each other. */
export const focusGrounds = [...grounds, ...soft, 'accent', 'accent-strong'] as const;
