import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Citation, Finding } from '@xlvphc/law';
import type { FormContext } from '../../context.ts';
import type { Condition, FormDefinition, FormValue, FormValues, ValueSource, ValueSources } from '../../definition.ts';
import { valueAt, withValueAt } from '../../engine/path.ts';
import type { RowsChange } from '../../controls/repeat/repeat.ts';
import { engineNow, type Engine } from './engine-port.ts';
import { FindingsByPath } from './findings-by-path.ts';
import { frame } from './frame.ts';
import { movedPaths } from './row-paths.ts';

export interface FormStateHost extends ReactiveControllerHost {
  /** After computing and checking: which paths the user (or the host) changed since the last time. */
  settled(paths: readonly string[]): void;
}

const missing: ReadonlySet<string> = new Set(['VPHC-FORM-REQUIRED', 'VPHC-FORM-ROWS']);

/**
 * Values of one document with their sources, what the rules computed and what is wrong: pure state, no DOM. Every keystroke
 * stores its value at once; computing, checking and drawing happen once a frame.
 */
export class FormState implements ReactiveController {
  readonly #host: FormStateHost;
  #form: FormDefinition | undefined;
  #context: FormContext = { on: '', mode: 'normal' };
  #initial: { readonly values: FormValues; readonly sources: ValueSources } = { values: {}, sources: {} };
  #serverFindings: readonly Finding[] = [];
  readonly #byPath = new FindingsByPath();
  readonly #changed = new Set<string>();
  readonly #frame = frame(() => this.flush());

  values: FormValues = {};
  sources: ValueSources = {};
  citations: Readonly<Record<string, readonly Citation[]>> = {};
  /** Every rule and check that the document needs was there when it was last looked at. */
  checked = false;
  /** All findings: the engine's, the server's, and what cannot be read. */
  findings: readonly Finding[] = [];
  /** What stands in a control and is no value, by path. */
  readonly unreadable = new Map<string, string>();
  /** Paths whose field the user has left. */
  readonly touched = new Set<string>();
  dirty = false;
  /** Grows when all values were exchanged: controls begin anew, so that nothing half-typed stays in them. */
  edition = 0;
  /** Paths that were wrong when the user tried to finish: what is missing there shows. Rows added later begin without reproach. */
  #reproached: ReadonlySet<string> = new Set();

  constructor(host: FormStateHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.settle();
    this.#frame.cancel();
  }

  get form(): FormDefinition | undefined {
    return this.#form;
  }
  get context(): FormContext {
    return this.#context;
  }

  configure(form: FormDefinition | undefined, context: FormContext, serverFindings: readonly Finding[]): void {
    this.#form = form;
    this.#context = context;
    this.#serverFindings = serverFindings;
    this.flush();
  }

  /** Begins anew with these values; a reset returns to them. */
  load(values: FormValues, sources: ValueSources): void {
    this.#initial = { values, sources };
    // The host gives back what it has just saved: the fields stay as they are, with the focus and the caret.
    if (this.edition > 0 && JSON.stringify(values) === JSON.stringify(this.values)) {
      this.sources = sources;
      this.dirty = false;
      this.flush();
      return;
    }
    this.replace(values, sources, false);
  }

  /** Other values for the same document: a draft, a restored state. */
  replace(values: FormValues, sources: ValueSources, dirty: boolean): void {
    this.values = values;
    this.sources = sources;
    this.dirty = dirty;
    this.edition += 1;
    this.#reproached = new Set();
    this.unreadable.clear();
    this.touched.clear();
    this.flush();
  }

  reset(): void {
    this.replace(this.#initial.values, this.#initial.sources, false);
  }

  value(path: string): FormValue | undefined {
    return valueAt(this.values, path);
  }

  /** A value that the user gave; `unreadable` is the text that is none. */
  enter(path: string, value: FormValue | undefined, unreadable?: string): void {
    if (!this.#form) return;
    if (unreadable === undefined) this.unreadable.delete(path);
    else this.unreadable.set(path, unreadable);
    this.values = withValueAt(this.values, path, value);
    const before = this.sources[path];
    this.sources = { ...this.sources, [path]: this.#rules?.typedSource(this.#form, path, before?.kind === 'override' ? before.reason : '', before && before.kind !== 'typed' ? this.values : undefined) ?? { kind: 'typed' } };
    this.#note(path);
  }

  /** A control has filled several blanks of the row at `scope`: what stood there goes, lists with all their rows. */
  fill(scope: string, values: FormValues, source: ValueSource): void {
    const kept = Object.entries(this.sources).filter(([path]) => !Object.keys(values).some((id) => path === `${scope}.${id}` || path.startsWith(`${scope}.${id}.`)));
    let filled = this.values;
    for (const [id, value] of Object.entries(values)) filled = withValueAt(filled, `${scope}.${id}`, Array.isArray(value) && value.length === 0 ? undefined : value);
    this.values = filled;
    this.sources = Object.fromEntries([...kept, ...leavesOf(values, scope).map((path) => [path, source] as const)]);
    for (const path of [...this.unreadable.keys()]) if (path.startsWith(`${scope}.`)) this.unreadable.delete(path);
    for (const id of Object.keys(values)) this.#note(`${scope}.${id}`);
    this.flush();
  }

  /** Rows were added, removed or moved: what hangs on their paths moves with them. */
  enterRows(path: string, rows: readonly FormValues[] | undefined, change: RowsChange | undefined): void {
    this.values = withValueAt(this.values, path, rows?.length ? rows : undefined);
    if (change) {
      this.sources = Object.fromEntries(movedPaths(Object.entries(this.sources), path, change));
      const unreadable = movedPaths([...this.unreadable], path, change);
      this.unreadable.clear();
      for (const [at, text] of unreadable) this.unreadable.set(at, text);
    }
    this.#note(path);
  }

  /** Lets the user write over a computed value, or gives it back to its rule. */
  override(path: string, rule: string, reason: string): void {
    this.sources = { ...this.sources, [path]: { kind: 'override', rule, reason } };
    this.#note(path);
  }
  useRule(path: string): void {
    const next = this.#rules?.resetToRule(this.values, this.sources, path);
    if (!next) return;
    this.values = next.values;
    this.sources = next.sources;
    this.unreadable.delete(path);
    this.#note(path);
  }

  source(path: string): ValueSource | undefined {
    return this.sources[path];
  }

  /** Whether something is asked in the row at `scope`; what depends on a condition waits for the engine. */
  asks(condition: Condition | undefined, scope: string): boolean {
    return condition === undefined || this.#rules?.isVisible(condition, this.values, scope, this.#context) === true;
  }

  /** What the law says about a field; always shown. */
  lawFindings(path: string): readonly Finding[] {
    return this.#byPath.law(path);
  }

  /** The fault of form to show under a field: not before the user has been there, missing ones not before he tried to finish. */
  fault(path: string): Finding | undefined {
    return this.#byPath.faults(path).find((finding) => this.#reproached.has(path) || (!missing.has(finding.code) && this.touched.has(path)));
  }

  /** Every rule and check that the document needs is there. */
  get ready(): boolean {
    return this.#form !== undefined && engineNow(this.#form, this.#context) !== undefined;
  }
  /** Nothing counts as correct before everything was there to check it. */
  get pending(): readonly Finding[] {
    return this.checked ? none : [rulesLoading];
  }

  get blocking(): readonly Finding[] {
    return this.findings.filter((finding) => finding.severity === 'block');
  }
  get missing(): readonly Finding[] {
    return this.findings.filter((finding) => missing.has(finding.code));
  }
  get warnings(): readonly Finding[] {
    return this.findings.filter((finding) => finding.severity === 'warn');
  }

  /** The user tries to finish: from now on everything wrong shows at its field. Gives what blocks. */
  attempt(): readonly Finding[] {
    this.flush();
    const { blocking } = this;
    this.#reproached = new Set(blocking.map((finding) => finding.path ?? ''));
    this.#host.requestUpdate();
    return blocking;
  }

  /** Computes and checks now if something was entered since the last time. */
  settle(): void {
    if (this.#changed.size) this.flush();
  }

  /** Computes and checks now. */
  flush(): void {
    this.#frame.cancel();
    const form = this.#form;
    if (!form) return;
    const rules = this.#rules;
    if (rules) {
      const computed = rules.compute(form, this.values, this.sources, this.#context);
      this.values = computed.values;
      this.sources = computed.sources;
      this.citations = computed.citations;
    }
    // The checks of law may still be on their way when the rules of the form are there.
    const engine = engineNow(form, this.#context);
    this.checked = engine !== undefined;
    const checked = engine?.validate(form, this.values, this.#context, this.sources) ?? none;
    this.findings = [...this.#unreadableFindings(), ...checked.filter((finding) => !this.unreadable.has(finding.path ?? '')), ...this.#serverFindings];
    this.#byPath.set(this.findings);
    const paths = [...this.#changed];
    this.#changed.clear();
    this.#host.settled(paths);
    this.#host.requestUpdate();
  }

  /** The engine as soon as it can compute: with the rules that the form names. */
  get #rules(): Engine | undefined {
    return this.#form && engineNow(this.#form);
  }

  #note(path: string): void {
    this.dirty = true;
    this.#changed.add(path);
    this.#frame.request();
  }

  #unreadableFindings(): readonly Finding[] {
    return [...this.unreadable].map(([path, message]) => ({ code: 'VPHC-FORM-UNREADABLE', severity: 'block', path, message: { vi: message, en: message }, citations: [] }));
  }
}

/** Paths of everything that is filled below a path. */
function leavesOf(value: FormValue | undefined, path: string): readonly string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [path];
  return Object.entries(value as FormValues).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const none: readonly Finding[] = [];
const rulesLoading: Finding = {
  code: 'VPHC-FORM-LOADING', severity: 'block', message: { vi: 'Đang tải quy tắc kiểm tra của biểu mẫu.', en: 'The rules of the form are still loading.' }, citations: [],
};
