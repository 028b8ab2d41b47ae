import type { KitCopy, VphcPage } from '../embed/copy.ts';

/** How a tag is used when two copies of the kit are on one page. */
export interface DoubleLoad {
  /** Adds the second copy to the page, after the first is there; resolves when it has registered itself in `window.Vphc`. */
  readonly loadSecond: () => Promise<unknown>;
  /** What a person does with the element; runs with that of each copy. */
  readonly use: (element: HTMLElement, copy: 'first' | 'second') => void | Promise<void>;
  /** What the element must give afterwards to the form around it (`FormData` under its name); leave it out for elements that give nothing. */
  readonly gives?: (copy: 'first' | 'second') => string;
  /** Attributes and properties. */
  readonly prepare?: (element: HTMLElement) => void;
}

interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void | Promise<void>): void;
}

const claim: (holds: unknown, what: string) => asserts holds = (holds, what) => {
  if (!holds) throw new Error(what);
};

/**
 * Proves that an element works twice on a page, once of each copy of the kit: both are defined and drawn, both can be used, neither throws,
 * and a form of the host receives the values of both. The first copy has to be on the page, by `vphc.js` or `@xlvphc/elements/autoload`.
 */
export function runDoubleLoadContract(tag: `vphc-${string}`, given: DoubleLoad): void {
  const { describe, it } = globalThis as unknown as Runner;
  describe(`${tag}: double-load contract`, () => {
    it('is drawn, used and submitted once of each copy on one page', async () => {
      const errors: string[] = [];
      const note = (event: Event): void => void errors.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const form = document.createElement('form');
      try {
        await given.loadSecond();
        const page = globalThis.window.Vphc as VphcPage | undefined;
        const [first, second] = page?.copies ?? [];
        claim(first && second, 'there are no two copies in window.Vphc');
        document.body.append(form);
        for (const [name, copy] of [['first', first], ['second', second]] as const) await useOne(form, copy, name);
        const data = new FormData(form);
        for (const name of ['first', 'second'] as const) {
          if (given.gives) claim(data.get(name) === given.gives(name), `the ${name} copy gave ${String(data.get(name))}, not ${given.gives(name)}`);
        }
        claim(errors.length === 0, errors.join('\n'));
      } finally {
        removeEventListener('error', note);
        removeEventListener('unhandledrejection', note);
        form.remove();
      }
    });
  });

  async function useOne(form: HTMLFormElement, copy: KitCopy, name: 'first' | 'second'): Promise<void> {
    await copy.load(tag);
    const element = copy.create(tag);
    element.setAttribute('name', name);
    given.prepare?.(element);
    form.append(element);
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    claim(element.shadowRoot?.childElementCount, `the element of the ${name} copy (${copy.version}) is not drawn`);
    await given.use(element, name);
  }
}
