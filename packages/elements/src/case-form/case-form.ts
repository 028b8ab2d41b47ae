import type { FormContext, FormDefinition, FormValues } from '@xlvphc/forms';
import { t } from '@xlvphc/forms/base';
import type { FavouriteChange, VphcForm } from '@xlvphc/forms/elements';
import { RECORD_FORM, REFUSAL_FORM } from '@xlvphc/law';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { VphcConnected } from '../app/connected-element.ts';
import { formContext } from '../app/form-context.ts';
import { formFor } from '../app/form-source.ts';
import { follow, go, hrefOf, settle } from '../app/navigation.ts';
import type { Route } from '../app/router.ts';
import type { Case, CaseMode, DocumentView, Finding, HistoricalPaper, Versioned } from '../app/views.ts';
import type { EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { Action } from '../ui/action.ts';
import { clock, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { failureNotice, skeleton } from '../ui/states.ts';
import { controls, surfaces, tables } from '../ui/styles.ts';
import { formTitle } from '../ui/form-title.ts';
import { isRecord, modeBadge, statusBadge } from '../ui/terms.ts';
import { fileName, saveFile } from '../document/download.ts';
import { paperOf } from '../document/paper.ts';
import { caseFormStyles } from './case-form-styles.ts';
import { conflictView } from './conflict-view.ts';
import { differences, merged, type Difference } from './conflict.ts';
import { DocumentWriter, type Content } from './document-writer.ts';
import { draftSlot, type DraftSlot } from './draft-slot.ts';
import { formLists } from './form-lists.ts';
import { issueDialog, paperFactsDialog } from './issue-dialog.ts';
import { serveByRefusal } from './refused-service.ts';
import { shelfOf, type ViolationShelf } from '../violations/violation-shelf.ts';

interface Start {
  readonly form: FormDefinition;
  readonly mode: CaseMode;
  readonly slot: DraftSlot;
  readonly writer: DocumentWriter;
  readonly file: Case | undefined;
  readonly lists: Awaited<ReturnType<typeof formLists>>;
  readonly shelf: ViolationShelf;
}

interface Conflict {
  readonly list: readonly Difference[];
  readonly mine: Content;
  readonly theirs: Versioned<DocumentView>;
  readonly kept: ReadonlyMap<string, 'mine' | 'theirs'>;
}

/**
 * Writes one document of a case: `<vphc-form>` joined to the backend, to encrypted drafts on this device and to the session.
 * With `form-code` alone it opens a new case at the first save; with `case-id` it prepares a document prefilled from the case;
 * with `document-id` it goes on with a draft.
 *
 * @fires vphc-saved - `{ caseId, documentId }`
 * @fires vphc-issued - `{ caseId, documentId }`
 * @fires vphc-navigate - cancelable
 */
export class VphcCaseForm extends VphcConnected {
  static override properties: PropertyDeclarations = {
    ...VphcConnected.properties,
    caseId: { attribute: 'case-id' }, documentId: { attribute: 'document-id' }, formCode: { attribute: 'form-code' }, historical: { type: Boolean }, basedOn: { attribute: 'based-on' }, partyId: { attribute: 'party-id' },
    savedAt: { state: true }, dirty: { state: true }, findings: { state: true }, conflict: { state: true }, dialog: { state: true }, loaded: { state: true }, unserved: { state: true },
  };
  static override styles = [VphcConnected.styles, controls, surfaces, tables, caseFormStyles];
  /** Id of the case that the document belongs to. */
  declare caseId: string | undefined;
  /** Id of the draft to go on with. */
  declare documentId: string | undefined;
  /** Code of the form of a new document. */
  declare formCode: string | undefined;
  /** Ids of the earlier documents that a new one is based on, parted by commas. */
  declare basedOn: string | undefined;
  /** The violator that a new document is about. */
  declare partyId: string | undefined;
  /** A new case records what was issued on paper before. */
  declare historical: boolean;
  declare savedAt: string | undefined;
  declare dirty: boolean;
  declare findings: readonly Finding[];
  declare conflict: Conflict | undefined;
  declare dialog: ((errors: Errors) => EntryDialogContent) | undefined;
  /** What stands in the form at its start; absent: prefilled from the case. */
  declare loaded: Content | undefined;
  /** The finished record of refusal by which the service could not be recorded yet. */
  declare unserved: DocumentView | undefined;

  readonly #load = new Load<Start>(this, () => this.connection);
  readonly #action = new Action(this, () => this.connection);
  #context: FormContext | undefined;
  #slot: DraftSlot | undefined;

  constructor() {
    super();
    this.historical = false;
    this.dirty = false;
    this.findings = [];
    this.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void this.save();
    });
  }

  override disconnectedCallback(): void {
    this.#slot?.release();
    super.disconnectedCallback();
  }

  override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    const connection = this.ready;
    if (!connection) return;
    void import('@xlvphc/forms/define/form');
    // The ids that a first save brings do not load the form anew: the official goes on typing in it.
    if (changed && !this.#load.value) this.#load.want([this.caseId, this.documentId, this.formCode, this.historical, this.basedOn, this.partyId].join(' '), (signal) => this.#begin(signal));
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? this.#load.render({ ready: (start) => this.#page(start), failed: failureNotice, waiting: () => skeleton(12) });
  }

  /** Sends what stands in the form to the server. True when it is there. */
  async save(): Promise<boolean> {
    const start = this.#load.value;
    if (!start || this.#locked(start) || this.conflict) return false;
    const document = start.writer.document?.value;
    if (start.mode === 'historical' && !document) return this.#askPaperFacts(start);
    if (document && !this.dirty && !this.#form?.dirty) return true;
    return this.#save(start);
  }

  async #begin(signal: AbortSignal): Promise<Start> {
    const connection = this.connection;
    if (!connection?.session) throw new Error('a form begins only for a signed-in official');
    const { backend, session } = connection;
    const [document, lists] = await Promise.all([this.documentId ? backend.getDocument(this.documentId, { signal }) : undefined, formLists()]);
    const caseId = document?.value.caseId ?? this.caseId;
    const file = caseId ? (await backend.getCase(caseId, { signal })).value : undefined;
    const formCode = document?.value.formCode ?? this.formCode ?? RECORD_FORM;
    const mode = document?.value.mode ?? file?.mode ?? (this.historical ? 'historical' : 'normal');
    const place = document ? { documentId: document.value.id, basedOn: document.value.basedOn, partyId: document.value.partyId } : { basedOn: this.basedOn?.split(',').filter(Boolean), partyId: this.partyId || undefined };
    const form = await formFor(backend, formCode, mode === 'historical' ? (document?.value.issuedOn ?? today()) : today(), { signal });
    const slot = document ? { key: `document/${document.value.id}`, release: () => undefined } : await draftSlot([caseId ?? 'new', formCode, mode, ...(place.basedOn ?? []), ...(place.partyId ? [place.partyId] : [])].join('/'));
    this.#slot = slot;
    const shelf = shelfOf(backend, session.user.id);
    void shelf.refresh().then(() => this.requestUpdate());
    this.#context = formContext(session, mode, file, place);
    this.loaded = document && { values: document.value.values, sources: document.value.sources };
    this.findings = serverOnly(document?.value.findings);
    this.savedAt = document?.value.updatedAt;
    return { form, mode, slot, file, lists, shelf, writer: new DocumentWriter(backend, { slot: slot.key, formCode, mode, caseId, document, about: place }) };
  }

  #page(start: Start): TemplateResult {
    const { form, mode, writer, file } = start;
    const document = writer.document?.value;
    const title = document ? t('document:editing', { form: formTitle(form.code) }) : file ? t('document:prepare', { form: formTitle(form.code) }) : t(mode === 'historical' ? 'document:newHistorical' : 'document:newTitle');
    const back: Route = writer.caseId ? { view: 'case', caseId: writer.caseId } : { view: 'cases' };
    return html`
      <a class="back" href=${hrefOf(this, back)} @click=${follow(this, back)}>${icons.back()}${writer.caseId ? `${t('document:backToCase')} ${file?.reference ?? ''}` : t('document:backToList')}</a>
      <div class="head">
        <div><h2>${title}</h2><p class="badges">${document ? statusBadge(document) : nothing}${modeBadge(mode)}<span class="muted dense">${form.code}</span></p></div>
        ${this.#tools(document)}
      </div>
      ${mode === 'historical' && !document ? html`<div class="notice">${icons.info()}<div><p>${t('document:historicalText')}</p></div></div>` : nothing}
      ${this.unserved ? this.#unservedPart(this.unserved) : nothing}
      ${this.#action.failure && this.unserved ? failureNotice(this.#action.failure) : nothing}
      ${this.#action.failure && !this.unserved && this.#action.failure.kind !== 'conflict' ? failureNotice(this.#action.failure, () => void this.save()) : nothing}
      ${this.conflict ? this.#conflictPart(start, this.conflict) : nothing}
      ${this.#locked(start) ? html`<div class="notice">${icons.lock()}<div><p>${t('document:locked')}</p></div></div>` : nothing}
      ${/* An object is set again at each drawing, and values that are set begin the form anew: only new ones may go in. */ nothing}
      <vphc-form id="entry" .form=${form} .context=${this.#context} .values=${guard([this.loaded], () => this.loaded?.values)} .sources=${guard([this.loaded], () => this.loaded?.sources)} .drafts=${this.connection?.backend.drafts} .draftKey=${start.slot.key}
        .findings=${this.findings} .lists=${guard([start.lists, start.shelf.source], () => ({ ...start.lists, violations: start.shelf.source }))} .readOnly=${this.#locked(start)} view="auto" @vphc-change=${this.#changed} @vphc-favourite=${(event: CustomEvent<FavouriteChange>) => void start.shelf.mark(event.detail).then(() => this.requestUpdate())} @vphc-submit=${(event: Event) => event.preventDefault()}>
        <div slot="actions" class="actions steps">${this.#steps(start, document)}</div>
      </vphc-form>
      ${this.dialog ? html`<vphc-entry-dialog .connection=${this.connection} .content=${this.dialog} @vphc-close=${() => (this.dialog = undefined)}></vphc-entry-dialog>` : nothing}`;
  }

  #unservedPart(record: DocumentView): TemplateResult {
    const toCase: Route = { view: 'case', caseId: record.caseId };
    return html`<div class="notice warning" role="alert">
      ${icons.warning()}
      <div>
        <strong>${t('document:unserved.title')}</strong>
        <p>${t('document:unserved.text')}</p>
        <div class="actions">
          <button type="button" class="primary" aria-disabled=${String(this.#action.busy)} @click=${() => void this.#serveByRefusal(record)}>${t('document:unserved.again')}</button>
          <a class="button" href=${hrefOf(this, toCase)} @click=${follow(this, toCase)}>${t('document:unserved.toCase')}</a>
        </div>
      </div>
    </div>`;
  }

  #tools(document: DocumentView | undefined): TemplateResult {
    return html`<div class="actions">
      <button type="button" @click=${() => void this.#print()}>${icons.print()}${t('document:print')}</button>
      ${document ? (['pdf', 'docx'] as const).map((format) => html`<button type="button" aria-disabled=${String(this.#action.busy)} @click=${() => void this.#download(format)}>${icons.download()}${t(`document:${format}`)}</button>`) : nothing}
    </div>`;
  }

  #steps(start: Start, document: DocumentView | undefined): unknown {
    const busy = String(this.#action.busy);
    if (this.#locked(start)) {
      return document ? html`<button type="button" class="primary" @click=${() => go(this, { view: 'document', caseId: document.caseId, documentId: document.id })}>${t('document:openDocument')}</button>` : nothing;
    }
    const record = isRecord(start.form.code);
    const issues = record ? (this.connection?.may('recorder', 'competent', 'leader') ?? false) : document?.status === 'approved' && (this.connection?.may('competent', 'leader') ?? false);
    const state = this.#action.busy ? t('document:saving') : this.dirty ? t('document:unsaved') : this.savedAt ? t('document:savedAt', { time: clock(this.savedAt) }) : t('document:notYet');
    return html`
      <span class="server" role="status">${state}</span>
      <button type="button" class=${document && (issues || this.connection?.may('competent', 'leader')) ? '' : 'primary'} aria-disabled=${busy} aria-keyshortcuts="Control+S" @click=${() => void this.save()}>${t(record && !document ? 'document:saveRecord' : 'document:save')}</button>
      ${!record && document?.status === 'draft' && this.connection?.may('competent', 'leader') && start.mode === 'normal' ? html`<button type="button" class="primary" aria-disabled=${busy} @click=${() => void this.#approve(start)}>${t('document:approve')}</button>` : nothing}
      ${document && issues && start.mode === 'normal' ? html`<button type="button" class="primary" aria-disabled=${busy} @click=${() => void this.#askIssue(start, record)}>${t(record ? 'document:issueRecord' : 'document:issueDecision')}</button>` : nothing}`;
  }

  #conflictPart(start: Start, conflict: Conflict): TemplateResult {
    const keep = (kept: ReadonlyMap<string, 'mine' | 'theirs'>): void => void (this.conflict = { ...conflict, kept });
    return conflictView({
      list: conflict.list,
      kept: conflict.kept,
      busy: this.#action.busy,
      choose: (path, side) => keep(new Map(conflict.kept).set(path, side)),
      chooseAll: (side) => keep(new Map(conflict.list.map(({ path }) => [path, side]))),
      save: () => void this.#settle(start, conflict),
    });
  }

  get #form(): VphcForm | null {
    return this.renderRoot.querySelector<VphcForm>('#entry');
  }

  #locked({ writer }: Start): boolean {
    const status = writer.document?.value.status;
    return status !== undefined && status !== 'draft' && status !== 'approved';
  }

  readonly #changed = (event: CustomEvent<{ readonly path: string }>): void => {
    this.dirty = true;
    // What the server said about a value no longer holds once it was changed.
    const { path } = event.detail;
    if (this.findings.some((finding) => finding.path === path)) this.findings = this.findings.filter((finding) => finding.path !== path);
  };

  #content(): Content {
    const form = this.#form;
    form?.validate();
    return { values: form?.values ?? {}, sources: form?.sources ?? {} };
  }

  async #save(start: Start, historical?: HistoricalPaper): Promise<boolean> {
    const content = this.#content();
    const base = start.writer.document?.value.values ?? {};
    const done = await this.#action.run(['save', content.values], () => start.writer.save(content, historical));
    if (!done) {
      if (this.#action.failure?.kind === 'conflict' && start.writer.document) await this.#openConflict(start, base, content);
      else this.#showFindings();
      return false;
    }
    await this.#afterSave(done.value, content.values);
    return true;
  }

  async #afterSave({ value }: Versioned<DocumentView>, sent: FormValues): Promise<void> {
    this.savedAt = value.updatedAt;
    // Typed while the answer was on its way: still unsaved.
    this.dirty = JSON.stringify(this.#form?.values) !== JSON.stringify(sent);
    this.findings = serverOnly(value.findings);
    if (!this.dirty) await this.#form?.discardDraft();
    const first = this.documentId === undefined;
    this.caseId = value.caseId;
    this.documentId = value.id;
    if (first) settle(this, { view: 'edit', caseId: value.caseId, documentId: value.id });
    this.emit('vphc-saved', { caseId: value.caseId, documentId: value.id });
  }

  async #openConflict(start: Start, base: FormValues, mine: Content): Promise<void> {
    const theirs = (await this.#action.run(['refresh', start.writer.document?.value.id], () => start.writer.refresh()))?.value;
    if (!theirs) return;
    const list = differences(start.form, base, mine.values, theirs.value.values);
    this.conflict = { list, mine, theirs, kept: new Map(list.map(({ path, keep }) => [path, keep])) };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.conflict')?.focus();
  }

  async #settle(start: Start, conflict: Conflict): Promise<void> {
    const mine = conflict.list.filter(({ path }) => conflict.kept.get(path) === 'mine').map(({ path }) => path);
    const values = merged(conflict.mine.values, conflict.theirs.value.values, mine);
    const taken = Object.fromEntries(mine.flatMap((path) => (conflict.mine.sources[path] ? [[path, conflict.mine.sources[path]]] : [])));
    this.loaded = { values, sources: { ...conflict.theirs.value.sources, ...taken } };
    this.conflict = undefined;
    this.dirty = true;
    await this.updateComplete;
    await this.#form?.updateComplete;
    await this.#save(start);
  }

  async #approve(start: Start): Promise<void> {
    if (!this.#passes() || !(await this.save())) return;
    const done = await this.#action.run(['approve', this.documentId], (key) => start.writer.approve(key));
    if (done) this.requestUpdate();
    else this.#showFindings();
  }

  async #askIssue(start: Start, record: boolean): Promise<void> {
    if (!this.#passes() || !(await this.save())) return;
    this.dialog = issueDialog(record, async (key) => {
      if (start.writer.document?.value.status === 'draft') await start.writer.approve(`${key}-approve`);
      await start.writer.issue(key);
      const document = start.writer.document?.value;
      if (!document) return;
      await this.#form?.discardDraft();
      this.emit('vphc-issued', { caseId: document.caseId, documentId: document.id });
      if (document.formCode === REFUSAL_FORM) await this.#serveByRefusal(document);
      else go(this, { view: 'document', caseId: document.caseId, documentId: document.id });
    });
  }

  /** A finished record of refusal serves its decision at once; when that fails the notice says so, and the case page offers it too. */
  async #serveByRefusal(record: DocumentView): Promise<void> {
    const backend = this.connection?.backend;
    if (!backend) return;
    const done = await this.#action.run(['serve', record.id], (idempotencyKey) => serveByRefusal(backend, record, { idempotencyKey }));
    this.unserved = done ? undefined : record;
    if (done) go(this, { view: 'case', caseId: record.caseId });
  }

  async #askPaperFacts(start: Start): Promise<boolean> {
    const { values } = this.#content();
    const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
    const [number, issuedOn] = [text('number'), text('issuedOn') ?? text('recordedOn')];
    this.dialog = paperFactsDialog({ ...(number ? { number } : {}), ...(issuedOn ? { issuedOn } : {}) }, async (paper) => {
      const content = this.#content();
      await this.#afterSave(await start.writer.save(content, paper), content.values);
    });
    return false;
  }

  /** The form's own checks first: it shows what stops and moves the focus there. */
  #passes(): boolean {
    const form = this.#form;
    if (!form || form.validate().every((finding) => finding.severity !== 'block')) return true;
    form.submit();
    return false;
  }

  #showFindings(): void {
    const { findings = [], fields = [] } = this.#action.failure ?? {};
    // What the server refused stands at its blank, in the server's words.
    const refused = fields.map(({ path, message }): Finding => ({ code: 'VPHC-FIELD', severity: 'block', path: path.replace(/^values\./, ''), message: { vi: message, en: message }, citations: [] }));
    if (findings.length + refused.length > 0) this.findings = [...findings, ...refused];
  }

  async #print(): Promise<void> {
    const start = this.#load.value;
    const context = this.#context;
    if (!start || !context) return;
    const document = start.writer.document?.value ?? { status: 'draft' as const, trial: this.connection?.session?.trial ?? false };
    await this.#action.run(['print'], async () => {
      const { printPages } = await import('@xlvphc/forms/print');
      await printPages([paperOf(start.form, document, this.#content().values, context, this.connection?.backend.statePage ?? '')], { title: start.form.code });
    });
  }

  async #download(format: 'pdf' | 'docx'): Promise<void> {
    if (!(await this.save())) return;
    const document = this.#load.value?.writer.document?.value;
    if (!document) return;
    const done = await this.#action.run([format, document.id, document.version], async () => this.connection?.backend.documentContent(document.id, format));
    if (done?.value) saveFile(done.value, fileName(document, format));
  }
}

/** The form runs the server's own checks on what is typed; kept are only findings that it cannot have itself, or they would show twice and go stale. */
const serverOnly = (findings: readonly Finding[] = []): readonly Finding[] => findings.filter(({ code }) => !/^VPHC-(FORM|LAW)-/.test(code));
