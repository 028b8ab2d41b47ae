import { accessibleName, drawn } from './accessible-words.ts';
import { holds, made, nameOf, runContract, type Contract, type Maker } from './claims.ts';
import { PrintMedia } from './print-media.ts';
import { seenText } from './seen-text.ts';
import { everyElement, onStage, settled } from './stage.ts';

export interface PrintOptions {
  readonly prepare?: (element: HTMLElement) => void;
  /** Waits until the element shows what it shows; default: until it has drawn itself. */
  readonly ready?: (element: HTMLElement) => Promise<void>;
  /** Words that have to stand on the paper in full: the label, every value. */
  readonly shows: readonly string[];
  /** For an element that takes a long text: puts it in; every line of `longText` has to stand on the paper. */
  readonly fill?: (element: HTMLElement, text: string) => void;
  /** Selector of what serves the screen only; default: buttons, tabs, pop-ups, progress. */
  readonly chrome?: string;
}

const screenOnly = 'button, [role="button"], [role="tablist"], [role="progressbar"], [popover], dialog, input[type="button"], input[type="submit"]';
/** Width of an A4 sheet between margins of 20 mm, CSS pixels. */
const paperWidth = 642;

/** Sixty lines, each with a number of its own; longer than any box on a screen. */
export const longText = Array.from({ length: 60 }, (_, index) => `Dòng thứ ${index + 1}: người vi phạm trình bày sự việc.`).join('\n');

/** What `runPrintContract` claims, for whoever wants the claims without a test runner. */
export function printContract(maker: Maker, options: PrintOptions): Contract {
  const printed = (prepare: (element: HTMLElement) => void, body: (element: HTMLElement) => void): Promise<void> =>
    onStage(
      (place) => {
        place.style.width = `${paperWidth}px`;
        const element = made(maker);
        options.prepare?.(element);
        prepare(element);
        place.append(element);
        return element;
      },
      async (element, place) => {
        await options.ready?.(element);
        const media = new PrintMedia();
        media.begin();
        try {
          await settled(place);
          media.refresh();
          body(element);
        } finally {
          media.end();
        }
        await settled(place);
      },
    );
  const { fill } = options;
  return {
    title: `${nameOf(maker)}: print contract`,
    claims: [
      {
        id: 'values',
        says: `prints in full: ${options.shows.map((words) => `“${words}”`).join(', ')}`,
        check: () => printed(() => undefined, (element) => {
          const text = seenText(element);
          for (const words of options.shows) holds(text.includes(words), `“${words}” cannot be read in full on paper; there stands “${text}”`);
        }),
      },
      {
        id: 'chrome',
        says: 'prints nothing that serves the screen only',
        check: () => printed(() => undefined, (element) => {
          const left = [...everyElement(element), ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])].filter((part) => part.matches(options.chrome ?? screenOnly) && drawn(part));
          holds(!left.length, `there stands on paper: ${left.map((part) => `<${part.localName} class="${part.className}"> “${accessibleName(part)}”`).join(', ')}`);
        }),
      },
      ...(fill
        ? [{
            id: 'long',
            says: 'prints every line of a text of 60 lines',
            check: () => printed((element) => fill(element, longText), (element) => {
              const text = seenText(element);
              const lost = longText.split('\n').filter((line) => !text.includes(line));
              holds(!lost.length, `${lost.length} of 60 lines are lost, the first is “${lost[0] ?? ''}”`);
            }),
          }]
        : []),
    ],
  };
}

/** Proves that a page with the element can be printed by the browser: everything that was entered stands on the paper, in full, and nothing else. */
export function runPrintContract(maker: Maker, options: PrintOptions): void {
  runContract(printContract(maker, options));
}
