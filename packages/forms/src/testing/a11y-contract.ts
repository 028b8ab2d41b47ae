import { accessibleName, drawn, referenced } from './accessible-words.ts';
import { axeClean } from './axe.ts';
import { holds, made, nameOf, runContract, type Claim, type Contract, type Maker } from './claims.ts';
import { fieldA11yClaims, type FieldA11y } from './field-a11y-claims.ts';
import { deepActive, everyElement, onStage, settled } from './stage.ts';

/** What the test runner can do with the machine; a claim that needs what is absent is not made. */
export interface A11yMeans {
  /** Presses Tab on the keyboard of the machine: proves that the focus comes in and goes out again. */
  readonly tab?: () => Promise<void>;
  /** Presses Tab together with Shift. */
  readonly backTab?: () => Promise<void>;
  /** Turns the system's forced colours on and off. */
  readonly forcedColours?: (on: boolean) => Promise<void>;
}

export interface A11yOptions extends A11yMeans {
  /** The element is one field with a label: its name, description, states and errors are claimed too. */
  readonly field?: FieldA11y;
  /** What the element says aloud after something was done. */
  readonly announces?: { readonly act: (element: HTMLElement) => void | Promise<void>; readonly says: string };
  /** Waits until the element shows what it shows; default: until it has drawn itself. */
  readonly ready?: (element: HTMLElement) => Promise<void>;
}

/** Smallest target of WCAG 2.2 AA (2.5.8), CSS pixels. */
const leastTarget = 24;
const operable = 'button, input:not([type="hidden"]), select, textarea, summary, a[href], [role="button"], [role="option"], [role="tab"], [role="checkbox"], [role="radio"]';
const tabLimit = 60;

/** What `runA11yContract` claims, for whoever wants the claims without a test runner. */
export function a11yContract(maker: Maker, states: Readonly<Record<string, (element: HTMLElement) => void>>, options: A11yOptions = {}): Contract {
  const shown = (prepare: (element: HTMLElement) => void, body: (element: HTMLElement, place: HTMLElement) => Promise<void>): Promise<void> =>
    onStage(
      (place) => {
        const element = made(maker);
        prepare(element);
        place.append(element);
        return element;
      },
      async (element, place) => {
        await settled(place);
        await options.ready?.(element);
        await body(element, place);
      },
    );
  const [first = () => undefined] = Object.values(states);
  return {
    title: `${nameOf(maker)}: accessibility contract`,
    claims: [
      ...Object.entries(states).flatMap(([state, prepare]) => stateClaims(state, (body) => shown(prepare, body))),
      ...(options.announces ? [announcement((body) => shown(first, body), options.announces)] : []),
      ...(options.tab ? [keyboard('keyboard', 'forwards', (body) => shown(first, body), options.tab)] : []),
      ...(options.backTab ? [keyboard('keyboard-back', 'backwards', (body) => shown(first, body), options.backTab)] : []),
      ...(options.forcedColours ? [forcedColours((body) => shown(first, body), options.forcedColours)] : []),
      ...(options.field ? fieldA11yClaims(maker, options.field) : []),
    ],
  };
}

/** Every state of an element can be perceived and operated by everybody: WCAG 2.2 AA as far as a program can tell. */
export function runA11yContract(maker: Maker, states: Readonly<Record<string, (element: HTMLElement) => void>>, options: A11yOptions = {}): void {
  runContract(a11yContract(maker, states, options));
}

type Shown = (body: (element: HTMLElement, place: HTMLElement) => Promise<void>) => Promise<void>;

function stateClaims(state: string, shown: Shown): readonly Claim[] {
  return [
    { id: `axe/${state}`, says: `has no axe violation ${state}`, check: () => shown((_, place) => axeClean(place)) },
    {
      id: `names/${state}`,
      says: `names everything that can be operated, from the same root, ${state}`,
      check: () => shown(async (element) => {
        for (const part of partsOf(element)) {
          for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-errormessage']) {
            // An id of nothing is forgiven: many describe an input by an error that is not there yet.
            const lost = referenced(part, attribute).flatMap((found, index) => (found ? [] : [(part.getAttribute(attribute) ?? '').trim().split(/\s+/)[index]]));
            for (const id of lost) holds(![...everyElement(document)].some((one) => one.id === id), `${attribute}="${id}" of <${part.localName}> names an element in another root: it is never read`);
          }
          if (part.matches(operable) && drawn(part)) holds(accessibleName(part), `<${part.localName} id="${part.id}" class="${part.className}"> has no name`);
        }
      }),
    },
    {
      id: `targets/${state}`,
      says: `gives every target at least ${leastTarget} × ${leastTarget} px ${state}`,
      check: () => shown(async (element) => {
        const targets = partsOf(element).filter((part) => part.matches(operable) && drawn(part) && !inSentence(part));
        for (const part of targets) largeEnough(part, targets);
      }),
    },
    {
      id: `order/${state}`,
      says: `takes the focus in the order of reading ${state}`,
      check: () => shown(async (element) => {
        for (const part of partsOf(element)) holds(!(part instanceof HTMLElement) || part.tabIndex <= 0, `<${part.localName}> has tabindex ${(part as HTMLElement).tabIndex}`);
      }),
    },
  ];
}

/**
 * The box of an input, or of its label, is what a finger meets. A smaller one is enough where a circle of that size around its middle touches
 * no other target and no circle of a small one.
 */
function largeEnough(part: Element, others: readonly Element[]): void {
  const boxes = boxesOf(part);
  if (boxes.some(isLarge)) return;
  const [box] = boxes;
  const crowded = box && others.some((other) => other !== part && !other.contains(part) && boxesOf(other).some((one) => distance(middle(box), one) < (isLarge(one) ? leastTarget / 2 : leastTarget)));
  holds(box && !crowded, `<${part.localName} class="${part.className}"> "${accessibleName(part)}" is ${boxes.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`).join(', ')} px, with another target beside it`);
}

function boxesOf(part: Element): readonly DOMRect[] {
  return [part, ...('labels' in part ? [...((part as HTMLInputElement).labels ?? [])] : [])].map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
}

const isLarge = ({ width, height }: DOMRect): boolean => Math.round(width) >= leastTarget && Math.round(height) >= leastTarget;
const middle = ({ left, top, width, height }: DOMRect): { readonly x: number; readonly y: number } => ({ x: left + width / 2, y: top + height / 2 });

/** From a point to a large box, or to the middle of a small one. */
function distance({ x, y }: { readonly x: number; readonly y: number }, box: DOMRect): number {
  if (!isLarge(box)) return Math.hypot(x - middle(box).x, y - middle(box).y);
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** Links inside a sentence are exempt: their line sets their height. */
function inSentence(part: Element): boolean {
  return part.localName === 'a' && getComputedStyle(part).display === 'inline' && [...(part.parentNode?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== '');
}

function announcement(shown: Shown, { act, says }: NonNullable<A11yOptions['announces']>): Claim {
  return {
    id: 'announces',
    says: `says "${says}" in a live region that was there before`,
    check: () => shown(async (element, place) => {
      const live = partsOf(element).filter((part) => part.matches('[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"], output'));
      holds(live.length, 'there is no live region');
      await act(element);
      for (let round = 0; round < 40; round += 1) {
        await settled(place);
        if (live.some((region) => region.isConnected && region.textContent?.includes(says))) return;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error(`the live regions say "${live.map((region) => region.textContent?.trim()).join('" and "')}"`);
    }),
  };
}

function keyboard(id: string, way: 'forwards' | 'backwards', shown: Shown, press: () => Promise<void>): Claim {
  return {
    id,
    says: `lets the Tab key in and out again, ${way}`,
    check: () => shown(async (element) => {
      const [before, after] = ['trước', 'sau'].map((text) => Object.assign(document.createElement('button'), { textContent: text })) as [HTMLButtonElement, HTMLButtonElement];
      element.before(before);
      element.after(after);
      const [from, to] = way === 'forwards' ? [before, after] : [after, before];
      from.focus();
      let inside = 0;
      for (let presses = 0; document.activeElement !== to; presses += 1) {
        holds(presses < tabLimit, `the focus does not leave: it is on <${deepActive()?.localName ?? 'nothing'} class="${deepActive()?.className ?? ''}">`);
        await press();
        if (element.contains(document.activeElement)) inside += 1;
      }
      holds(inside > 0, 'the focus does not come in');
    }),
  };
}

function forcedColours(shown: Shown, turn: (on: boolean) => Promise<void>): Claim {
  return {
    id: 'forced-colours',
    says: 'keeps an edge around every input and button in forced colours',
    check: () => shown(async (element) => {
      await turn(true);
      try {
        holds(matchMedia('(forced-colors: active)').matches, 'the test runner did not turn forced colours on');
        for (const part of partsOf(element)) {
          if (!part.matches('button, input:not([type="checkbox"], [type="radio"]), select, textarea') || !drawn(part)) continue;
          const style = getComputedStyle(part);
          const edge = [style.borderBlockEndStyle, style.outlineStyle].some((line) => line !== 'none' && line !== 'hidden') || style.textDecorationLine.includes('underline');
          holds(edge, `<${part.localName} class="${part.className}"> "${accessibleName(part)}" has neither border, outline nor underline`);
        }
      } finally {
        await turn(false);
      }
    }),
  };
}

function partsOf(element: HTMLElement): readonly Element[] {
  return [element, ...everyElement(element), ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])];
}
