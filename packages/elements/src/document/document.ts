import type { FormDefinition } from '@xlvphc/forms';
import { t } from '@xlvphc/forms/base';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { formFor } from '../app/form-source.ts';
import { follow, hrefOf } from '../app/navigation.ts';
import type { Route } from '../app/router.ts';
import type { Case, DocumentView, Versioned } from '../app/views.ts';
import type { EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { Action } from '../ui/action.ts';
import { dayField, textField } from '../ui/fields.ts';
import { day, parseDay, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { failureNotice, skeleton } from '../ui/states.ts';
import { controls, surfaces } from '../ui/styles.ts';
import { formTitle } from '../ui/form-title.ts';
import { documentNumber, isRecord, modeBadge, statusBadge, term } from '../ui/terms.ts';
import { documentStyles } from './document-styles.ts';
import { fileName, saveFile } from './download.ts';
import { paperInCase } from './paper.ts';
import { paperSheet, showPaper } from './paper-view.ts';

interface Whole {
  readonly document: Versioned<DocumentView>;
  readonly file: Case;
  readonly form: FormDefinition;
}

/**
 * One document as it is on paper: the A4 page, print, PDF, DOCX, and what became of it (number, signer, service, code).
 *
 * @fires vphc-navigate - cancelable
 */
export class VphcDocument extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, documentId: { attribute: 'document-id' }, statePage: { attribute: 'state-page' }, confirming: { state: true }, printFailed: { state: true } };
  static override styles = [VphcConnected.styles, controls, surfaces, documentStyles];
  /** Id of the document. */
  declare documentId: string | undefined;
  /** Page on which citizens look a decision up; the QR leads there. This page by default. */
  declare statePage: string | undefined;
  declare confirming: boolean;
  declare printFailed: boolean;

  readonly #load = new Load<Whole>(this, () => this.connection);
  readonly #print = new Action(this, () => this.connection);
  readonly #file = new Action(this, () => this.connection);
  #shown: DocumentView | undefined;
  #stopFitting: (() => void) | undefined;

  constructor() {
    super();
    this.confirming = false;
    this.printFailed = false;
  }

  override disconnectedCallback(): void {
    this.#stopFitting?.();
    this.#shown = undefined;
    super.disconnectedCallback();
  }

  override willUpdate(): void {
    super.willUpdate();
    const backend = this.ready?.backend;
    const id = this.documentId;
    if (!backend || !id) return;
    this.#load.want(`${id} ${this.ready?.session?.user.id ?? ''}`, async (signal) => {
      const document = await backend.getDocument(id, { signal });
      const [file, form] = await Promise.all([backend.getCase(document.value.caseId, { signal }), formFor(backend, document.value.formCode, document.value.issuedOn ?? today(), { signal })]);
      return { document, file: file.value, form };
    });
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? this.#load.render({ ready: (whole) => this.#page(whole), failed: failureNotice, waiting: () => skeleton(10) });
  }

  override updated(): void {
    const whole = this.#load.value;
    const room = this.renderRoot.querySelector<HTMLElement>('.paper-room');
    if (!whole || !room || this.#shown === whole.document.value) return;
    this.#shown = whole.document.value;
    const root = this.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(paperSheet())) root.adoptedStyleSheets = [...root.adoptedStyleSheets, paperSheet()];
    this.#stopFitting?.();
    this.#stopFitting = showPaper(this.#paper(whole), room);
  }

  #page(whole: Whole): TemplateResult {
    const document = whole.document.value;
    const toCase: Route = { view: 'case', caseId: document.caseId };
    const editable = document.status === 'draft' || document.status === 'approved';
    return html`
      <a class="back" href=${hrefOf(this, toCase)} @click=${follow(this, toCase)}>${icons.back()}${t('document:backToCase')} ${whole.file.reference}</a>
      <div class="head">
        <div>
          <h2>${formTitle(document.formCode)}</h2>
          <p class="badges">${statusBadge(document)}${modeBadge(document.mode)}<span class="muted dense">${document.formCode}</span></p>
        </div>
        <div class="actions">
          ${editable && this.connection?.may('recorder', 'competent', 'leader', 'clerk') ? this.#link({ view: 'edit', caseId: document.caseId, documentId: document.id }, t('document:edit')) : nothing}
          <button type="button" aria-disabled=${String(this.#file.busy)} @click=${() => void this.#download(document, 'docx')}>${icons.download()}${t('document:docx')}</button>
          <button type="button" aria-disabled=${String(this.#file.busy)} @click=${() => void this.#download(document, 'pdf')}>${icons.download()}${t('document:pdf')}</button>
          <button type="button" class="primary" aria-disabled=${String(this.#print.busy)} @click=${() => void this.#printPaper(whole)}>${icons.print()}${t('document:print')}</button>
        </div>
      </div>
      ${this.#file.failure ? failureNotice(this.#file.failure) : nothing}
      ${this.#print.failure ? html`<div class="notice warning" role="alert">${icons.warning()}<div><p>${t('document:printFailed')}</p></div></div>` : nothing}
      <div class="columns">
        <div class="desk" role="region" aria-label=${t('document:paper')} tabindex="0"><div class="paper-room"></div></div>
        ${this.#facts(document)}
      </div>
      ${this.confirming ? html`<vphc-entry-dialog .connection=${this.connection} .content=${this.#signature(whole.document)} @vphc-done=${this.#load.again} @vphc-close=${() => (this.confirming = false)}></vphc-entry-dialog>` : nothing}`;
  }

  #facts(document: DocumentView): TemplateResult {
    const row = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    const issued = document.status === 'issued' || document.status === 'served' || document.status === 'signed';
    const decision = !isRecord(document.formCode);
    return html`<aside aria-labelledby="facts">
      <h3 id="facts">${t('document:facts')}</h3>
      <dl>
        ${row(t('document:number'), documentNumber(document) || html`<span class="muted">${t('document:noNumber')}</span>`)} ${document.issuedOn ? row(t('document:issuedOn'), day(document.issuedOn)) : nothing}
        ${document.signer ? row(t('document:signer'), document.signer.name) : nothing}
        ${issued ? row(t('document:signed'), document.signedOn ? t('document:signedOn', { day: day(document.signedOn) }) : html`<span class="muted">${t('document:notSigned')}</span>`) : nothing}
        ${issued && decision ? row(t('document:service'), document.servedOn ? [document.serviceMode ? term('mode', document.serviceMode) : '', day(document.servedOn)].filter(Boolean).join(', ') : html`<span class="muted">${t('document:notServed')}</span>`) : nothing}
        ${document.publicCode ? row(t('document:publicCode'), html`<code>${document.publicCode}</code><p class="hint">${t('document:publicCodeHint')}</p>`) : nothing}
      </dl>
      ${issued && !document.signedOn && this.connection?.may('clerk', 'recorder', 'competent', 'leader') ? html`<button type="button" @click=${() => (this.confirming = true)}>${t('document:confirmSignature')}</button>` : nothing}
    </aside>`;
  }

  #link(route: Route, text: string): TemplateResult {
    return html`<a class="button" href=${hrefOf(this, route)} @click=${follow(this, route)}>${text}</a>`;
  }

  #signature({ value, etag }: Versioned<DocumentView>): (errors: Errors) => EntryDialogContent {
    return (errors) => ({
      title: t('document:signature.title'),
      body: html`<p>${t('document:signature.text')}</p>
        ${textField({ id: 'signerName', label: t('document:signature.name'), value: value.signer?.name, error: errors['signerName'], maxlength: 200 })}
        ${dayField({ id: 'signedOn', label: t('document:signature.on'), value: value.issuedOn ?? today(), error: errors['signedOn'] })}`,
      submit: t('document:signature.submit'),
      check: (values) => ({ signerName: values['signerName'] ? undefined : t('ui:invalid.required'), signedOn: parseDay(values['signedOn'] ?? '') ? undefined : t('ui:invalid.day') }),
      act: async (values, idempotencyKey) =>
        this.connection?.backend.confirmSignature(value.id, etag, { signerName: values['signerName'] ?? '', signedOn: parseDay(values['signedOn'] ?? '') ?? today() }, { idempotencyKey }),
    });
  }

  #paper({ document, file, form }: Whole) {
    const session = this.connection?.session;
    if (!session) throw new Error('the paper is drawn only for a signed-in official');
    return paperInCase(form, document.value, file, session, this.statePage ?? this.connection?.backend.statePage ?? location.href.split('#')[0] ?? '');
  }

  async #printPaper(whole: Whole): Promise<void> {
    await this.#print.run(['print', whole.document.value.id], async () => {
      const { printPages } = await import('@xlvphc/forms/print');
      await printPages([this.#paper(whole)], { title: fileName(whole.document.value, 'pdf').replace(/\.pdf$/, '') });
    });
  }

  async #download(document: DocumentView, format: 'pdf' | 'docx'): Promise<void> {
    const done = await this.#file.run([format, document.id], async () => this.connection?.backend.documentContent(document.id, format));
    if (done?.value) saveFile(done.value, fileName(document, format));
  }
}
