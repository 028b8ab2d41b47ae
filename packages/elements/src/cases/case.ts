import { t } from '@xlvphc/forms/base';
import { REFUSAL_FORM, type ServiceMode } from '@xlvphc/law';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { VphcConnected } from '../app/connected-element.ts';
import { listedForms } from '../app/form-source.ts';
import { follow, go, hrefOf } from '../app/navigation.ts';
import type { Route } from '../app/router.ts';
import type { BalanceView, Case, DocumentView, DueList, DueView } from '../app/views.ts';
import { Action } from '../ui/action.ts';
import { day, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Load } from '../ui/load.ts';
import { failureNotice, skeleton } from '../ui/states.ts';
import { controls, surfaces, tables } from '../ui/styles.ts';
import { formTitle } from '../ui/form-title.ts';
import { documentNumber, modeBadge, stateBadge } from '../ui/terms.ts';
import { caseStyles } from './case-styles.ts';
import { documentsSection, type DocumentActions } from './documents-section.ts';
import { dueReason, dueSection } from './due-section.ts';
import type { EntryDialogContent, Errors } from './entry-dialog.ts';
import { deleteDialog, eventDialog } from './event-dialog.ts';
import { addressNames, exhibitsSection, partiesSection, violationsSection, type UnitName } from './facts-section.ts';
import { fieldName } from './fields.ts';
import type { OfferedForm } from './offered-forms.ts';
import { nextAction, reasonOf, type NextAction } from './next-action.ts';
import { paymentDialog } from './payment-dialog.ts';
import { paymentsSection } from './payments-section.ts';
import { serviceDialog } from './service-dialog.ts';
import { timelineSection } from './timeline-section.ts';

interface Whole {
  readonly file: Case;
  readonly due: DueList;
  readonly documents: readonly DocumentView[];
  readonly balance: BalanceView;
  readonly forms: readonly OfferedForm[];
}

type Open = { readonly kind: 'serve'; readonly document: DocumentView; readonly mode: ServiceMode } | { readonly kind: 'pay' | 'event' } | { readonly kind: 'papers' } | { readonly kind: 'pick'; readonly formCode?: string } | { readonly kind: 'delete'; readonly document: DocumentView };

/**
 * One case: where it stands, what is due, its documents, money, people and history, and the one next action.
 *
 * @fires vphc-navigate - a document or another screen was opened; cancelable
 */
export class VphcCase extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, caseId: { attribute: 'case-id' }, open: { state: true }, unitName: { state: true } };
  static override styles = [VphcConnected.styles, controls, surfaces, tables, caseStyles];
  /** Id of the case. */
  declare caseId: string | undefined;
  declare open: Open | undefined;
  /** Names of communes and provinces, once their chunk is there. */
  declare unitName: UnitName | undefined;

  readonly #load = new Load<Whole>(this, () => this.connection);
  readonly #action = new Action(this, () => this.connection);

  override willUpdate(): void {
    super.willUpdate();
    const backend = this.ready?.backend;
    const id = this.caseId;
    if (!backend || !id) return;
    this.#load.want(`${id} ${this.ready?.session?.user.id ?? ''}`, async (signal) => {
      const [file, due, documents, balance, listed, { offeredForms }] = await Promise.all([
        backend.getCase(id, { signal }), backend.dueItems(id, { signal }), backend.listDocuments(id, { signal }), backend.balance(id, { signal }), listedForms(backend, today()), import('./offered-forms.ts'),
      ]);
      // Without the names an address shows its line alone: the page does not wait for them.
      if (!this.unitName) void addressNames().then((name) => (this.unitName = name), () => undefined);
      return { file: file.value, due, documents, balance, forms: offeredForms(file.value, documents, listed) };
    });
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? this.#load.render({ ready: (whole) => this.#page(whole), failed: failureNotice, waiting: () => skeleton(10) });
  }

  #page(whole: Whole): TemplateResult {
    const { file, due, documents, balance, forms } = whole;
    const next = this.connection ? nextAction({ file, state: due.state, documents: live(documents), due: due.items, outstanding: balance.outstanding }, this.connection) : undefined;
    const writes = this.connection?.may('recorder', 'competent', 'leader', 'clerk') ?? false;
    return html`
      ${this.#head(whole)}
      ${this.#load.failure ? failureNotice(this.#load.failure, this.#load.again) : nothing} ${this.#action.failure ? failureNotice(this.#action.failure) : nothing}
      <div class="columns">
        <div class="main">
          ${this.#next(next, due.items)} ${dueSection(due.items)}
          ${documentsSection({ file, documents, forms, writes, actions: this.#documentActions })}
          ${paymentsSection({ balance, payments: file.payments, nameOf: (id) => this.#nameOf(documents, id), ...(writes ? { record: () => (this.open = { kind: 'pay' }) } : {}) })}
        </div>
        <div class="side">
          ${partiesSection(file.parties, this.unitName)} ${violationsSection(file)} ${exhibitsSection(file.exhibits)}
          ${timelineSection(file, (id) => this.#nameOf(documents, id), writes ? () => (this.open = { kind: 'event' }) : undefined)}
        </div>
      </div>
      ${this.#dialog(whole)}`;
  }

  #head({ file, due }: Whole): TemplateResult {
    const violators = file.parties.filter((party) => party.role === 'violator').map((party) => (party.subject.kind === 'person' ? party.subject.fullName : party.subject.name));
    const facts = [file.field ? fieldName(file.field) : '', file.discoveredOn ? t('cases:discovered', { day: day(file.discoveredOn) }) : '', file.place ?? ''].filter(Boolean);
    return html`<a class="back" href=${hrefOf(this, { view: 'cases' })} @click=${follow(this, { view: 'cases' })}>${icons.back()}${t('cases:back')}</a>
      <div class="head">
        <div>
          <p class="over">${t('cases:reference', { reference: file.reference })}</p>
          <h2>${violators.length > 0 ? violators.join(', ') : t('terms:noName')}</h2>
          ${facts.length > 0 ? html`<p class="muted facts">${facts.join(' · ')}</p>` : nothing}
        </div>
        <div class="badges">${stateBadge(due.state)}${modeBadge(file.mode)}</div>
      </div>`;
  }

  #next(next: NextAction | undefined, due: readonly DueView[]): TemplateResult {
    return html`<section class="card next" aria-labelledby="next">
      <div>
        <h3 id="next">${t('cases:next.title')}</h3>
        ${next ? dueReason(reasonOf(next, due)) : html`<p class="muted">${t('cases:next.none')}</p>`}
      </div>
      ${next?.kind === 'go' ? html`<a class="button primary" href=${hrefOf(this, next.route)} @click=${this.#follow(next.route)}>${next.label}</a>` : nothing}
      ${next?.kind === 'serve' ? html`<button type="button" class="primary" @click=${() => this.#serve(next.document)}>${next.label}</button>` : nothing}
      ${next?.kind === 'pay' ? html`<button type="button" class="primary" @click=${() => (this.open = { kind: 'pay' })}>${next.label}</button>` : nothing}
    </section>`;
  }

  #dialog(whole: Whole): unknown {
    const connection = this.connection;
    const open = this.open;
    if (!connection || !open) return nothing;
    const close = (): void => void (this.open = undefined);
    if (open.kind === 'pick') {
      return html`<vphc-form-picker .connection=${connection} .file=${whole.file} .documents=${live(whole.documents)} .forms=${whole.forms} form-code=${open.formCode ?? nothing} @vphc-close=${close}></vphc-form-picker>`;
    }
    if (open.kind === 'papers') return html`<vphc-case-papers .connection=${connection} .file=${whole.file} .documents=${live(whole.documents)} @vphc-close=${close}></vphc-case-papers>`;
    const content = this.#contentOf(open, whole);
    return html`<vphc-entry-dialog .connection=${connection} .content=${content} @vphc-done=${this.#load.again} @vphc-close=${close}></vphc-entry-dialog>`;
  }

  #contentOf(open: Exclude<Open, { kind: 'pick' | 'papers' }>, { file, due, documents, balance }: Whole): (errors: Errors) => EntryDialogContent {
    const connection = this.connection;
    if (!connection) throw new Error('a dialog opens only with a connection');
    switch (open.kind) {
      case 'pay':
        return paymentDialog(connection, file.id, balance.decisions, (id) => this.#nameOf(documents, id));
      case 'event':
        return eventDialog(connection, file.id, due.state, documents.find((document) => document.status === 'issued' || document.status === 'served')?.id);
      case 'delete':
        return deleteDialog(connection, { id: open.document.id, name: formTitle(open.document.formCode) });
      case 'serve':
        return serviceDialog(connection, {
          document: open.document,
          mode: open.mode,
          choose: (mode) => (this.open = { ...open, mode }),
          refusal: documents.find((document) => document.formCode === REFUSAL_FORM && document.status === 'issued' && (document.basedOn?.includes(open.document.id) ?? true))?.id,
          makeRefusal: async (idempotencyKey) => {
            const made = await connection.backend.createDocument(file.id, { formCode: REFUSAL_FORM, basedOn: [open.document.id] }, { idempotencyKey });
            go(this, { view: 'edit', caseId: file.id, documentId: made.value.id });
          },
        });
    }
  }

  /** A new document asks first which earlier document or which violator it is about, where there are several. */
  readonly #follow = (route: Route) => (event: MouseEvent): void => {
    const whole = this.#load.value;
    const asks = route.view === 'prepare' && whole && (whole.documents.length > 1 || whole.file.parties.filter(({ role }) => role === 'violator').length > 1);
    if (!asks || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return follow(this, route)(event);
    event.preventDefault();
    this.open = { kind: 'pick', formCode: route.formCode };
  };

  #serve(document: DocumentView): void {
    this.open = { kind: 'serve', document, mode: 'handed-over' };
  }

  #nameOf(documents: readonly DocumentView[], id: string): string {
    const document = documents.find((one) => one.id === id);
    return document ? [formTitle(document.formCode), documentNumber(document)].filter(Boolean).join(' số ') : id;
  }

  readonly #documentActions: DocumentActions = {
    link: (route: Route, content, kind) => html`<a class=${kind} href=${hrefOf(this, route)} @click=${this.#follow(route)}>${content}</a>`,
    choose: () => (this.open = { kind: 'pick' }),
    print: () => (this.open = { kind: 'papers' }),
    serve: (document) => this.#serve(document),
    remove: (document) => (this.open = { kind: 'delete', document }),
    restore: async (document) => {
      const done = await this.#action.run(['restore', document.id], async (idempotencyKey) => {
        const backend = this.connection?.backend;
        const { etag } = (await backend?.getDocument(document.id)) ?? { etag: '' };
        return backend?.restoreDocument(document.id, etag, { idempotencyKey });
      });
      if (done) this.#load.again();
    },
  };
}

const live = (documents: readonly DocumentView[]): readonly DocumentView[] => documents.filter((document) => document.status !== 'deleted');
