import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Finding } from '@xlvphc/law';
import { VphcElement } from '../base/element.ts';
import { keepEnter } from '../base/enter-guard.ts';
import type { Theme } from '../base/themes.ts';
import { currentLocale } from '../base/i18n.ts';
import { States } from '../base/states.ts';
import { todayInVietnam } from '../controls/calendar/month.ts';
import { rowGrid } from '../controls/field/row-grid.ts';
import { fieldStyles, findingStyles } from '../controls/field/styles.ts';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues, ValueSources } from '../definition.ts';
import type { Draft, DraftStore } from '../draft-store.ts';
import { clearOfBar } from './form/clear-of-bar.ts';
import { ControlEvents } from './form/control-events.ts';
import { controlsLoaded } from './form/control-kinds.ts';
import { awaitEngine, engineNow, loadEngine, standsAlone } from './form/engine-port.ts';
import { DraftSync } from './form/draft-sync.ts';
import { errorSummary } from './form/error-summary.ts';
import { FormState } from './form/form-state.ts';
import { guidedView } from './form/guided-view.ts';
import { isLong } from './form/guide.ts';
import { generalFindings } from './form/general-findings.ts';
import { HostForm } from './form/host-form.ts';
import type { FormLists } from './form/lists.ts';
import { pagePart } from './form/page-part.ts';
import { notices, restoredWords, viewSwitch } from './form/notices.ts';
import { OwnLists } from './form/own-lists.ts';
import { revealPath } from './form/paths.ts';
import { clock, statusBar } from './form/status-bar.ts';
import { formStyles } from './form/styles.ts';
import { viewMode, type FormView } from './form/view-mode.ts';
import { Width } from './form/width.ts';
import { twoPanes } from './limits.ts';
import { formText } from './messages.ts';

/** The types of events come with the element. */
export type { VphcFormEventMap } from './events.ts';

/**
 * One official form: guided entry, the live page, or both, over the same values. Knows nothing of HTTP: takes a definition and
 * values, gives values, events and drafts.
 *
 * @tag vphc-form
 * @slot actions - Next steps in the status bar, instead of the "Hoàn thành" button.
 * @fires vphc-change - `{ path, value, values }` after a value changed and the rules have computed.
 * @fires vphc-submit - `{ values, sources }`, cancelable; only when nothing blocks.
 * @fires vphc-invalid - `{ findings }` when finishing is blocked.
 * @fires vphc-act - An act of the catalogue was chosen in a row, see `vphc-violation-picker`.
 * @fires vphc-draft-saved - `{ savedAt }`
 */
export class VphcForm extends VphcElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [VphcElement.styles, fieldStyles, findingStyles, rowGrid, formStyles];
  static override properties = {
    name: { reflect: true },
    theme: { reflect: true },
    form: { attribute: false },
    values: { attribute: false, noAccessor: true },
    sources: { attribute: false, noAccessor: true },
    context: { attribute: false },
    view: {},
    drafts: { attribute: false },
    draftKey: { attribute: 'draft-key' },
    baseVersion: { type: Number, attribute: 'base-version' },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    disabled: { type: Boolean, reflect: true },
    noValidate: { type: Boolean, attribute: 'novalidate', reflect: true },
    findings: { attribute: false },
    lists: { attribute: false },
    summaryOpen: { state: true },
    restored: { state: true },
    announced: { state: true },
    pageShown: { state: true },
    activePath: { state: true },
    loadFailed: { state: true },
    barred: { state: true },
  };

  /** Name under which the values go into the FormData of a form around it, as JSON. */
  declare name: string;
  /** `light`, `dark`, `contrast` or `auto`; that of what is around it by default. */
  declare theme: Theme | undefined;
  /** The form to fill in, e.g. `await loadForm(…)`. */
  declare form: FormDefinition | undefined;
  /** Day, unit, official and case: what rules and prefilling look at. */
  declare context: FormContext | undefined;
  /** `auto` by width, `guided`, `page` or `both`. */
  declare view: FormView;
  /** Where drafts are kept; none without it. */
  declare drafts: DraftStore | undefined;
  /** Name of the draft in `drafts`. */
  declare draftKey: string;
  /** Version of the document that the values were read from; kept with the draft. */
  declare baseVersion: number | undefined;
  /** Shown, not changed. */
  declare readOnly: boolean;
  /** Neither filled in nor submitted. */
  declare disabled: boolean;
  /** Does not stop the form of the page: its values go as they stand, and its server has to check them. For pages that are one big form, where any button submits. */
  declare noValidate: boolean;
  /** Findings of the server, shown beside the form's own until the values change hands again. */
  declare findings: readonly Finding[];
  /** Units, favourites and the catalogue of violations, when the host has its own. */
  declare lists: FormLists;
  protected declare summaryOpen: boolean;
  protected declare restored: Draft | undefined;
  protected declare announced: string;
  /** In one pane: the page instead of the entry. */
  protected declare pageShown: boolean;
  protected declare activePath: string;
  protected declare loadFailed: boolean;
  protected declare barred: boolean;

  readonly #internals = this.attachInternals();
  readonly #states = new States(this, this.#internals);
  readonly #state = new FormState(this);
  readonly #hostForm = new HostForm(this.#internals, () => this.name, () => ({ values: this.#state.values, sources: this.#state.sources }));
  readonly #events = new ControlEvents((path) => (this.activePath = path), () => this.requestUpdate(), this.#state);
  readonly #drafts = new DraftSync(this);
  readonly #width = new Width(this, twoPanes);
  readonly #lists = new OwnLists(this, () => (this.loadFailed = true));
  /** False until what the form depends on is there. */
  #drawable = false;
  #given: { values: FormValues | undefined; sources: ValueSources | undefined } | undefined;

  constructor() {
    super();
    this.name = '';
    this.view = 'auto';
    this.draftKey = '';
    this.readOnly = false;
    this.disabled = false;
    this.noValidate = false;
    this.findings = [];
    this.lists = {};
    this.summaryOpen = false;
    this.announced = '';
    this.pageShown = false;
    this.activePath = '';
    this.loadFailed = false;
    this.barred = false;
    keepEnter(this);
    awaitEngine();
    // The browser can point at no input of ours; we can.
    this.addEventListener('invalid', (event) => this.#hostForm.takesOver(event, this) && void this.#showIssues());
  }

  /** What stands in the form, computed values included. Setting it begins anew; absent, the form is prefilled from `context`. */
  get values(): FormValues {
    return this.#given ? (this.#given.values ?? {}) : this.#state.values;
  }
  set values(values: FormValues | undefined) {
    this.#given = { values, sources: this.#given?.sources };
    this.requestUpdate('values');
  }
  /** Where each value comes from, by path. */
  get sources(): ValueSources {
    return this.#given?.sources ?? this.#state.sources;
  }
  set sources(sources: ValueSources | undefined) {
    this.#given = { values: this.#given ? this.#given.values : this.#state.values, sources };
    this.requestUpdate('sources');
  }
  /** Changed since the values were given. */
  get dirty(): boolean {
    return this.#state.dirty;
  }

  /** Everything that is wrong or worth knowing now; blocks as long as rules that the form needs are still loading. */
  validate(): readonly Finding[] {
    this.#state.flush();
    return [...this.#state.pending, ...this.#state.findings];
  }

  /** Tries to finish: shows what blocks and moves the focus there, or fires `vphc-submit`. True when nothing blocked or prevented it. */
  submit(): boolean {
    if (!this.#state.ready) {
      void this.#whenReady().then((ready) => ready && this.submit());
      return false;
    }
    const blocking = this.#state.attempt();
    if (blocking.length) {
      this.emit('vphc-invalid', { findings: this.#state.findings });
      void this.#showIssues();
      return false;
    }
    this.summaryOpen = false;
    return this.emit('vphc-submit', { values: this.#state.values, sources: this.#state.sources }, { cancelable: true });
  }

  /** Opens what hides a field and moves the focus into it. */
  async focusPath(path: string): Promise<void> {
    this.pageShown = false;
    await this.updateComplete;
    await controlsLoaded();
    const control = await revealPath(this.renderRoot, path);
    if (!control) return;
    await (control as { updateComplete?: Promise<unknown> }).updateComplete;
    control.scrollIntoView({ block: 'center' });
    control.focus();
  }

  /** Back to the values that were given. */
  reset(): void {
    this.#state.reset();
    this.summaryOpen = false;
    this.restored = undefined;
    this.requestUpdate();
  }

  /** Saves the draft now. */
  async saveDraft(): Promise<void> {
    await this.#drafts.flush();
  }
  /** Forgets the draft: the document is safe elsewhere. */
  async discardDraft(): Promise<void> {
    await this.#drafts.discard();
    this.restored = undefined;
  }

  // ——— called by the host's form
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#hostForm.joined(form);
  }
  formResetCallback(): void {
    this.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
  }
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    const { values, sources } = JSON.parse(state) as Pick<Draft, 'values' | 'sources'>;
    this.#given = undefined;
    this.#state.replace(values, sources, true);
  }
  /** Whether the form of the page looks at it. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** As of native inputs. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** The message of what blocks; empty when nothing does. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Whether nothing blocks; shows nothing. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  // ——— called by the controllers
  /** @internal */
  settled(paths: readonly string[]): void {
    const { values } = this.#state;
    this.#hostForm.changed(this.noValidate ? [] : [...this.#state.pending, ...this.#state.blocking]);
    if (!paths.length) return;
    this.#drafts.changed();
    for (const path of paths) this.emit('vphc-change', { path, value: this.#state.value(path), values });
  }
  /** @internal */
  settle(): void {
    this.#state.settle();
  }
  /** @internal */
  currentDraft(): Omit<Draft, 'savedAt'> | undefined {
    const { values, sources } = this.#state;
    return { values, sources, ...(this.baseVersion === undefined ? {} : { baseVersion: this.baseVersion }) };
  }
  /** @internal */
  draftSaved(savedAt: string): void {
    this.announced = formText('saved', { time: clock(savedAt) });
    this.emit('vphc-draft-saved', { savedAt });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const context = this.context ?? { on: todayInVietnam(), mode: 'normal' };
    if (changed.has('form') || changed.has('context') || changed.has('findings')) this.#state.configure(this.form, context, this.findings);
    // The same form in another wording (another day, a new copy) keeps what was typed.
    const otherForm = changed.has('form') && (changed.get('form') as FormDefinition | undefined)?.code !== this.form?.code;
    if (this.form && (this.#given || otherForm)) this.#load(this.form, context);
    if (this.form && !this.#state.ready) void this.#whenReady();
    if (this.form) this.#lists.need(this.form, context, this.lists);
    if (changed.has('drafts') || changed.has('draftKey')) void this.#openDraft();
    if (changed.has('name')) this.#hostForm.renamed();
  }

  protected override render(): TemplateResult {
    if (!this.form || !this.#drawable) return html``;
    const mode = viewMode(this.view, this.#width, this.pageShown);
    const view = { state: this.#state, lists: this.#lists.merge(this.lists), readOnly: this.readOnly, disabled: this.disabled || this.barred, failed: this.#failed };
    return html`<div class="form ${mode}" lang="vi" @input=${this.#events.input} @vphc-rows=${this.#events.rows} @vphc-act=${this.#events.chosen} @focusin=${this.#events.enter} @keyup=${this.#moved} @focusout=${this.#events.leave}>
        ${notices({ restored: this.restored, loadFailed: this.loadFailed, discard: this.#discard })}
        ${this.summaryOpen ? html`<div class="wide" lang=${currentLocale()}>${errorSummary(this.#state.findings, (path) => void this.focusPath(path), () => (this.summaryOpen = false))}</div>` : nothing}
        ${generalFindings(this.form, this.#state.findings)} ${mode !== 'both' && this.view === 'auto' ? viewSwitch(mode === 'page-only', (page) => (this.pageShown = page)) : nothing}
        ${mode === 'page-only' ? nothing : html`<div class="guided ${isLong(this.form) ? 'long' : ''}" part="guided">${keyed(this.#state.edition, guidedView(view))}</div>`} ${mode === 'guided' ? nothing : pagePart(this.form, mode, view, this.activePath, (path) => void this.focusPath(path))}
        <div class="wide bar-place" lang=${currentLocale()}>${statusBar({ state: this.#state, drafts: this.#drafts, readOnly: this.readOnly, showIssues: () => void this.#showIssues(), submit: () => void this.submit() })}</div>
      </div>
      <p class="visually-hidden" role="status" lang=${currentLocale()}>${this.announced}</p>`;
  }

  protected override updated(): void {
    const { ready, dirty, warnings } = this.#state;
    this.#states.show({ busy: !!this.form && !ready, invalid: !this.validity.valid, dirty, warned: warnings.length > 0, readonly: this.readOnly, disabled: this.disabled || this.barred });
  }

  #load(form: FormDefinition, context: FormContext): void {
    const given = this.#given;
    const engine = engineNow(form, context);
    this.#drawable = engine !== undefined || standsAlone(form, given?.values !== undefined);
    if (!this.#drawable) {
      this.#given ??= { values: undefined, sources: undefined };
      return;
    }
    this.#given = undefined;
    const start = given?.values ? { values: given.values, sources: given.sources ?? {} } : (engine?.prefill(form, context) ?? { values: {}, sources: {} });
    this.#state.load(start.values, start.sources);
  }

  /** The engine is there with the rules of the form and has looked at the values; false when there is no form, or no network. */
  async #whenReady(): Promise<boolean> {
    const { form } = this;
    if (!form) return false;
    try {
      await loadEngine(form, this.#state.context);
    } catch {
      this.loadFailed = true;
      this.#drawable = true;
      return false;
    }
    this.#state.flush();
    this.requestUpdate();
    await this.updateComplete;
    return true;
  }

  async #openDraft(): Promise<void> {
    const draft = await this.#drafts.open(this.drafts, this.draftKey);
    if (!draft || this.#state.dirty) return;
    if (!this.#drawable) await this.#whenReady();
    await this.updateComplete;
    if (JSON.stringify(draft.values) !== JSON.stringify(this.#state.values)) {
      this.#state.replace(draft.values, draft.sources, true);
      this.restored = draft;
      this.announced = restoredWords(draft);
    }
    this.#drafts.adopt(draft);
  }

  readonly #moved = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') clearOfBar(event, this);
  };

  readonly #discard = (): void => {
    this.reset();
    void this.discardDraft();
  };

  readonly #failed = (): void => {
    this.loadFailed = true;
  };

  async #showIssues(): Promise<void> {
    this.#state.attempt();
    this.summaryOpen = true;
    this.announced = formText('errorSummary', { count: this.#state.blocking.length });
    this.requestUpdate();
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>('#summary');
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus();
  }
}
