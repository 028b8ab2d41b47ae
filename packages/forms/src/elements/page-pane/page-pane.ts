import { html, nothing, unsafeCSS, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { VphcElement } from '../../base/element.ts';
import { fieldStyles } from '../../controls/field/styles.ts';
import { say, type ControlMessage } from '../../controls/messages.ts';
import type { FormContext } from '../../context.ts';
import type { FormDefinition, FormValue, FormValues } from '../../definition.ts';
import { fieldsOf, type FieldInfo } from '../../engine/fields.ts';
import { layout } from '../../render/layout.ts';
import { pageSheet } from '../../render/page-sheet.ts';
import { pageTree } from '../../render/page-tree.ts';
import { fieldView, type FieldPlaceView } from '../form/field-view.ts';
import { pagePause } from '../limits.ts';
import { formText } from '../messages.ts';
import { actSearch } from './act-search.ts';
import { inlineCodec } from './inline-codecs.ts';
import { morphChildren } from './morph.ts';
import { pagePaneStyles } from './styles.ts';

/** Width of A4 in CSS px. */
const paperWidth = (210 / 25.4) * 96;

/**
 * The A4 page of the document, live. Beside the guided entry it shows where the blank stands that is being edited and leads to
 * its field; alone it is the entry itself: one writes into the blanks. Loaded when a page is first shown.
 *
 * @tag vphc-page-pane
 * @fires vphc-blank - `{ path }`: a blank was clicked while the page is not editable.
 */
export class VphcPagePane extends VphcElement {
  static override styles: CSSResultGroup = [VphcElement.styles, fieldStyles, unsafeCSS(pageSheet), pagePaneStyles];
  static override properties = {
    form: { attribute: false }, values: { attribute: false }, context: { attribute: false }, active: { attribute: false }, editable: { attribute: false }, view: { attribute: false }, boxed: { state: true },
  };
  declare form: FormDefinition | undefined;
  declare values: FormValues;
  declare context: FormContext | undefined;
  declare active: string;
  declare editable: boolean;
  declare view: FieldPlaceView | undefined;
  /** Path whose control is open in the box. */
  protected declare boxed: string | undefined;

  #writing: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: ResizeObserver | undefined;
  #scaling = 0;
  #drawn: { form: unknown; values: unknown; context: unknown } | undefined;

  constructor() {
    super();
    this.values = {};
    this.active = '';
    this.editable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(() => this.#scaleSoon());
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#scaling);
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<p class="hint">${formText('pageHint')}</p>
      ${this.editable ? actSearch(this.form, this.view, (path) => (this.boxed = path)) : nothing}
      <div class="desk" role="region" aria-label=${formText('pagePane')} tabindex=${this.editable ? nothing : 0}>
        <div class="holder" lang="vi" @click=${this.#click} @keydown=${this.#key} @focusin=${this.#focus} @focusout=${this.#blur} @input=${this.#input} @compositionend=${this.#input} @beforeinput=${this.#before}></div>
      </div>
      ${this.#box()}`;
  }

  protected override updated(changed: PropertyValues): void {
    const stale = this.#drawn?.form !== this.form || this.#drawn?.values !== this.values || this.#drawn?.context !== this.context;
    if (stale && !this.#drawn) this.#draw();
    else if (stale) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#draw(), pagePause);
    }
    if (changed.has('editable') && this.#drawn) this.#prepareBlanks();
    if (changed.has('active') || changed.has('editable')) this.#mark(changed.has('active') && !this.editable);
    if (changed.has('boxed')) this.#showBox();
  }

  /** Lays the page out and brings the drawn one to it. */
  #draw(): void {
    const holder = this.renderRoot.querySelector('.holder');
    if (!this.form || !this.context || !holder) return;
    this.#drawn = { form: this.form, values: this.values, context: this.context };
    morphChildren(holder, [pageTree(layout(this.form, this.values, this.context))], this.#writing);
    this.#prepareBlanks();
    this.#mark(false);
    this.#scaleSoon();
  }

  /** With the layout of the next frame: asking for a width while the form is being drawn would lay all of it out once more. */
  #scaleSoon(): void {
    cancelAnimationFrame(this.#scaling);
    this.#scaling = requestAnimationFrame(() => this.#scale());
  }

  #scale(): void {
    const desk = this.renderRoot.querySelector<HTMLElement>('.desk');
    const paper = this.renderRoot.querySelector<HTMLElement>('.holder');
    if (!desk || !paper || !desk.clientWidth) return;
    paper.style.zoom = String(Math.min(1, Math.max(0.42, (desk.clientWidth - 32) / paperWidth)));
  }

  /** Blanks become inputs of the page view, or plain text that leads to the guided entry. */
  #prepareBlanks(): void {
    for (const blank of this.#blanks()) {
      const info = this.#info(blank.dataset['field'] ?? '');
      const repeated = blank.previousElementSibling?.getAttribute('data-field') === blank.dataset['field'];
      if (!this.editable || !info || !this.#open(info, blank.dataset['field'] ?? '') || repeated) {
        for (const name of ['contenteditable', 'role', 'tabindex', 'aria-label', 'spellcheck']) blank.removeAttribute(name);
        continue;
      }
      const inline = inlineCodec(info.field.kind);
      blank.setAttribute('role', inline ? 'textbox' : 'button');
      blank.setAttribute('tabindex', '0');
      blank.setAttribute('aria-label', inline ? info.field.label : this.#boxLabel(info, blank));
      if (!inline) continue;
      blank.setAttribute('contenteditable', 'plaintext-only');
      blank.setAttribute('spellcheck', 'false');
    }
  }

  #boxLabel(info: FieldInfo, blank: HTMLElement): string {
    const { label } = info.field;
    return this.view?.state.value(blank.dataset['field'] ?? '') === undefined ? formText('emptyBlank', { label }) : formText('filledBlank', { label, value: blank.textContent ?? '' });
  }

  #open({ field }: FieldInfo, path: string): boolean {
    const view = this.view;
    if (!view || (field.assigned && view.state.context.mode !== 'historical')) return false;
    return !field.computed || !!field.computed.suggests || view.state.source(path)?.kind === 'override';
  }

  #mark(scroll: boolean): void {
    let first: HTMLElement | undefined;
    for (const blank of this.#blanks()) {
      const on = !this.editable && blank.dataset['field'] === this.active;
      blank.classList.toggle('active', on);
      if (on) first ??= blank;
    }
    const desk = this.renderRoot.querySelector('.desk');
    if (!scroll || !first || !desk) return;
    // Only the pane scrolls: scrollIntoView would move the host page under the typing hands.
    const pane = this.parentElement;
    const place = first.getBoundingClientRect();
    const frame = pane?.getBoundingClientRect();
    if (pane && frame && (place.top < frame.top + 40 || place.bottom > frame.bottom - 40)) pane.scrollTop += place.top - frame.top - frame.height / 3;
  }

  #blanks(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>('.holder [data-field]');
  }

  #info(path: string): FieldInfo | undefined {
    const pattern = path.replace(/\.\d+(?=\.|$)/g, '.*');
    return this.form && fieldsOf(this.form).find((info) => info.pattern === pattern);
  }

  #blankOf(event: Event): HTMLElement | undefined {
    return event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-field]') ?? undefined) : undefined;
  }

  // ——— events of the blanks
  readonly #click = (event: Event): void => {
    const blank = this.#blankOf(event);
    const path = blank?.dataset['field'];
    if (!blank || path === undefined) return;
    if (!this.editable) this.emit('vphc-blank', { path });
    else if (blank.getAttribute('role') === 'button') this.boxed = path;
  };

  readonly #key = (event: KeyboardEvent): void => {
    const blank = this.#blankOf(event);
    if (!blank || event.isComposing) return;
    if (blank.getAttribute('role') === 'button' && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.boxed = blank.dataset['field'];
    } else if (event.key === 'Enter' && this.#writing && this.#info(blank.dataset['field'] ?? '')?.field.kind !== 'long-text') {
      event.preventDefault();
      this.#next(blank)?.focus();
    }
  };

  readonly #focus = (event: Event): void => {
    const blank = this.#blankOf(event);
    const info = blank && this.#info(blank.dataset['field'] ?? '');
    const codec = info && blank.isContentEditable ? inlineCodec(info.field.kind) : undefined;
    if (!blank || !codec) return;
    this.#writing = blank;
    for (const other of this.#blanks()) if (other !== blank && other.dataset['field'] === blank.dataset['field'] && !other.textContent?.replace(/[.…\s]/g, '')) other.classList.add('also-writing');
    const value = this.view?.state.value(blank.dataset['field'] ?? '');
    blank.textContent = value === undefined ? '' : codec.format(value);
    blank.classList.add('writing');
    getSelection()?.selectAllChildren(blank);
  };

  readonly #before = (event: InputEvent): void => {
    // Engines without plaintext-only would paste markup.
    if (event.inputType.startsWith('format')) event.preventDefault();
  };

  readonly #input = (event: Event): void => {
    event.stopPropagation();
    const blank = this.#writing;
    if (!blank || (event as InputEvent).isComposing) return;
    const path = blank.dataset['field'] ?? '';
    const parsed = this.#parse(blank);
    this.view?.state.enter(path, 'problem' in parsed ? undefined : parsed.value);
  };

  readonly #blur = (event: Event): void => {
    const blank = this.#writing;
    if (!blank || this.#blankOf(event) !== blank) return;
    const parsed = this.#parse(blank);
    const path = blank.dataset['field'] ?? '';
    const wrong = 'problem' in parsed;
    blank.classList.toggle('wrong', wrong);
    if (wrong) {
      this.view?.state.enter(path, undefined, say(parsed.problem));
      return;
    }
    this.#writing = undefined;
    blank.classList.remove('writing');
    this.view?.state.touched.add(path);
    this.view?.state.flush();
    this.values = this.view?.state.values ?? this.values;
    this.#draw();
  };

  #parse(blank: HTMLElement): { readonly value: FormValue | undefined } | { readonly problem: ControlMessage } {
    const info = this.#info(blank.dataset['field'] ?? '');
    const codec = info && inlineCodec(info.field.kind);
    return codec ? codec.parse(blank.textContent ?? '') : { value: undefined };
  }

  #next(blank: HTMLElement): HTMLElement | undefined {
    const all = [...this.#blanks()].filter((one) => one.hasAttribute('tabindex'));
    return all[all.indexOf(blank) + 1];
  }

  // ——— the box with a control
  #box(): TemplateResult | typeof nothing {
    const path = this.boxed;
    const info = path === undefined ? undefined : this.#info(path);
    if (path === undefined || !info || !this.view) return nothing;
    return html`<div class="editor" popover="auto" role="dialog" aria-label=${info.field.label} @toggle=${this.#toggled}>
      ${fieldView(this.view, info.field, path, {})}
      <button class="push" type="button" @click=${this.#closeBox}>${formText('close')}</button>
    </div>`;
  }

  #showBox(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.editor');
    const blank = this.#openerOf(this.boxed);
    if (!box || !blank) return;
    box.showPopover();
    const place = blank.getBoundingClientRect();
    const size = box.getBoundingClientRect();
    box.style.position = 'fixed';
    box.style.inset = 'auto';
    box.style.left = `${Math.max(8, Math.min(place.left, innerWidth - size.width - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(place.bottom + 6, innerHeight - size.height - 8))}px`;
    void this.updateComplete.then(() => box.querySelector<HTMLElement>('[data-path]')?.focus());
  }

  /** What opened the box of a path: its blank, or the button for what has none on the page. */
  #openerOf(path: string | undefined): HTMLElement | undefined {
    return [...this.#blanks()].find((one) => one.dataset['field'] === path) ?? this.renderRoot.querySelector<HTMLElement>(`[data-act="${CSS.escape(path ?? '')}"]`) ?? undefined;
  }

  readonly #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#closeBox();
  };

  readonly #closeBox = (): void => {
    const path = this.boxed;
    if (path === undefined) return;
    this.boxed = undefined;
    void this.updateComplete.then(() => this.#openerOf(path)?.focus());
  };
}
