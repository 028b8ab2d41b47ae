import '@xlvphc/forms/define/form';
import '@xlvphc/forms/define/page-pane';
import axe from 'axe-core';
import { exampleValues, loadForm, type FormContext, type FormDefinition, type FormValue, type FormValues } from '@xlvphc/forms';
import type { VphcForm } from '@xlvphc/forms/elements';
import { deepActive, everyElement, settled } from '@xlvphc/forms/testing';
import { valueAt } from '../../../src/engine/path.ts';

/** What the tests in Node ask of the page. */
export interface Stage {
  /** Puts a form between two buttons, filled with its example or with these values, and waits until it is drawn. */
  mount(code: string, context: FormContext, options: { readonly view: 'guided' | 'page'; readonly values: 'example' | FormValues; readonly aim?: FormValues }): Promise<void>;
  mountDefinition(form: FormDefinition, context: FormContext, view: 'guided' | 'page'): Promise<void>;
  values(): Promise<FormValues>;
  /** The text in the input or the blank that has the focus. */
  written(): string;
  /** Remembers from now on what the form tells its host. */
  listen(): void;
  told(): readonly string[];
  focused(): FocusedPlace | undefined;
  /** Opens every fold and the first row of every list. */
  openAll(): Promise<void>;
  /** What axe finds in the form as it stands, one line each. */
  axe(): Promise<readonly string[]>;
}

/** Where the focus is, as far as a blind typist needs to know. */
export interface FocusedPlace {
  /** Path of the control, absent outside of controls. */
  readonly path: string | undefined;
  readonly control: string | undefined;
  readonly inner: { readonly name: string; readonly id: string; readonly type: string; readonly value: string; readonly checked: boolean; readonly locked: boolean; readonly index: number };
  /** The element whose shadow root holds the input: an address holds comboboxes. */
  readonly host: string;
  /** Label of that element. */
  readonly label: string;
  readonly free: boolean;
  readonly closedFold: boolean;
  readonly current: FormValue | undefined;
  readonly wanted: FormValue | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Text of the option that Enter would take. */
  readonly active: string | undefined;
}

let form: VphcForm | undefined;
let aim: FormValues = {};
let heard: string[] = [];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function place(element: VphcForm): Promise<void> {
  const button = (id: string): HTMLElement => Object.assign(document.createElement('button'), { id, textContent: id });
  const main = document.querySelector('main') as HTMLElement;
  main.replaceChildren(button('before'), element, button('after'));
  form = element;
  const begun = performance.now();
  for (;;) {
    await frame();
    const drawn = element.shadowRoot?.querySelector(element.view === 'page' ? 'vphc-page-pane' : 'section [data-path]');
    const waiting = [...everyElement(element)].some((one) => one.localName.startsWith('vphc-') && !one.shadowRoot);
    if (drawn && !waiting && element.validate().every(({ code }) => code !== 'VPHC-FORM-LOADING')) break;
    if (performance.now() - begun > 15e3) throw new Error('the form is not drawn');
  }
  for (const one of everyElement(element)) if (one instanceof HTMLElement && one.shadowRoot) await settled(one.shadowRoot);
  await frame();
}

const stage: Stage = {
  async mount(code, context, options) {
    const definition = await loadForm(code, context.on);
    aim = options.aim ?? exampleValues(code, context);
    await place(Object.assign(document.createElement('vphc-form') as VphcForm, { form: definition, context, view: options.view, values: options.values === 'example' ? aim : options.values }));
  },
  async mountDefinition(definition, context, view) {
    aim = {};
    await place(Object.assign(document.createElement('vphc-form') as VphcForm, { form: definition, context, view, values: {} }));
  },
  async values() {
    form?.validate();
    await form?.updateComplete;
    return form?.values ?? {};
  },
  written() {
    const input = deepActive();
    return input && 'value' in input ? String(input.value) : (input?.textContent ?? '');
  },
  listen() {
    heard = [];
    form?.addEventListener('vphc-change', (event) => heard.push(String((event as CustomEvent<{ value: unknown }>).detail.value)));
  },
  told: () => heard,
  focused() {
    const input = deepActive();
    if (!(input instanceof HTMLElement) || input === document.body || input.id === 'after') return undefined;
    const control = controlAround(input);
    const root = input.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : undefined;
    const path = control?.dataset['path'];
    const listed = host && 'options' in host ? (host as unknown as { options: FocusedPlace['options'] }).options : [];
    const activeId = input.getAttribute('aria-activedescendant');
    return {
      path, control: control?.localName,
      inner: {
        name: input.localName, id: input.id, type: input.getAttribute('type') ?? '', value: 'value' in input ? String(input.value) : '', checked: 'checked' in input && input.checked === true,
        locked: ('readOnly' in input && input.readOnly === true) || ('disabled' in input && input.disabled === true), index: 'selectedIndex' in input ? Number(input.selectedIndex) : -1,
      },
      host: host?.localName ?? '', label: host && 'label' in host ? String(host.label) : '', free: !!host && 'free' in host && host.free === true,
      closedFold: input.localName === 'summary' && input.parentElement instanceof HTMLDetailsElement && input.parentElement.classList.contains('fold') && !input.parentElement.open,
      current: control && 'value' in control ? (control.value as FormValue | undefined) : undefined,
      wanted: path === undefined ? undefined : valueAt(aim, path),
      options: listed.length > 40 ? listed.filter(({ value }) => JSON.stringify(path === undefined ? '' : (valueAt(aim, path) ?? '')).includes(value)) : listed,
      active: activeId && root instanceof ShadowRoot ? (root.getElementById(activeId)?.textContent ?? undefined) : undefined,
    };
  },
  async openAll() {
    if (!form) return;
    for (let round = 0; round < 2; round += 1) {
      for (const one of everyElement(form)) if (one instanceof HTMLDetailsElement && one.classList.contains('fold')) one.open = true;
      await settled(form);
    }
  },
  async axe() {
    await pause(0);
    const { violations } = await axe.run(document.querySelector('main') as HTMLElement, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${JSON.stringify(node.target)} – ${node.failureSummary ?? ''}`));
  },
};

/** The nearest control with a path around an element, through shadow roots. */
function controlAround(element: Element): HTMLElement | undefined {
  for (let here: Node | null = element; here; here = here instanceof ShadowRoot ? here.host : here.parentNode) {
    if (here instanceof HTMLElement && here.dataset['path'] !== undefined) return here;
  }
  return undefined;
}

(globalThis as unknown as { stage: Stage }).stage = stage;
